import { useId } from "preact/hooks";
import { type Schema, resolved } from "../core/schema.js";
import type { Fault } from "../core/failure.js";
import { said, text } from "../texts/language.js";
import { Group } from "./SchemaGroup.js";
import { ItemList } from "./SchemaList.js";

/** A member of a document, as its schema describes it. */
export interface FieldProps {
  part: Schema;
  root: Schema;
  /** JSON Pointer of its place in the document. */
  pointer: string;
  value: unknown;
  isRequired: boolean;
  faults: readonly Fault[];
  /** Words to choose from, by pointer, where there are more than the schema gives. */
  offers: Readonly<Record<string, readonly { value: string; label: string }[]>>;
  take(value: unknown): void;
}

/** The field for a member, whatever its type. */
export function Field(props: FieldProps) {
  const part = resolved(props.part, props.root);
  const next = { ...props, part };
  if (part.properties !== undefined) return <Group {...next} />;
  if (part.type === "array") return <ItemList {...next} />;
  return <Single {...next} />;
}

/** A field with one value, its label, what it means, and what is wrong with it. */
function Single({ part, pointer, value, isRequired, faults, offers, take }: FieldProps) {
  const id = useId();
  const here = faults.filter((fault) => fault.pointer === pointer);
  const described = `${id}-about${here.length > 0 ? ` ${id}-fault` : ""}`;
  return (
    <div class="field">
      <label for={id}>
        {part.title}
        {isRequired && <span class="required">{text("required")}</span>}
      </label>
      <Control
        id={id}
        part={part}
        value={value}
        described={described}
        isWrong={here.length > 0}
        offers={offers[pointer]}
        take={take}
      />
      <p id={`${id}-about`} class="dim about">
        {part.description}
      </p>
      {here.length > 0 && (
        <p id={`${id}-fault`} class="fault">
          {here.map((fault) => said(fault.messages)).join(" ")}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  id: string;
  part: Schema;
  value: unknown;
  described: string;
  isWrong: boolean;
  offers: readonly { value: string; label: string }[] | undefined;
  take(value: unknown): void;
}

function Control({ id, part, value, described, isWrong, offers, take }: ControlProps) {
  const common = { id, "aria-describedby": described, "aria-invalid": isWrong };
  if (part.enum !== undefined || part.type === "boolean") {
    const options =
      part.enum?.map((one, index) => [one, part.enumNames?.[index] ?? one] as const) ??
      ([
        ["true", text("yes")],
        ["false", text("no")],
      ] as const);
    const read = (word: string) => (word === "" ? undefined : part.enum === undefined ? word === "true" : word);
    return (
      <select
        {...common}
        value={value === undefined ? "" : String(value)}
        onChange={(event) => take(read(event.currentTarget.value))}
      >
        <option value="">{text("notSaid")}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  const shown = value === undefined ? "" : String(value);
  if (part.type === "integer")
    return (
      <input
        {...common}
        type="number"
        step="1"
        value={shown}
        onChange={(event) =>
          take(Number.isNaN(event.currentTarget.valueAsNumber) ? undefined : event.currentTarget.valueAsNumber)
        }
      />
    );
  const kind = part.format === "date" ? "date" : "text";
  return (
    <>
      <input
        {...common}
        type={kind}
        list={offers && `${id}-offers`}
        value={shown}
        onChange={(event) => take(event.currentTarget.value || undefined)}
      />
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer.value} value={offer.value}>
              {offer.label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
