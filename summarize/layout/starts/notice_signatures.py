"""Who signed a notice and on which day: lines built like a head that belong to its end."""

from __future__ import annotations

from summarize.layout.heads.lines import is_date_line
from summarize.layout.lines.flow import Flow
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.patterns import lazy

_SIGNED = lazy(
    r"[^,，。:：]{2,24}(?:公司|集团|局|委员会|委|办公室|办|中心|法院|检察院|政府|学校|医院|银行|"
    r"站|所|院|会|厂|店|部|队|处|馆|社)(?:[ ]\S{2,20}日)?"
)


def signatures(flow: Flow) -> frozenset[int]:
    """Indices of the units that say who signed a notice and on which day."""
    found: set[int] = set()
    notice = False
    for index, unit in enumerate(flow.units):
        if unit.sort != "text":
            continue
        if kinds.notice_title(unit.text) is not None:
            notice = True
        elif notice and (
            is_date_line(unit.text)
            or (index - 1 not in found and _SIGNED.fullmatch(unit.text) is not None)
        ):
            found.add(index)
        elif unit.heading and unit.rule == "text" and index > 0 and not unit.ends:
            before = kinds.notice_title(flow.units[index - 1].text)
            notice = notice and before is not None and before.sure
    return frozenset(found)
