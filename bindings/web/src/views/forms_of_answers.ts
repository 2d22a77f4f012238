import type { Format, Question } from "ismap";
import type { TextName } from "../texts/language.js";

/** A form that an answer can be saved in; `of` are the questions whose answers have it, if not all have. */
export interface Form {
  format: Format | "xlsx";
  ending: string;
  name: TextName;
  of?: readonly Question[];
}

/** The forms, those for people first. Which answer has which is held by a test against the core. */
export const FORMS: readonly Form[] = [
  { format: "xlsx", ending: "xlsx", name: "formXlsx" },
  { format: "html", ending: "html", name: "formHtml" },
  {
    format: "ics",
    ending: "ics",
    name: "formIcs",
    of: [
      "document_review",
      "procurement_decide",
      "register_due",
      "register_incidents",
      "register_status",
      "service_status",
    ],
  },
  { format: "csv", ending: "csv", name: "formCsv" },
  {
    format: "svg",
    ending: "svg",
    name: "formSvg",
    of: ["document_review", "register_impact", "service_impact", "service_status"],
  },
  { format: "json", ending: "json", name: "formJson" },
];
