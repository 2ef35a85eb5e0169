"""Which sentences of an article may stand in its summary.

Never a heading, caption, byline, dateline, salutation, lead-in, list of names, nor a sentence
that a column or a jump broke off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.sentences import ends_sentence, sentences
from summarize.language.sentences.credits import credit_start
from summarize.language.sentences.datelines import dateline_end
from summarize.language.sentences.markers import counts, marker_end
from summarize.patterns import lazy

if TYPE_CHECKING:
    from summarize.issue import Article

_PROSE = frozenset({"paragraph", "item"})
_BOXED = frozenset({"box"})
"""What is summed up where there is no other prose: a box's end is marked in no dump."""
_SHORTEST = 8
_LONGEST_LIST = 120
_CLOSERS = "”’」』）)】"
# 现在,我代表…作工作报告,请予审议: the formula that opens or closes a speech, not its news.
_POLITE = lazy(r"批评指正|请予审议|请审议|特此更正|敬请谅解|致以诚挚的?歉意")
_FORMULA = lazy(r"现在[,，]?(?:由)?我(?:代表|受)[^。]{0,60}(?:审议|报告|说明)")
# 问:…: without its answer a question tells nothing; 市水务局负责人参加。: nor does who came along.
_QUESTION = lazy(r"\s{0,4}(?:问\s?[:：]|(?:本报)?记者\s?[:：][^。]{0,200}[?？]$)")
# 尊敬的各位来宾、女士们、先生们: nobody's news.
_CALLED = r"(?:尊敬的|亲爱的|敬爱的)?(?:各位\w{0,8}|\w{1,8}们)"
_SALUTATION = lazy(rf"{_CALLED}(?:[、,，\s]{{1,3}}{_CALLED}){{0,6}}[!！。:：,，]?")
# 让我们携手前行! 祝大家新春快乐! 谢谢大家!
_WISH = lazy(
    r"(?:最后|再次|在此|同时|[,，])*(?:让我们[^。]{0,200}[!！。]|"
    r"(?:祝愿?|预祝|衷心祝愿|谢谢|感谢|拜托)[^。]{0,100}[!！])"
)
_CAME_ALONG = lazy(r"[^。,，]{2,60}(?:参加|陪同|出席)(?:活动|会议|调研|慰问|走访|座谈)?[。.]")
_CREDIT = lazy(
    r"[(（【\s]{0,4}(?:图为|上图|下图|左图|右图|(?:本报)?(?:记者|通讯员|责任编辑|责编|作者|来源))[^。]{0,40}"
    r"(?:摄|供图|发|编辑|报道)?[)）】\s。]{0,4}"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Characters ``start`` to ``end`` of block ``block``, its ``number``-th sentence from 0.

    ``text`` is what to show: those characters, or their beginning and … for a long list of names.
    ``marked``: a list's marker (——, 二是, (三)) stood before them and is left out.
    """

    block: int
    number: int
    start: int
    end: int
    text: str
    marked: bool = False


def candidates(article: Article) -> tuple[Candidate, ...]:
    """The sentences to choose from, in the order of the text.

    An article that has none gives the head of its first sentence alone (a list of names, a piece
    that breaks off in its first sentence); an article of captions and tables gives nothing.
    """
    found: list[Candidate] = []
    spare: Candidate | None = None
    first = True
    counted = counts("\n".join(part.text for part in article.blocks))
    kinds = _PROSE if any(part.kind in _PROSE for part in article.blocks) else _BOXED
    for block, part in enumerate(article.blocks):
        if part.kind not in kinds:
            continue
        for number, span in enumerate(sentences(part.text)):
            start, end = span.start, span.end
            if number == 0:
                start = _past_dateline(part.text, start, end, article.dateline)
            marker = marker_end(part.text[start:end], counted=counted)
            start += marker
            signed = start + credit_start(part.text[start:end])
            text = part.text[start:signed]
            broken = first and article.continued_from is not None
            first = False
            if is_name_list(text) or not (signed < end or ends_sentence(text)):
                shown = _head(text)
                if (
                    spare is None
                    and _letters(shown) >= _SHORTEST
                    and not text.endswith((":", "："))
                ):
                    end_shown = start + len(shown.removesuffix("…"))
                    spare = Candidate(block, number, start, end_shown, shown)
                continue
            if _letters(text) < _SHORTEST or _announces(text) or _is_nobodys(text):
                continue
            if "(cid:" in text:  # glyphs without characters: see summarize.reading.checks.glyphs
                continue
            if broken or _is_bare_quotation(text) or _is_formal(text):
                spare = spare or Candidate(block, number, start, signed, text)
                continue
            found.append(Candidate(block, number, start, signed, text, marker > 0))
    if not found and spare is not None:
        found.append(spare)
    return tuple(found)


def lines_of_verse(article: Article) -> tuple[Candidate, ...]:
    """The lines of a poem, or a literary piece's sentences of any length, in order."""
    return tuple(
        Candidate(block, number, span.start, span.end, part.text[span.start : span.end])
        for block, part in enumerate(article.blocks)
        if part.kind in {"verse", "paragraph", "item"}
        for number, span in enumerate(sentences(part.text))
    )


def is_name_list(text: str) -> bool:
    """Whether most of a sentence is an enumeration of names: ten or more short pieces."""
    if text.count("、") < 10:
        return False
    pieces = [
        piece for piece in re.split("[、,，]", text) if 2 <= len(piece.strip()) <= 4 or "·" in piece
    ]
    return len(pieces) >= 10 and sum(len(piece) + 1 for piece in pieces) * 2 > len(text)


def _past_dateline(text: str, start: int, end: int, dateline: str | None) -> int:
    """Where the sentence begins once a dateline is cut from it; its start where none is."""
    after = dateline_end(text[start:end], dateline)
    return start + after if _letters(text[start + after : end]) else start


def _head(text: str) -> str:
    """A long enumeration's beginning, closed by …; no comma at the end of a broken sentence."""
    if len(text) > _LONGEST_LIST:
        cut = max(text.rfind("、", 0, _LONGEST_LIST), text.rfind(",", 0, _LONGEST_LIST))
        return text[: cut if cut > 0 else _LONGEST_LIST] + "…"
    return text.rstrip(" \u3000,，、;；")


def _announces(text: str) -> bool:
    """Salutations and lead-ins: 各位代表: and 主要做了以下工作:."""
    return text.rstrip(_CLOSERS).endswith((":", "："))


def _is_formal(text: str) -> bool:
    """Formulas, questions, wishes, attendance: they stand in when nothing else tells more."""
    if any(pattern.match(text) for pattern in (_FORMULA, _QUESTION)) or _WISH.fullmatch(text):
        return True
    return len(text) < 60 and (
        _POLITE.search(text) is not None or _CAME_ALONG.fullmatch(text) is not None
    )


def _is_bare_quotation(text: str) -> bool:
    """Whether a sentence is someone's words and nothing of who said them."""
    return text[:1] in "“「" and text[-1:] in "”」" and text.count(text[0]) == 1


def _is_nobodys(text: str) -> bool:
    """Credits and salutations."""
    return any(pattern.fullmatch(text) for pattern in (_CREDIT, _SALUTATION))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
