"""python -m ismap review: reviews an application or a statement, as the command ismap does."""

import argparse
import contextlib
import datetime
import pathlib
import sys
from typing import Iterator, List, Optional

from . import Engine, Error, Kind, Layout, Review, Verdict, __version__, rulebook_version, today_in_japan
from ._complaint import Complaint, about_call, about_file, about_input
from .days import parse_day

NO_BREACH, BREACH, BAD_CALL = 0, 1, 2


def main(arguments: Optional[List[str]] = None) -> int:
    """Runs the command. Returns 0, 1 if some rule is breached, or 2 if the input or the call is wrong."""
    call = _parser().parse_args(arguments)
    try:
        review = _review(call)
    except Complaint as complaint:
        complaint.tell(call.format, call.lang)
        return BAD_CALL
    sys.stdout.buffer.write(review.json() if call.format == "json" else review.text(call.lang).encode())
    return BREACH if review.verdict is Verdict.NOT_MET else NO_BREACH


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("ismap", description="ISMAPの規則による審査（非公式） / unofficial review by ISMAP's rules")
    parser.add_argument("--version", action="version", version=f"ismap {__version__} (rule book {rulebook_version})")
    review = parser.add_subparsers(required=True, metavar="review").add_parser("review")
    review.add_argument("dossier", metavar="DOSSIER", help="申請文書又は言明書（-は標準入力） / dossier or statement (-: stdin)")
    review.add_argument("--register", help="登録簿 / register of services and assessors")
    review.add_argument("--as-of", metavar="DAY", help="審査基準日（既定は日本の今日） / day of the review (today in Japan)")
    review.add_argument("--policy", help="方針 / policy")
    review.add_argument("--catalog", metavar="CSV", help="別表3のCSV / CSV of attached table 3")
    review.add_argument("--lang", choices=("ja", "en"), default="ja", help="言語 / language")
    review.add_argument("--format", choices=("text", "json"), default="text", help="出力形式 / form of the output")
    return parser


def _review(call: argparse.Namespace) -> Review:
    if [call.dossier, call.register, call.policy, call.catalog].count("-") > 1:
        raise about_call(
            "標準入力（-）から読み込める文書は一つのみです。", "Only one document can be read from the standard input (-)."
        )
    day = _day(call.as_of)
    engine = _engine(call)
    register = None
    if call.register:
        with _reading(call.register) as source:
            register = engine.load(source, Kind.REGISTER)
    with _reading(call.dossier) as source:
        return engine.review(engine.load(source), as_of=day, register=register, layout=Layout.INDENTED)


def _day(text: Optional[str]) -> datetime.date:
    try:
        return today_in_japan() if text is None else parse_day(text)
    except Error:
        raise about_call(
            f"--as-ofは実在する日付をYYYY-MM-DDで指定してください：{text}",
            f"--as-of must be an existing day written YYYY-MM-DD: {text}",
        ) from None


def _engine(call: argparse.Namespace) -> Engine:
    engine = Engine()
    if call.policy:
        with _reading(call.policy) as source:
            engine = Engine(source)
    if call.catalog:
        with _reading(call.catalog) as source:
            engine = engine.with_catalog(source)
        for warning in engine.warnings:
            Complaint({**warning, "file": _name(call.catalog)}, kind="warning").tell(call.format, call.lang)
    return engine


@contextlib.contextmanager
def _reading(path: str) -> Iterator[bytes]:
    """The bytes of a file. What is wrong with them becomes a complaint that names the file."""
    try:
        yield sys.stdin.buffer.read() if path == "-" else pathlib.Path(path).read_bytes()
    except Error as error:
        raise about_input(error, _name(path)) from None
    except OSError as error:
        raise about_file(error, path) from None


def _name(path: str) -> str:
    return "<stdin>" if path == "-" else path


if __name__ == "__main__":
    sys.exit(main())
