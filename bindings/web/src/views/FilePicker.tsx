import { useId } from "preact/hooks";
import type { Role } from "../state/paper.js";
import { take } from "./files.js";

/** A button that asks for files. */
export function FilePicker({
  children,
  role,
  many = false,
  primary = false,
}: {
  children: string;
  role?: Role;
  many?: boolean;
  primary?: boolean;
}) {
  const id = useId();
  const taken = async (field: HTMLInputElement) => {
    await take(field.files ?? [], role);
    field.value = "";
  };
  return (
    <span class="picker">
      <input
        id={id}
        type="file"
        multiple={many}
        accept=".xlsx,.csv,.tsv,.txt,.json"
        onChange={(event) => void taken(event.currentTarget)}
      />
      <label for={id} class={primary ? "button primary" : "button"}>
        {children}
      </label>
    </span>
  );
}
