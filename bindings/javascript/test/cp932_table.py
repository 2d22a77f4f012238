"""Prints what the C library makes of every byte and every pair of bytes of code page 932, as lines of hex; - is none."""

import ctypes
import sys

LIBC = ctypes.CDLL(None)
LIBC.iconv_open.restype = ctypes.c_void_p
LIBC.iconv.argtypes = [ctypes.c_void_p] + [ctypes.c_void_p] * 4
LIBC.iconv.restype = ctypes.c_ssize_t
CONVERTER = ctypes.c_void_p(LIBC.iconv_open(b"UTF-8", b"CP932"))


def decoded(data):
    """The text; None if the bytes are none."""
    source, target = ctypes.create_string_buffer(data, len(data)), ctypes.create_string_buffer(16)
    at, to = ctypes.c_void_p(ctypes.addressof(source)), ctypes.c_void_p(ctypes.addressof(target))
    left, room = ctypes.c_size_t(len(data)), ctypes.c_size_t(16)
    LIBC.iconv(CONVERTER, None, None, None, None)
    done = LIBC.iconv(CONVERTER, *(ctypes.byref(one) for one in (at, left, to, room)))
    return target.raw[: 16 - room.value].decode() if done >= 0 and left.value == 0 else None


def main():
    pairs = (bytes(pair) for lead in range(256) for pair in [(lead,), *((lead, trail) for trail in range(256))])
    for data in pairs:
        text = decoded(data)
        sys.stdout.write(f"{data.hex()} {'-' if text is None else text.encode().hex()}\n")


if __name__ == "__main__":
    main()
