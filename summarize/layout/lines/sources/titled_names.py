"""Names with what their bearer is, as writers sign below a title: ``高临波（市作协主席）``.

Also with the country before it (``（法国）让—克洛德·马尔尚``), and foreign names alone.
"""

from __future__ import annotations

from summarize.layout.lines.sources.authors import Found
from summarize.layout.text.people import is_name
from summarize.layout.text.sounds import is_sounds
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_LONGEST = 50
_HAN = r"\u3400-\u9fff"
_WITH_OFFICE = lazy(
    rf"(?P<name>[{_HAN}](?:[ ]?[{_HAN}]){{1,3}})[ ]?\((?P<office>[^()。]{{2,30}})\)", needs="("
)
_WITH_COUNTRY = lazy(rf"[(〔\[](?P<country>[{_HAN}]{{1,8}})[)〕\]][ ]?(?P<name>[^()。]{{2,20}})")
_PERSON = frozenset("员家师者长人手授士席任记表民演剧使生友户匠")
"""What a word for somebody ends in."""
_PARTS = lazy(r"[·•・—\-]+")
_COUNTRIES = words(
    "美 英 法 德 俄 日 韩 意 印 澳 加 美国 英国 法国 德国 俄罗斯 日本 韩国 意大利 印度 澳大利亚 "
    "加拿大 泰国 越南 蒙古国 新加坡 马来西亚 菲律宾 柬埔寨 巴西 古巴 埃及 南非 西班牙 葡萄牙 "
    "荷兰 瑞士 瑞典 挪威 波兰 捷克 匈牙利 希腊 土耳其 以色列 巴基斯坦 新西兰"
)


def titled_name(line: str) -> Found | None:
    """Who signs with an office, a country, or a foreign name; never sure by itself."""
    if not 4 <= len(line) <= _LONGEST:
        return None
    if line[-1] == ")" and (match := _WITH_OFFICE.fullmatch(line)):
        name = match["name"].replace(" ", "")
        return ("author", (name,), False) if is_name(name) and _a_person(match["office"]) else None
    if line[0] in "(〔[" and (match := _WITH_COUNTRY.fullmatch(line)):
        name = match["name"].strip()
        known = match["country"] in _COUNTRIES and is_name(name.replace(" ", ""))
        return ("author", (name,), False) if known or _foreign(name) else None
    return ("author", (line,), False) if _foreign(line) else None


def _a_person(office: str) -> bool:
    return office[-1] in _PERSON and not any(map(str.isdecimal, office))


def _foreign(name: str) -> bool:
    """Two parts and more, all of them sounds."""
    parts = _PARTS.split(name)
    return 2 <= len(parts) <= 4 and all(len(part) <= 8 and is_sounds(part) for part in parts)
