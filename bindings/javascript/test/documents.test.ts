import assert from "node:assert/strict";
import { test } from "node:test";

import { LoadedDocument, readTable, readWorkbook, writeWorkbook } from "ismap";

import { AS_OF, changeable, engine, example, failure } from "./support.js";

const CSV = "No,Status,Reason\n9.4.1,excluded,\n";

test("a document knows what it is", async () => {
  const by = await engine();
  const kinds = ["ismap-initial", "statement", "register", "procurement-listed", "meeting-38", "assessor"].map(
    (name) => by.load(example(name)).kind,
  );
  assert.deepEqual(kinds, ["dossier", "statement", "register", "procurement", "agenda", "assessor"]);
  failure("wrong_document", () => by.load(example("ismap-initial"), { kind: "register" }));
});

test("every form of a source is the same document", async () => {
  const by = await engine();
  const bytes = example("ismap-initial");
  const text = Buffer.from(bytes).toString();
  const buffer = new Uint8Array(bytes).buffer;
  const forms = [bytes, text, buffer, new DataView(buffer), JSON.parse(text), `\ufeff ${text}`] as Uint8Array[];
  const written = forms.map((form) => Buffer.from(by.load(form).json()).toString());
  assert.equal(new Set(written).size, 1);
});

test("a document is written in both layouts, and read again", async () => {
  const document = (await engine()).load(example("ismap-initial"));
  const indented = Buffer.from(document.json("indented")).toString();
  assert.match(indented, /^\{\n {2}"format"/);
  assert.doesNotMatch(Buffer.from(document.json()).toString(), /\n/);
  assert.deepEqual((await engine()).load(indented).value(), document.value());
  assert.ok(document.size > 1000);
});

test("a table is recognised, and faults and diagnostics name its cells", async () => {
  const by = await engine();
  const document = by.load(CSV);
  assert.equal(document.kind, "statement");
  assert.equal(document.cell("/controls/0/reason"), "C2");
  const late = by
    .review(document, { asOf: AS_OF })
    .diagnostics.find(({ cell, severity }) => cell !== undefined && severity === "error");
  assert.equal(late?.cell, "C2");
  assert.equal(by.load("No,Status,Zweck\n9.4.1,excluded,\n", { columns: { reason: "C" } }).kind, "statement");
  assert.equal(by.load(example("statement")).cell("/controls/0"), undefined);
});

test("what the content does not tell is told by `as`", async () => {
  const by = await engine();
  const tables = {
    tables: [
      {
        name: "",
        rows: [
          ["No", "Status", "Reason"],
          ["9.4.1", "excluded", ""],
        ],
      },
    ],
  };
  assert.equal(by.load(tables, { as: "table" }).kind, "statement");
  assert.equal(by.loadTable(tables).kind, "statement");
  failure("syntax", () => by.load(CSV, { as: "json" }));
  failure("syntax", () => by.load(""));
  failure("syntax", () => by.load(Buffer.from("\ufeff{}", "utf16le")));
});

test("a document goes into a workbook and comes back", async () => {
  const by = await engine();
  for (const name of ["statement", "ismap-initial", "register", "procurement-listed"]) {
    const document = by.load(example(name));
    const workbook = by.toWorkbook(document, "en");
    assert.deepEqual([...workbook.subarray(0, 2)], [0x50, 0x4b]);
    const back = by.load(workbook, { kind: document.kind });
    assert.deepEqual(back.value(), document.value(), name);
    assert.notEqual(back.notes, undefined);
  }
});

test("workbooks are tables, there and back", async () => {
  const tables = {
    tables: [
      {
        name: "一覧",
        rows: [
          ["番号", 1.5, true, null, "2026-06-30"],
          ["=1+1", -0.1, false, 1e21, "𠮷"],
        ],
      },
    ],
  };
  const read = await readWorkbook(await writeWorkbook(tables));
  assert.deepEqual(
    read.tables[0]!.rows.map((row) => row.map(String)),
    tables.tables[0]!.rows.map((row) => row.map((cell) => String(cell ?? null))),
  );
  await assert.rejects(readWorkbook(Buffer.from("PK\u0003\u0004 no archive")), { name: "IsmapError" });
  await assert.rejects(writeWorkbook("{}"), { name: "IsmapError", code: "missing_member" });
});

test("a table is read as it stands", async () => {
  const rows = [
    ["番号", "理由"],
    ["9.4.1", "なし"],
  ];
  assert.deepEqual((await readTable("番号,理由\r\n9.4.1,なし\r\n")).tables, [{ name: "", rows }]);
  assert.deepEqual((await readTable(await writeWorkbook({ tables: [{ name: "表", rows }] }))).tables, [{ name: "表", rows }]);
  await assert.rejects(readTable('"open'), { name: "IsmapError", code: "syntax" });
});

test("blank forms are filled in and read", async () => {
  const by = await engine();
  assert.ok(by.library.formNames().includes("statement"));
  for (const name of by.library.formNames())
    assert.deepEqual([...by.blankForm(name, "en").subarray(0, 2)], [0x50, 0x4b]);
  failure("not_found", () => by.blankForm("nothing"));
});

test("a statement goes into OSCAL and comes back", async () => {
  const by = await engine();
  const { text, losses } = by.export(example("statement"), "oscal_ssp", { language: "en", day: AS_OF });
  assert.match(text, /^\{/);
  assert.ok(Array.isArray(losses));
  const back = by.loadOscal(text, { kind: "statement" });
  assert.equal(back.value().controls.length, changeable("statement").controls.length);
  assert.match(by.export(null, "oscal_catalog", { language: "en" }).text, /"catalog"/);
  assert.match(
    by.export(example("statement"), "csv", { language: "en", sheet: "Regions covered" }).text,
    /^\ufeffRegion name,/,
  );
});

test("a checklist fills the check of a procurement", async () => {
  const by = await engine();
  const blank = by.library.readWorkbook(by.blankForm("checklist", "en"));
  const loaded = by.withChecklist(example("procurement-unlisted"), by.library.writeWorkbook(blank));
  assert.ok(loaded instanceof LoadedDocument);
  assert.equal(loaded.kind, "procurement");
});

test("the public list is a register", async () => {
  const by = await engine();
  const list =
    "登録番号,クラウドサービスの名称,クラウドサービス事業者,登録日,登録期限\nC21-0001-2,例示サービス,例示株式会社,2021-03-12,2026-07-31\n";
  const register = by.loadList(list, { scheme: "ismap", asOf: "2026-04-01" });
  assert.deepEqual(
    register.value().services.map(({ number }) => number),
    ["C21-0001-2"],
  );
});

test("an answer about named documents says what it rests on", async () => {
  const by = await engine();
  const named = by
    .status(by.load(example("impact-register"), { name: "folder/register.json" }), { asOf: AS_OF })
    .value();
  assert.deepEqual(
    named.basis!.documents.map(({ role, name }) => [role, name]),
    [["registrations", "register.json"]],
  );
  assert.equal(by.status(example("impact-register"), { asOf: AS_OF }).value().basis, undefined);
});

test("limits are kept", async () => {
  const by = await engine();
  assert.match(failure("limit", () => by.load(example("statement"), { limits: { maxBytes: 100 } })).message, /bytes/);
  failure("limit", () => by.load(example("register"), { limits: { listLimits: { history: 1 } } }));
});
