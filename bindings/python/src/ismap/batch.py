"""One question of many documents."""

import threading
from functools import partial
from queue import SimpleQueue
from types import TracebackType
from typing import Iterator, Optional, Type

from ._batch_call import A, BatchCall, BatchItem
from ._exchange import Exchange
from ._lines import Lines, parts_of
from ._pointer import Unique


class Batch(Unique, Iterator[BatchItem[A]]):
    """The items in the order of the input. They are made while they are taken; only a few wait in memory.

    The library works in a thread of its own; the input is read where items are taken. What the input raises is raised
    there too, after the items before it. close(), the end of a `with` block, or dropping the batch ends it.
    """

    def __init__(self, call: BatchCall, lines: Lines) -> None:
        parts, are_ready, are_lines = parts_of(lines, call.question)
        self._exchange: Exchange[BatchItem[A]] = Exchange(parts, are_lines)
        next_part = partial(next, parts, b"") if are_ready else self._exchange.want
        accepted: "SimpleQueue[Optional[Exception]]" = SimpleQueue()
        work = (next_part, self._exchange, accepted)
        self._thread = threading.Thread(target=call.run, args=work, name="ismap-batch")
        self._thread.start()
        refusal = accepted.get()
        if refusal:
            self.close()
            raise refusal

    def __next__(self) -> BatchItem[A]:
        item = self._exchange.take()
        if item is None:
            raise StopIteration
        return item

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._exchange.closed

    def close(self) -> None:
        """Cancels what is not done, and waits until the library has ended the document that it is at."""
        self._exchange.close()
        self._thread.join()

    def __enter__(self) -> "Batch[A]":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if "_exchange" in vars(self):
            self._exchange.close()
