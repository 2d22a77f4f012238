"""What a batch of reviews answers."""

from typing import Callable, Iterator, NamedTuple, Optional

from ._native import lib
from ._pointer import Borrowed, Handle
from ._structs import NO_PROGRESS, PROGRESS
from .errors import Error, error_of
from .review import Review

Progress = Callable[[int, int], Optional[bool]]
"""Told after each document how many are done, of how many. True stops the batch."""


class Answer(NamedTuple):
    """What a document of a batch got: a review, or the error that says why there is none."""

    line: int
    review: Optional[Review]
    error: Optional[Error]


class Batch(Handle):
    """The answers in the order of the input. A review that was taken out lives on after the batch is closed."""

    def __len__(self) -> int:
        count: int = lib.ismap_batch_count(self._pointer)
        return count

    def __getitem__(self, index: int) -> Answer:
        if not 0 <= index < len(self):
            raise IndexError(index)
        batch = self._pointer
        line = lib.ismap_batch_line(batch, index)
        if lib.ismap_batch_status(batch, index):
            return Answer(line, None, error_of(Borrowed(lib.ismap_batch_error(batch, index), batch)))
        return Answer(line, Review(Borrowed(lib.ismap_batch_review(batch, index), batch)), None)

    def __iter__(self) -> Iterator[Answer]:
        return (self[index] for index in range(len(self)))


class Teller:
    """Calls `progress`. If that raises, the batch stops and `raised` holds what was raised."""

    def __init__(self, progress: Optional[Progress]) -> None:
        self.raised: Optional[BaseException] = None
        self.callback = PROGRESS(self._tell) if progress else NO_PROGRESS
        self._progress = progress

    def _tell(self, _user: object, done: int, total: int) -> int:
        assert self._progress is not None
        try:
            return 1 if self._progress(done, total) else 0
        except BaseException as error:
            self.raised = error
            return 1
