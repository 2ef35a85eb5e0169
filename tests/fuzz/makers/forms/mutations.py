"""What may become of a document: parts of it lost, doubled, nested, moved, and tricks put in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.fuzz.makers.encodings import damaged, encoded

if TYPE_CHECKING:
    from random import Random

MARKUP = re.compile(r"<[^<>]*>|[^<]+|<")
VALUES = re.compile(r'"(?:[^"\\\n]|\\.)*"|[\[\]{}:,]|[^\[\]{}:,"\s]+|\s+|"')
LINES = re.compile(r"[^\n]*\n|[^\n]+")
CELLS = re.compile(r"[^,\t\n\"]+|[,\t\n\"]")
DRAWING = re.compile(r"<<|>>|/[^\s/<>\[\]()]*|[\[\]<>()]|[^\s/<>\[\]()]+|\s+")
_GROWTH = 1 << 20
_NUMBER = re.compile(r"\d+")
_NUMBERS = ("0", "-1", "9" * 30, "4294967296", "2147483647", "1e999", "NaN", "0x7fffffff", "٣")
TRICKS: dict[re.Pattern[str], tuple[str, ...]] = {
    MARKUP: (
        '<!DOCTYPE a [<!ENTITY a "长"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
        '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        *("&a;", "&b;", "&amp;amp;", "&#0;", "&#xD800;", "&#x110000;", "&#27;[31m", "&#155;2J"),
        *("<![CDATA[", "]]>", "<!--", "-->", "--!>", "<?xml?>", "<?", "<!", "</", "<>", "<a", '"'),
        '<?xml version="1.0" encoding="gb2312"?>',
        '<?xml version="1.1" encoding="utf-16"?>',
        *("<script>", "</script>", "<style>", "<xmp>", "<plaintext>", "<textarea>", "<svg>"),
        *("<math>", "<template>", "<noscript>", "<table>", "<td>", "</p>", "</div>", "<br/>"),
        *('<a href="http://127.0.0.1:9/x">', '<iframe src="//127.0.0.1:9/">', "<base href=//x>"),
        *('<p style="display:none">', "<b hidden>", '<link rel="import" href="x">', "<select>"),
        *("\x00", "\x1b[31m", "\u202e", "\ufeff", "\ud7ff", "\r", "\f", "<!--enpcontent-->"),
    ),
    VALUES: (
        *('"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\\u001b[31m"', "1e999", "NaN", "null"),
        *("[" * 300, '{"a":' * 300, "[]", "{}", '{"title":', '"text":', '"title":"a",', "[[[["),
        *('"<p>"', '"&#27;"', '"&#xD800;"', '"&lt;b&gt;"', '"\\\\n"', "// x\n", "'a'", "\x00"),
        *('"date":"9999-99-99",', '"date":1e18,', '"page":' + "9" * 40 + ",", '"format":"dubao"'),
        *('{"format":"dubao-issue","articles":[{"blocks":[{}]}]}', '"contenttype":"x",', "-", ","),
    ),
    LINES: (
        *("# \n", "#" * 6 + " 甲\n", "####### 甲\n", "---\n", "===\n", "> " * 40 + "\n", "    \n"),
        *("- " * 60 + "\n", "| " * 60 + "|\n", "|---|\n", "```\n", "<table>\n", "</table>\n"),
        *("<!--\n", "-->\n", "![](" + "a" * 99 + ")\n", "[a](b)" * 40 + "\n", "$$\n", "$x$" * 40),
        *("**", "__", "*" * 99 + "\n", "_" * 99, "\\\n", "&#27;[31m\n", "&#xD800;\n", "第01版\n"),
        *("*第1版*\n", "## 附:版面文字\n", "date: 9999-99-99\n", "title: 甲\n", "\x1b[31m", "\x00"),
    ),
    CELLS: (
        *('"', '""', ",", "\t", "\n", "\r", "\x00", ";", "|", "title,text\n", "=1+1", "@SUM(A1)"),
        *("," * 3000, '"' * 99, "\ufeff", "\x1b[31m", "9" * 99, "<p>", "&#xD800;", "\\n", "标题"),
    ),
    DRAWING: (
        *("1 0 R", "2 0 R", "9999999999 0 R", "0 0 R", "<<", ">>", "[", "]", "/Kids", "/Parent"),
        *("/Count 1000000000", "/MediaBox[0 0 1e9 1e9]", "/MediaBox[0 0 0 0]", "/Rotate 90"),
        *("/Filter/ASCIIHexDecode", "/Filter[/FlateDecode/FlateDecode]", "/Length -1", "BT", "ET"),
        *("/URI(http://127.0.0.1:9/)", "/OpenAction", "/JS(app.alert(1))", "1e38 0 0 1e38 0 0 Tm"),
    ),
}
"""What means something to the readers of documents that are made of such tokens."""


def changed(text: str, tokens: re.Pattern[str], random: Random) -> str:
    """The text with some of its tokens lost, doubled, nested, moved, numbers made absurd.

    It grows by less than two megabytes.
    """
    room = _GROWTH
    parts = tokens.findall(text) or [text]
    for _ in range(random.choice((1, 1, 2, 4, 12))):
        at = random.randrange(len(parts))
        what = random.randrange(9)
        if what == 0:
            del parts[at : at + random.choice((1, 1, 3, 30))]
        elif what == 1:
            again = parts[at : at + random.choice((1, 1, 2, 5, 20))]
            often = min(random.choice((1, 1, 3, 100)), room // (1 + sum(map(len, again))))
            room -= often * sum(map(len, again))
            parts[at:at] = again * often
        elif what == 2:
            often = min(random.choice((5, 200, 2000)), room // (1 + len(parts[at])))
            room -= often * len(parts[at])
            parts[at:at] = [parts[at]] * often
        elif what == 3:
            other = random.randrange(len(parts))
            parts[at], parts[other] = parts[other], parts[at]
        elif what == 4:
            del parts[at:]
        elif what == 5:
            number = random.choice(_NUMBERS)
            parts[at] = _NUMBER.sub(number, parts[at], count=1)
        elif what == 6:
            often = min(random.choice((2, 40, 400)), room // (1 + len(parts[at])))
            room -= often * len(parts[at])
            parts[at] *= often
        else:
            trick = random.choice(TRICKS[tokens])
            parts.insert(at, trick * random.choice((1, 1, 1, 3, 200)))
        if not parts:
            return ""
    return "".join(parts)


def written(text: str, tokens: re.Pattern[str], random: Random) -> bytes:
    """A document that is no longer whole: changed in its parts, its bytes, its encoding."""
    kind = random.random()
    if kind < 0.65:
        data = changed(text, tokens, random).encode("utf-8", "surrogatepass")
    elif kind < 0.8:
        return encoded(text, random)
    else:
        data = text.encode()
    return damaged(data, random) if kind >= 0.8 or random.random() < 0.15 else data
