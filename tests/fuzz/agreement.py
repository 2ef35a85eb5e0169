"""Whether the commands agree with each other on one issue."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from tests.fuzz import promises
from tests.fuzz.cases import STDIN, Case
from tests.fuzz.running import Result, run
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

_OTHERS = (
    *(("list",), ("summary",), ("keywords",), ("digest",), ("explain",), ("explain", "--json")),
    *(
        ("summary", "--json"),
        ("keywords", "--json"),
        ("digest", "--json"),
        ("keywords", "--themes"),
    ),
    *(("export", "--format", "markdown"), ("list", "--format", "csv"), ("show", "--format", "tsv")),
    *(("keywords", "--people"), ("summary", "--method", "lead"), ("summary", "--chars", "60")),
    *(
        ("explain", "--format", "csv"),
        ("digest", "--format", "markdown"),
        ("list", "--width", "20"),
    ),
    ("export", "--format", "html", "--no-summaries"),
    *(
        ("summary", "--format", "markdown"),
        ("keywords", "--places", "--json"),
        ("show", "--width", "30"),
    ),
)
_WORD = re.compile(r"[\u4e00-\u9fff]{2,6}|[A-Za-z]{3,8}")


class Asking:
    """Runs commands on the issue of a case and gathers what is wrong."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.problems: list[str] = []
        self._options = () if case.encoding is None else ("--encoding", case.encoding)

    def ask(self, command: str, *more: str, query: str | None = None) -> Result:
        """One command on the issue; promises that hold for all are looked at here."""
        words = [query] if query is not None else []
        arguments = (command, *more, *self._options, "--", *words, self.case.source)
        result = run(arguments, self.case.files.get(STDIN, b""))
        searched = query is not None
        self.problems += promises.of_output(result, self.case.members, searched=searched)
        return result

    def records(self, command: str, *more: str, query: str | None = None) -> list[dict[str, Any]]:
        """The objects that a command prints."""
        result = self.ask(command, "--json", *more, query=query)
        try:
            return promises.records(result)
        except ValueError as error:
            self.problems.append(f"{' '.join(result.arguments)}: {error}")
            return []


def disagreements(case: Case, random: Random, *, others: int = 2) -> list[str]:
    """All that is wrong with what ``dubao`` says of the issue."""
    asking = Asking(case)
    exported = asking.records("export")
    if not exported:
        statuses = {each: asking.ask(each).status for each in ("list", "show")}
        if set(statuses.values()) != {2} and not asking.problems:
            asking.problems.append(f"export gives nothing, but {statuses}")
        return asking.problems
    issue = exported[0]
    stdin = io.BytesIO(case.files.get(STDIN, b""))
    asking.problems += promises.of_conservation(case, issue, stdin)
    ids = [article["id"] for article in issue["articles"]]
    listed = [record["id"] for record in asking.records("list")]
    if sorted(listed) != sorted(ids) or len(set(ids)) != len(ids):
        asking.problems.append(f"list has {listed}, export {ids}")
    sections = [each for section in issue["sections"] for each in section["articles"]]
    if sorted(sections) != sorted(ids):
        asking.problems.append(f"sections have {sections}, articles {ids}")
    if asking.records("show") != issue["articles"]:
        asking.problems.append("show --json says other than export")
    asking.problems += _shown(issue, asking.ask("show"))
    asking.problems += _found(issue, asking, random)
    for command, *more in random.sample(_OTHERS, others):
        asking.ask(command, *more)
    return asking.problems


def _shown(issue: dict[str, Any], result: Result) -> Iterator[str]:
    """What is printed in full is all that the articles say, in their order."""
    text = _bare(result.out.decode(errors="replace"))
    at = 0
    for article in issue["articles"]:
        for block in article["blocks"]:
            wanted = _bare(printable(block["text"]))
            found = text.find(wanted, at)
            if found < 0:
                yield f"show {article['id']} lacks {wanted[:40]!r}"
                return
            at = found + len(wanted)


def _bare(text: str) -> str:
    return "".join(text.split())


def _found(issue: dict[str, Any], asking: Asking, random: Random) -> Iterator[str]:
    """A word that stands in an article is found there."""
    articles = [each for each in issue["articles"] if each["blocks"]]
    if not articles:
        return
    article = random.choice(articles)
    words = [
        word for block in article["blocks"] for word in _WORD.findall(block["text"]) if word != "OR"
    ]
    if not words:
        return
    word = random.choice(words)
    found = {record["id"] for record in asking.records("search", query=f'"{word}"')}
    if article["id"] not in found:
        yield f"search {word} finds {sorted(found)}, not {article['id']}"
