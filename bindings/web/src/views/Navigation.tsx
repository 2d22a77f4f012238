import { papers, register, subject } from "../state/bench.js";
import { review } from "../state/review.js";
import { type View, view } from "../state/view.js";
import { type TextName, text } from "../texts/language.js";
import { VerdictMark } from "./VerdictMark.js";

const ITEMS: readonly { view: View; name: TextName }[] = [
  { view: "documents", name: "navDocuments" },
  { view: "review", name: "navReview" },
  { view: "remedy", name: "navRemedy" },
  { view: "compare", name: "navCompare" },
  { view: "migrate", name: "navMigrate" },
  { view: "register", name: "navRegister" },
  { view: "procure", name: "navProcure" },
];

/** The ways through the page. */
export function Navigation() {
  return (
    <nav class="navigation" aria-label={text("navigation")}>
      <ul>
        {ITEMS.map((item) => (
          <li key={item.view}>
            <button
              type="button"
              aria-current={view.value === item.view ? "page" : undefined}
              onClick={() => (view.value = item.view)}
            >
              {text(item.name)}
              <Badge of={item.view} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands behind an item: how many files, or the verdict. */
function Badge({ of }: { of: View }) {
  if (of === "documents" && papers.value.length > 0) return <span class="badge">{papers.value.length}</span>;
  const verdict = of === "review" && subject.value?.faults.length === 0 ? review.value.answer?.verdict : undefined;
  if (verdict !== undefined) return <VerdictMark verdict={verdict} />;
  return of === "register" && register.value !== undefined ? <span class="dot" aria-hidden="true" /> : null;
}
