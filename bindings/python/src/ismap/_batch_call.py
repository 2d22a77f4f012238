"""The call of the library that asks one question of many documents."""

from ctypes import memmove
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Callable, Generic, List, Optional, Sequence, TypeVar

from ._call import run
from ._exchange import Exchange
from ._facts import Asked, kept
from ._interface import BatchOptions, BatchPut, Question, Read, Str
from ._native import lib
from ._pointer import Borrowed, Owned
from .answer import Answer, answer_of
from .errors import Error, error_of, named

A = TypeVar("A", bound=Answer[Any])


@dataclass(frozen=True)
class BatchItem(Generic[A]):
    """What became of a line: its answer, or the error that says why there is none.

    `line` counts from 1, empty lines included. `input_end` is how many bytes of the input are done with.
    """

    line: int
    answer: Optional[A]
    error: Optional[Error]
    input_end: int


@dataclass(frozen=True)
class BatchCall:
    """What is asked. `uses` is what the options point at; `source` names the file in errors.

    Of each answer the text is kept in `languages`.
    """

    engine: Owned
    question: Question
    options: BatchOptions
    uses: object
    languages: Sequence[int]
    source: object

    def run(
        self,
        next_part: Callable[[], bytes],
        exchange: Exchange[BatchItem[Any]],
        accepted: "SimpleQueue[Optional[Exception]]",
    ) -> None:
        """Asks in this thread. Tells `accepted` first whether the library takes the arguments, or why not."""
        raised: List[BaseException] = []
        source = Input(next_part)

        def read(_user: object, buffer: int, size: int) -> int:
            accepted.put(None)
            try:
                return source.read(buffer, size)
            except BaseException as error:
                raised.append(error)
                return -1

        def put(_user: object, item: Any) -> int:
            try:
                exchange.put(self._copy(item.contents))
                return 0
            except BaseException as error:
                raised.append(error)
                return 1

        self.options.read = Read(read)
        try:
            run(lib.ismap_batch_ask, self.engine, self.question, Str(), self.options, BatchPut(put), None)
            exchange.finish()
        except Exception as error:
            accepted.put(error)
            exchange.finish(raised[0] if raised else error)

    def _copy(self, item: Any) -> BatchItem[Any]:
        if not item.answer:
            error = error_of(Borrowed(item.error, item))
            return BatchItem(item.line, None, named(error, self.source), item.input_end)
        json = item.text.data[: item.text.len]
        facts = kept(Asked(Borrowed(item.answer, item)), json, self.languages)
        return BatchItem(item.line, answer_of(facts), None, item.input_end)


class Input:
    """Parts of any size as the bytes that the library asks for."""

    def __init__(self, next_part: Callable[[], bytes]) -> None:
        self._next_part = next_part
        self._rest = memoryview(b"")

    def read(self, buffer: int, size: int) -> int:
        """Puts up to `size` bytes and says how many; 0 at the end."""
        if not self._rest:
            self._rest = memoryview(self._next_part())
        part = self._rest[:size].tobytes()
        memmove(buffer, part, len(part))
        self._rest = self._rest[len(part) :]
        return len(part)
