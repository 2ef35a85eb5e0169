r"""Numbers that tools for OCR write as formulas: ``$9.\,9\%$`` is 9.9%.

A formula of which a command is not known here stays as it is, dollars and all.
"""

from __future__ import annotations

import re

from summarize.patterns import lazy

_FORMULA = lazy(
    r"\$\$?(?=[^\s$])([^$\n\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]{1,400}?)(?<=\S)\$\$?(?!\d)",
    needs="$",
)
_HIDDEN = 0xF0000
_NAMED = lazy(
    r"\\(?:mathrm|mathbf|mathit|mathsf|mathtt|mathcal|text|textbf|textrm|operatorname|boldsymbol)"
    r"\s*\{([^{}]*)\}"
)
_FRACTION = lazy(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_RAISED = lazy(r"\^\s*(?:\{([^{}]*)\}|(\S))")
_LOWERED = lazy(r"_\s*(?:\{([^{}]*)\}|(\S))")
_COMMAND = lazy(r"\\([A-Za-z]+)\s*")
_SPACES = lazy(r"\\[ ,;:!>]|\\q?quad(?![A-Za-z])|~|\s+")
# fmt: off
_SIGNS = {
    "circ": "°", "degree": "°", "times": "×", "div": "÷", "pm": "±", "cdot": "·", "sim": "~",
    "approx": "≈", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "rightarrow": "→",
    "to": "→", "uparrow": "↑", "downarrow": "↓", "ldots": "…", "cdots": "…", "dots": "…",
    "prime": "′", "mu": "μ", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ",
    "lambda": "λ", "pi": "π", "Omega": "Ω", "omega": "ω", "phi": "φ", "theta": "θ", "sigma": "σ",
    "left": "", "right": "", "infty": "∞", "bullet": "●", "star": "★", "triangle": "△",
    "square": "□", "mathrm": "", "mathbf": "", "text": "", "rm": "", "bf": "", "yen": "¥",
    "textcircled": "", "percent": "%", "hbar": "ℏ", "ell": "ℓ",
}
# fmt: on
_RAISED_SIGNS = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_DEEPEST = 6


def without_formulas(text: str) -> str:
    """The text, its escaped signs hidden, with formulas in plain characters where that can be."""
    return _FORMULA.sub(lambda match: _told(match[1]) or match[0], text)


def _told(formula: str) -> str | None:
    """The formula in plain characters, or None."""
    text = _SPACES.sub(" ", _unhidden_spaces(formula))
    for _ in range(_DEEPEST):
        before = text
        text = _NAMED.sub(r"\1", text)
        text = _FRACTION.sub(r"\1/\2", text)
        text = _RAISED.sub(_raised, text)
        text = _LOWERED.sub(lambda match: match[1] or match[2] or "", text)
        text = _COMMAND.sub(lambda match: _SIGNS.get(match[1], match[0]), text)
        if text == before:
            break
    text = re.sub(r"[{}\s]", "", text)
    return None if "\\" in text or not text else text


def _unhidden_spaces(formula: str) -> str:
    r"""``\,`` and the like were hidden as escaped commas: in a formula they are spaces."""
    return formula.translate({_HIDDEN + ord(sign): " " for sign in ",;:!>~"})


def _raised(match: re.Match[str]) -> str:
    inner = (match[1] if match[1] is not None else match[2]).strip()
    if inner in ("\\circ", "°", "\\prime", "′", "\\degree"):
        return inner
    if inner and all(sign in "0123456789+- " for sign in inner):
        return inner.replace(" ", "").translate(_RAISED_SIGNS)
    return "" if not inner else "^" + inner if len(inner) == 1 and inner not in "\\{" else inner
