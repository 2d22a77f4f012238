"""Runs the command on made documents and measures what it costs.

Usage: measure.py seconds bytes command... prints CPU seconds, the most memory in bytes, the bytes written and the exit
code. A process of its own, for a child counts the memory of the process it was forked from as its own."""

import json
import os
import pathlib
import resource
import subprocess
import sys


class Cost:
    def __init__(self, size, measured):
        self.size = size  # bytes of the documents
        self.seconds, self.memory, self.output, self.status = measured


def write(folder, documents):
    """Writes the documents and returns their files by name."""
    files = {}
    for name, document in documents.items():
        file = pathlib.Path(folder) / f"{name}.json"
        file.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        files[name] = file
    return files


def argv_of(ismap, question, files, as_of):
    words = [str(files.get(word, word)) for word in question]
    dated = question[0] not in ("agenda", "migrate", "overlap", "procure")
    return [ismap, *words, *(["--as-of", as_of] if dated else [])]


def ask(argv, files, seconds=60, memory=2 << 30):
    """One run, stopped at the limits. Only the documents that the question names count as read."""
    run = [sys.executable, "-S", __file__, str(seconds), str(memory), *argv]
    measured = json.loads(subprocess.run(run, capture_output=True, check=True).stdout)
    return Cost(sum(file.stat().st_size for file in files.values() if str(file) in argv), measured)


def measured(seconds, memory, argv):
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limit) as process:
        output = 0
        while block := process.stdout.read(1 << 16):
            output += len(block)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime, used.ru_maxrss << 10, output, process.returncode


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])))
