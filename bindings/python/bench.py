"""What the binding costs over the plain calls: bench.py DOSSIER [C_PROGRAM]. ISMAP_LIBRARY names the library.

The plain calls load, review and free through ctypes with prebuilt arguments. The C program is run once with the dossier
as its argument and its output is shown. Times are the best of several rounds, in turn, in milliseconds.
"""

import ctypes
import pathlib
import subprocess
import sys
import time
from typing import Callable, List

import ismap
from ismap._interface import DocumentKind
from ismap._native import lib
from ismap._text import lent

ROUNDS = 15
CALLS = 20
DAY = ismap.parse_day("2026-11-20")


def plain(json: bytes) -> Callable[[], None]:
    engine, document, answer = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    lib.ismap_engine_create(None, ctypes.byref(engine), None)
    text, day = lent(json), DAY.toordinal() - ismap.parse_day("1970-01-01").toordinal()
    to_document, to_answer = ctypes.byref(document), ctypes.byref(answer)

    def call() -> None:
        lib.ismap_document_load(engine, DocumentKind.ANY, text, None, to_document, None)
        lib.ismap_document_review(engine, document, None, day, None, to_answer, None)
        lib.ismap_answer_verdict(answer)
        lib.ismap_answer_free(answer)
        lib.ismap_document_free(document)

    return call


def binding(json: bytes) -> Callable[[], None]:
    engine = ismap.Engine()

    def call() -> None:
        engine.review(json, as_of=DAY).verdict

    return call


def best(calls: List[Callable[[], None]]) -> List[float]:
    """The milliseconds that each call takes."""
    found = [float("inf")] * len(calls)
    for _ in range(ROUNDS):
        for index, call in enumerate(calls):
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            found[index] = min(found[index], (time.perf_counter() - start) / CALLS * 1000)
    return found


def main(dossier: str, *programs: str) -> None:
    json = pathlib.Path(dossier).read_bytes()
    direct, bound = best([plain(json), binding(json)])
    print(f"plain calls {direct:.3f} ms, binding {bound:.3f} ms, ratio {bound / direct:.3f}")
    for program in programs:
        subprocess.run([program, dossier], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
