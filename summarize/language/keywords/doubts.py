"""What is too unsure to be a keyword: clauses, counts, halves of words, guesses that stand once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.keywords.terms import is_keyword
from summarize.language.names.foreign import DOTS
from summarize.layout.text.people import surname
from summarize.layout.text.sounds import is_sounds
from summarize.patterns import lazy

if TYPE_CHECKING:
    from summarize.language.keywords.terms import Term
    from summarize.language.words import Rarities

_GIVEN = 9.0  # how rare a given name is as a word: 车 / 开进 is no name
_RARE = 6.0  # how rare a verb must be
_RARER = 8.0  # and a word that is neither noun nor verb
# The ends of longer words: alone they are half of one.
_HALVES = "主义 学家 分子 界人士 研究会 委员会 管理局 办公室 有限公司 总局 总台"
_ENDINGS = frozenset(_HALVES.split())
# What every paper prints beside its news.
_OFTEN = "编者按 详见 去年同期 同比增长 小时候 长大 本站 有效证件 有关部门 相关部门 新时代 新征程"
_ROUTINE = frozenset(_OFTEN.split())
_RESULTS = frozenset("到给住成来去出着过掉")
# A family name and what one is called by: 习 / 主席, 汪 / 阿姨.
_CALLED = lazy(
    r"[\u3400-\u9fff](?:先生|女士|小姐|老师|同志|阿姨|大[爷妈姐伯嫂婶娘哥叔]|师傅|主席|书记|主任|总理|总统|院士|教授|博士|"
    r"医[生师]|大夫|律师|警官|经理|奶奶|爷爷|[省市县区镇乡局院校部厅处]长|某+|氏)"
)
# Who holds an office is told by name: 总书记, 国际部部长 say little.
_OFFICE = lazy(
    r"(?:总书记|副书记|主席|主任|总理|委员长|秘书长|副?[省市县区镇乡州部厅局处]长|总统|首相|总经理|董事长|负责人|发言人|领导人)\Z"
)
_COUNT = lazy(
    r"(?:[近约逾超每数上]?[一二三四五六七八九十百千万两几半多]+[\u3400-\u9fff]{1,2}"
    r"|每[\u3400-\u9fff]+)$"
)


def stands(term: Term, table: Rarities) -> bool:
    """Whether a term is sure enough to be one.

    A phrase must come again: one that begins with a verb twice in the body, for a headline and its
    first sentence share clauses; one that ends with a verb, where no object follows. A word that
    jieba made up must come again, and be no count (三县).
    """
    if _is_called(term) or (term.tags[0] != "quote" and _OFFICE.search(term.text)):
        return False
    count = len(term.weights)
    if len(term.parts) > 1:
        body = count - term.subheads - len(term.titles)
        return count > 1 and not term.ends_clause and (not term.begins_clause or body > 1)
    if term.quoted:
        return True
    if _COUNT.match(term.text) or term.text in _ENDINGS:
        return False
    tag = term.tags[0]
    if (
        term.text[0] == "暨"
        or term.text in _ROUTINE
        or (tag in {"v", "vn", "l", "i"} and term.text[-1] in _RESULTS)
    ):
        return False
    if tag in {"l", "i"} and count == 1:
        return False
    if not term.acts and not is_keyword(term.text, tag):
        return count > 1 and table.of(term.text) >= (_RARE if tag[:1] in {"v", "t"} else _RARER)
    if tag[:2] == "nr" and count == 1:
        return _is_name(term, table)
    return term.text in table or term.name or term.text.isascii() or count > 1


def _is_called(term: Term) -> bool:
    """Whether it is somebody's family name and title."""
    return surname(term.text) == 1 and _CALLED.fullmatch(term.text) is not None


def _is_name(term: Term, table: Rarities) -> bool:
    """Whether a person's name that stands once is a term: with a family name, or of sounds."""
    if any(dot in term.text for dot in DOTS):
        return True
    foreign = term.tags[0] == "nrt" or len(term.text) > 2
    if foreign and is_sounds(term.text):
        return True
    size = surname(term.text)
    if not size:
        return term.text in table  # 老同志: no name, though jieba says so
    given = term.text[size:]
    return len(term.text) == size + 2 and table.of(given) >= _GIVEN
