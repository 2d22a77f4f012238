import type { Format, Graph, Language } from "./interface.js";
import type { Native } from "./native.js";
import { decoded } from "./text.js";
import { formOf, numberOf, textOf } from "./words.js";

/** The rules, and the life of a registration by them. */
export class RuleBook {
  /** @internal */
  readonly native: Native;

  /** @internal */
  constructor(native: Native) {
    this.native = native;
  }

  /** The id of each row of the rule book. A rule that changed has one row for each interval of time. */
  ruleIds(): string[] {
    return this.native.list(this.native.exports.ismap_rule_count(), (index) =>
      this.native.text("ismap_rule_id", index),
    );
  }

  /** The index of the oldest row of a rule. */
  findRule(id: string): number {
    return this.native.scoped((scope) => this.native.call("ismap_rule_find", scope.text(textOf(id, "id"))));
  }

  /** The rules, all of them or those that are left to people, as an object. */
  rules(options: { leftToPeople?: boolean } = {}): Record<string, unknown> {
    return objectOf(this.renderRules("json", "en", options));
  }

  /** The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8. */
  renderRules(
    format: Format,
    language: Language = "ja",
    { leftToPeople = false }: { leftToPeople?: boolean } = {},
  ): Uint8Array {
    const which = numberOf(this.native, "rule_filter", leftToPeople ? "left_to_people" : "all", "leftToPeople");
    return this.native.call("ismap_rule_list", which, ...formOf(this.native, format, language));
  }

  /** What a rule asks, its clause, source, standing and the dates it is in force, as an object. */
  explainRule(id: string): Record<string, unknown> {
    return objectOf(this.renderRule(id, "json", "en"));
  }

  /** The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8. */
  renderRule(id: string, format: Format, language: Language = "ja"): Uint8Array {
    return this.native.scoped((scope) =>
      this.native.call("ismap_rule_explain", scope.text(textOf(id, "id")), ...formOf(this.native, format, language)),
    );
  }

  /** The states of a registration and the events that lead from one to the next, for Mermaid or Graphviz. */
  lifecycleGraph(graph: Graph = "mermaid", language: Language = "ja"): string {
    const how = [
      numberOf(this.native, "graph", graph, "graph"),
      numberOf(this.native, "language", language, "language"),
    ] as const;
    return decoded(this.native.call("ismap_lifecycle_graph", ...how));
  }
}

/** The object that JSON is. */
export function objectOf(json: Uint8Array): Record<string, unknown> {
  return JSON.parse(decoded(json)) as Record<string, unknown>;
}
