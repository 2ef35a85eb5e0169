"""The reader's own words on this machine: ``words.txt`` in the folder of the user's data."""

from __future__ import annotations

from pathlib import Path

from summarize.errors import InputError
from summarize.language.words import MOST_BYTES, UserWord, parse_user_words
from tui.home import data_folder, read_own
from tui.language import tell_system


def load_user_words(named: str | None) -> tuple[UserWord, ...]:
    """The words kept in the folder, if any, and then those of the file ``named``.

    Raises InputError where a file is broken or cannot be read, and where ``named`` is not there.
    """
    kept = data_folder() / "words.txt"
    words = parse_user_words(read_own(kept, MOST_BYTES), str(kept))
    if named is not None:
        try:
            words += _read(Path(named))
        except (OSError, ValueError) as error:
            raise _unreadable(named, error) from None
    return words


def _read(path: Path) -> tuple[UserWord, ...]:
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return parse_user_words(data, str(path))


def _unreadable(path: Path | str, error: OSError | ValueError) -> InputError:
    return InputError(f"{path}: {tell_system(error)}")
