"""Where the thread of a batch and those who take its items meet."""

import threading
from collections import deque
from typing import Callable, Deque, Generic, Iterator, Optional, TypeVar

T = TypeVar("T")

_MOST_WAITING = 8
_PATIENCE = 0.2
"""Seconds after which the thread of the batch looks whether anybody is left to take its items."""


class Closed(Exception):
    """Nobody takes any more."""


class Exchange(Generic[T]):
    """Gives parts of an input to the batch, in the thread that takes items, and holds a few items until they are taken.

    The input is asked for a part when the batch wants one: if its parts are whole lines, each time that an item is
    taken, or else only while there is no item. What the input raises is raised after the items before it.
    """

    def __init__(self, parts: Iterator[bytes], are_lines: bool) -> None:
        self._parts = parts
        self._are_lines = are_lines
        self._wanted = False
        self._reading = False
        self._given: Optional[bytes] = None
        self._items: Deque[T] = deque()
        self._failure: Optional[BaseException] = None
        self._finished = False
        self._stopped = False
        self.closed = False
        self._changed = threading.Condition()
        self._taker = threading.current_thread()

    def want(self) -> bytes:
        """For the batch: waits for a part; empty at the end. Raises Closed, as `put` does."""
        with self._changed:
            self._wanted = True
            self._changed.notify_all()
            self._wait(lambda: self._given is not None)
            given, self._given = self._given or b"", None
            return given

    def put(self, item: T) -> None:
        """For the batch: waits for room."""
        with self._changed:
            self._wait(lambda: len(self._items) < _MOST_WAITING)
            self._items.append(item)
            self._changed.notify_all()

    def finish(self, failure: Optional[BaseException] = None) -> None:
        """For the batch: no item follows. Those there are can still be taken before the failure is raised."""
        with self._changed:
            self._finished = True
            self._failure = self._failure or failure
            self._changed.notify_all()

    def close(self) -> None:
        """Drops what was put; the batch gets Closed."""
        with self._changed:
            self.closed = self._stopped = True
            self._items.clear()
            self._changed.notify_all()

    def take(self) -> Optional[T]:
        """Waits for an item; None at the end and after `close`. Raises a failure once."""
        self._taker = threading.current_thread()
        with self._changed:
            while not self.closed:
                if self._may_read() and (self._are_lines or not self._items):
                    self._read()
                if self._items:
                    self._changed.notify_all()
                    return self._items.popleft()
                if self._finished:
                    failure, self._failure = self._failure, None
                    if failure:
                        raise failure
                    return None
                if not self._may_read():
                    self._changed.wait()
        return None

    def _may_read(self) -> bool:
        return self._wanted and not self._reading and not self._stopped

    def _read(self) -> None:
        """Asks the input for a part. Others may put and take meanwhile."""
        self._wanted, self._reading = False, True
        self._changed.release()
        part = b""
        failure: Optional[BaseException] = None
        try:
            part = next(self._parts, b"")
        except BaseException as error:
            failure = error
        finally:
            self._changed.acquire()
        self._reading, self._given = False, part
        self._changed.notify_all()
        if failure:
            self._fail(failure)

    def _fail(self, failure: BaseException) -> None:
        """An interrupt is raised at once. Of an input of whole lines, the batch answers those that it has."""
        if not isinstance(failure, Exception):
            self.close()
            raise failure
        self._failure = failure
        self._stopped = not self._are_lines

    def _wait(self, is_ready: Callable[[], bool]) -> None:
        while not self._stopped and not is_ready():
            if not self._changed.wait(_PATIENCE) and self._is_abandoned():
                self._stopped = True
        if self._stopped:
            raise Closed

    def _is_abandoned(self) -> bool:
        return not self._taker.is_alive() and not threading.main_thread().is_alive()
