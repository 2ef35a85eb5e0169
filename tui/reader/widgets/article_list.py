"""Articles by section: page, title and marks; read ones are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.reader.commands import bindings
from tui.reader.labels import kind_label, one_line
from tui.reader.messages import ArticleOpened, ArticleShown
from tui.wrapping import cells, fit, wrap

if TYPE_CHECKING:
    from textual import events

    from summarize.issue import Article, Issue

_MOST_ROWS = 3


class ArticleList(OptionList):
    """An option a section heading (disabled) or an article; option ids are article ids."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]

    def __init__(self, issue: Issue, *, id: str) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id, markup=False)
        self._issue = issue
        self._articles = {article.id: article for article in issue.articles}
        self._read: set[str] = set()
        self._width = 0
        self._label_width = max((cells(page.label) for page in issue.pages), default=1)
        self._quiet: str | None = None
        #: The article ids as the list shows them.
        self.order = _order(issue)

    def show_article(self, key: str) -> None:
        """Highlight an article without telling that the reader chose it."""
        self._quiet = key
        self.highlighted = self.get_option_index(key)

    def mark_read(self, *keys: str) -> None:
        """Tick articles."""
        for key in keys:
            if key in self._articles and key not in self._read:
                self._read.add(key)
                if self.option_count:
                    self.replace_option_prompt(key, self._prompt(self._articles[key]))

    def on_mount(self) -> None:
        """Fill the list; its rows are wrapped once the width is known."""
        self._fill()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the titles anew where the width changed."""
        if self.scrollable_content_region.width != self._width:
            self._fill()

    def _fill(self) -> None:
        self._width = self.scrollable_content_region.width
        chosen = self.highlighted_option.id if self.highlighted_option else None
        options: list[Option] = []
        listed: set[str] = set()
        for section in self._issue.sections:
            known = dict.fromkeys(k for k in section.articles if k in self._articles)
            keys = [key for key in known if key not in listed]
            if keys:
                options.append(Option(self._heading(section.name), disabled=True))
            options += [Option(self._prompt(self._articles[key]), id=key) for key in keys]
            listed.update(keys)
        options += [
            Option(self._prompt(self._articles[k]), id=k) for k in self.order[len(listed) :]
        ]
        self.set_options(options)
        if chosen is not None:
            self.show_article(chosen)

    def _heading(self, name: str) -> Content:
        return Content.styled(fit(one_line(name), max(self._width, 1)), "bold")

    def _prompt(self, article: Article) -> Content:
        """A tick, the page, the form where it is not news, and the title on up to three rows."""
        read = article.id in self._read
        left = 2 + self._label_width + 1
        title = one_line(article.title)
        mark = kind_label(article)
        text = f"{mark} {title}" if mark else title
        room = max(self._width - left, 4)
        rows = [text[row.start : row.end] for row in wrap(text, room)]
        if len(rows) > _MOST_ROWS:
            rows[_MOST_ROWS - 1 :] = [fit("".join(rows[_MOST_ROWS - 1 :]), room)]
        head = (
            ("✓ " if read else "  ")
            + fit(one_line(article.page), self._label_width, pad=True)
            + " "
        )
        lines = [Content.assemble((head, "dim"), rows[0])]
        lines += [Content(" " * left + row) for row in rows[1:]]
        prompt = Content("\n").join(lines)
        if mark and rows[0].startswith(mark):
            prompt = prompt.stylize("italic", len(head), len(head) + len(mark))
        return prompt.stylize("dim") if read else prompt

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the article under the highlight, unless the screen itself put it there."""
        event.stop()
        quiet, self._quiet = self._quiet, None
        if event.option_id is not None and event.option_id != quiet:
            self.post_message(ArticleShown(event.option_id))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the article."""
        event.stop()
        if event.option_id is not None:
            self.post_message(ArticleOpened(event.option_id))


def _order(issue: Issue) -> tuple[str, ...]:
    """Article ids by section; an article that no section names is still to be read."""
    known = {article.id for article in issue.articles}
    listed = [key for section in issue.sections for key in section.articles if key in known]
    return tuple(dict.fromkeys([*listed, *(article.id for article in issue.articles)]))
