"""Answers as calendars, logs and test results: answer_formats_test.py COMMAND [unittest arguments].

Parsers that others made read them: icalendar, the JSON Schema of SARIF, and expat.
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree

import icalendar
import jsonschema
from hostile import made_hostile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
SCHEMA = ROOT / "tests" / "sarif" / "sarif-schema-2.1.0.json"
TODAY = datetime.date(2026, 11, 20)
DAY = ("--as-of", TODAY.isoformat())
REGISTER = str(EXAMPLES / "register.json")
LANGUAGES = ("ja", "en")

# The subcommand, its document, and the rest of the call.
WITH_DAYS = [
    ("due", "register", DAY), ("due", "register", (*DAY, "--within", "30")), ("status", "register", DAY),
    ("status", "register", ("C24-0003-2", *DAY)), ("incidents", "register", DAY), ("review", "ismap-initial", DAY),
    ("review", "ismap-breaches", DAY), ("review", "statement", DAY), ("procure", "procurement-listed", DAY),
    ("procure", "procurement-provisional", DAY),
]
DECIDED_BY_RULES = [
    ("review", "ismap-initial", DAY), ("review", "ismap-breaches", DAY), ("review", "statement", DAY),
    ("review", "liu-initial", DAY), ("procure", "procurement-listed", DAY), ("procure", "procurement-unlisted", DAY),
    ("assessor", "assessor", DAY), ("agenda", "meeting-38", ()),
]
WITH_DIAGNOSTICS = [*DECIDED_BY_RULES, ("remedy", "ismap-breaches", DAY)]

HOSTILE = [
    "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x", "a\\nb;c,d:e\\", "</failure></testcase><testcase name='x'/>",
    "]]><![CDATA[<!-- --", "&lt;&#0;&amp;", "[link](https://example.com)", "{0} {{1}}", "\x01\x02\x7f\x1b[31m\x9b",
    "\u202eright to left\u2066", "\ufffe\uffff", "\u2028\u2029\u0085", "\U0001f468\u200d\U0001f469", "\t\v\f", "'\"",
]


def answer(*arguments):
    done = subprocess.run([COMMAND, *arguments], env={}, capture_output=True, timeout=120, check=False)
    if done.returncode not in (0, 1) or done.stderr:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def document(name):
    return EXAMPLES / f"{name}.json"


class Answers(unittest.TestCase):
    """Each call with its document as it is, and with a hostile one."""

    def answers(self, calls, form):
        with tempfile.TemporaryDirectory() as folder:
            for subcommand, name, settings in calls:
                hostile = pathlib.Path(folder, f"敵 #{name}.json")
                content = json.loads(document(name).read_text(encoding="utf-8"))
                hostile.write_text(json.dumps(made_hostile(content, HOSTILE, [0]), ensure_ascii=False), encoding="utf-8")
                for path in (document(name), hostile):
                    for language in LANGUAGES:
                        call = (subcommand, str(path), *settings, "--lang", language)
                        yield call, path, answer(*call, "--format", form)


class Calendars(Answers):
    def parsed(self, written):
        for line in written.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            line.decode()
            self.assertNotRegex(line, rb"[\x00-\x1f\x7f]")
        self.assertTrue(written.endswith(b"\r\n"))
        calendars = icalendar.Calendar.from_ical(written, multiple=True)
        self.assertEqual(len(calendars), 1)
        for component in calendars[0].walk():
            self.assertEqual(component.errors, [])
        return calendars[0]

    def test_are_read_by_others(self):
        for call, _, written in self.answers(WITH_DAYS, "ics"):
            with self.subTest(call):
                self.check(call, self.parsed(written))

    def check(self, call, calendar):
        if call[0] != "procure":  # whose answer knows the day of the procurement only
            self.assertEqual(calendar["LAST-MODIFIED"].dt.date(), TODAY)
        self.assertEqual((calendar["VERSION"], calendar["METHOD"]), ("2.0", "PUBLISH"))
        uids = []
        for part in calendar.subcomponents:
            self.assertIn(part.name, ("VTIMEZONE", "VEVENT", "VTODO"))
            if part.name == "VTIMEZONE":
                continue
            uids.append(str(part["UID"]))
            self.assertEqual(part["DTSTAMP"].dt, calendar["LAST-MODIFIED"].dt)
            self.assertIn("ISMAP", part["DESCRIPTION"])
            if part.name == "VEVENT":
                self.check_event(part)
            else:
                self.assertFalse({"DTSTART", "DUE"} & set(part))
        self.assertEqual(len(set(uids)), len(uids))

    def check_event(self, event):
        stamp = event["DTSTAMP"].dt.date()
        day = event["DTSTART"].dt
        self.assertIs(type(day), datetime.date)
        self.assertEqual(event["DTEND"].dt, day + datetime.timedelta(days=1))
        self.assertEqual(event["TRANSP"], "TRANSPARENT")
        start = datetime.datetime.combine(day, datetime.time())
        for alarm in event.walk("VALARM"):
            rings = start + alarm["TRIGGER"].dt
            self.assertEqual(rings.time(), datetime.time(9))
            self.assertLess(rings.weekday(), 5)
            self.assertTrue(stamp <= rings.date() <= day)

    def test_have_what_is_due(self):
        due = json.loads(answer("due", REGISTER, *DAY, "--format", "json"))["items"]
        calendar = self.parsed(answer("due", REGISTER, *DAY, "--format", "ics", "--lang", "en"))
        days = [item["obligation"]["due"]["on"] for item in due if "on" in item["obligation"]["due"]]
        self.assertTrue(days)
        self.assertEqual(sorted(str(event["DTSTART"].dt) for event in calendar.walk("VEVENT")), sorted(days))
        prompt = [item for item in due if item["obligation"]["due"]["kind"] == "promptly"]
        self.assertEqual(len(calendar.walk("VTODO")), len(prompt))
        unknown = [item for item in due if item["obligation"]["due"]["kind"] == "unknown"]
        if unknown:
            self.assertIn(f"it is not known by when they are due: {len(unknown)}.", calendar["DESCRIPTION"])

    def test_of_a_later_day_replace_those_of_an_earlier_day(self):
        def events(day):
            written = answer("due", REGISTER, "--as-of", day, "--format", "ics")
            return {str(event["UID"]): event["SEQUENCE"] for event in self.parsed(written).walk("VEVENT")}

        earlier, later = events("2026-11-20"), events("2026-11-21")
        both = earlier.keys() & later.keys()
        self.assertTrue(both)
        for uid in both:
            self.assertEqual(later[uid], earlier[uid] + 1)

    def test_name_a_duty_alike_whatever_is_asked_in_whatever_language(self):
        def duties(*call):
            calendar = self.parsed(answer(*call, *DAY, "--format", "ics"))
            return {str(part["UID"]) for part in calendar.subcomponents if str(part.get("UID")).startswith("libismap/duty/")}

        due = duties("due", REGISTER, "--lang", "ja")
        self.assertEqual(due, duties("due", REGISTER, "--lang", "en"))
        self.assertEqual(due, duties("status", REGISTER))

    def test_are_the_same_for_the_same_call(self):
        call = ("due", REGISTER, *DAY, "--format", "ics")
        self.assertEqual(answer(*call), answer(*call))


class Sarif(Answers):
    def setUp(self):
        self.validator = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

    def text_at(self, lines, region):
        """The text of a region, whose columns count units of UTF-16."""
        taken = lines[region["startLine"] - 1 : region["endLine"]]
        encoded = [line.encode("utf-16-le") for line in taken]
        encoded[-1] = encoded[-1][: 2 * (region["endColumn"] - 1)]
        encoded[0] = encoded[0][2 * (region["startColumn"] - 1) :]
        return "\n".join(line.decode("utf-16-le") for line in encoded)

    @staticmethod
    def value_at(content, pointer):
        for token in pointer.split("/")[1:]:
            token = token.replace("~1", "/").replace("~0", "~")
            content = content[int(token)] if isinstance(content, list) else content[token]
        return content

    def test_is_valid_and_points_at_the_values(self):
        found = 0
        for call, path, written in self.answers(WITH_DIAGNOSTICS, "sarif"):
            with self.subTest(call):
                log = json.loads(written)
                self.validator.validate(log)
                found += self.check(log["runs"][0], path)
        self.assertGreater(found, 50)

    def check(self, run, path):
        """How many values were found where the results say."""
        text = path.read_text(encoding="utf-8")
        rules = run["tool"]["driver"]["rules"]
        found = 0
        for result in run["results"]:
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            self.assertEqual(result["level"] == "none", result["kind"] != "fail")
            self.assertNotRegex(result["message"]["text"], r"\]\(|[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
            for location in result["locations"]:
                uri = location["physicalLocation"]["artifactLocation"]["uri"]
                self.assertEqual(urllib.parse.unquote(uri), f"file://{path}")
                region = location["physicalLocation"].get("region")
                if region is None:
                    continue
                shown = self.text_at(text.split("\n"), region)
                try:
                    value = self.value_at(json.loads(text), location["logicalLocations"][-1]["fullyQualifiedName"])
                except (KeyError, IndexError):
                    self.assertIn(shown[0], "{[\"")  # it is not there: what is around it
                    continue
                self.assertEqual(json.loads(shown), value)
                found += 1
        return found

    def test_says_what_the_answer_says(self):
        call = ("review", str(document("ismap-breaches")), *DAY)
        review = json.loads(answer(*call, "--format", "json"))
        run = json.loads(answer(*call, "--format", "sarif"))["runs"][0]
        broken = {result["rule"] for result in review["results"] if result["verdict"] == "not_met" and result["diagnostics"]}
        self.assertEqual({result["ruleId"] for result in run["results"] if result["properties"]["verdict"] == "not_met"}, broken)
        codes = sorted(diagnostic["code"] for result in review["results"] for diagnostic in result["diagnostics"])
        shown = sorted(result["properties"]["code"] for result in run["results"] if "/" in result["properties"]["code"])
        self.assertEqual(shown, codes)


class JUnit(Answers):
    def test_is_read_by_others_and_adds_up(self):
        for call, _, written in self.answers(DECIDED_BY_RULES, "junit"):
            with self.subTest(call):
                self.assertTrue(written.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n'))
                self.check(xml.etree.ElementTree.fromstring(written))

    def check(self, root):
        self.assertEqual(root.tag, "testsuites")
        for whole in (root, *root):
            cases = list(whole.iter("testcase"))
            self.assertEqual(int(whole.get("tests")), len(cases))
            for name, count in (("failure", "failures"), ("skipped", "skipped"), ("error", "errors")):
                self.assertEqual(int(whole.get(count)), len([case for case in cases if case.find(name) is not None]))
        names = []
        for case in root.iter("testcase"):
            names.append((case.get("classname"), case.get("name")))
            self.assertLessEqual({part.tag for part in case}, {"failure", "skipped", "system-out"})
        self.assertTrue(names)
        self.assertEqual(len(set(names)), len(names))

    def test_passes_what_is_met_and_nothing_else(self):
        for subcommand, name, settings in DECIDED_BY_RULES:
            with self.subTest(name):
                call = (subcommand, str(document(name)), *settings)
                results = {result["rule"]: result["verdict"] for result in json.loads(answer(*call, "--format", "json"))["results"]}
                root = xml.etree.ElementTree.fromstring(answer(*call, "--format", "junit"))
                for case in root.iter("testcase"):
                    verdict = results.get(case.get("name").split(" ")[0])
                    failed, skipped = case.find("failure") is not None, case.find("skipped") is not None
                    self.assertEqual((failed, skipped), (verdict == "not_met", verdict not in ("met", "not_met")))


if __name__ == "__main__":
    COMMAND = sys.argv.pop(1)
    unittest.main()
