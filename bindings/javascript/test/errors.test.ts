import assert from "node:assert/strict";
import { test } from "node:test";

import { IsmapError, Status } from "ismap";

import { AS_OF, changeable, engine, example, failure } from "./support.js";

test("an error has all fields", async () => {
  const by = await engine();
  const error = failure("unknown_member", () => by.load('{"format": "ismap-dossier/1",\n "size": 3}'));
  assert.equal(error.message, "line 2, column 2 (/size): This member is not defined: size");
  assert.deepEqual(error.messages, { ja: "定義されていない項目です：size", en: "This member is not defined: size" });
  assert.equal(error.summaries.ja, "2行目2列目（/size）：定義されていない項目です：size");
  assert.deepEqual([error.status, error.name], [Status.unknown_member, "IsmapError"]);
  assert.deepEqual([error.pointer, error.offset, error.line, error.column, error.cell], ["/size", 31, 2, 2, undefined]);
  assert.equal(error.errors.length, 5);
  assert.deepEqual(
    error.errors.slice(1).map(({ code }) => code),
    Array(4).fill("missing_member"),
  );
  assert.equal(error.errors[0], error);
  assert.equal(error.hasMore, false);
  assert.deepEqual(new IsmapError(error.toJSON()).toJSON(), error.toJSON());
});

/** Each kind of bad input: the text, and where the fault is. */
const INPUTS: [keyof typeof Status, string | Uint8Array, string, number][] = [
  ["syntax", "{", "", 1],
  ["bad_utf8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), "", 1],
  [
    "duplicate_member",
    '{"format": "ismap-register/1",\n"services": [], "services": [], "assessors": []}',
    "/services",
    2,
  ],
  ["missing_member", '{\n"format": "ismap-statement/1"}', "/edition", 1],
  ["wrong_type", '{"format": "ismap-register/1",\n"services": 3, "assessors": []}', "/services", 2],
  ["wrong_document", '{"format": "ismap-other/1"}', "/format", 1],
];

test("bad input is an error with its place", async () => {
  const by = await engine();
  for (const [code, text, pointer, line] of INPUTS) {
    const error = failure(code, () => by.load(text));
    assert.deepEqual([error.pointer, error.line], [pointer, line], code);
  }
});

test("bad values are errors with hints", async () => {
  const by = await engine();
  const changed = (change: (document: any) => void) => {
    const document = changeable("ismap-initial");
    change(document);
    return () => by.load(document);
  };
  const enumerator = failure(
    "bad_enumerator",
    changed((d) => (d.application.scheme = "ismop")),
  );
  assert.ok(enumerator.hints.includes("ismap"));
  const date = failure(
    "bad_date",
    changed((d) => (d.application.filed_on = "2026/04/01")),
  );
  assert.deepEqual([date.pointer, date.hints], ["/application/filed_on", ["2026-04-01"]]);
  assert.equal(
    failure(
      "bad_control_id",
      changed((d) => (d.statement.controls[0].id = "9.x")),
    ).pointer,
    "/statement/controls/0/id",
  );
  const wrong = changeable("ismap-initial");
  wrong.application.applicant = "\ud800";
  assert.throws(() => by.load(JSON.stringify(wrong).replace("\\ud800", "\ud800")), {
    name: "IsmapError",
    code: "bad_utf8",
  });
});

test("more than a hundred faults are said to be more", async () => {
  const by = await engine();
  const document = changeable("ismap-initial");
  for (const control of document.statement.controls) control.size = 3;
  const error = failure("unknown_member", () => by.load(document));
  assert.deepEqual([error.errors.length, error.hasMore], [100, true]);
});

test("what is wrong with a workbook names the cell", async () => {
  const by = await engine();
  const workbook = by.library.writeWorkbook({
    tables: [
      {
        name: "S",
        rows: [
          ["No", "Status", "Reason"],
          ["9.x", "excluded", ""],
        ],
      },
    ],
  });
  const error = failure("bad_control_id", () => by.load(workbook));
  assert.equal(error.cell, "S!A2");
  assert.match(error.message, /S!A2/);
  assert.equal(failure("wrong_type", () => by.library.writeWorkbook('{"tables": 3}')).pointer, "/tables");
});

test("a contradicting register leaves its question undecided", async () => {
  const by = await engine();
  const register = changeable("impact-register");
  register.services.push({ ...register.services[0], name: "Another" });
  failure("undecided", () => by.state(register, { asOf: AS_OF, number: register.services[0].number }));
});

test("a day outside of what can be counted is refused", async () => {
  const by = await engine();
  failure("range", () => by.review(example("statement"), { asOf: "1970-01-01" }));
  failure("bad_date", () => by.review(example("statement"), { asOf: "2026-02-29" }));
});
