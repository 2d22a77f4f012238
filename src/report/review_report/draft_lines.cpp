#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/registration/ch06_review.hpp>

#include "src/report/answered_rule.hpp"
#include "src/report/review_sections.hpp"
#include "src/report/review_summary.hpp"
#include "src/report/shortened.hpp"

#include "drafts.hpp"
#include "sections.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

/// The rules under the point with this verdict, by title and clause; those that only repeat others if there is no
/// other.
std::vector<std::string> rules_with(const std::vector<const RuleResult*>& results, Verdict verdict, Language language) {
  constexpr Label with_clause{"{0}（{1}）", "{0} ({1})"};
  std::vector<std::string> names;
  std::vector<std::string> repeated;
  for (const RuleResult* result : results) {
    if (result->verdict != verdict) continue;
    const Label title = title_of_rule(*result);
    std::string name{title.en.empty() ? result->rule : title.in(language)};
    if (!result->citations.empty())
      name = fill(with_clause, {name, clause_text(result->citations.front(), language)}).in(language);
    std::vector<std::string>& list = follows_others(*result) ? repeated : names;
    if (std::ranges::count(list, name) == 0) list.push_back(std::move(name));
  }
  return names.empty() ? repeated : names;
}

/// However many: what is left out of a draft would seem to be met.
std::string all_of(const std::vector<std::string>& rules, Language language) {
  return enumerated(rules, language, rules.size());
}

/// The findings of one part of the criteria, by id and control.
std::vector<std::string> findings_of(const Reported& reported, CriteriaPart part, Language language) {
  constexpr Label with_control{"{0}（{1}）", "{0} ({1})"};
  std::vector<std::string> names;
  if (reported.dossier == nullptr || !reported.dossier->report) return names;
  for (const Finding& finding : reported.dossier->report->findings)
    if (part_of(finding.control) == part)
      names.push_back(fill(with_control, {finding.id, finding.control.string()}).in(language));
  return names;
}

/// The controls that the checks of this verdict are about.
std::vector<std::string> controls_with(const std::vector<const RuleResult*>& results, Verdict verdict) {
  std::vector<std::string> controls;
  for (const RuleResult* result : results)
    for (const Diagnostic& diagnostic : result->diagnostics)
      if (diagnostic.verdict == verdict && diagnostic.control)
        if (std::string number = diagnostic.control->string(); std::ranges::count(controls, number) == 0)
          controls.push_back(std::move(number));
  return controls;
}

/// What the verdict rests on, by name.
std::string grounds_of(const Reported& reported, const Viewpoint& view, Point point, Language language) {
  const std::vector<const RuleResult*> results = reported.results_of(view.rules);
  const bool asks_or_fails = view.verdict == Verdict::not_met || view.verdict == Verdict::needs_judgement;
  std::vector<std::string> names;
  if (point == Point::governance_management_findings && view.verdict == Verdict::not_met)
    names = findings_of(reported, CriteriaPart::governance_management, language);
  else if (point == Point::controls_findings && asks_or_fails)
    names = findings_of(reported, CriteriaPart::controls, language);
  else if (point == Point::minor_findings && asks_or_fails)
    names = controls_with(results, view.verdict);
  else if (point == Point::pledges && view.verdict == Verdict::not_met && reported.dossier != nullptr)
    names = pledges_missing(*reported.dossier, language);
  else if (point == Point::disclosure)
    names = disclosures_with(reported, results, view.verdict, language);
  return names.empty() ? all_of(rules_with(results, view.verdict, language), language) : enumerated(names, language);
}

/// The policy asks only for one of the two limbs of the last point.
bool asks_for_either(const Reported& reported) {
  return std::ranges::any_of(reported.review.policy, [](const Setting& setting) {
    return setting.name == "violation_or_deletion" && setting.value == name_of(ViolationOrDeletion::either_absent);
  });
}

Label sentence_on(const Reported& reported, const Viewpoint& view, Point point) {
  if (view.rules.empty()) return draft_without_rules;
  if (point == Point::no_breach && view.verdict == Verdict::met && reported.scheme() == Scheme::ismap &&
      asks_for_either(reported))
    return draft_of_either;
  return draft_of(point, reported.scheme(), view.verdict);
}

/// The span for improvement in words, by the rules of the day of filing.
Text improvement_span(const Reported& reported) {
  if (reported.dossier == nullptr) return {};
  return in_words(span_on(reported.dossier->application.filed_on, registration::improvement_limit, reported.policy));
}

/// Collects lines.
class Draft {
 public:
  explicit Draft(Language language) : language_(language) {}

  void say(const Text& sentence) { lines_.push_back({{sentence.in(language_)}}); }
  void ask(const Text& sentence) {
    say(sentence);
    say(blank_for_judgement);
  }

  std::vector<page::Line> take() && { return std::move(lines_); }

 private:
  Language language_;
  std::vector<page::Line> lines_;
};

void say_of_exclusions(Draft& draft, const Reported& reported, Verdict verdict) {
  if (!reported.has_catalog()) return;
  const ControlSet& objectives = reported.catalog().objectives();
  const ControlSet excluded = objectives & reported.index.excluded;
  std::size_t with_reason = 0;
  excluded.for_each([&](std::size_t ordinal) {
    if (is_stated(reported.statement.controls[*reported.index.row_of[ordinal]].reason)) ++with_reason;
  });
  const bool is_open = !(objectives & reported.index.undecided).empty() || !reported.index.not_in_catalog.empty();
  if (with_reason > 0)
    draft.ask(fill(draft_on_exclusions, {std::to_string(with_reason)}));
  else if (excluded.empty() && verdict == Verdict::met && !is_open)
    draft.say(draft_without_exclusions);
}

/// What is open under the point besides what the verdict rests on.
void say_what_else(Draft& draft, const Reported& reported, const Viewpoint& view, Language language) {
  const std::vector<const RuleResult*> results = reported.results_of(view.rules);
  const auto others = [&](Verdict verdict) {
    const bool rests_on_it = view.verdict == verdict || combine(view.verdict, verdict) != view.verdict;
    return rests_on_it ? std::vector<std::string>{} : rules_with(results, verdict, language);
  };
  if (const auto unknown = others(Verdict::unknown); !unknown.empty())
    draft.say(fill(draft_also_unknown, {all_of(unknown, language)}));
  if (const auto to_judge = others(Verdict::needs_judgement); !to_judge.empty())
    draft.ask(fill(draft_also_to_judge, {all_of(to_judge, language)}));
}

}  // namespace

std::vector<page::Line> draft_lines(const Reported& reported, const Viewpoint& view, Point point, Language language) {
  Draft draft{language};
  const Text sentence = fill(sentence_on(reported, view, point),
                             {grounds_of(reported, view, point, language), improvement_span(reported)});
  if (view.verdict == Verdict::needs_judgement)
    draft.ask(sentence);
  else
    draft.say(sentence);
  if (!view.rules.empty()) say_what_else(draft, reported, view, language);
  if (point == Point::basic_statement_requirements) {
    say_of_exclusions(draft, reported, view.verdict);
    if (reported.review.catalog && !reported.review.catalog->complete) draft.say(table_incomplete);
  }
  return std::move(draft).take();
}

}  // namespace ismap::detail
