"""Sequences of what the library lists."""

from abc import abstractmethod
from typing import Iterator, List, Sequence, TypeVar, Union, overload

from ._numbers import position

T = TypeVar("T")


class Items(Sequence[T]):
    """A sequence whose items are read when they are asked for."""

    @abstractmethod
    def _at(self, index: int) -> T:
        """The item at an index that there is."""

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> List[T]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[T, List[T]]:
        if isinstance(index, slice):
            return [self._at(each) for each in range(*index.indices(len(self)))]
        return self._at(position(index, len(self)))

    def __iter__(self) -> Iterator[T]:
        return map(self._at, range(len(self)))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)}>"
