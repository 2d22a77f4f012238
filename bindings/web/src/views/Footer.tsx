import { signal } from "@preact/signals";
import { engine } from "../core/engine.js";
import { text } from "../texts/language.js";

const versions = signal<{ version: string; rulebook: string } | undefined>(undefined);
void engine.then(async ({ library }) => {
  const [version, rulebook] = await Promise.all([library.version, library.rulebookVersion]);
  versions.value = { version, rulebook };
});

/** What the page is, and what it keeps to itself. */
export function Footer() {
  return (
    <footer class="footer">
      <p>{text("staysHere")}</p>
      <p>{versions.value && text("versions", versions.value)}</p>
    </footer>
  );
}
