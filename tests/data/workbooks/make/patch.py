"""Edits parts of a workbook: patch(file, {part: [(pattern, replacement), ...]}). Each pattern is found once at least."""

import re
import zipfile

READING = ("(<si><t(?: [^>]*)?>番号</t>)", r'\1<rPh sb="0" eb="2"><t>バンゴウ</t></rPh><phoneticPr fontId="1"/>')


def patch(path, edits):
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            text = data.decode("utf-8") if name in edits else None
            for pattern, replacement in edits.get(name, []):
                text, count = re.subn(pattern, replacement, text)
                if count == 0:
                    raise SystemExit(f"{path}: {pattern} is not in {name}")
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data if text is None else text.encode("utf-8"))
