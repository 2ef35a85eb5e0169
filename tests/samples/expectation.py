"""Expected readings: finding them, counting their characters, and saying where another differs.

An expectation is the object of ``dubao export --format json``, set down beside its dump from
the articles as they were composed, never from what the engine prints:
``<name>.expected.json`` for ``<name>.txt`` or the folder ``<name>``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

Record = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
ENCODINGS = {"第04版 副刊.txt": "gb18030"}
NAMES = tuple(
    sorted(path.name.removesuffix(".expected.json") for path in SAMPLES.glob("*.expected.json"))
)

_ISSUE_FIELDS = ("format", "version", "paper", "date", "number")
_ARTICLE_FIELDS = ("page", "section", "column", "kind", "kicker", "headline", "deck", "bylines")


def source(name: str) -> Path:
    """The dump of a sample: a file, or a folder of page files."""
    folder = SAMPLES / name
    return folder if folder.is_dir() else SAMPLES / f"{name}.txt"


def files(name: str) -> tuple[Path, ...]:
    """The page files of a sample, in the order of their names."""
    path = source(name)
    return tuple(sorted(path.glob("*.txt"))) if path.is_dir() else (path,)


def page_text(path: Path) -> str:
    """The text of a page file, in the encoding that the sample is kept in."""
    return path.read_bytes().decode(ENCODINGS.get(path.name, "utf-8"))


@cache
def expected(name: str) -> Record:
    """The expected reading of a sample; not to be changed by who gets it."""
    record: Record = json.loads((SAMPLES / f"{name}.expected.json").read_text("utf-8"))
    return record


def squeezed(text: str) -> str:
    """The text without white space and control characters: what conservation counts."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cc")


def characters(text: str) -> Counter[str]:
    return Counter(squeezed(text))


def printed_texts(record: Record) -> list[str]:
    """Every string of an issue that was printed in its dump, derived fields left out."""
    texts = [item["text"] for item in record["furniture"]]
    for article in record["articles"]:
        texts += [article[key] for key in ("kicker", "headline", "deck") if article[key]]
        texts += article["bylines"]
        texts += [block["text"] for block in article["blocks"]]
        texts += [jump["marker"] for jump in article["jumps"]]
        if article["continued_from"]:
            texts.append(article["continued_from"]["marker"])
    return texts


def lost_or_doubled(record: Record, text: str) -> list[str]:
    """Characters whose count in a reading is not that of the dump; empty if all is conserved."""
    there = characters("".join(printed_texts(record)))
    given = characters(text)
    return [
        f"{char!r}: {given[char]} in the dump, {there[char]} in the reading"
        for char in sorted(there.keys() | given.keys())
        if there[char] != given[char]
    ]


def issue_differences(found: Record, truth: Record) -> list[str]:
    """Where an issue's own fields, its pages, sections and furniture are not the expected ones."""
    notes = [
        _note(key, found[key], truth[key]) for key in _ISSUE_FIELDS if found[key] != truth[key]
    ]
    pages = [_pages(record) for record in (found, truth)]
    if pages[0] != pages[1]:
        notes.append(_note("pages", *pages))
    sections = [_sections(record) for record in (found, truth)]
    if sections[0] != sections[1]:
        notes.append(_note("sections", *sections))
    there, wanted = (Counter(_furniture(record)) for record in (found, truth))
    notes += [f"furniture missing: {item}" for item in (wanted - there).elements()]
    notes += [f"furniture that is none: {item}" for item in (there - wanted).elements()]
    return notes


def contents_differences(found: Record, truth: Record) -> list[str]:
    """Articles that are missing, too many, or numbered otherwise."""
    pairs = paired(found, truth)
    notes = [
        f"{article['id']} {label(article)}: not found"
        for article in truth["articles"]
        if article["id"] not in pairs
    ]
    taken = {id(article) for article in pairs.values()}
    notes += [
        f"{article['id']} {label(article)}: no such article"
        for article in found["articles"]
        if id(article) not in taken
    ]
    notes += [
        f"{identifier}: has the id {article['id']}"
        for identifier, article in pairs.items()
        if article["id"] != identifier
    ]
    return notes


def paired(found: Record, truth: Record) -> dict[str, Record]:
    """Expected id -> the article found for it: aligned by headline, so that one slip stays one."""
    there, wanted = found["articles"], truth["articles"]
    matcher = SequenceMatcher(
        a=[_key(article) for article in wanted],
        b=[_key(article) for article in there],
        autojunk=False,
    )
    pairs: dict[str, Record] = {}
    for start, other, size in matcher.get_matching_blocks():
        for offset in range(size):
            pairs[wanted[start + offset]["id"]] = there[other + offset]
    return pairs


def article_differences(found: Record, truth: Record) -> list[str]:
    """Where one article is not the expected one, a field or a block a line.

    Looser than equality where the contract leaves room: the derived title of an article without
    a headline, the end of a dateline, and where among the paragraphs a caption stands.
    """
    notes = [
        _note(key, found[key], truth[key]) for key in _ARTICLE_FIELDS if found[key] != truth[key]
    ]
    if not _title_fits(found["title"], truth):
        notes.append(_note("title", found["title"], truth["title"]))
    if not _dateline_fits(found["dateline"], truth["dateline"]):
        notes.append(_note("dateline", found["dateline"], truth["dateline"]))
    notes += _block_differences(_text_blocks(found), _text_blocks(truth))
    captions = [[text for kind, _, text in _blocks(a) if kind == "caption"] for a in (found, truth)]
    if captions[0] != captions[1]:
        notes.append(_note("captions", *captions))
    for key in ("jumps", "continued_from"):
        if found[key] != truth[key]:
            notes.append(_note(key, found[key], truth[key]))
    return notes


def label(article: Record) -> str:
    """A few characters to know an article by."""
    return str(article["headline"] or article["title"])[:20]


def _note(what: str, found: object, truth: object) -> str:
    return f"{what}: {found!r} instead of {truth!r}"


def _pages(record: Record) -> list[tuple[str, str | None, bool, str]]:
    return [
        (page["label"], page["name"], page["inferred"], Path(page["source"]).name)
        for page in record["pages"]
    ]


def _sections(record: Record) -> list[str]:
    """A section a line: its name, and how many articles of it each page has in a row."""
    lines = []
    for section in record["sections"]:
        pages = [identifier.rpartition("-")[0] for identifier in section["articles"]]
        runs = ((page, sum(1 for _ in run)) for page, run in groupby(pages))
        lines.append(f"{section['name']} {' '.join(f'{page}:{count}' for page, count in runs)}")
    return lines


def _furniture(record: Record) -> list[tuple[str, str, str]]:
    return [(item["page"], item["kind"], item["text"].strip()) for item in record["furniture"]]


def _key(article: Record) -> str:
    if article["headline"]:
        return squeezed(article["headline"])
    return squeezed(article["blocks"][0]["text"])[:12] if article["blocks"] else ""


def _blocks(article: Record) -> list[tuple[str, str, str]]:
    return [(block["kind"], block["page"], block["text"].strip()) for block in article["blocks"]]


def _text_blocks(article: Record) -> list[tuple[str, str, str]]:
    return [block for block in _blocks(article) if block[0] != "caption"]


def _title_fits(title: str, truth: Record) -> bool:
    if truth["headline"]:
        return title == str(truth["title"])
    inner = re.fullmatch(r"〔(.+?)…?〕", title)
    text = "".join(block["text"] for block in truth["blocks"])
    return inner is not None and squeezed(inner[1]) in squeezed(text)[:80]


def _dateline_fits(found: str | None, truth: str | None) -> bool:
    if found is None or truth is None:
        return found is truth
    return found.startswith(truth) or truth.startswith(found)


def _block_differences(
    found: list[tuple[str, str, str]], truth: list[tuple[str, str, str]]
) -> list[str]:
    notes: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(a=truth, b=found, autojunk=False).get_opcodes():
        if tag != "equal":
            notes += [
                f"block {a + n} expected: {_shown(block)}" for n, block in enumerate(truth[a:b])
            ]
            notes += [
                f"block {c + n} found:    {_shown(block)}" for n, block in enumerate(found[c:d])
            ]
    return notes


def _shown(block: tuple[str, str, str]) -> str:
    kind, page, text = block
    short = text if len(text) <= 48 else f"{text[:22]} … {text[-22:]}"
    return f"{kind} (page {page}, {len(text)} characters) {short!r}"
