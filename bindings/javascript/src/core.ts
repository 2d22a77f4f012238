/** The package without the copy of the module: `Engine.create` and `Library.load` are given it. */
export { Answer, type AnswerTo, type RenderOptions } from "./answer.js";
export type { DocumentSource } from "./asking.js";
export type { Answers, BatchOptions } from "./batch_options.js";
export type { BatchItem } from "./batch_run.js";
export type { Catalog, Control } from "./catalog.js";
export { todayInJapan } from "./days.js";
export type { Diagnostic } from "./diagnostics.js";
export { type Documents, LoadedDocument, type Note } from "./document.js";
export { Engine, type EngineOptions, type Warning } from "./engine.js";
export { type ErrorData, IsmapError, type Label } from "./errors.js";
export type { Exported, Loss } from "./exporter.js";
export type { Facts } from "./facts.js";
export type {
  Certificate,
  Counting,
  DocumentKind,
  ExportForm,
  Format,
  Graph,
  Ground,
  Language,
  Layout,
  Level,
  Question,
  Severity,
  State,
  Verdict,
} from "./interface.js";
export { Status } from "./interface.js";
export type { KeptAnswer, KeptAnswerTo } from "./kept_answer.js";
export { Library } from "./library.js";
export type { Columns, Limits, ReadOptions } from "./limits.js";
export type { Line, LineOrPair, Lines } from "./lines.js";
export type { LoadOptions } from "./loader.js";
export type { AsOfRegister } from "./questions.js";
export type { AsOf } from "./register_questions.js";
export type { Point, Result } from "./results.js";
export type { Source, Table } from "./sources.js";
export { Stats } from "./statistics.js";
export type {
  Agenda,
  Dossier,
  IsoDate,
  Policy,
  Procurement,
  Register,
  RegisteredAssessor,
  Statement,
} from "./types.js";
export type * as types from "./types.js";
export type { WasmModule, WasmSource } from "./wasm_source.js";
export type { Cell, Tables } from "./workbook.js";
