"""What `python -m ismap` says on the standard error, in the form of the command ismap."""

import errno
import json
import sys
from typing import Any, Dict, Optional

from .errors import Error


_REASONS = {
    errno.ENOENT: "ファイルがありません",
    errno.EISDIR: "ディレクトリです",
    errno.ENOTDIR: "パスの途中がディレクトリではありません",
    errno.EACCES: "読み取りの権限がありません",
    errno.ENAMETOOLONG: "パスが長すぎます",
}


class Complaint(Exception):
    """A fault, as the command writes it in JSON."""

    def __init__(self, fault: Dict[str, Any], kind: str = "error") -> None:
        super().__init__(kind)
        self.members = {kind: fault}

    def tell(self, form: str, language: str) -> None:
        """Writes it as "json" or as "text" in a language."""
        print(_json(self.members) if form == "json" else _text(self.members, language), file=sys.stderr)


def about_input(error: Error, file: str) -> Complaint:
    """What is wrong with a file."""
    place = {"pointer": error.pointer, "offset": error.offset, "line": error.line, "column": error.column}
    message = {"ja": error.message_ja, "en": error.message_en}
    return Complaint({"fault": error.name, "message": message, **(place if error.line else {}), "file": file})


def about_file(error: OSError, file: str) -> Complaint:
    """Why a file cannot be read."""
    japanese = _REASONS.get(error.errno or 0, error.strerror)
    message = {"ja": f"読み込めません（{japanese}）。", "en": f"This cannot be read: {error.strerror}."}
    return Complaint({"fault": "file", "message": message, "file": file})


def about_call(japanese: str, english: str) -> Complaint:
    """What is wrong with the call."""
    return Complaint({"fault": "call", "message": {"ja": japanese, "en": english}})


def _json(members: Dict[str, Any]) -> str:
    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))


def _text(members: Dict[str, Any], language: str) -> str:
    ((kind, fault),) = members.items()
    message: str = fault["message"][language]
    return _where(fault) + _label(kind, language) + message + _in_document(fault, language)


def _where(fault: Dict[str, Any]) -> str:
    place = f":{fault['line']}:{fault['column']}" if "line" in fault else ""
    return f"{fault['file']}{place}: " if "file" in fault else ""


def _label(kind: str, language: str) -> str:
    return {"ja": "注意：", "en": "warning: "}[language] if kind == "warning" else ""


def _in_document(fault: Dict[str, Any], language: str) -> str:
    pointer: Optional[str] = fault.get("pointer")
    if pointer is None:
        return ""
    byte = {"ja": "バイト位置 ", "en": "byte "}[language]
    return f" ({pointer}{', ' if pointer else ''}{byte}{fault['offset']})"
