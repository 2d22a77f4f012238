"""The structs of the C interface."""

import ctypes
from ctypes import POINTER, c_char, c_int32, c_size_t, c_uint32, c_uint64, c_void_p

NO_DAY = -(2**31)

PROGRESS = ctypes.CFUNCTYPE(c_int32, c_void_p, c_uint64, c_uint64)
NO_PROGRESS = PROGRESS(0)


class Str(ctypes.Structure):
    """Text, not owned."""

    _fields_ = [("data", POINTER(c_char)), ("len", c_size_t)]


class Row(ctypes.Structure):
    _fields_ = [
        ("result", c_uint32),
        ("rule", c_uint32),
        ("verdict", c_int32),
        ("severity", c_int32),
        ("control", c_uint64),
        ("day_read", c_int32),
        ("day_computed", c_int32),
    ]


class _Options(ctypes.Structure):
    """Options, which start with their own size."""

    def __init__(self, **values: object) -> None:
        super().__init__(struct_size=ctypes.sizeof(self), **values)


class EngineOptions(_Options):
    _fields_ = [("struct_size", c_size_t), ("policy", Str)]


class ListLimit(ctypes.Structure):
    _fields_ = [("list", Str), ("items", c_size_t)]


class LoadOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("max_bytes", c_size_t),
        ("max_depth", c_size_t),
        ("max_items", c_size_t),
        ("max_text", c_size_t),
        ("max_all_items", c_size_t),
        ("list_limits", POINTER(ListLimit)),
        ("list_limit_count", c_size_t),
    ]


class ReviewOptions(_Options):
    _fields_ = [("struct_size", c_size_t), ("layout", c_int32), ("reserved", c_int32)]


class AnswerOptions(_Options):
    _fields_ = [("struct_size", c_size_t), ("layout", c_int32), ("reserved", c_int32)]


class BatchOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("threads", c_uint32),
        ("layout", c_int32),
        ("progress", PROGRESS),
        ("user", c_void_p),
    ]
