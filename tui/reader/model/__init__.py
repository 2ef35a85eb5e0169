"""What is open, where, and what is marked: the one model that all widgets show.

Nothing here knows of Textual. Widgets call the methods of a :class:`~tui.reader.model.session
.Session` and are told what changed; they keep no copy of it.
"""
