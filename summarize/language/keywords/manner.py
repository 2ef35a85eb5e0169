"""In what manner a text is written 文体: as papers of research are, or as a newspaper reports.

Authors of research name their keywords otherwise than an editor does. What was learned from the
one is asked of texts like it, and of what lies between both are asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_RESEARCH = lazy(
    "本文|研究|方法|结果|分析|提出|基于|实验|模型|试验|算法|表明|采用|影响|特征|特点|机制|应用|探讨|理论|"
    "系统|目的|结论|观察|治疗|关系|问题|评价|作用|显著|差异|[A-Za-z]{2,}"
)
_REPORT = lazy(
    r"说|表示|记者|介绍|告诉|今年|去年|昨天|昨日|今天|日电|近日|认为|月\d+日|我们|他|她|了|！|“|同志|主席|"
    "市|县|人民"
)
_SURELY_REPORT = -12  # words of research less words of reporting, of a thousand characters
_SURELY_RESEARCH = 4


class Manner(NamedTuple):
    """How many words of research and of reporting stand in a thousand characters."""

    research: int
    report: int

    @property
    def share(self) -> float:
        """How far the text is research: 0 for a newspaper's article, 1 for an abstract."""
        more = self.research - self.report - _SURELY_REPORT
        return min(1.0, max(0.0, more / (_SURELY_RESEARCH - _SURELY_REPORT)))


def manner(texts: Iterable[str]) -> Manner:
    """The manner of a text given in parts."""
    research = report = length = 0
    for text in texts:
        research += len(_RESEARCH.findall(text))
        report += len(_REPORT.findall(text))
        length += len(text)
    size = max(1, length)
    return Manner(1000 * research // size, 1000 * report // size)
