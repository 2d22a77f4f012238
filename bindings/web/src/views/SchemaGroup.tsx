import type { Schema } from "../core/schema.js";
import { text } from "../texts/language.js";
import { Field, type FieldProps } from "./SchemaField.js";

/** Members that the form leaves alone: what names the document is no choice of anybody. */
const LEFT_ALONE = new Set(["$schema", "format"]);

/** The members of an object; one that may be left out is there only if somebody says so. */
export function Group(props: FieldProps) {
  const { part, value, isRequired, take } = props;
  if (isRequired) {
    return (
      <fieldset class="group">
        <legend>{part.title}</legend>
        <Members {...props} />
      </fieldset>
    );
  }
  return (
    <fieldset class="group">
      <legend>
        <label class="check">
          <input
            type="checkbox"
            checked={value !== undefined}
            onChange={(event) => take(event.currentTarget.checked ? {} : undefined)}
          />
          {text("stateIt", { title: part.title ?? "" })}
        </label>
      </legend>
      <p class="dim about">{part.description}</p>
      {value !== undefined && <Members {...props} />}
    </fieldset>
  );
}

/** The members of an object without a frame. */
export function Members({ part, pointer, value, take, ...rest }: FieldProps) {
  const object = (value ?? {}) as Record<string, unknown>;
  const set = (name: string, next: unknown) => {
    const { [name]: _, ...others } = object;
    take(next === undefined ? others : ordered({ ...others, [name]: next }, part));
  };
  return (
    <div class="members">
      {Object.entries(part.properties ?? {})
        .filter(([name]) => !LEFT_ALONE.has(name))
        .map(([name, member]) => (
          <Field
            key={name}
            {...rest}
            part={member}
            pointer={`${pointer}/${name}`}
            value={object[name]}
            isRequired={part.required?.includes(name) ?? false}
            take={(next) => set(name, next)}
          />
        ))}
    </div>
  );
}

/** The members in the order of the schema, so that a document is written as the core would write it. */
function ordered(object: Record<string, unknown>, { properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(Object.keys(properties).flatMap((name) => (name in object ? [[name, object[name]]] : [])));
}
