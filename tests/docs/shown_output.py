"""Runs what the pages show: shown_output.py COMMAND ROOT [--write]

In a fenced block whose first line is `$ ismap ...`, what follows up to the next `$` is what the command prints, on 80
columns, in the folder that workplace.py gives the page. A line `...`, however far in, stands for lines left out.
`--write` replaces what the page shows with what is printed now: what is left out is found by the first and the last
line shown.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

from workplace import FILE, save_files, workplace

CALLS = r"^```(?:console)?\n(?P<calls>\$ .*?)^```$"
BLOCK = re.compile(f"{FILE}|{CALLS}", re.MULTILINE | re.DOTALL)
LEFT_OUT = "..."


def pages(root):
    return sorted([*root.glob("README*.md"), *root.glob("docs/*.md"), *root.glob("docs/tutorials/*.md")])


def calls_in(block):
    """Pairs of a command and the lines shown below it."""
    calls = []
    for line in block.splitlines():
        if line.startswith("$ "):
            calls.append((line[2:], []))
        else:
            calls[-1][1].append(line)
    return calls


def printed(call, command, place):
    """What the call prints. The command comes first on the path, and the home folder is a temporary one."""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(command, pathlib.Path(folder, "ismap"))
        environment = {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": folder, "LANG": "C.UTF-8"}
        done = subprocess.run(["bash", "-c", call], cwd=place, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False)
    return done.stdout.decode().splitlines()


def is_left_out(line):
    return line.strip() == LEFT_OUT


def fits(shown, lines):
    pattern = "".join("(.*\n)*?" if is_left_out(line) else re.escape(line) + "\n" for line in shown)
    return re.fullmatch(pattern, "".join(line + "\n" for line in lines)) is not None


def bare(lines):
    return "".join("".join(lines).split())


def place_of(line, lines, start):
    """The range of the lines that `line`, which may be wrapped by now, takes; else the line that begins like it."""
    for i in range(start, len(lines)):
        end = i + 1
        while end < len(lines) and bare(lines[i:end]) != bare([line]) and bare([line]).startswith(bare(lines[i:end])):
            end += 1
        if bare(lines[i:end]) == bare([line]):
            return i, end
    for i in range(start, len(lines)):
        if lines[i][:24] == line[:24]:
            return i, i + 1
    raise ValueError(f"no line begins like: {line}")


def written_anew(shown, lines):
    if not any(is_left_out(line) for line in shown):
        return lines
    result, at, part = [], 0, []
    for line in [*shown, None]:
        if line is not None and not is_left_out(line):
            part.append(line)
            continue
        if part:
            first, end = place_of(part[0], lines, at)
            if len(part) > 1:
                end = place_of(part[-1], lines, end)[1]
            at = len(lines) if line is None else end
            result += lines[first:at]
        if line is not None:
            result.append(line)
        part = []
    return result


def main(command, root, write):
    root = pathlib.Path(root).resolve()
    faults, count = [], 0
    for page in pages(root):
        text = page.read_text(encoding="utf-8")

        def checked(match, place):
            nonlocal count
            if match["calls"] is None:
                save_files(match.group(0), place)
                return match.group(0)
            block = ""
            for call, shown in calls_in(match["calls"]):
                block += f"$ {call}\n"
                if call.startswith("./program"):  # compiled from the page, by another test
                    block += "".join(line + "\n" for line in shown)
                    continue
                count += 1
                lines = printed(call, str(pathlib.Path(command).resolve()), place)
                if not fits(shown, lines):
                    faults.append(f"{page.relative_to(root)}: {call}\nprints\n" + "\n".join(lines))
                    shown = written_anew(shown, lines) if write else shown
                block += "".join(line + "\n" for line in shown)
            return match.group(0).replace(match["calls"], block)

        with workplace(page, root) as place:
            changed = BLOCK.sub(lambda match, at=place: checked(match, at), text)
        if write and changed != text:
            page.write_text(changed, encoding="utf-8")
    if not write:
        print("\n\n".join(faults))
    print(f"{count} calls, {len(faults)} of which {'were' if write else 'are'} stale")
    return 0 if count > 0 and (write or not faults) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--write" in sys.argv[3:]))
