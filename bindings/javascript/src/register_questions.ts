import type { AnswerTo } from "./answer.js";
import { type DocumentSource, answered, asked } from "./asking.js";
import { dayIfAny } from "./days.js";
import { Exporter } from "./exporter.js";
import { type State, structs } from "./interface.js";
import { naturalInt32 } from "./numbers.js";
import type * as types from "./types.js";
import { optionalText, textOf, wordOf } from "./words.js";

/** The day of a question: for look-ups in the register, and for obligations. */
export interface AsOf {
  asOf: types.IsoDate;
}

/** Asks about the services of a register. */
export class RegisterQuestions extends Exporter {
  /** The state of the service `number`, or of all: what is owed, and what happens next if nobody acts. */
  status(
    register: DocumentSource,
    { asOf, number }: AsOf & { number?: string | undefined },
  ): AnswerTo<types.RegisterStatus> {
    return answered(this, (asking) => {
      const loaded = asking.document(register, "register");
      const day = asking.day(asOf, "asOf");
      if (number === undefined) return this.native.call("ismap_register_status", this.pointer, loaded, day, 0);
      return this.native.call(
        "ismap_service_status",
        this.pointer,
        loaded,
        asking.text(textOf(number, "number")),
        day,
        0,
      );
    });
  }

  /** The state alone of the service `number`. */
  state(register: DocumentSource, { asOf, number }: AsOf & { number: string }): State {
    return asked(this, (asking) => {
      const about = [asking.document(register, "register"), asking.text(textOf(number, "number"))] as const;
      const state = this.native.call("ismap_service_state", this.pointer, ...about, asking.day(asOf, "asOf"));
      return wordOf<State>(this.native, state)!;
    });
  }

  /** The last day on which the registration of the service `number` is valid; undefined if that is not known. */
  validUntil(register: DocumentSource, { asOf, number }: AsOf & { number: string }): types.IsoDate | undefined {
    return asked(this, (asking) => {
      const about = [asking.document(register, "register"), asking.text(textOf(number, "number"))] as const;
      return dayIfAny(
        this.native,
        this.native.call("ismap_service_valid_until", this.pointer, ...about, asking.day(asOf, "asOf")),
      );
    });
  }

  /** What is owed and not done, soonest first: all, or what is due within so many days. */
  due(register: DocumentSource, { asOf, within }: AsOf & { within?: number | undefined }): AnswerTo<types.DueList> {
    return answered(this, (asking) => {
      const days = asking.int32(within === undefined ? undefined : naturalInt32(within, "within"));
      const options = asking.options(structs.question_options, { within_days: days });
      const about = [asking.document(register, "register"), asking.day(asOf, "asOf"), options] as const;
      return this.native.call("ismap_register_due", this.pointer, ...about);
    });
  }

  /** The incidents and grave changes that the register shows, with their reports and what is still owed. */
  incidents(
    register: DocumentSource,
    { asOf, since, provider }: AsOf & { since?: types.IsoDate | undefined; provider?: string | undefined },
  ): AnswerTo<types.IncidentList> {
    return answered(this, (asking) => {
      const options = asking.options(structs.question_options, {
        since: asking.int32(since === undefined ? undefined : asking.day(since, "since")),
        provider: optionalText(provider, "provider"),
      });
      const about = [asking.document(register, "register"), asking.day(asOf, "asOf"), options] as const;
      return this.native.call("ismap_register_incidents", this.pointer, ...about);
    });
  }

  /** What depends on the service `number`. With a dossier or a statement, also which controls it takes over. */
  impact(
    register: DocumentSource,
    { asOf, number, dossier }: AsOf & { number: string; dossier?: DocumentSource | undefined },
  ): AnswerTo<types.ImpactReport> {
    return answered(this, (asking) => {
      const about = [asking.document(register, "register"), asking.text(textOf(number, "number"))] as const;
      return this.native.call(
        "ismap_service_impact",
        this.pointer,
        ...about,
        asking.optional(dossier),
        asking.day(asOf, "asOf"),
        0,
      );
    });
  }

  /** The services without a valid registration that others depend on, and those others. */
  atRisk(register: DocumentSource, { asOf }: AsOf): AnswerTo<types.RegisterImpact> {
    return answered(this, (asking) => {
      const about = [asking.document(register, "register"), asking.day(asOf, "asOf")] as const;
      return this.native.call("ismap_register_impact", this.pointer, ...about, 0);
    });
  }
}
