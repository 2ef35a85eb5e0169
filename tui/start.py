"""Where ``dubao`` begins: Ctrl+C while it still loads is as quiet as later on."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> None:
    """Load the command line and run it; leaves with its status."""
    try:
        from tui.cli.main import main as run  # noqa: PLC0415 (loading is what may be interrupted)

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
