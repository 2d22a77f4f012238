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

    def __init__(self, *faults: Dict[str, Any], kind: str = "error") -> None:
        super().__init__(kind)
        self.members = [{kind: fault} for fault in faults]

    def tell(self, form: str, language: str) -> None:
        """Writes it as "json" or as "text" in a language, a line for each fault."""
        for members in self.members:
            print(_json(members) if form == "json" else _text(members, language), file=sys.stderr)


_MORE = {
    "ja": "誤りはこのほかにもあります。ここまでの誤りを直し、再度読み込んでください。",
    "en": "There are more faults; mend these and read the document again.",
}


def about_input(error: Error, file: str) -> Complaint:
    """What is wrong with a file."""
    more = [{"fault": "more", "message": _MORE, "file": file}] if error.has_more else []
    return Complaint(*(_fault(each, file) for each in error.errors), *more)


def _fault(error: Error, file: str) -> Dict[str, Any]:
    place = {"pointer": error.pointer, "offset": error.offset, "line": error.line, "column": error.column}
    message = {"ja": error.message_ja, "en": error.message_en}
    hints = {"hints": list(error.hints)} if error.hints else {}
    return {"fault": error.name, "message": message, **(place if error.line else {}), "file": file, **hints}


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
    return _where(fault) + _label(kind, language) + message + _in_document(fault, language) + _hints(fault, language)


def _where(fault: Dict[str, Any]) -> str:
    place = f":{fault['line']}:{fault['column']}" if "line" in fault else ""
    return f"{fault['file']}{place}: " if "file" in fault else ""


def _hints(fault: Dict[str, Any], language: str) -> str:
    if "hints" not in fault:
        return ""
    near, comma = {"ja": ("近いもの：", "、"), "en": ("Near: ", ", ")}[language]
    return f"\n  {near}{comma.join(fault['hints'])}"


def _label(kind: str, language: str) -> str:
    return {"ja": "注意：", "en": "warning: "}[language] if kind == "warning" else ""


def _in_document(fault: Dict[str, Any], language: str) -> str:
    pointer: Optional[str] = fault.get("pointer")
    if pointer is None:
        return ""
    byte = {"ja": "バイト位置 ", "en": "byte "}[language]
    return f" ({pointer}{', ' if pointer else ''}{byte}{fault['offset']})"
