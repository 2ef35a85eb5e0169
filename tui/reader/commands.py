"""Everything the reader can do, in one table.

The table feeds the key bindings, the footer, the help screen and the command palette, so they
cannot disagree. ``id`` is the name of the action and of the binding, for a keymap of one's own.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from textual.binding import Binding

from tui.reader.key_names import key_name

Place = Literal["reader", "list", "text", "side", "page"]


class Command(NamedTuple):
    """One action: ``keys`` as Textual names them, ``label`` for the footer, ``help`` in a line.

    ``place`` is what must have the focus: anything in the ``reader``, the ``list``, the
    article's ``text``, the ``side`` panel, or the ``page`` as printed. ``shown`` commands stand
    in the footer; those with ``palette`` in the command palette.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    place: Place = "reader"
    shown: bool = False
    palette: bool = True


COMMANDS = (
    Command("help", ("question_mark", "f1"), "帮助", "显示这张按键表", shown=True),
    Command("quit", ("q",), "退出", "退出, 并记住读到何处", shown=True),
    Command("find", ("slash",), "查找", "在本文中查找", shown=True),
    Command("find_next", ("n",), "下一处", "到下一处查找结果", palette=False),
    Command("find_previous", ("N",), "上一处", "到上一处查找结果", palette=False),
    Command("search", ("s",), "检索", "检索本期或馆藏, 结果旁边看正文"),
    Command("next_article", ("J", "right_square_bracket"), "下一篇", "读下一篇文章", shown=True),
    Command("previous_article", ("K", "left_square_bracket"), "上一篇", "读上一篇文章"),
    Command("back", ("backspace", "alt+left", "u"), "返回", "回到跳转之前的地方", shown=True),
    Command("forward", ("alt+right", "U"), "前进", "再到返回之前的地方"),
    Command("number_links", ("f",), "链接", "给屏上的链接编号, 键入号码即跟"),
    Command("page_view", ("v",), "原文", "看这一版的原文, 一行行怎样读成"),
    Command("pane_list", ("1",), "目录", "到目录栏"),
    Command("pane_text", ("2",), "正文", "到正文栏"),
    Command("pane_side", ("3",), "提要", "到提要栏: 关键词, 摘要, 转版"),
    Command("next_pane", ("tab",), "换栏", "到下一栏", shown=True, palette=False),
    Command("previous_pane", ("shift+tab",), "换栏", "到上一栏", palette=False),
    Command("zoom", ("z",), "专注", "只留正文, 或恢复各栏"),
    Command("put_away", ("x",), "收起", "收起所在的栏(目录或提要), 用 1 或 3 再打开"),
    Command("wider", ("plus", "equals_sign"), "加宽", "加宽正文, 或所在的栏"),
    Command("narrower", ("minus",), "收窄", "收窄正文, 或所在的栏"),
    Command("plain_marks", ("A",), "窄引号", "引号占两格的终端: 引号和线框用 ASCII 画"),
    Command("shorter_summary", ("less_than_sign",), "短些", "摘要少一句"),
    Command("longer_summary", ("greater_than_sign",), "长些", "摘要多一句"),
    Command("next_theme", ("t",), "主题", "换一种配色"),
    Command("choose", ("V",), "选取", "用移动键选取文字; 再按选整段"),
    Command("copy", ("y",), "复制", "复制选中的文字, 没有选就复制全文"),
    Command("copy_menu", ("Y",), "复制…", "复制全文, 摘要, 出处或关键词"),
    Command("save_article", ("w",), "存文件", "把本文存为文件, 格式看扩展名"),
    Command("save_issue", ("W",), "存全期", "把全期存为文件, 格式看扩展名"),
    Command("pipe", ("vertical_line",), "交给命令", "把选中的文字或全文交给一个命令"),
    Command("edit", ("E",), "编辑器", "用 $VISUAL, $EDITOR 或 $PAGER 打开本文"),
    Command("star", ("asterisk",), "星标", "给本文加星(*), 或去星"),
    Command("toggle_read", ("r",), "已读", "把本文标为已读(✓), 或未读"),
    Command("toggle_section", ("R",), "整版已读", "把这一版面全标为已读, 或未读"),
    Command("note", ("m",), "附注", "给本文写附注, 目录中标 #"),
    Command("issues", ("O",), "往期", "在读过的报纸或馆藏中选一期"),
    Command("suspend", ("ctrl+z",), "挂起", "回到终端, 用 fg 回来", palette=False),
    Command("escape", ("escape",), "退回", "退回一步: 查找, 标记, 专注, 目录", palette=False),
    Command("cursor_down", ("j", "down"), "下移", "下一篇, 边移边看", place="list", palette=False),
    Command("cursor_up", ("k", "up"), "上移", "上一篇, 边移边看", place="list", palette=False),
    Command("page_down", ("space", "pagedown"), "下翻", "下翻一屏", place="list", palette=False),
    Command("page_up", ("b", "pageup"), "上翻", "上翻一屏", place="list", palette=False),
    Command("first", ("g", "home"), "开头", "到第一篇", place="list", palette=False),
    Command("last", ("G", "end"), "结尾", "到最后一篇", place="list", palette=False),
    Command("select", ("enter",), "阅读", "读这一篇", place="list", shown=True, palette=False),
    Command("line_down", ("j", "down"), "下移", "下移一行", place="text", palette=False),
    Command("line_up", ("k", "up"), "上移", "上移一行", place="text", palette=False),
    Command("page_down", ("space", "pagedown"), "下翻", "下翻一屏", place="text", palette=False),
    Command("page_up", ("b", "pageup"), "上翻", "上翻一屏", place="text", palette=False),
    Command("half_down", ("ctrl+d",), "下半屏", "下移半屏", place="text", palette=False),
    Command("half_up", ("ctrl+u",), "上半屏", "上移半屏", place="text", palette=False),
    Command(
        "next_paragraph",
        ("right_curly_bracket",),
        "下一段",
        "到下一段",
        place="text",
        palette=False,
    ),
    Command(
        "previous_paragraph",
        ("left_curly_bracket",),
        "上一段",
        "到上一段",
        place="text",
        palette=False,
    ),
    Command(
        "next_subhead",
        ("right_parenthesis",),
        "下一节",
        "到下一个小标题",
        place="text",
        palette=False,
    ),
    Command(
        "previous_subhead",
        ("left_parenthesis",),
        "上一节",
        "到上一个小标题",
        place="text",
        palette=False,
    ),
    Command("outline", ("o",), "小标题", "从本文的小标题中选一处", place="text"),
    Command("to_start", ("g", "home"), "开头", "到开头", place="text", palette=False),
    Command("to_end", ("G", "end"), "结尾", "到结尾", place="text", palette=False),
    Command("next_link", ("l", "right"), "下一链接", "选下一处链接", place="text", palette=False),
    Command(
        "previous_link", ("h", "left"), "上一链接", "选上一处链接", place="text", palette=False
    ),
    Command("follow", ("enter",), "跟转", "跟着链接走", place="text", shown=True, palette=False),
    Command(
        "next_link", ("j", "down", "right", "l"), "下一项", "选下一项", place="side", palette=False
    ),
    Command(
        "previous_link", ("k", "up", "left", "h"), "上一项", "选上一项", place="side", palette=False
    ),
    Command("page_down", ("space", "pagedown"), "下翻", "下翻一屏", place="side", palette=False),
    Command("page_up", ("b", "pageup"), "上翻", "上翻一屏", place="side", palette=False),
    Command("to_start", ("g", "home"), "开头", "到开头", place="side", palette=False),
    Command("to_end", ("G", "end"), "结尾", "到结尾", place="side", palette=False),
    Command(
        "follow",
        ("enter",),
        "到原文",
        "在正文中标出所选的词或句",
        place="side",
        shown=True,
        palette=False,
    ),
    Command(
        "select", ("enter",), "阅读", "读这一行的稿件", place="page", shown=True, palette=False
    ),
    Command("close", ("escape", "v"), "返回", "回到阅读", place="page", shown=True, palette=False),
    Command(
        "rule_start", ("s",), "起篇", "改定: 此行起一篇", place="page", shown=True, palette=False
    ),
    Command("rule_no_start", ("S",), "不起篇", "改定: 此行不起篇", place="page", palette=False),
    Command(
        "rule_join", ("c",), "接上行", "改定: 此行接上行", place="page", shown=True, palette=False
    ),
    Command("rule_no_join", ("C",), "不接", "改定: 此行不接上行", place="page", palette=False),
    Command(
        "rule_link",
        ("f",),
        "接续",
        "改定: 先在转出的行按, 再在接续的行按",
        place="page",
        shown=True,
        palette=False,
    ),
    Command(
        "rule_no_link",
        ("F",),
        "不转",
        "改定: 此标记不转, 或此行不接别版",
        place="page",
        palette=False,
    ),
    Command("undo", ("u",), "撤销", "撤销上一次改定", place="page", shown=True, palette=False),
    Command("cursor_down", ("j", "down"), "下移", "下一行", place="page", palette=False),
    Command("cursor_up", ("k", "up"), "上移", "上一行", place="page", palette=False),
    Command("page_down", ("space", "pagedown"), "下翻", "下翻一屏", place="page", palette=False),
    Command("page_up", ("b", "pageup"), "上翻", "上翻一屏", place="page", palette=False),
    Command("first", ("g", "home"), "开头", "到首行", place="page", palette=False),
    Command("last", ("G", "end"), "结尾", "到末行", place="page", palette=False),
    Command("next_page", ("l", "right", "J"), "下一版", "下一版", place="page", palette=False),
    Command("previous_page", ("h", "left", "K"), "上一版", "上一版", place="page", palette=False),
)


def binding_id(command: Command, number: int = 0) -> str:
    """By what ``keys.toml`` and Textual's keymap know the binding of a command's key."""
    return f"{command.place}.{command.id}" + (f".{number}" if number else "")


EVERYWHERE = frozenset({"help", "quit", "next_theme", "suspend"})
"""Commands of the reader that the page as printed has, too."""


def table_of(app: object) -> tuple[Command, ...]:
    """The table with the keys that the user of an app has: for all that shows keys."""
    table = getattr(app, "commands", COMMANDS)
    assert isinstance(table, tuple)
    return table


def bindings(place: Place) -> list[Binding]:
    """The bindings of one place, a binding a key; only the first key stands in the footer."""
    return [
        Binding(
            key,
            command.id,
            command.label,
            show=command.shown and number == 0,
            key_display=key_name(key),
            # Run by the app at once: a key never overtakes the one before it.
            priority=True,
            id=binding_id(command, number),
        )
        for command in COMMANDS
        if command.place == place
        for number, key in enumerate(command.keys)
    ]
