"""The messages in the code, found by walking its syntax, and the catalogues as they are written."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tui" / "language" / "data"
CHINESE = re.compile("[\u4e00-\u9fff]")
RAISED = {"DubaoError", "InputError", "ArticleNotFoundError", "QueryError"}
TOLD = {"tell", "tell_count", "marked"}
DATA_IN_CODE = {
    "cli/printing/markdown.py": {"读报"},
    "cli/printing/names.py": {"记者", "通讯员"},
    "cli/commands/show.py": {"〔图〕"},
    "cli/printing/words.py": {"字"},
    "marks.py": {"上接", "下转"},
    "reader/app.py": {"读报"},
    "reader/keeping/outputs.py": {"年", "月", "日"},
    "reader/text/labels.py": {"上接"},
    "reader/text/rows.py": {"图 │ "},
    "wrapping.py": {"万亿千百"},
}
"""What is not told but printed of a newspaper, or looked for in one."""
PATTERNS = {"reader/panel/editors.py", "reader/panel/facts.py", "reasons.py"}
"""Files with regular expressions or tables of digits for Chinese text."""
HELP = {
    "cli/group.py",
    "cli/overrule.py",
    *(f"cli/commands/{name}.py" for name in ("keywords", "search", "show")),
}
"""Files in which click's help has examples or a Chinese word in brackets."""


def messages() -> tuple[set[str], set[str]]:
    """The Chinese and the English messages of ``tui``, and the English ones of ``summarize``."""
    chinese: set[str] = set()
    english: set[str] = set()
    for file in sorted((ROOT / "tui").rglob("*.py")):
        name = file.relative_to(ROOT / "tui").as_posix()
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                english |= _told(node)
            elif isinstance(node, ast.Constant) and not _data(name, str(node.value)):
                chinese |= {str(node.value)} if CHINESE.search(str(node.value)) else set()
    for file in sorted((ROOT / "summarize").rglob("*.py")):
        for node in _nodes(ast.parse(file.read_text(encoding="utf-8"))):
            english |= _raised(node)
    return chinese, english


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
