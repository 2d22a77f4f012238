import { Status } from "./interface.js";

/** One sentence in both languages. */
export interface Label {
  ja: string;
  en: string;
}

/** What an IsmapError says, as plain data. */
export interface ErrorData {
  status: number;
  /** The name of the status; "" if only a later library knows it. */
  code: Status | "";
  messages: Label;
  summaries: Label;
  pointer: string | undefined;
  cell: string | undefined;
  offset: number;
  line: number;
  column: number;
  hints: string[];
  /** The other faults of the input. */
  others: ErrorData[];
  hasMore: boolean;
}

/** A call that failed. Its `message` is the summary in English. */
export class IsmapError extends Error {
  override readonly name = "IsmapError";
  /** How the call ended, as a number; from 100 on the input is at fault. */
  readonly status: number;
  /** The name of the status: "missing_member". */
  readonly code: Status | "";
  /** One sentence. */
  readonly messages: Label;
  /** The same with its place, on one line. */
  readonly summaries: Label;
  /** JSON Pointer of what is at fault: "" is the whole document; undefined if no input is at fault. */
  readonly pointer: string | undefined;
  /** The cell of a workbook or a CSV: "管理策!D132"; undefined if the input is neither. */
  readonly cell: string | undefined;
  /** Where the fault is in the input, in bytes from 0. */
  readonly offset: number;
  /** Its line, from 1; 0 without an input. */
  readonly line: number;
  /** Its column in characters, from 1; 0 without an input. */
  readonly column: number;
  /** Guesses at what was meant, the nearest first. */
  readonly hints: readonly string[];
  /** Whether the input has more faults than `errors`. */
  readonly hasMore: boolean;
  readonly #others: readonly ErrorData[];

  constructor(data: ErrorData) {
    super(data.summaries.en);
    this.status = data.status;
    this.code = data.code;
    this.messages = data.messages;
    this.summaries = data.summaries;
    this.pointer = data.pointer;
    this.cell = data.cell;
    this.offset = data.offset;
    this.line = data.line;
    this.column = data.column;
    this.hints = data.hints;
    this.hasMore = data.hasMore;
    this.#others = data.others;
  }

  /** All faults of the input, this one first, up to 100. */
  get errors(): IsmapError[] {
    return [this, ...this.#others.map((other) => new IsmapError(other))];
  }

  /** The error as plain data, for a message to another realm or for JSON. */
  toJSON(): ErrorData {
    const { status, code, messages, summaries, pointer, cell, offset, line, column, hasMore } = this;
    const place = { pointer, cell, offset, line, column };
    return { status, code, messages, summaries, ...place, hints: [...this.hints], others: [...this.#others], hasMore };
  }

  /** The same error, so many bytes further in the input. @internal */
  shifted(bytes: number): IsmapError {
    return bytes === 0 ? this : new IsmapError(shiftedData(this.toJSON(), bytes));
  }

  /** There is no memory left for a call. */
  static ofMemory(): IsmapError {
    return IsmapError.of("memory", { ja: "メモリが不足しています。", en: "Memory ran out." });
  }

  /** A failure without a place. */
  static of(code: Status, messages: Label): IsmapError {
    const place = { pointer: undefined, cell: undefined, offset: 0, line: 0, column: 0 };
    return new IsmapError({
      status: Status[code],
      code,
      messages,
      summaries: messages,
      ...place,
      hints: [],
      others: [],
      hasMore: false,
    });
  }
}

function shiftedData(data: ErrorData, bytes: number): ErrorData {
  const offset = data.line === 0 ? data.offset : data.offset + bytes;
  return { ...data, offset, others: data.others.map((other) => shiftedData(other, bytes)) };
}
