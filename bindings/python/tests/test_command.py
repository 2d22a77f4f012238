"""python -m ismap review says the same as the command."""

import os
import subprocess
import sys

import pytest
from conftest import EXAMPLES

COMMAND = os.environ.get("ISMAP_COMMAND", "")
pytestmark = pytest.mark.skipif(not os.path.exists(COMMAND), reason="the command is not built")
DAY = ("--as-of", "2026-11-20")
SAME_DAY = b'{"format": "ismap-policy/1", "choices": {"counting": "same_day"}, "supplements": []}'
REGISTER = ("--register", str(EXAMPLES / "ismap-renewal-register.json"))


def run(call, arguments, stdin):
    done = subprocess.run([*call, *arguments], input=stdin, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def example(name):
    return str(EXAMPLES / f"{name}.json")


@pytest.mark.parametrize(
    "status, arguments, stdin",
    [
        (0, (example("ismap-initial"), *DAY, *REGISTER), b""),
        (0, (example("statement"), *DAY, "--lang", "en"), b""),
        (1, (example("ismap-breaches"), *DAY, *REGISTER, "--format", "json"), b""),
        (0, (example("ismap-initial"), *DAY, "--policy", "-"), SAME_DAY),
        (2, ("-", *DAY, "--lang", "en"), b'{"format": "ismap-dossier/1", "x": 1}'),
        (2, ("-", *DAY, "--format", "json"), b"{"),
        (2, (example("ismap-initial"), *DAY, *REGISTER[:1], example("policy")), b""),
        (2, (example("ismap-initial"), *DAY, "--catalog", "-"), b"id,change_type,pattern\nx,,\n"),
        (2, ("nowhere.json", *DAY), b""),
        (2, ("nowhere.json", *DAY, "--format", "json"), b""),
        (2, ("-", *DAY, "--policy", "-"), b""),
        (2, (example("ismap-initial"), "--as-of", "2026-02-29", "--lang", "en"), b""),
    ],
)
def test_the_answer_is_the_one_of_the_command(status, arguments, stdin):
    answer = run([sys.executable, "-m", "ismap", "review"], arguments, stdin)
    assert answer == run([COMMAND, "review"], arguments, stdin)
    assert answer[0] == status


@pytest.mark.parametrize("name", ["policy", "register"])
def test_documents_that_are_not_reviewed_are_refused(name):
    call = (example(name), *DAY, "--lang", "en")
    status, answer, complaint = run([sys.executable, "-m", "ismap", "review"], call, b"")
    assert (status, answer) == (2, "")
    assert complaint.startswith(example(name) + ":")
    assert f"This document is ismap-{name}/1; expected ismap-dossier/1" in complaint


def test_a_table_that_deserves_a_look_is_warned_about(engine):
    rows = [f"{control.id},,," for control in engine.catalog if control.level >= 3]
    table = "\n".join(["id,change_type,pattern,text", *rows, "9.4.1.200,,,"]).encode()
    for form in ("text", "json"):
        call = ["review", example("ismap-initial"), *DAY, "--catalog", "-", "--format", form, "--lang", "en"]
        _, _, warned = answer = run([sys.executable, "-m", "ismap"], call, table)
        assert "<stdin>" in warned
        assert answer == run([COMMAND], call, table)
