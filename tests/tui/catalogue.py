"""The messages in the code, found by walking its syntax, and the catalogues as they are written."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tui.cli.group import COMMANDS, cli
from tui.cli.library import COMMANDS as LIBRARY
from tui.cli.library import library_command
from tui.cli.watch import COMMANDS as WATCH
from tui.cli.watch import watch_command
from tui.language.helping import help_messages

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tui" / "language" / "data"
CHINESE = re.compile("[\u4e00-\u9fff]")
RAISED = {"DubaoError", "InputError", "ArticleNotFoundError", "QueryError", "Message"}
TOLD = {"tell", "tell_count", "marked", "Message"}
NAMING = {"NoTextError", "Doubt"}
"""Those that take a name or a kind first, then messages."""
LETTER = re.compile("[a-z]")
WORDS = re.compile("[A-Za-z]{2,},? [a-z]{2,},? [a-z]{2,}")
VALUE = re.compile(r"\{\w+\}")
DATA_IN_CODE = {
    "cli/printing/names.py": {"记者", "通讯员"},
    "cli/commands/show.py": {"〔图〕"},
    "marks.py": {"上接", "下转"},
    "reader/digest/process.py": {"通水"},
    "reader/app.py": {"读报"},
    "reader/keeping/outputs.py": {"年", "月", "日"},
    "reader/text/labels.py": {"上接"},
    "reader/text/rows.py": {"图 │ "},
    "wrapping.py": {"万亿千百"},
}
"""What is not told but printed of a newspaper, or looked for in one."""
PATTERNS = {"reader/panel/facts.py", "reasons.py"}
"""Files with regular expressions or tables of digits for Chinese text."""
HELP = {
    "cli/group.py",
    *(f"cli/library/{name}.py" for name in ("__init__", "add", "remove")),
    *(f"cli/watch/{name}.py" for name in ("__init__", "add", "remove", "run")),
    *(f"cli/study/{name}.py" for name in ("trend", "beside", "related")),
    "cli/overrule.py",
    "cli/web/fetch.py",
    *(
        f"cli/commands/{name}.py"
        for name in ("digest", "keywords", "read", "search", "show", "summary")
    ),
}
"""Files in which click's help has examples or a Chinese word in brackets."""


def messages() -> tuple[set[str], set[str]]:
    """The Chinese and the English messages of ``tui``, and the English ones of ``summarize``.

    What is but values and marks is the same in any language. English help is told as it is used.
    """
    chinese: set[str] = set()
    english: set[str] = set()
    for file in sorted((ROOT / "tui").rglob("*.py")):
        name = file.relative_to(ROOT / "tui").as_posix()
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                english |= _told(node) | _raised(node)
            elif isinstance(node, ast.Constant) and not _data(name, str(node.value)):
                chinese |= {str(node.value)} if CHINESE.search(str(node.value)) else set()
    for file in sorted((ROOT / "summarize").rglob("*.py")):
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8"))):
            english |= _raised(node)
    for command in commands():
        english |= {text for text in help_messages(command) if LETTER.search(text)}
    english -= click_messages()[0] - {"Commands"}
    return chinese, {text for text in english if LETTER.search(VALUE.sub("", text))}


def commands() -> list[click.Command]:
    """``dubao`` and each of its commands, as they stand in the code."""
    context = cli.make_context("dubao", [], resilient_parsing=True)
    found = [cli.get_command(context, name) for name in COMMANDS]
    inner = [library_command.get_command(context, name) for name in LIBRARY]
    inner += [watch_command.get_command(context, name) for name in WATCH]
    return [cli, *(each for each in (*found, *inner) if each is not None)]


def untold() -> list[str]:
    """Where the engine makes an error or a doubt of text put together on the spot.

    That could not be told in another language.
    """
    return [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "summarize").rglob("*.py"))
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and (
            (node.func.id in RAISED and any(map(_put_together, node.args)))
            or (node.func.id in NAMING and any(map(_no_message, node.args[1:])))
        )
    ]


def unspoken() -> list[str]:
    """Where ``tui`` has English words that are no message: nobody could say them in Chinese."""
    _, english = messages()
    return [
        f"{file.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for file in sorted((ROOT / "tui").rglob("*.py"))
        if file.parent.name != "memory"
        and file.name != "state.py"  # they speak SQL
        and file.name not in {"config.py", "manual.py"}  # for the manual page, which is in English
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and WORDS.search(node.value)
        and not node.value.startswith(("\b", "from tui.", "failed to map"))
        and not any(node.value.strip() in message for message in english)
    ]


def first_of_pairs(module: ModuleType) -> set[str]:
    """The names in a module that stand first in a pair: those of its evidence."""
    tree = ast.parse(inspect.getsource(module))
    pairs = (each for each in ast.walk(tree) if isinstance(each, ast.Tuple))
    firsts = (pair.elts[0] for pair in pairs if len(pair.elts) == 2)
    return {str(each.value) for each in firsts if isinstance(each, ast.Constant)}


def _put_together(given: ast.expr) -> bool:
    return isinstance(given, ast.JoinedStr | ast.BinOp)


def _no_message(given: ast.expr) -> bool:
    plain = isinstance(given, ast.Constant) and " " in str(given.value)
    return plain or _put_together(given)


def _raised(node: ast.AST) -> set[str]:
    """The message of an error of the engine's."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
        first = node.args[0]
        if node.func.id in RAISED and isinstance(first, ast.Constant):
            return {str(first.value)}
    return set()


def _nodes(tree: ast.Module) -> list[ast.AST]:
    """All nodes but those of docstrings."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        found.append(node)
        waiting += ast.iter_child_nodes(node)
    return found


def _told(call: ast.Call) -> set[str]:
    if not isinstance(call.func, ast.Name) or call.func.id not in TOLD:
        return set()
    given = call.args[:1] if call.func.id != "tell_count" else [call.args[0], *call.args[2:]]
    texts = [each for argument in given for each in ast.walk(argument)]
    return {
        each.value
        for each in texts
        if isinstance(each, ast.Constant)
        and isinstance(each.value, str)
        and each.value
        and not CHINESE.search(each.value)
    }


def _data(name: str, text: str) -> bool:
    if text in DATA_IN_CODE.get(name, ()):
        return True
    if name in PATTERNS and re.search(r"[\\０]", text):
        return True
    return name in HELP and (text.startswith("\b") or bool(re.search("[a-z]{3}", text)))


def entries(language: str) -> dict[str, tuple[str, ...]]:
    """What ``data/LANGUAGE.po`` has for each message; several where it depends on a number."""
    text = (DATA / f"{language}.po").read_text(encoding="utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.split("\n\n"):
        lines = [line for line in entry.splitlines() if line and not line.startswith("#")]
        fields: list[tuple[str, str]] = []
        for line in lines:
            if line.startswith('"'):
                name, before = fields.pop()
                fields.append((name, before + ast.literal_eval(line)))
            else:
                name, _, value = line.partition(" ")
                fields.append((name, ast.literal_eval(value)))
        message = fields[0][1]
        assert message not in found
        found[message] = tuple(value for name, value in fields if name.startswith("msgstr"))
    found.pop("")
    return found


def plurals(language: str) -> dict[str, str]:
    """The messages that have a form of their own for several things, and that form's message."""
    text = (DATA / f"{language}.po").read_text(encoding="utf-8")
    pairs = re.findall(r'^msgid (".*")\nmsgid_plural (".*")$', text, re.MULTILINE)
    return {ast.literal_eval(one): ast.literal_eval(many) for one, many in pairs}


CLICK = ("core", "decorators", "exceptions", "formatting", "parser", "types")
"""The modules of click's that say something."""


def click_messages() -> tuple[set[str], dict[str, str]]:
    """What the click that is installed says by itself; and, by what it says of one, of several."""
    found: set[str] = set()
    many: dict[str, str] = {}
    for name in CLICK:
        file = Path(click.__file__).with_name(f"{name}.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            words = [str(each.value) for each in node.args if isinstance(each, ast.Constant)]
            if node.func.id == "_":
                found |= set(words)
            elif node.func.id == "ngettext":
                many[words[0]] = words[1]
    return found, many
