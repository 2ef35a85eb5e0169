"""Where the reader is served: an address of this machine, and whether others can reach it."""

from __future__ import annotations

import errno
import ipaddress
import socket
from typing import NamedTuple

from summarize.errors import InputError

_HTTP = 80


class Address(NamedTuple):
    """A listening socket, the host and port by which a browser names it, and whether only this
    machine reaches it.
    """

    listening: socket.socket
    netloc: str
    loopback: bool

    @property
    def url(self) -> str:
        """What a browser is to open."""
        return f"http://{self.netloc}"


def listen(host: str, port: int) -> Address:
    """Listen there; port 0 takes one that is free. InputError where that cannot be."""
    try:
        family, _, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        raise InputError("no such address of this machine: {host}", host=host) from None
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen()
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise InputError(
                "port {port} is taken; name another with --port, or 0 for any that is free",
                port=port,
            ) from None
        if error.errno == errno.EACCES:
            raise InputError(
                "port {port} is not allowed to you; name one above 1023", port=port
            ) from None
        raise InputError("no such address of this machine: {host}", host=host) from None
    found = listening.getsockname()
    loopback = ipaddress.ip_address(found[0].split("%")[0]).is_loopback
    named = f"[{host}]" if ":" in host else host.lower()
    netloc = named if found[1] == _HTTP else f"{named}:{found[1]}"
    return Address(listening, netloc, loopback)
