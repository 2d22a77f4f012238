import { useEffect } from "preact/hooks";
import { type View, view } from "../state/view.js";
import { text } from "../texts/language.js";
import { Announcement } from "./Announcement.js";
import { Documents } from "./Documents.js";
import { dropFiles } from "./files.js";
import { Failures } from "./Failures.js";
import { Footer } from "./Footer.js";
import { Header } from "./Header.js";
import { Compare } from "./Compare.js";
import { Migrate } from "./Migrate.js";
import { Procure } from "./Procure.js";
import { Register } from "./Register.js";
import { Remedy } from "./Remedy.js";
import { Review } from "./Review.js";
import { Stale } from "./Stale.js";
import { Navigation } from "./Navigation.js";

const VIEWS: Record<View, () => preact.ComponentChild> = {
  documents: Documents,
  review: Review,
  remedy: Remedy,
  compare: Compare,
  migrate: Migrate,
  register: Register,
  procure: Procure,
};

/** The whole page. */
export function App() {
  useEffect(() => dropFiles(document.body), []);
  const Shown = VIEWS[view.value];
  return (
    <>
      <a class="skip" href="#main">
        {text("skip")}
      </a>
      <Header />
      <Navigation />
      <main id="main" tabIndex={-1} class={`view view-${view.value}`}>
        <Failures />
        <Stale />
        <Shown />
      </main>
      <Announcement />
      <Footer />
    </>
  );
}
