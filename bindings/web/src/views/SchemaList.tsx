import { type Schema, resolved } from "../core/schema.js";
import { said, text } from "../texts/language.js";
import type { FieldProps } from "./SchemaField.js";
import { Members } from "./SchemaGroup.js";

/** A list: words of an enumeration to tick, texts one a line, or objects that are added and taken away. */
export function ItemList(props: FieldProps) {
  const { part, root, pointer, value, isRequired, faults, take } = props;
  const item = resolved(part.items ?? {}, root);
  const items = (value ?? []) as unknown[];
  const give = (next: unknown[]) => take(next.length === 0 && !isRequired ? undefined : next);
  const here = faults.filter((fault) => fault.pointer === pointer);
  return (
    <fieldset class="group list">
      <legend>{part.title}</legend>
      <p class="dim about">{part.description}</p>
      {item.enum !== undefined ? (
        <Ticks item={item} items={items as string[]} give={give} />
      ) : item.properties !== undefined ? (
        <Objects {...props} item={item} items={items} give={give} />
      ) : (
        <Lines title={part.title ?? ""} items={items as string[]} give={give} />
      )}
      {here.map((fault) => (
        <p key={fault.code} class="fault">
          {said(fault.messages)}
        </p>
      ))}
    </fieldset>
  );
}

/** The words in the order of the schema, whatever the order in which they are ticked. */
function Ticks({ item, items, give }: { item: Schema; items: string[]; give(next: string[]): void }) {
  const set = (word: string, isThere: boolean) =>
    give(item.enum!.filter((one) => (one === word ? isThere : items.includes(one))));
  return (
    <div class="ticks">
      {item.enum!.map((word, index) => (
        <label key={word} class="check">
          <input
            type="checkbox"
            checked={items.includes(word)}
            onChange={(event) => set(word, event.currentTarget.checked)}
          />
          {item.enumNames?.[index]}
        </label>
      ))}
    </div>
  );
}

function Lines({ title, items, give }: { title: string; items: string[]; give(next: string[]): void }) {
  return (
    <textarea
      aria-label={title}
      rows={3}
      value={items.join("\n")}
      onChange={(event) => give(event.currentTarget.value.split("\n").filter((line) => line !== ""))}
    />
  );
}

function Objects({
  item,
  items,
  give,
  ...props
}: FieldProps & { item: Schema; items: unknown[]; give(next: unknown[]): void }) {
  return (
    <>
      {items.map((one, index) => (
        <fieldset key={index} class="group">
          <legend>{`${item.title ?? ""} ${index + 1}`}</legend>
          <Members
            {...props}
            part={item}
            pointer={`${props.pointer}/${index}`}
            value={one}
            take={(next) => give(items.with(index, next))}
          />
          <button type="button" class="quiet" onClick={() => give(items.toSpliced(index, 1))}>
            {text("remove")}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => give([...items, {}])}>
        {text("add", { title: item.title ?? "" })}
      </button>
    </>
  );
}
