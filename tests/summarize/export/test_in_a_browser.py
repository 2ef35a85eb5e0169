"""The page in a real browser: it fits, leads where it says, and runs and fetches nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.export.html import to_html
from summarize.export.hypertext.articles import Brief
from summarize.issue import Block
from summarize.opening import open_issue
from tests.browser import Browser, browser
from tests.papers import BRIDGE, PAPER
from tests.summarize.export.hostile import hostile_issue

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parents[3] / "samples" / "huaijiang"
PHONE = {"width": 390, "height": 844}
TROUBLE = ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    issue = open_issue(str(SAMPLE))
    briefs = {
        article.id: Brief((article.title, article.title), ("渡口", "节水"))
        for article in issue.articles
    }
    target = tmp_path_factory.mktemp("page") / "issue.html"
    target.write_text(to_html(issue, briefs), encoding="utf-8")
    return target


def _requested(chromium: Browser) -> list[str]:
    return [each["request"]["url"] for each in chromium.told("Network.requestWillBeSent")]


def test_it_is_shown_without_a_complaint_and_asks_for_nothing(
    chromium: Browser, sample: Path
) -> None:
    chromium.open(sample)
    assert chromium.told(*TROUBLE) == []
    assert _requested(chromium) == [sample.as_uri()]
    # The style is the page's own: its policy lets it through.
    assert chromium.value("getComputedStyle(document.querySelector('nav')).position") == "sticky"


def test_every_link_leads_to_its_target(chromium: Browser, sample: Path) -> None:
    chromium.open(sample)
    lost = chromium.value(
        """[...document.querySelectorAll("a")].filter(link => {
            link.click();
            return document.querySelector(":target")?.id !== decodeURIComponent(link.hash.slice(1));
        }).map(link => link.outerHTML)"""
    )
    assert lost == []
    assert len(_requested(chromium)) == 1


def test_a_jump_brings_the_place_where_the_article_goes_on_into_the_window(
    chromium: Browser, sample: Path
) -> None:
    chromium.open(sample, **PHONE)
    top = chromium.value(
        """(document.querySelector(".jump a").click(),
            document.querySelector(".turn").getBoundingClientRect().top)"""
    )
    assert 0 <= top < PHONE["height"]


def test_a_summary_opens_at_a_click(chromium: Browser, sample: Path) -> None:
    chromium.open(sample, **PHONE)
    heights = chromium.value(
        """(() => {
            const brief = document.querySelector(".brief"), before = brief.offsetHeight;
            brief.querySelector("summary").click();
            return [before, brief.offsetHeight, brief.open];
        })()"""
    )
    assert heights[2]
    assert heights[1] > heights[0] + 20


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_nothing_is_wider_than_the_window(chromium: Browser, sample: Path, width: int) -> None:
    chromium.open(sample, width=width)
    assert chromium.value("document.documentElement.scrollWidth") <= width
    assert chromium.value(
        """[...document.querySelectorAll("main *, nav *")].every(each => {
            const box = each.getBoundingClientRect();
            return each.closest(".table") || (box.left >= 0 && box.right <= innerWidth + 1);
        })"""
    )


def test_a_line_has_some_35_characters_where_there_is_room(chromium: Browser, sample: Path) -> None:
    chromium.open(sample)
    line = chromium.value(
        """(() => {
            const text = document.querySelector(".text");
            return text.clientWidth / parseFloat(getComputedStyle(text).fontSize);
        })()"""
    )
    assert 32 <= line <= 40


def test_dark_is_dark_and_print_is_light(chromium: Browser, sample: Path) -> None:
    chromium.open(sample)

    def paper(media: str, scheme: str) -> int:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        chromium.call("Emulation.setEmulatedMedia", media=media, features=features)
        colour = chromium.value("getComputedStyle(document.documentElement).backgroundColor")
        return int(colour.partition("(")[2].partition(",")[0])

    try:
        assert paper("screen", "light") > 200
        assert paper("screen", "dark") < 50
        assert paper("print", "dark") > 200
    finally:
        chromium.call("Emulation.setEmulatedMedia", media="", features=[])


def test_in_print_the_rest_is_open_and_the_summaries_are_gone(
    chromium: Browser, sample: Path
) -> None:
    chromium.open(sample)
    chromium.call("Emulation.setEmulatedMedia", media="print")
    try:
        rest = "document.querySelector('.rest > p').getBoundingClientRect().height"
        assert chromium.value(rest) > 0
        assert chromium.value("getComputedStyle(document.querySelector('.brief')).display") == (
            "none"
        )
    finally:
        chromium.call("Emulation.setEmulatedMedia", media="")
    assert len(chromium.call("Page.printToPDF", preferCSSPageSize=True)["data"]) > 10_000


def test_nothing_of_a_hostile_issue_runs_or_is_fetched(chromium: Browser, tmp_path: Path) -> None:
    page = tmp_path / "hostile.html"
    issue, briefs = hostile_issue()
    page.write_text(to_html(issue, briefs), encoding="utf-8")
    chromium.open(page, **PHONE)
    script = """(() => {
        for (const each of document.querySelectorAll("body *")) {
            each.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
            each.click();
        }
        return [typeof window.ran, document.scripts.length,
            document.querySelectorAll("img,svg,iframe,base,object,form").length,
            document.documentElement.scrollWidth];
    })()"""
    assert chromium.value(script) == ["undefined", 0, 0, PHONE["width"]]
    assert chromium.told(*TROUBLE) == []
    assert _requested(chromium) == [page.as_uri()]


def test_the_policy_holds_for_what_might_slip_through(chromium: Browser, tmp_path: Path) -> None:
    page = tmp_path / "slipped.html"
    slipped = "<script>window.ran=1</script><img src=http://example.invalid/ onerror=window.ran=1>"
    text = to_html(PAPER).replace("<body>", f"<body>{slipped}")
    assert slipped in text
    page.write_text(text, encoding="utf-8")
    chromium.open(page)
    assert chromium.value("typeof window.ran") == "undefined"
    assert len(chromium.told("Log.entryAdded")) >= 2


@pytest.mark.parametrize("control", ["\u202e", "\u2067", "\u200f", "\u202b"])
def test_a_control_that_turns_text_round_turns_nothing_round(
    chromium: Browser, tmp_path: Path, control: str
) -> None:
    article = replace(
        BRIDGE,
        headline=f"甲{control}乙12丙\u2069\u202c丁",
        blocks=(Block("paragraph", "1", f"甲{control}乙12丙丁"),),
        jumps=(),
    )
    page = tmp_path / "turned.html"
    page.write_text(to_html(replace(PAPER, articles=(article,))), encoding="utf-8")
    chromium.open(page)
    for where in ("h3", ".text p"):
        places = chromium.value(
            f"""(() => {{
                const range = document.createRange(), found = [];
                const walk = document.createTreeWalker(
                    document.querySelector("{where}"), NodeFilter.SHOW_TEXT);
                while (walk.nextNode())
                    for (let at = 0; at < walk.currentNode.length; at++) {{
                        range.setStart(walk.currentNode, at);
                        range.setEnd(walk.currentNode, at + 1);
                        const letter = range.toString();
                        if ("甲乙12丙丁".includes(letter))
                            found.push([letter, range.getBoundingClientRect().left]);
                    }}
                return found.sort((one, other) => one[1] - other[1]).map(each => each[0]).join("");
            }})()"""
        )
        assert places == "甲乙12丙丁"
