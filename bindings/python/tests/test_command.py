"""python -m ismap is the command."""

import os
import subprocess
import sys

import pytest
from conftest import EXAMPLES

COMMAND = os.environ.get("ISMAP_COMMAND", "")
DAY = ("--as-of", "2026-11-20")


def run(call, arguments, stdin=b"", **changes):
    environment = {**os.environ, **changes}
    done = subprocess.run([*call, *arguments], input=stdin, env=environment, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def example(name):
    return str(EXAMPLES / f"{name}.json")


@pytest.mark.skipif(not os.path.exists(COMMAND), reason="the command is not built")
@pytest.mark.parametrize(
    "status, arguments, stdin",
    [
        (0, ("review", example("ismap-initial"), *DAY), b""),
        (1, ("review", example("ismap-breaches"), *DAY, "--format", "json"), b""),
        (2, ("review", "-", *DAY, "--lang", "en"), b"{"),
        (0, ("status", example("impact-register"), *DAY), b""),
        (0, ("explain", "REG-3.2", "--lang", "en"), b""),
        (0, ("--help",), b""),
        (2, ("reviw",), b""),
    ],
)
def test_the_answer_is_the_one_of_the_command(status, arguments, stdin):
    answer = run([sys.executable, "-m", "ismap"], arguments, stdin)
    assert answer == run([COMMAND], arguments, stdin)
    assert answer[0] == status


def test_a_command_that_is_not_there_is_told():
    status, answer, complaint = run([sys.executable, "-m", "ismap"], ["rules"], ISMAP_COMMAND="/none/ismap")
    assert (status, answer) == (2, "")
    assert "ISMAP_COMMAND" in complaint
