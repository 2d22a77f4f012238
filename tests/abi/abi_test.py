"""The ABI that the header promises is still that of the last release, and the shared object keeps it.

    abi_test.py HEADER C_COMPILER [LIBRARY]    compare with what is stored of HEADER, and prove that a break is found
    abi_test.py HEADER C_COMPILER --write      store it anew

The stored file comes from the header alone: every prototype is given an empty body and compiled as C. So it holds the
public types and functions and nothing of what is behind them.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
PROTOTYPE = re.compile(r"^(ISMAP_API [^;]*) ISMAP_NOEXCEPT;", re.MULTILINE)

# Members that were added after the others, of structs that say their size.
GROWTH = re.compile(
    r"'struct ismap_(?:\w+_options|batch_item)' changed:\n  type size changed from (?P<size>\d+) to .*\n"
    r"  \d+ data member insertions?:\n(?:    '.*', at offset \d+ .*\n)+(?=\n|\Z)"
)
NO_FUNCTION_CHANGED = "functions summary: 0 Removed, 0 Changed,"

# What breaks programs, as edits of the header, and what does not.
BREAKS = [
    ("size_t max_bytes;", "uint32_t max_bytes;"),
    ("  uint32_t threads;", "  int32_t spare; uint32_t threads;"),
    ("  uint64_t input_end; ", "  uint64_t input_end; uint64_t spare;"),
    ("  const ismap_error* error;   ", "  int32_t error;   "),
    ("  uint64_t line; ", ""),
    ("  const char* data;\n  size_t len;", "  size_t len;\n  const char* data;"),
    ("ismap_day_text(int32_t day,", "ismap_day_text(int64_t day,"),
    ("ISMAP_API size_t ISMAP_CALL ismap_rule_count(", "ISMAP_API uint32_t ISMAP_CALL ismap_rule_count("),
    ("ismap_answer_result(const ismap_answer* answer, size_t index)", "ismap_answer_result(const ismap_answer* answer)"),
    ("* ismap_read)(void* user, char* buffer, size_t size)", "* ismap_read)(void* user, char* buffer, uint32_t size)"),
    ("ISMAP_API ismap_str ISMAP_CALL ismap_version(void) ISMAP_NOEXCEPT;", ""),
]
ADDITIONS = [
    ("  ismap_str name;        ", "  ismap_str name; size_t max_later; "),
    ("  ismap_str text;             ", "  ismap_str text; uint64_t later; "),
    ("ISMAP_API ismap_str ISMAP_CALL ismap_version(void)", "ISMAP_API int32_t ISMAP_CALL ismap_later(void) ISMAP_NOEXCEPT;\n\\g<0>"),
]

WORKBOOK_BREAKS = [
    ("ismap_workbook_read(const void* bytes, size_t size,", "ismap_workbook_read(const void* bytes, uint32_t size,"),
    ("ISMAP_API void ISMAP_CALL ismap_workbook_free(void* memory) ISMAP_NOEXCEPT;", ""),
]
WORKBOOK_ADDITIONS = [
    ("ISMAP_API void ISMAP_CALL ismap_workbook_free(", "ISMAP_API int32_t ISMAP_CALL ismap_later(void) ISMAP_NOEXCEPT;\n\\g<0>"),
]


class Interface:
    """A header, and the shared object that keeps what it promises."""

    def __init__(self, header, compiler):
        self.header, self.compiler = pathlib.Path(header), compiler
        self.text = self.header.read_text(encoding="utf-8")
        is_main = self.header.name == "ismap.h"
        self.soname = "libismap.so.1" if is_main else "libismap-workbook.so.1"
        self.stored = HERE / f"{self.soname}.abi"
        self.breaks, self.additions = (BREAKS, ADDITIONS) if is_main else (WORKBOOK_BREAKS, WORKBOOK_ADDITIONS)

    def built(self, header, folder):
        """A shared object with the functions of the header and no work in them."""
        (folder / self.header.name).write_text(header, encoding="utf-8")
        code = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
        bodies = "".join(f"{prototype} {{ __builtin_trap(); }}\n" for prototype in PROTOTYPE.findall(code))
        (folder / "ismap.c").write_text(f"#include <{self.header.name}>\n" + bodies, encoding="utf-8")
        flags = ["-g", "-shared", "-fPIC", "-I.", f"-I{HERE.parents[1]}/capi/include", f"-Wl,-soname,{self.soname}"]
        subprocess.run([self.compiler, *flags, "ismap.c", "-o", "libismap.so"], cwd=folder, check=True)
        return folder / "libismap.so"

    def difference(self, library):
        """What abidiff reports, unless all of it is growth. Its own suppression of growth hides other changes as well."""
        command = ["abidiff", "--no-added-syms", "--leaf-changes-only", "--no-show-locs", self.stored, library]
        compared = subprocess.run(command, capture_output=True, text=True)
        report = compared.stdout + compared.stderr
        rest = GROWTH.sub(lambda match: "" if is_growth(match) else match[0], report)
        is_same = compared.returncode == 0 or (NO_FUNCTION_CHANGED in rest and "changed:" not in rest)
        return "" if is_same else report

    def write(self, library):
        flags = ["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"]
        subprocess.run(["abidw", *flags, "--out-file", self.stored, library], check=True)


def is_growth(match):
    return all(int(offset) >= int(match["size"]) for offset in re.findall(r"at offset (\d+)", match[0]))


def edited(header, edit):
    before, after = edit
    text, count = re.subn(re.escape(before), after, header)
    if count != 1:
        raise SystemExit(f"{before!r} stands {count} times in the header")
    return text


def main(header, compiler, library=None):
    interface = Interface(header, compiler)
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        if library == "--write":
            return interface.write(interface.built(interface.text, folder))
        faults = [interface.difference(each) for each in (interface.built(interface.text, folder), library) if each]
        for edit in interface.additions:
            faults.append(interface.difference(interface.built(edited(interface.text, edit), folder)))
        for edit in interface.breaks:
            if not interface.difference(interface.built(edited(interface.text, edit), folder)):
                faults.append(f"{edit} is not found\n")
    print("".join(faults))
    return 1 if any(faults) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
