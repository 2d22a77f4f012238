"""Usage: growth.py ismap [part of a case's name] [--sizes 1000,10000,100000] [--format json]

Prints for each list of each kind of document, and each question of it, how CPU time and memory grow. Not a test."""

import argparse
import math
import sys
import tempfile

import cases
import measure

parser = argparse.ArgumentParser()
parser.add_argument("ismap")
parser.add_argument("name", nargs="?", default="")
parser.add_argument("--sizes", default="1000,10000,100000")
parser.add_argument("--format", default="text")
parser.add_argument("--above", type=float, default=0, help="only rows of more seconds than this")
arguments = parser.parse_args()
sizes = [int(size) for size in arguments.sizes.split(",")]

print(f"{'case':<52}{'question':<10}{'':>4}{'n':>8}{'MB':>8}{'s':>8}{'exp':>6}{'MiB':>7}{'exp':>6}{'out MB':>8}  exit")
for name, make, questions in cases.cases():
    if arguments.name not in name:
        continue
    stopped = set()
    before = {}
    for n in sizes:
        with tempfile.TemporaryDirectory() as folder:
            files = measure.write(folder, make(n))
            for which, question in enumerate(questions):
                if which in stopped:
                    continue
                argv = measure.argv_of(arguments.ismap, question, files, cases.AS_OF) + ["--format", arguments.format]
                cost = measure.ask(argv, files)
                growth = ["", ""]
                if which in before:
                    last_n, last = before[which]
                    growth = [f"{math.log(max(now, least) / max(then, least)) / math.log(n / last_n):.1f}"
                              for now, then, least in ((cost.seconds, last.seconds, 0.01), (cost.memory, last.memory, 1))]
                before[which] = n, cost
                if cost.seconds >= arguments.above:
                    print(f"{name[:50]:<52}{question[0]:<10}{len(question):>4}{n:>8}{cost.size / 1e6:>8.1f}"
                          f"{cost.seconds:>8.2f}{growth[0]:>6}{cost.memory / 2**20:>7.0f}{growth[1]:>6}"
                          f"{cost.output / 1e6:>8.1f}  {cost.status}", flush=True)
                if cost.status not in (0, 1):
                    stopped.add(which)
