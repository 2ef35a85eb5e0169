"""The invented issue, typeset once; skipped where its fonts are not."""

from __future__ import annotations

import pytest

from tests.summarize.reading.forms.pdf.press import FONTS, Press, has_fonts

needs_fonts = pytest.mark.skipif(not has_fonts(), reason=f"no fonts in {FONTS} (fonts-noto-cjk)")


@pytest.fixture(scope="session")
def press() -> Press:
    if not has_fonts():
        pytest.skip(f"no fonts in {FONTS} (fonts-noto-cjk)")
    from tests.summarize.reading.forms.pdf.issue import printed

    return printed()


@pytest.fixture(scope="session")
def issue_pdf(press: Press) -> bytes:
    return press.save()
