"""Pointers to what the library made, and the handles that hold them."""

from types import TracebackType
from typing import Callable, Optional, Type, TypeVar, Union

T = TypeVar("T", bound="Handle")


class Borrowed:
    """A pointer into something else, which it keeps alive. ctypes passes it as the address."""

    def __init__(self, address: int, owner: object) -> None:
        self._as_parameter_ = address
        self._owner = owner


class Owned:
    """A pointer that is freed when nothing refers to it. A call that is under way refers to its arguments."""

    def __init__(self, address: int, free: Callable[[int], None]) -> None:
        self._as_parameter_ = address
        self._free = free

    def __del__(self) -> None:
        self._free(self._as_parameter_)


Pointer = Union[Borrowed, Owned]


class Handle:
    """What the library made. It ends with close(), at the end of a `with` block, or when nothing refers to it."""

    def __init__(self, pointer: Pointer) -> None:
        self._held: Optional[Pointer] = pointer

    @property
    def _pointer(self) -> Pointer:
        held = self._held
        if held is None:
            raise ValueError(f"this {type(self).__name__} is closed")
        return held

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._held is None

    def close(self) -> None:
        """Ends it. A second time does nothing."""
        self._held = None

    def __enter__(self: T) -> T:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()
