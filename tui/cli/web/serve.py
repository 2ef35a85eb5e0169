"""``dubao serve``: the reader in a browser."""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.completing import complete_article
from tui.language import tell
from tui.libraries import named_in_library
from tui.printable import printable

if TYPE_CHECKING:
    from typing import TextIO

    from tui.serving.address import Address

HOST = "127.0.0.1"
PORT = 8000


@click.command(
    "serve",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao serve pages/
  dubao serve pages/ 1-2 --port 0
""",
)
@options.issue_argument
@click.argument("article", metavar="[ARTICLE]", required=False, shell_complete=complete_article)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port to listen on; 0 takes one that is free.",
)
@click.option(
    "--host",
    default=HOST,
    show_default=True,
    metavar="ADDRESS",
    help="The address to listen on. Any other than that of this machine alone lets whoever has the"
    " link, on the network, see it unencrypted.",
)
@options.encoding_option
@options.lang_option
def serve_command(
    *, issue: str, article: str | None, port: int, host: str, encoding: str | None
) -> None:
    """Show ISSUE in the reader, in a browser of this machine (在浏览器中阅读).

    At ARTICLE, if one is named by its id or by words of its headline. The link that is printed
    opens it, for as long as the command runs; Ctrl+C ends it. It holds a secret: whoever has it
    may read, mark and save files, as you can in the reader; commands and editors (| and E) are not
    run. Each page of the browser is a reader of its own; what is read and marked is kept as ever.
    Needs the extra dubao[serve].
    """
    try:
        from tui.serving.guard import new_token  # noqa: PLC0415 (an extra)
        from tui.serving.server import ReaderServer  # noqa: PLC0415 (as above)
    except ImportError as error:
        raise InputError(
            "serving the reader needs textual-serve: pip install 'dubao[serve]'"
        ) from error
    from tui.serving.address import listen  # noqa: PLC0415 (help needs no sockets)
    from tui.serving.reader import reader_command  # noqa: PLC0415 (as above)

    given = options.standard_input(issue)
    named = named_in_library(issue)
    source, words = (issue, article) if named is None else (named.issue, article or named.article)
    _check(source, words, encoding, given)
    with contextlib.ExitStack() as until_the_end:
        piped = None
        if given is not None:
            folder = until_the_end.enter_context(tempfile.TemporaryDirectory(prefix="dubao-"))
            piped = Path(folder) / "issue"
            piped.write_bytes(given)
        command = reader_command(source, words, encoding, None if piped is None else str(piped))
        address = listen(host, port)
        until_the_end.enter_context(address.listening)
        token = new_token()
        link = f"{address.url}/?token={token}"
        ready = partial(_tell, link, address, sys.stdout)
        server = ReaderServer(command, address, token, printable(issue), ready)
        with contextlib.redirect_stdout(sys.stderr):
            # What a reader complains of is no data.
            server.run()


def _check(issue: str, words: str | None, encoding: str | None, given: bytes | None) -> None:
    """Raise what keeps it from being read, before a browser is asked to show it.

    That is also an article of which there is none, or more than one.
    """
    from tui.cli.waiting import waiting  # noqa: PLC0415 (help needs no reading)
    from tui.sources import read_source  # noqa: PLC0415 (as above)

    with waiting():
        if given is None:
            found = read_source(issue, encoding=encoding, stdin=None)
        else:
            found = read_source("-", encoding=encoding, stdin=io.BytesIO(given))
        if words is not None:
            from summarize.layout import read_issue  # noqa: PLC0415 (as above)
            from summarize.opening import find_article  # noqa: PLC0415 (as above)
            from tui.overrules import load_rulings  # noqa: PLC0415 (as above)

            find_article(read_issue(found.pages, load_rulings()), words)


def _tell(link: str, address: Address, stream: TextIO) -> None:
    click.echo(link, file=stream)
    if not address.loopback:
        warning = tell(
            "warning: {host} is reached from other machines, unencrypted: whoever has the link, or "
            "listens on the way, can read what you read and save files as you",
            host=address.netloc,
        )
        click.echo(f"dubao: {printable(warning)}", err=True)
    click.echo("dubao: " + tell("open this link in a browser; Ctrl+C ends it"), err=True)
