"""One file asked for by HTTP: limits, retries, redirects that stay on the host.

The standard library does it: one request at a time needs no pool of connections, and what is to
be decided (robots, redirects, limits, retries) is decided here in any case.
"""

from __future__ import annotations

import contextlib
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException
from typing import TYPE_CHECKING, NamedTuple
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from summarize import __version__
from summarize.errors import Message
from summarize.fetching.addresses import host_of, joined

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message as Headers
    from typing import Any

NAME = "dubao"
AGENT = f"{NAME}/{__version__} (a reader of newspapers; saves one issue, one request at a time)"
FILE_BYTES = 8_000_000
_TIMEOUT = 30.0
_LONGEST = 120.0
_TRIES = 4
_FIRST_BACK_OFF = 4.0
_LONGEST_BACK_OFF = 120.0
_REDIRECTS = 5
_PART = 65_536
_AGAIN = frozenset((408, 425, 429, 500, 502, 503, 504))
_LEADING = frozenset((301, 302, 303, 307, 308))
_UNCHANGED = 304
_FINE = 200


class Answer(NamedTuple):
    """A file; ``unchanged``: what is here already is still so, and ``data`` is empty."""

    data: bytes
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False


class FailedError(Exception):
    """A file that was not to be had; ``status`` is the server's, ``lasting``: it never will be."""

    def __init__(self, why: Message, status: int | None = None, *, lasting: bool = True) -> None:
        super().__init__(str(why))
        self.why = why
        self.status = status
        self.lasting = lasting
        self.wait: float | None = None


class _NoRedirect(HTTPRedirectHandler):
    """Follows none in silence, and does not look where it leads to: each is an answer."""

    def http_error_302(self, *_: Any, **__: Any) -> None:
        """Leave it to who asked."""

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


@dataclass
class Asking:
    """Asks a host for files, with a pause between requests; ``allowed`` says which addresses.

    ``sleep`` and ``clock`` are the time's.
    """

    pause: float
    allowed: Callable[[str], bool] = lambda _: True
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    timeout: float = _TIMEOUT
    most: int = FILE_BYTES
    _asked: bool = False

    def get(self, url: str, conditions: Mapping[str, str] | None = None) -> Answer:
        """The file at an address; FailedError where it is not to be had."""
        back_off = _FIRST_BACK_OFF
        for attempt in range(1, _TRIES + 1):
            try:
                return self._follow(url, conditions or {})
            except FailedError as error:
                if error.lasting or attempt == _TRIES:
                    raise
                self.sleep(min(max(error.wait or 0.0, back_off), _LONGEST_BACK_OFF))
                back_off *= 2
        raise AssertionError

    def _follow(self, url: str, conditions: Mapping[str, str]) -> Answer:
        host = host_of(url)
        for _ in range(_REDIRECTS):
            if not self.allowed(url):
                raise FailedError(Message("the site's robots.txt does not allow it"))
            answer = self._once(url, conditions)
            if isinstance(answer, Answer):
                return answer
            target = joined(url, answer)
            if target is None or host_of(target) != host or _opens(url, target):
                raise FailedError(Message("it leads to another host; not followed"))
            url = target
        raise FailedError(Message("it leads from address to address without an end"))

    def _once(self, url: str, conditions: Mapping[str, str]) -> Answer | str:
        """The answer to one request, or the address that it leads to."""
        if self._asked:
            self.sleep(self.pause)
        self._asked = True
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", **conditions}
        end = self.clock() + _LONGEST
        try:
            opener = build_opener(_NoRedirect)
            with opener.open(Request(url, headers=headers), timeout=self.timeout) as response:
                if response.status != _FINE:
                    raise _refused(response.status)
                data = self._unpacked(self._read(response, end), response.headers)
                given = response.headers
                return Answer(data, given.get("ETag"), given.get("Last-Modified"))
        except HTTPError as error:
            with contextlib.closing(error):
                return _told(error.code, error.headers)
        except TimeoutError:
            raise FailedError(Message("no answer in time"), lasting=False) from None
        except (OSError, HTTPException, ValueError, zlib.error) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise FailedError(Message("no answer in time"), lasting=False) from None
            raise FailedError(Message("the connection failed"), lasting=False) from None

    def _read(self, response: Any, end: float) -> bytes:
        parts: list[bytes] = []
        size = 0
        while part := response.read1(_PART):
            parts.append(part)
            size += len(part)
            if size > self.most or self.clock() > end:
                raise FailedError(Message("it does not end, or is too large; broken off"))
        said = response.headers.get("Content-Length", "")
        if said.isdigit() and size < int(said):
            raise FailedError(Message("it came only in part"), lasting=False)
        return b"".join(parts)

    def _unpacked(self, data: bytes, headers: Headers) -> bytes:
        """What some servers pack without being asked to."""
        if headers.get("Content-Encoding", "identity").strip().lower() not in ("gzip", "x-gzip"):
            return data
        unpacked = zlib.decompressobj(31).decompress(data, self.most + 1)
        if len(unpacked) > self.most:
            raise FailedError(Message("it does not end, or is too large; broken off"))
        return unpacked


def _opens(url: str, target: str) -> bool:
    """Whether it leads from https to http."""
    return url.startswith("https:") and not target.startswith("https:")


def _told(status: int, headers: Headers) -> Answer | str:
    """What an answer other than a file says: unchanged, elsewhere, or FailedError."""
    if status == _UNCHANGED:
        return Answer(b"", unchanged=True)
    if status in _LEADING and (target := headers.get("Location")):
        return str(target)
    refused = _refused(status)
    wait = headers.get("Retry-After", "")
    refused.wait = float(wait) if wait.isdigit() else None
    raise refused


def _refused(status: int) -> FailedError:
    why = Message("the server answers {status}", status=status)
    return FailedError(why, status, lasting=status not in _AGAIN)
