"""What a site's robots.txt allows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from summarize.errors import InputError
from summarize.fetching.asking import NAME, FailedError

if TYPE_CHECKING:
    from summarize.fetching.asking import Asking

_CLOSED = frozenset((401, 403))
_GONE = range(400, 500)


def heed_robots(asking: Asking, url: str) -> None:
    """Ask for the site's robots.txt, and from now on only for what it allows, as slowly as it asks.

    Without one all is allowed; InputError where it is kept from us, or not to be had.
    """
    rules = RobotFileParser()
    try:
        data = asking.get(urljoin(url, "/robots.txt")).data
    except FailedError as error:
        if error.status not in _GONE or error.status in _CLOSED:
            raise InputError(
                "{name}: its robots.txt is not to be had ({why}), so nothing is asked for",
                name=url,
                why=error.why,
            ) from None
        return
    rules.parse(data.decode("utf-8", "replace").splitlines())
    if not rules.can_fetch(NAME, url):
        raise InputError("{name}: the site's robots.txt does not allow it", name=url)
    asking.allowed = lambda address: rules.can_fetch(NAME, address)
    rate = rules.request_rate(NAME)
    delays = [float(rules.crawl_delay(NAME) or 0), rate.seconds / rate.requests if rate else 0.0]
    asking.pause = max(asking.pause, *delays)
