"""Look for inputs that dubao makes something wrong of: ``python -m tests.fuzz --minutes 5``.

Each is made small and printed; ``--keep`` writes it to ``found``, where a test looks at it ever
after. More memory than 100 MB and 20 times the input, and a minute of work for one case, are wrong
as well.
"""

from __future__ import annotations

import argparse
import faulthandler
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.fuzz.cases import dumped
from tests.fuzz.checks import MAKERS, made, problems
from tests.fuzz.makers.dumps import SAMPLES
from tests.fuzz.makers.forms import FORMS
from tests.fuzz.running import at_home, run
from tests.fuzz.shrinking import smaller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fuzz.cases import Case

FOUND = Path(__file__).with_name("found")
FLOOR, TIMES = 100 << 20, 20
LONGEST = 60


class TooLong(BaseException):
    """A case that does not come to an end."""


def main(argv: Sequence[str] | None = None) -> None:
    """Make cases until the time is over; status 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--kind", action="append", choices=MAKERS)
    parser.add_argument("--seed", type=int, default=0, help="number of the first case")
    parser.add_argument("--keep", action="store_true", help="write what is found to found/")
    options = parser.parse_args(argv)
    signal.signal(signal.SIGVTALRM, _too_long)
    kinds = options.kind or list(MAKERS)
    load_tables()
    done: Counter[str] = Counter()
    bad = 0
    end = time.monotonic() + 60 * options.minutes
    seed = options.seed
    while time.monotonic() < end:
        for kind in kinds:
            case = made(kind, seed)
            wrong = bounded(case)
            done[kind] += 1
            if wrong:
                bad += 1
                report(case, wrong, keep=options.keep)
        seed += 1
    counts = ", ".join(f"{kind} {number}" for kind, number in done.items())
    print(f"{done.total()} cases ({counts}), seeds {options.seed} to {seed - 1}: {bad} wrong")
    raise SystemExit(1 if bad else 0)


def load_tables() -> None:
    """The tables of words, which stay: no case is to be blamed for them."""
    page = str(SAMPLES / "single-page.txt")
    with tempfile.TemporaryDirectory() as folder, at_home(Path(folder)):
        for more in ((), ("--people",), ("--themes",)):
            run(("keywords", *more, page))
        run(("summary", page))


def bounded(case: Case) -> list[str]:
    """What is wrong with a case, time and memory among it."""
    before = _memory(reset=True)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
    # What hangs in a library's own code never sees that signal.
    faulthandler.dump_traceback_later(60 * LONGEST, exit=True)
    try:
        wrong = problems(case)
    except TooLong:
        return [f"takes more than {LONGEST} seconds of work"]
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    used = _memory() - before
    if used > FLOOR + TIMES * case.size:
        wrong.append(f"takes {used >> 20} MB for {case.size >> 10} KB")
    return wrong


def report(case: Case, wrong: Sequence[str], *, keep: bool) -> None:
    """Print what is wrong, with the smallest case found that has it, too."""
    for line in wrong[:5]:
        print(f"{case.name}: {line[:300]}", flush=True)
    # What a document of a form says is known of it as a whole alone.
    fixed = wrong[0].startswith("takes ") or (case.kind in FORMS and case.text is not None)
    less = case if fixed else smaller(case, lambda each: bool(problems(each)))
    if keep:
        (FOUND / f"{case.name}.json").write_text(dumped(less), encoding="utf-8")
    print(dumped(less)[:1500], flush=True)


def _too_long(_signal: int, _frame: Any) -> None:
    raise TooLong


def _memory(*, reset: bool = False) -> int:
    """The peak of this process's memory, since the last reset, in bytes; 0 where it is not told."""
    try:
        if reset:
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return next(int(line.split()[1]) << 10 for line in status.split("\n") if "VmHWM" in line)


if __name__ == "__main__":
    main()
