"""The tests of the command, of ismap.exe under Wine: command_test.py BUILD NATIVE OBJDUMP [unittest arguments]."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/cli"))

import cli_test
import input_test
import mutations_test

SHOWN_BY_WINE = "the console of Wine draws what it shows anew, with escape sequences of its own; see system_test.py"
LIMITED = "the limit on memory would hold for Wine, which needs more by itself"
THOUSANDS = "thousands of calls about texts that no system changes"
SKIPPED = {
    cli_test.Batch: {"test_shows_progress_on_a_terminal_and_wipes_it": SHOWN_BY_WINE},
    cli_test.Colours: {
        "test_are_shown_on_a_terminal": SHOWN_BY_WINE,
        "test_are_left_out_if_refused": SHOWN_BY_WINE,
        "test_are_left_out_on_a_dumb_terminal": SHOWN_BY_WINE,
        "test_are_as_asked": SHOWN_BY_WINE,
    },
    cli_test.OutputFile: {"test_keeps_its_permissions_and_may_be_a_device": "Windows has other permissions; see system_test.py"},
    cli_test.Review: {"test_refuses_files_that_cannot_be_read": "Windows does not tell a file within a path from a missing folder; see system_test.py"},
    input_test.Cost: {
        "test_white_space_is_no_more_than_its_bytes": LIMITED,
        "test_a_message_quotes_little_of_a_long_name": LIMITED,
        "test_running_out_of_memory_is_told": LIMITED,
    },
    input_test.Terminal: {
        "test_is_not_steered_by_any_text_of_any_document": THOUSANDS,
        "test_json_is_the_same_with_its_escapes": THOUSANDS,
    },
}


def load_tests(loader, _tests, _pattern):
    for case, names in SKIPPED.items():
        for name, reason in names.items():
            setattr(case, name, unittest.skip(reason)(getattr(case, name)))
    return unittest.TestSuite(map(loader.loadTestsFromModule, (cli_test, input_test, mutations_test)))


if __name__ == "__main__":
    for module in (cli_test, input_test, mutations_test):
        module.COMMAND = str(pathlib.Path(sys.argv[1], "ismap-by-wine"))
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
