import { memberTitle } from "../core/labels.js";
import { asOf } from "../state/day.js";
import { point } from "../state/filter.js";
import { review, reviewed } from "../state/review.js";
import { said, text } from "../texts/language.js";
import { VerdictMark } from "./VerdictMark.js";

/** The points of the review as in the minutes; a point shows its remarks alone. */
export function Points({ name }: { name: string }) {
  const value = reviewed.value;
  if (value === undefined) return <p class="dim">{text("reviewing")}</p>;
  const choose = (key: string) => (point.value = point.value === key ? "" : key);
  return (
    <section class="points" aria-labelledby="points-heading">
      <div class="whole">
        <h2 id="points-heading">{review.value.answer?.subject || name}</h2>
        <p class="dim">{name}</p>
        <p class="whole-verdict">
          {memberTitle("review", "verdict")} <VerdictMark verdict={value.verdict} />
        </p>
        <p class="dim">
          {text("asOf")} {asOf.value}
        </p>
      </div>
      <ol>
        {value.viewpoints.map(({ number, title, verdict }) => (
          <Point
            key={number}
            name={`(${number})`}
            title={said(title)}
            verdict={verdict}
            isChosen={point.value === String(number)}
            choose={() => choose(String(number))}
          />
        ))}
        {value.acceptance && (
          <Point
            name=""
            title={memberTitle("review", "acceptance")}
            verdict={value.acceptance.verdict}
            isChosen={point.value === "acceptance"}
            choose={() => choose("acceptance")}
          />
        )}
      </ol>
    </section>
  );
}

interface PointProps {
  name: string;
  title: string;
  verdict: preact.ComponentProps<typeof VerdictMark>["verdict"];
  isChosen: boolean;
  choose(): void;
}

function Point({ name, title, verdict, isChosen, choose }: PointProps) {
  return (
    <li>
      <button type="button" class="point" aria-pressed={isChosen} onClick={choose}>
        <span class="point-name">{name}</span>
        <span class="point-title">{title}</span>
        <VerdictMark verdict={verdict} />
      </button>
    </li>
  );
}
