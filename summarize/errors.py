"""What can go wrong with what a user gives, said in one line that helps."""


class DubaoError(Exception):
    """An input that cannot be used; ``str()`` names it, the reason and the way out."""


class InputError(DubaoError):
    """A file, folder, archive or stream that is missing, empty, or not text."""


class ArticleNotFoundError(DubaoError):
    """An article id or headline that names no article of the issue, or several."""
