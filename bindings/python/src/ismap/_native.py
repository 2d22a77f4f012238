"""The shared library, with the prototype of each of its functions."""

import ctypes
import os
import pathlib
from ctypes import POINTER, c_void_p
from typing import Any, Tuple

from ._interface import PROTOTYPES, VERSION_NUMBER

_SONAME = "libismap.so.1"
_READERS = ("ismap_answer_", "ismap_result_", "ismap_diagnostic_", "ismap_catalog_", "ismap_error_")


def _open() -> ctypes.CDLL:
    bundled = pathlib.Path(__file__).with_name(_SONAME)
    try:
        return ctypes.CDLL(os.environ.get("ISMAP_LIBRARY") or (str(bundled) if bundled.exists() else _SONAME))
    except OSError as error:
        raise ImportError(
            f"{_SONAME} was not found: set ISMAP_LIBRARY to its path / "
            f"{_SONAME}がありません。ISMAP_LIBRARYにパスを指定してください。 ({error})"
        ) from None


def check(library: Any) -> None:
    """Raises ImportError if the library is older than this package."""
    ask = getattr(library, "ismap_version_number", None)
    found = ask() if ask else 0
    if found < VERSION_NUMBER:
        raise ImportError(
            f"{library._name} is too old for this package: its version number is {found}, {VERSION_NUMBER} is needed / "
            f"{library._name}は、このパッケージより古い版です（版の番号は{found}、必要な番号は{VERSION_NUMBER}以上）。"
        )


def _is_quick(name: str, prototype: Tuple[Any, ...]) -> bool:
    """Whether the function only reads a member. To let other threads run meanwhile would cost more than the call."""
    can_fail = prototype[-1] is POINTER(c_void_p)
    return name.startswith(_READERS) and prototype[0] is not None and not can_fail


lib = _open()
check(lib)
_held = ctypes.PyDLL(lib._name, handle=lib._handle)
for _name, _prototype in PROTOTYPES.items():
    _function = getattr(_held if _is_quick(_name, _prototype) else lib, _name)
    _function.restype, *_function.argtypes = _prototype
    setattr(lib, _name, _function)
