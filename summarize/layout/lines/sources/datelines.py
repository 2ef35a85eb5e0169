"""Datelines 电头 and 讯头: ``新华社北京1月26日电``, ``本报讯(记者 杨阳)``, ``据…消息:``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from summarize.layout.lines.sources.agencies import AGENCY, CALENDAR, NAMED, OWN, REPORTER
from summarize.layout.lines.sources.filed import Filed, filed
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import Mark, remembered
from summarize.layout.text.people import split_names
from summarize.patterns import lazy

DatelineSort = Literal["讯", "电", "报道"]
_WINDOW = 240
_LONGEST, _LONGEST_PLACED, _FIRST = 80, 40, 5
"""Characters that a dateline never reaches, without the reporters behind it, one without a date
neither; and among which its agency begins."""
_AGENCY_HEADS = frozenset(name[0] for name in f"{NAMED}|{OWN}".split("|"))
_AGAIN_HEADS = frozenset("又另综")
_PROSE = 30


class Dateline(NamedTuple):
    """``start`` to ``end`` of the given text: agency, place, date and the reporters after them.

    ``sort``: 讯 (sent in the town), 电 (by wire), 报道 (taken from another source). ``sure`` is
    False for 据…报道 with a comma, which opens sentences inside of articles too.
    """

    start: int
    end: int
    sort: DatelineSort
    agency: str | None
    place: str | None = None
    date_text: str | None = None
    known: tuple[str, ...] = ()
    signed: str = ""
    sure: bool = True

    @property
    def reporters(self) -> tuple[str, ...]:
        """Their names, read in what is printed of them where they are not known yet."""
        return self.known or _reporters(self.signed)


_SIGN = r"[■□●◆◇▲★☆*]{0,2}"
# The wire form: agency, place, date, 电. What stands between agency and 电 has no comma.
_WIRE = lazy(
    rf"{_SIGN}(?P<open>[【\[(〔]?)(?:据)?(?P<agency>{AGENCY})(?P<middle>[\u4e00-\u9fff·/]{{0,14}}?)"
    rf"(?:\([\u4e00-\u9fff]{{1,10}}\))?(?P<date>{CALENDAR})(?:早|晚|凌晨|上午|下午|晨)?(?:专|"
    rf"急|综合)?(?:外)?(?P<sort>电|讯|消息)"
    r"[】\]〕]?",
    needs="电讯消 日月",
)
# Without a date: 本报讯, 新华社电, 【本报讯】, 又讯, 本台消息.
_PLAIN = lazy(
    rf"{_SIGN}[【\[(〔]?(?:据)?(?P<agency>(?:{NAMED}|{OWN})?)(?P<middle>)(?P<date>)"
    r"(?P<sort>综合消息|消息|综合讯|快讯|专讯|专电|讯|电)(?![员息])[】\]〕]?",
    needs="电讯消",
)
_PLACED = lazy(
    rf"{_SIGN}[【\[(〔]?(?:据)?(?P<agency>{NAMED}|"
    rf"{OWN})(?P<middle>[\u4e00-\u9fff]{{2,8}}?)(?P<date>)"
    r"(?P<sort>专电|电|讯)[】\]〕]?(?=[(:]|记者|通讯员|(?P<glued>[\u4e00-\u9fff]))",
    needs="电讯",
)
_AGAIN = lazy(
    rf"{_SIGN}[【\[]?(?:(?:又|另)(?:据)?讯|综合(?:本报|新华社)[\u4e00-\u9fff]{{0,6}}(?:电|消息|"
    rf"报道))[】\]]?",
    needs="讯综 又另综",
)
# Nothing but a source, or how the text came, in brackets before it: 【专讯】, 【特稿】.
_HEADED = (
    rf"{_SIGN}[【\[〔](?P<agency>(?:{AGENCY}|[\u4e00-\u9fff]{{2,3}}报)?)"
    r"(?P<middle>[\u4e00-\u9fff]{0,6}?)(?P<date>)(?P<sort>[专特快短]讯|(?<![通电简资喜音])讯|专电|电|消息|"
    r"(?P<loose>(?:综合)?(?:报道|报导|外电)|外电(?:报道|报导)|特稿|专稿))[】\]〕]"
)
_CITED = lazy(
    rf"{_SIGN}(?:据|综合)(?P<agency>[^,。:;!?()]{{2,24}}?)(?P<sort>消息|报道|电|讯)[:,]",
    needs="据综",
)
_BRACKETED_REPORTERS = lazy(
    rf"\((?P<who>[^()]{{0,60}}?{REPORTER}[^()]{{1,80}})\)", needs="( ) 者员稿辑述笔生"
)
_OPEN_REPORTERS = lazy(
    rf"(?P<who>{REPORTER}[^,。:;()]{{2,24}}?)(?:综合|摄影|现场)?(?:报道|电)?:",
    needs=": 者员稿辑述笔生",
)
_SOURCE = lazy(r"(?:社|报|报》|网|台|电视|广播|》|新闻|周刊|客户端|微博|公众号)\Z")
_REPORTER = lazy(REPORTER)


def _reporters(text: str) -> tuple[str, ...]:
    """Names after each 记者, 通讯员 in ``text``."""
    plain = fold(text)
    squeezed, offsets = squeeze(plain)
    roles = list(_REPORTER.finditer(squeezed))
    names: list[str] = []
    for index, role in enumerate(roles):
        until = roles[index + 1].start() if index + 1 < len(roles) else len(squeezed)
        part = plain[offsets[role.end()] : offsets[until]].strip(" :：,，、;；")
        names.extend(split_names(part) or ())
    return tuple(names)


def dateline(text: str) -> Dateline | None:
    """The dateline at the head of a paragraph, with the reporters in brackets after it, or None."""
    start = len(text) - len(text.lstrip())
    return _dateline(text[: start + _WINDOW], start)


@lru_cache(maxsize=4096)  # many rules ask it of the same paragraph
def _dateline(text: str, start: int) -> Dateline | None:
    if (by := filed(text)) and _leads(by, text):
        return Dateline(by.start, by.end, "讯", None, by.place, by.date_text, by.names)
    plain, offsets = squeeze(text, start, start + _WINDOW)
    near = plain[:_LONGEST]
    match = _WIRE.match(near)
    if match is None or "记者" in match["middle"]:
        match = _plain(near, text, offsets) or _placed(plain) or _headed(plain)
    agency = place = date_text = None
    sure = True
    sort: DatelineSort
    if match is not None:
        agency = match["agency"] or None
        place = match["middle"].removesuffix("/") or None
        date_text = match["date"] or None
        sort = "电" if match["sort"].endswith("电") else "讯"
    elif not _AGAIN_HEADS.isdisjoint(near[:4]) and (match := _AGAIN.match(near)):
        sort = "讯"
    elif (match := _CITED.match(near)) and _SOURCE.search(match["agency"]):
        agency, sort = match["agency"], "报道"
        sure = match[0].endswith(":") or match["sort"] == "电"
    else:
        return None
    end = match.end()
    if plain[: match.end()].count("(") > plain[: match.end()].count(")"):
        if plain[end : end + 1] != ")" or end + 1 == len(plain):
            return None  # a line of its own in brackets closes a piece
        end += 1
    signed = ""
    for pattern in (_BRACKETED_REPORTERS, _OPEN_REPORTERS):
        if pattern is _BRACKETED_REPORTERS and plain[end : end + 1] != "(":
            continue
        if who := pattern.match(plain, end):
            signed = text[offsets[who.start("who")] : offsets[who.end("who")]]
            if pattern is _BRACKETED_REPORTERS or _reporters(signed):
                end = who.end()
                break
    else:
        if plain[end : end + 1] == ":":
            end += 1
    return Dateline(
        offsets[0], offsets[end - 1] + 1, sort, agency, place, date_text, (), signed, sure
    )


def _leads(by: Filed, text: str) -> bool:
    """Whether text follows who files it, set off by brackets, a space or a colon."""
    rest = text[by.end :]
    return bool(rest.strip()) and (by.bracketed or rest[0] in " \u3000:：")


@cache
def _headed_pattern() -> re.Pattern[str]:
    return re.compile(_HEADED)


def _headed(plain: str) -> re.Match[str] | None:
    """A source in brackets before text; before a short line 【特稿】 is the name of a column."""
    match = _headed_pattern().match(plain) if "】" in plain or "〕" in plain else None
    least = _PROSE if match is not None and match["loose"] else 1
    if match is None or len(plain) < match.end() + least:
        return None
    return match


def _placed(plain: str) -> re.Match[str] | None:
    """Agency, place and 电 without a date (本报临江电): the place must not read as a sentence."""
    if _AGENCY_HEADS.isdisjoint(plain[:_FIRST]):
        return None
    match = _PLACED.match(plain[:_LONGEST_PLACED])
    if match is None or any(word in match["middle"] for word in ("记者", "通讯员")):
        return None
    if match["glued"]:
        verbs = any(sign in match["middle"] for sign in "的了在发致来通和与供用停充")
        following = plain[match.end()]
        if (
            verbs
            or following in "话视脑影网力台子报信池站厂器缆梯"
            or len(plain) < match.end() + 10
        ):
            return None
    return match


def _plain(plain: str, text: str, offsets: Sequence[int]) -> re.Match[str] | None:
    """A dateline without date, if what follows sets it off from a sentence (本报电脑…)."""
    match = _PLAIN.match(plain)
    if match is None or not match["agency"]:
        return None
    end = match.end()
    following = plain[end : end + 1]
    if match["agency"] in {"本报", "本刊", "本台", "本网"} and match["sort"] == "讯":
        return match
    gap = end < len(plain) and offsets[end] > offsets[end - 1] + 1
    closed = plain[end - 1] in "】]〕"
    cited = plain.lstrip("【[(").startswith("据") and match["sort"] == "电"
    return match if gap or closed or cited or not following or following in "(:," else None


_TRAILING = lazy(
    rf"[(【\[](?:本报|据)?(?:(?:均)?据)?(?:{AGENCY})(?P<middle>[^()【】]{{0,24}}?)"
    r"(?:电|讯|报道|消息|发|供稿|供本报专稿|专稿|综合|特稿)[)】\]]\Z",
    needs="(【[ )】] 电讯道息发稿综",
)
_TRAILING_SOURCE = lazy(
    r"(?:[(【\[](?:原载|摘自|据|来源:|转自|综合|选自)(?P<inner>[^()【】]{2,40})[)】\]]|"
    r"(?<=[。!?”])(?:据|摘自|原载)《[^》]{2,16}》)\Z",
    needs="载摘据源转综选 )】]》",
)


_CLOSING = frozenset(")】]》 ")
"""What ends one, or is no character that counts."""


@remembered
def trailing_dateline(text: str) -> Mark | None:
    """A source at the very end: ``(据新华社北京3月3日电)``, ``(新华社发)``, ``据《…报》``."""
    end = len(text.rstrip())
    if fold(text[end - 1 : end]) not in _CLOSING:
        return None
    plain, offsets = squeeze(text, max(0, end - 100), end)
    if match := _TRAILING.search(plain):
        if "记者" in match["middle"]:
            return None
        return Mark("trailing-dateline", offsets[match.start()], end, "wire")
    match = _TRAILING_SOURCE.search(plain)
    if match and (match["inner"] is None or _source_words(match["inner"])):
        return Mark("trailing-dateline", offsets[match.start()], end, "source")
    return None


def _source_words(inner: str) -> bool:
    return bool(re.search(r"[》报社网台]|新闻|电|微博|公众号|客户端", inner[:40]))
