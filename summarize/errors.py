"""What can go wrong with what a user gives, said in one line that helps."""


class DubaoError(Exception):
    """An input that cannot be used; ``str()`` names it, the reason and the way out.

    ``message`` has the names of ``values`` in braces, where there are any: so that whoever shows
    it can say the same in another language.
    """

    def __init__(self, message: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return self.message.format(**self.values) if self.values else self.message


class InputError(DubaoError):
    """A file, folder, archive or stream that is missing, empty, or not text."""


class NoTextError(InputError):
    """A file that holds no text of a page: of another format, or characters nobody can read."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name}: {what}")
        self.what = what
        """What the file is and the way out, without its name."""


class ArticleNotFoundError(DubaoError):
    """An article id or headline that names no article of the issue, or several."""
