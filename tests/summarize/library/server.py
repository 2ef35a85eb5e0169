"""A server of PostgreSQL in a temporary folder, on a socket of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

_REPLICA = 5433


class NoServerError(Exception):
    """Why there is none."""


def _program(name: str) -> str:
    """Where it lies: on the way, or where Debian puts it."""
    found = shutil.which(name)
    if found is None:
        every = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
        found = str(every[-1]) if every else None
    if found is None:
        raise NoServerError(f"PostgreSQL is not installed ({name} is not here)")
    return found


class Server:
    """Made, started, killed and stopped; ``url(database)`` is the way to a database.

    ``durable``: what it keeps outlives the machine's fall, which tests need not wait for.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self._fsync = "on" if durable else "off"
        programs = [_program(name) for name in ("initdb", "pg_ctl", "postgres")]
        self._initdb, self._pg_ctl, _ = programs
        # A socket's path must be short, whatever pytest's folder is.
        self.folder = Path(tempfile.mkdtemp(prefix="dubao-pg-"))
        self._user = None
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            self._user = pwd.getpwnam("nobody")
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._data = str(self.folder / "data")
        self._replicas: list[str] = []
        self._small: Path | None = None
        try:
            made = (
                f"-D {self._data} -U dubao -A trust -E UTF8 --locale=C --no-sync --no-instructions"
            )
            self._run([self._initdb, *made.split()])
            self.start()
        except BaseException:
            self.remove()
            raise

    def url(self, database: str = "postgres", user: str = "dubao") -> str:
        """The address of a database."""
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def start(self, data: str | None = None, port: int = 5432) -> None:
        """Start it; back when it answers."""
        options = (
            f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
            f" -c fsync={self._fsync} -c port={port}"
        )
        log = str(self.folder / "log")
        begun = [self._pg_ctl, "-D", data or self._data, "-l", log, "-w", "-t", "60"]
        self._run([*begun, "-o", options, "start"])

    def kill(self, data: str | None = None) -> None:
        """End it at once, as when its machine goes down: nothing is written any more."""
        self._run([self._pg_ctl, "-D", data or self._data, "-m", "immediate", "-w", "stop"])

    def replica(self) -> str:
        """Start a copy that follows it and can only be read; what its address ends with."""
        data = str(self.folder / "replica")
        way = ["-h", str(self.folder), "-U", "dubao", "-D", data, "-R", "-c", "fast", "-N"]
        self._run([_program("pg_basebackup"), *way])
        self._replicas.append(data)
        self.start(data, _REPLICA)
        return f"&port={_REPLICA}"

    def want_password(self, user: str) -> None:
        """Let a user in by a password only."""
        rules = Path(self._data) / "pg_hba.conf"
        text = rules.read_text(encoding="utf-8")
        rules.write_text(f"local all {user} scram-sha-256\n{text}", encoding="utf-8")
        self._run([self._pg_ctl, "-D", self._data, "reload"])

    def small(self, megabytes: int) -> Path:
        """A folder of its own with room for so many megabytes; NoServerError where none can be."""
        folder = self.folder / "small"
        folder.mkdir()
        if self._user is None:
            raise NoServerError("only root can make a file system")
        owner = f"uid={self._user.pw_uid},gid={self._user.pw_gid}"
        options = f"size={megabytes}m,mode=700,{owner}"
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.SubprocessError) as error:
            raise NoServerError(f"no file system can be made here ({error})") from error
        self._small = folder
        return folder

    def remove(self) -> None:
        """Stop it and take its folder away."""
        for data in (*self._replicas, self._data):
            with suppress(NoServerError):
                self.kill(data)
        if self._small:
            subprocess.run(["umount", str(self._small)], check=False, capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command: list[str]) -> None:
        user = self._user
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=120,
                check=False,
                cwd="/",
                user=user.pw_uid if user else None,
                group=user.pw_gid if user else None,
                extra_groups=[] if user else None,
                env={**os.environ, "LC_ALL": "C"},
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise NoServerError(str(error)) from error
        if done.returncode:
            said = done.stdout.decode("utf-8", "replace").strip() or command[0]
            raise NoServerError(said.splitlines()[-1])
