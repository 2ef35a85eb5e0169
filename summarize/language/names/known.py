"""Offices, enterprises and places of Hong Kong and Taiwan that print no kind or town of theirs.

A newspaper there writes 房屋局 and 港铁 as one on the mainland writes 市水务局 or 某某公司. As all
of this package they are in Simplified characters. Left out is what elsewhere is a common noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORGANISATIONS = """
房屋局 房屋署 运输署 社会福利署 社署 食环署 康文署 渔护署 环保署 屋宇署 水务署 渠务署 路政署 机电署
地政总署 规划署 民政事务总署 警务处 入境处 入境事务处 劳工处 消防处 惩教署 廉政公署 审计署 医管局
医院管理局 医务卫生局 运输及物流局 环境及生态局 民政及青年事务局 房委会 房协 市建局 机管局 金管局
港交所 港铁 九巴 城巴 中电 立法会 区议会 保安局 治安警察局 市政署
二十国集团 七国集团 七十七国集团
行政院 立法院 司法院 监察院 考试院 法务部 劳动部 内政部 卫福部 数发部 国科会 中选会 陆委会 海基会
气象署 健保署 疾管署 移民署 警政署 消防署 刑事局 公车处 水利署 台铁 台电 中油 台积电 北捷 高捷
"""
_PLACES = "阳明山 日月潭 阿里山 大屿山 太平山 狮子山 新界 九龙 港岛"
_ROLES = {
    **dict.fromkeys(_ORGANISATIONS.split(), "organisation"),
    **dict.fromkeys(_PLACES.split(), "place"),
}
_SIZES = sorted({len(name) for name in _ROLES}, reverse=True)
_FIRST = frozenset(name[0] for name in _ROLES)


def known_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and role of each of them in the text, the longest at a place, in order."""
    at = 0
    while at < len(text):
        if text[at] in _FIRST:
            for size in _SIZES:
                role = _ROLES.get(text[at : at + size])
                if role is not None and at + size <= len(text):
                    yield at, at + size, role
                    at += size - 1
                    break
        at += 1
