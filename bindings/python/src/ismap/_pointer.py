"""Pointers to what the library made, and the handles that hold them."""

from types import TracebackType
from typing import Any, Callable, Generic, NoReturn, Optional, Type, TypeVar, Union

S = TypeVar("S")
H = TypeVar("H", bound="Handle[Any]")
Held = TypeVar("Held")


class Unique:
    """What there is once. A copy is the thing itself, since nothing changes it."""

    def __copy__(self: S) -> S:
        return self

    def __deepcopy__(self: S, _memo: object) -> S:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, since it lives in this process only: "
            "pickle what it is made from, or its json()"
        )


class Borrowed(Unique):
    """A pointer into something else, which it keeps alive. ctypes passes it as the address."""

    def __init__(self, address: int, owner: object) -> None:
        self._as_parameter_ = address
        self._owner = owner


class Owned(Unique):
    """A pointer that is freed when nothing refers to it. A call that is under way refers to its arguments.

    `keeps` is what the library may call as long as the pointer is in use.
    """

    def __init__(self, address: int, free: Callable[[int], None], keeps: object = None) -> None:
        self._as_parameter_ = address
        self._free = free
        self.keeps = keeps

    def __del__(self) -> None:
        self._free(self._as_parameter_)


Pointer = Union[Borrowed, Owned]


class Handle(Unique, Generic[Held]):
    """What the library made. It ends with close(), at the end of a `with` block, or when nothing refers to it."""

    def __init__(self, held: Held) -> None:
        self._held: Optional[Held] = held

    @property
    def _open(self) -> Held:
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

    def _about(self) -> str:
        """What it is, in a few words."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'(closed)' if self.closed else self._about()}>"

    def __enter__(self: H) -> H:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()
