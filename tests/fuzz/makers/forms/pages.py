"""Saved pages of digital newspapers with invented articles in them."""

from __future__ import annotations

import html
import io
import re
import zipfile
from email.message import EmailMessage
from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.forms.mutations import MARKUP, written
from tests.fuzz.makers.forms.stories import Story, stories
from tests.fuzz.makers.forms.texts import whole
from tests.summarize.reading.forms import saved_pages

if TYPE_CHECKING:
    from random import Random

_AROUND = (
    "第0123版："
    + "".join((*(n for _, n in saved_pages.PAGES), saved_pages.PAPER))
    + (f"{saved_pages.DAY} 星期二《》（）报社")
)


def _in_html(sign: str) -> bool:
    return "\0" not in sign and sign != "\ufeff"


def html_file(name: str, random: Random) -> Case:
    """An issue as some system saves it: a folder, an archive, or one article of it."""
    told = stories(random, _in_html)
    system = random.choice(sorted(saved_pages.SYSTEMS))
    files, says = _filled(saved_pages.SYSTEMS[system](), told)
    codec = random.choice(("utf-8", "utf-8", "gb18030")) if system == "classic" else "utf-8"
    made = {path: text.encode(codec, "replace") for path, text in files.items()}
    text = says if whole(random) else None
    if text is None:
        for path in random.sample(sorted(made), min(len(made), random.choice((1, 1, 3)))):
            made[path] = written(files[path], MARKUP, random)
    form = random.random()
    if form < 0.5:
        folder = {f"saved/{path}": data for path, data in made.items()}
        return Case("html", name, folder, "saved", text=text, beside=_AROUND, members=len(made) + 3)
    if form < 0.7:
        return _archive(name, made, text)
    path = random.choice(sorted(made))
    data = made[path] if form < 0.9 else _one_file(made[path])
    file = path.rpartition("/")[2] if form < 0.9 else "page.mhtml"
    return Case("html", name, {file: data}, file, members=4)


def _filled(files: dict[str, str], told: list[Story]) -> tuple[dict[str, str], str]:
    """The files with other articles in them, and all that these say."""
    says = ""
    other: dict[str, str] = {}
    for at, own in enumerate(saved_pages.TOLD):
        story = told[at % len(told)]
        other.setdefault(own.headline, f"{story.title}{at}")
        says += other[own.headline] + own.kicker + own.deck + own.author + own.caption
        for number, paragraph in enumerate(own.body):
            body = story.body[number % len(story.body)]
            other[paragraph] = f"{body}{at}{number}"
            says += other[paragraph]
    given = re.compile("|".join(sorted(map(re.escape, other), key=len, reverse=True)))
    changed = {
        path: given.sub(lambda match: html.escape(other[match[0]]), text)
        for path, text in files.items()
    }
    return changed, says


def _archive(name: str, made: dict[str, bytes], text: str | None) -> Case:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in made.items():
            archive.writestr(zipfile.ZipInfo(path), data, zipfile.ZIP_DEFLATED)
    return Case(
        "html",
        name,
        {"saved.zip": out.getvalue()},
        "saved.zip",
        text=text,
        beside=_AROUND,
        unpacked=sum(map(len, made.values())),
        members=len(made) + 3,
    )


def _one_file(data: bytes) -> bytes:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://paper.invalid/content_1.htm"
    message.set_content(data, "text", "html", cte="base64")
    message.make_related(boundary="=dubao=")
    return message.as_bytes()
