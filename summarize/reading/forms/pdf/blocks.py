"""Lines -> what they are parts of: stacks of text, heads, small type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.pdf.shapes import Box, Line, Stack, around, usual

HEAD_SIZE = 1.18
SMALL = 0.93
_BOLD_SIZE = 0.95
_LIKE = 1.08
_LOOSE = 1.75
_INDENT = 3.3
_HEAD_LEADING = 1.1
_MUCH = 1.3
_UPRIGHT_GAP = 1.6
_ROW_GAP = 2.6


@dataclass(slots=True)
class Measures:
    """What is usual on a page: the size of its text, from line to line, and whether it is bold."""

    body: float
    leading: float
    bold: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Measures:
        """Of a page's lines; at least one."""
        weights: dict[float, int] = {}
        for line in lines:
            weights[line.size] = weights.get(line.size, 0) + len(line.text)
        body = max(weights, key=lambda size: weights[size])
        text = [line for line in lines if line.size == body]
        bold = sum(len(line.text) for line in text if line.bold) * 2 > weights[body]
        return cls(body, _leading(text) or 1.6 * body, bold)

    def is_head(self, line: Line) -> bool:
        """Whether its size or weight is that of a head."""
        if line.size >= HEAD_SIZE * self.body:
            return True
        heavy = line.bold and not self.bold and line.size >= _BOLD_SIZE * self.body
        return heavy or (line.upright and line.size >= self.body)

    def is_small(self, line: Line) -> bool:
        """Whether it is set smaller than the text."""
        return line.size < SMALL * self.body


@dataclass(slots=True, eq=False)
class Zone:
    """Lines of a head that stand together; ``wide`` is the room that is theirs alone."""

    lines: list[Line]
    box: Box = field(init=False)
    wide: Box = field(init=False)

    def __post_init__(self) -> None:
        self.box = self.wide = around(line.box for line in self.lines)

    @property
    def upright(self) -> bool:
        """Whether it is set from top to bottom."""
        return any(line.upright for line in self.lines)

    @property
    def size(self) -> float:
        """That of its largest type."""
        return max(line.size for line in self.lines)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(line.text for line in self.lines)


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from a line to the next one under it."""
    ordered = sorted(lines, key=lambda line: line.box.y1)
    pitches: list[float] = []
    open_: list[Line] = []
    for line in ordered:
        open_ = [each for each in open_ if line.box.y1 - each.box.y1 < 3 * line.size]
        above = [
            each
            for each in open_
            if each.box.across(line.box) > 0 and each.box.y1 < line.box.y0 + line.size / 2
        ]
        if above:
            nearest = max(above, key=lambda each: each.box.y1)
            pitches.append(line.box.y1 - nearest.box.y1)
        open_.append(line)
    return usual(pitches)


def parts_rows(rules: Iterable[Box], above: Box, below: Box) -> bool:
    """Whether a rule lies between the two, one of which stands above the other."""
    narrow = min(above.width, below.width)
    left, right = max(above.x0, below.x0), min(above.x1, below.x1)
    if right <= left:
        left, right = min(above.x0, below.x0), max(above.x1, below.x1)
    return any(
        rule.width > rule.height
        and above.y1 - 3 <= rule.y0
        and rule.y1 <= below.y0 + 3
        and min(rule.x1, right) - max(rule.x0, left) > 0.5 * min(narrow, right - left)
        for rule in rules
    )


def parts_columns(rules: Iterable[Box], left: Box, right: Box) -> bool:
    """Whether a rule stands between the two, one of which is on the left of the other."""
    top, bottom = max(left.y0, right.y0), min(left.y1, right.y1)
    if bottom <= top:
        top, bottom = min(left.y0, right.y0), max(left.y1, right.y1)
    return any(
        rule.height > rule.width
        and left.x1 - 4 <= rule.x0
        and rule.x1 <= right.x0 + 4
        and min(rule.y1, bottom) - max(rule.y0, top) > 0.5 * (bottom - top)
        for rule in rules
    )


def find_stacks(lines: Iterable[Line], leading: float, rules: Sequence[Box]) -> list[Stack]:
    """Lines of like size one under another at the usual distance, with no rule between."""
    stacks: list[Stack] = []
    for line in sorted(lines, key=lambda each: (each.box.y0, each.box.x0)):
        room = leading * max(1.0, line.size / 10) if leading <= 0 else leading
        best: Stack | None = None
        for stack in stacks:
            last = stack.lines[-1]
            pitch = line.box.y1 - last.box.y1
            if (
                0.5 * line.size < pitch <= _LOOSE * room
                and max(last.size, line.size) <= _LIKE * min(last.size, line.size)
                and _one_column(stack, line)
                and not parts_rows(rules, last.box, line.box)
            ):
                best = stack
        if best is None:
            stacks.append(Stack([line]))
        else:
            best.lines.append(line)
            best.box = around((best.box, line.box))
    return stacks


def _one_column(stack: Stack, line: Line) -> bool:
    """Whether the line keeps to the edges of the stack; one may be short, the other indented."""
    shared = stack.box.across(line.box) > 0.5 * min(stack.box.width, line.box.width)
    begins = abs(line.box.x0 - stack.box.x0) <= _INDENT * line.size
    return (shared and (begins or line.box.x1 <= stack.box.x1 + line.size)) or (
        begins and stack.box.across(line.box) > -line.size
    )


def find_zones(heads: Sequence[Line], stacks: Sequence[Stack], rules: Sequence[Box]) -> list[Zone]:
    """Heads' lines that belong together: near one another, with neither rule nor text between."""
    groups: list[list[Line]] = []
    for line in sorted(heads, key=lambda each: (each.box.y0, each.box.x0)):
        near = [
            group
            for group in groups
            if any(_together(other, line, heads, stacks, rules) for other in group)
        ]
        joined = [line]
        for group in near:
            joined = group + joined
            groups.remove(group)
        groups.append(joined)
    return [Zone(group) for group in groups]


def _together(
    one: Line, other: Line, heads: Sequence[Line], stacks: Sequence[Stack], rules: Sequence[Box]
) -> bool:
    size = max(one.size, other.size)
    if one.upright != other.upright:
        return False
    if one.upright:
        gap = -one.box.across(other.box)
        return one.box.beside(other.box) > 0 and gap <= _UPRIGHT_GAP * size
    if one.box.beside(other.box) > 0.5 * min(one.size, other.size):
        left, right = sorted((one, other), key=lambda each: each.box.x0)
        return _one_row(left, right, heads, stacks, rules)
    above, below = sorted((one, other), key=lambda each: each.box.y0)
    gap = below.box.y0 - above.box.y1
    if one.box.across(other.box) <= 0 or gap > _HEAD_LEADING * size:
        return False
    if below.size * _MUCH < above.size and any(
        is_level(below, stack, above.box) for stack in stacks
    ):
        return False  # a subhead at the top of a column, under the headline
    between = Box(
        max(above.box.x0, below.box.x0), above.box.y1, min(above.box.x1, below.box.x1), below.box.y0
    )
    blocked = any(s.box.across(between) > 0 and s.box.beside(between) > 2 for s in stacks)
    return not blocked and not parts_rows(rules, above.box, below.box)


def is_level(line: Line, stack: Stack, head: Box) -> bool:
    """Whether text under the head, too, begins at the side of the line, where a column's would."""
    gap = -line.box.across(stack.box)
    near = 0 < gap < 12 * line.size and len(stack.lines) > 1 and stack.box.across(head) > 0
    return near and abs(stack.box.y0 - line.box.y0) < 0.5 * line.size


def _one_row(
    left: Line,
    right: Line,
    heads: Sequence[Line],
    stacks: Sequence[Stack],
    rules: Sequence[Box],
) -> bool:
    """Whether two pieces of a row are one line of a head, whose words were set apart."""
    gap = right.box.x0 - left.box.x1
    size = max(left.size, right.size)
    if gap > _ROW_GAP * size or parts_columns(rules, left.box, right.box):
        return False
    if max(left.size, right.size) > _LIKE * min(left.size, right.size):
        return False
    # Where the next text below keeps to either side of the gap, so may two heads.
    below = [stack for stack in stacks if stack.box.y0 >= left.box.y1 - size / 2]
    across = [s for s in below if s.box.x0 < left.box.x1 and s.box.x1 > right.box.x0]
    lefts = [s for s in below if s.box.x1 <= right.box.x0 and s.box.across(left.box) > 0]
    rights = [s for s in below if s.box.x0 >= left.box.x1 and s.box.across(right.box) > 0]
    nearest = min((s.box.y0 for s in (*lefts, *rights)), default=float("inf"))
    if any(s.box.y0 <= nearest + size for s in across):
        return True
    if not lefts or not rights:
        return True
    # A line of a head over both columns binds what stands above or under it in the same way.
    middle = (left.box.x1 + right.box.x0) / 2
    return any(
        line.box.x0 < middle < line.box.x1
        and not line.upright
        and -size < max(line.box.y0 - left.box.y1, left.box.y0 - line.box.y1) < size
        for line in heads
    )
