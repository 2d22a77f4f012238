"""The example documents, and one engine for all tests."""

import datetime
import pathlib

import pytest

import ismap

ROOT = pathlib.Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "docs" / "examples"
AS_OF = datetime.date(2026, 11, 20)


@pytest.fixture(scope="session")
def engine():
    return ismap.Engine()


@pytest.fixture(scope="session")
def initial():
    return EXAMPLES / "ismap-initial.json"


@pytest.fixture(scope="session")
def breaches():
    return EXAMPLES / "ismap-breaches.json"


@pytest.fixture(scope="session")
def register():
    return EXAMPLES / "ismap-renewal-register.json"
