"""What ismap.exe does with paths, code pages, consoles and files of Windows: system_test.py BUILD NATIVE OBJDUMP [unittest arguments]."""

import fcntl
import json
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
INITIAL = ROOT / "docs/examples/ismap-initial.json"
CALL = ("--as-of", "2026-11-20")
NO_BREACH, BAD_CALL = 0, 2
# In code page 932, and in no code page at once.
NAMES = ("申請文書 第1号.json", "é 한글 😀.json")
COLOUR = re.compile(r"\x1b\[[0-9;]*[1-9][0-9;]*m")


def variables(**given):
    return {"PATH": os.environ.get("PATH", ""), "COLUMNS": "1000"} | given


def run(*arguments, stdin=b"", program=None, **given):
    return subprocess.run([program or BUILD / "ismap-by-wine", *arguments], input=stdin, env=variables(**given), capture_output=True,
                          timeout=120, check=False)


def native(*arguments, stdin=b"", **given):
    return run(*arguments, stdin=stdin, program=NATIVE / "ismap", **given).stdout


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


class SystemTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def answer(self, *arguments, stdin=b"", **given):
        done = run(*arguments, stdin=stdin, **given)
        self.assertEqual((done.returncode, done.stderr), (NO_BREACH, b""))
        return done.stdout

    def complaint(self, *arguments, **given):
        done = run(*arguments, **given)
        self.assertEqual((done.returncode, done.stdout), (BAD_CALL, b""))
        return done.stderr.decode("utf-8")

    def cmd(self, line, **given):
        """What a line of commands writes, each program called `ismap`."""
        line = line.replace("ismap ", f"{windows_path(BUILD)}\\ismap.exe ")
        return run("cmd", "/c", line, program=BUILD / "wine", **given)

    def shown(self, *command, columns=200, **given):
        """What a console shows on a terminal."""
        main, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        environment = variables(**given)
        del environment["COLUMNS"]
        with subprocess.Popen([BUILD / "wine", *command], env=environment, stdin=terminal, stdout=terminal, stderr=terminal,
                              start_new_session=True) as process:
            os.close(terminal)
            text = b""
            try:
                while part := os.read(main, 65536):
                    text += part
            except OSError:  # the other end is closed
                pass
        os.close(main)
        return text.decode("utf-8")


class Paths(SystemTest):
    def test_are_read_and_written_whatever_the_code_page(self):
        expected = native("review", INITIAL, *CALL)
        for name in NAMES:
            path, written = self.folder / name, self.folder / f"審査結果 {name}.txt"
            shutil.copy(INITIAL, path)
            for locale in ("ja_JP.UTF-8", "en_US.UTF-8"):
                with self.subTest(name, locale=locale):
                    call = ("review", path, *CALL, "--lang", "ja")
                    self.assertEqual(self.answer(*call, LANG=locale), expected)
                    self.assertEqual(self.answer(*call, "-o", written, LANG=locale), b"")
                    self.assertEqual(written.read_bytes(), expected)
            written.unlink()

    def test_may_have_a_drive_and_backslashes(self):
        self.assertEqual(self.answer("review", windows_path(INITIAL), *CALL), native("review", INITIAL, *CALL))

    def test_are_named_in_utf_8(self):
        for name in NAMES:
            self.assertIn(name, self.complaint("review", self.folder / name))
            error = json.loads(self.complaint("review", self.folder / name, "--format", "json"))["error"]
            self.assertEqual((error["fault"], error["file"]), ("file", str(self.folder / name)))

    def test_of_what_cannot_be_read_say_why(self):
        self.assertIn("読み込めません（ディレクトリです）。", self.complaint("review", self.folder))
        self.assertIn("読み込めません（ファイルがありません）。", self.complaint("review", self.folder / "none.json"))
        self.assertIn("This cannot be read: ", self.complaint("review", self.folder / "none" / "none.json", "--lang", "en"))

    def test_that_start_with_a_slash_are_no_options(self):
        self.assertIn("/none.json", self.complaint("review", "/none.json"))
        self.assertIn("（ファイルがありません）", self.complaint("review", "/none.json"))

    def test_with_a_star_stand_for_themselves(self):
        shutil.copy(INITIAL, self.folder / "one.json")
        self.assertIn("*.json", self.complaint("review", self.folder / "*.json"))


class Text(SystemTest):
    def test_with_crlf_or_a_byte_order_mark_is_the_same(self):
        plain = INITIAL.read_bytes().replace(b"\r\n", b"\n")
        expected = native("review", INITIAL, *CALL)
        for text in (plain, plain.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + plain):
            self.assertEqual(self.answer("review", "-", *CALL, stdin=text), expected)
            path = self.folder / "dossier.json"
            path.write_bytes(text)
            self.assertEqual(self.answer("review", path, *CALL), expected)

    def test_with_crlf_has_its_faults_where_they_are(self):
        text = INITIAL.read_bytes().replace(b"\n", b"\r\n").replace(b'"statement"', b'"statemant"', 1)
        error = json.loads(run("review", "-", "--format", "json", stdin=text).stderr.splitlines()[0])["error"]
        self.assertEqual(text[error["offset"]:][:11], b'"statemant"')
        self.assertEqual(error["line"], text[:error["offset"]].count(b"\n") + 1)

    def test_written_has_no_cr(self):
        for form in ("text", "json"):
            self.assertEqual(self.answer("review", INITIAL, *CALL, "--format", form),
                             native("review", INITIAL, *CALL, "--format", form))
            path = self.folder / "answer"
            self.answer("review", INITIAL, *CALL, "--format", form, "-o", path)
            self.assertEqual(path.read_bytes(), native("review", INITIAL, *CALL, "--format", form))
        self.assertNotIn("\r", self.complaint("review", "none.json"))

    def test_is_read_as_bytes(self):
        # In text mode 0x1A would end the input.
        for text in (b'{"format": "ismap-none/1"}\x1a', b"{}\x1a{}"):
            here, there = run("review", "-", stdin=text, program=NATIVE / "ismap"), run("review", "-", stdin=text)
            self.assertEqual((there.returncode, there.stderr), (here.returncode, here.stderr))
        self.assertNotEqual(there.stderr, run("review", "-", stdin=b"{}").stderr)

    def test_of_the_environment_is_utf_8(self):
        self.assertIn("日本語", self.complaint("rules", ISMAP_LANG="日本語"))


class Language(SystemTest):
    def test_is_that_of_the_user_without_a_variable(self):
        for locale, language in (("ja_JP.UTF-8", "ja"), ("en_US.UTF-8", "en")):
            done = self.cmd("set LANG=& ismap rules", LANG=locale)
            self.assertEqual(done.stdout, native("rules", "--lang", language))

    def test_is_what_the_variable_says(self):
        self.assertEqual(self.cmd("set LANG=& set ISMAP_LANG=en& ismap rules", LANG="ja_JP.UTF-8").stdout, native("rules", "--lang", "en"))


class Console(SystemTest):
    def test_shows_japanese_with_any_code_page(self):
        for page in ("932", "437", "65001"):
            with self.subTest(page):
                text = self.shown("cmd", "/c", f"chcp {page} & {windows_path(BUILD)}\\ismap.exe explain REG-3.2 & "
                                  f"{windows_path(BUILD)}\\ismap.exe review none.json")
                self.assertIn(page, text)
                self.assertIn("実施結果報告書の日付", text)
                self.assertIn("読み込めません（ファイルがありません）。", text)

    def test_leaves_utf_8_to_what_is_redirected(self):
        path = self.folder / "rules.txt"
        for page in ("932", "437"):
            self.shown("cmd", "/c", f"chcp {page} & {windows_path(BUILD)}\\ismap.exe rules > {windows_path(path)}", COLUMNS="1000")
            self.assertEqual(path.read_bytes(), native("rules", COLUMNS="80"))

    def test_has_colours_unless_refused(self):
        program = BUILD / "ismap.exe"
        self.assertRegex(self.shown(program, "explain", "REG-3.2"), COLOUR)
        self.assertNotRegex(self.shown(program, "explain", "REG-3.2", "--color", "never"), COLOUR)
        self.assertNotRegex(self.shown(program, "explain", "REG-3.2", NO_COLOR="1"), COLOUR)

    def test_says_how_wide_lines_may_be(self):
        program = BUILD / "ismap.exe"
        wide = native("explain", "REG-3.2", "--lang", "en", COLUMNS="200").decode()
        longest = max(wide.splitlines(), key=len)
        self.assertGreater(len(longest), 100)
        self.assertIn(longest.strip(), self.shown(program, "explain", "REG-3.2", "--lang", "en", "--color", "never"))
        narrow = self.shown(program, "explain", "REG-3.2", "--lang", "en", "--color", "never", columns=60)
        self.assertNotIn(longest.strip(), narrow)


class OutputFile(SystemTest):
    def setUp(self):
        super().setUp()
        self.path = self.folder / "answer.txt"
        self.path.write_text("before", encoding="utf-8")

    def files(self):
        return [one.name for one in self.folder.iterdir()]

    def test_is_replaced_and_nothing_else_is_left(self):
        self.answer("rules", "-o", self.path)
        self.assertEqual(self.path.read_bytes(), native("rules"))
        self.assertEqual(self.files(), ["answer.txt"])

    def test_stays_as_it_was_if_the_call_fails(self):
        self.complaint("review", "none.json", "-o", self.path)
        self.assertEqual(self.path.read_text(encoding="utf-8"), "before")
        self.assertEqual(self.files(), ["answer.txt"])

    @unittest.skipIf(os.geteuid() == 0, "Wine lets root write it")
    def test_that_may_only_be_read_is_refused(self):
        self.path.chmod(0o444)
        self.assertIn("書き込めません（権限がありません）。", self.complaint("rules", "-o", self.path))
        self.assertEqual(self.path.read_text(encoding="utf-8"), "before")

    def test_may_be_a_device(self):
        self.assertEqual(self.answer("rules", "-o", "NUL"), b"")
        self.assertEqual(self.files(), ["answer.txt"])

    def test_in_a_missing_folder_is_refused(self):
        self.assertIn("（ファイルがありません）", self.complaint("rules", "-o", self.folder / "none" / "answer.txt"))
        self.assertIn("（ディレクトリです）", self.complaint("rules", "-o", self.folder))


if __name__ == "__main__":
    BUILD, NATIVE = map(pathlib.Path, sys.argv[1:3])
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
