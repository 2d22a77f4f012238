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
      <Licences />
    </footer>
  );
}

/** The licences of what is in the page, in the words of their texts. */
function Licences() {
  return (
    <details class="licences">
      <summary>{text("licences")}</summary>
      <pre lang="en" tabIndex={0}>
        {document.getElementById("licences")?.textContent}
      </pre>
    </details>
  );
}
