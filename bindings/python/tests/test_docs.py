"""The examples of the guide print what the guide shows."""

import contextlib
import io
import re

import pytest
from conftest import ROOT

BLOCKS = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```)?", re.DOTALL)


@pytest.mark.parametrize("page", ["python.md", "python.ja.md"])
def test_the_examples_of_a_page_run(page, monkeypatch):
    monkeypatch.chdir(ROOT)
    names = {}
    shown = BLOCKS.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))
    assert len([output for _, output in shown if output]) >= 3
    for block, output in shown:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(block, names)
        assert printed.getvalue() == output
