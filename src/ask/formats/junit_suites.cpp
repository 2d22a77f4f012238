#include "src/ask/formats/junit_suites.hpp"

#include <ismap/report/result_labels.hpp>
#include <ismap/rules/time_limits.hpp>

#include "src/ask/formats/finding.hpp"
#include "src/ask/formats/text_places.hpp"
#include "src/report/answered_rule.hpp"
#include "src/report/review_sections.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <variant>

namespace ismap::ask::formats {
namespace {

constexpr Label all_rules{"規則", "Rules"};
constexpr Label other_rules{"その他の規則", "Other rules"};
constexpr Label answer_itself{"回答全体に関する指摘", "Remarks on the answer as a whole"};
constexpr Label reason{"{0}：{1}", "{0}: {1}"};
constexpr Label what_helps{"  対応：{0}", "  Remedy: {0}"};

Outcome outcome_of(Verdict verdict) {
  return verdict == Verdict::met ? Outcome::passed : verdict == Verdict::not_met ? Outcome::failed : Outcome::skipped;
}

/// Sorts the findings of an answer into cases and suites.
class JunitSuites {
 public:
  JunitSuites(const Answer& answer, const AnswerStyle& style)
      : answer_(answer), language_(style.style.language), findings_(findings_of(answer)) {
    std::vector<std::string> pointers;
    for (const Finding& finding : findings_) pointers.push_back(finding.pointer);
    regions_ = regions_in(style.document.text, pointers);
    for (std::size_t i = 0; i < findings_.size(); ++i) by_result_[findings_[i].diagnostic.result].push_back(i);
  }

  /// Each rule is in the first suite that it counts under: a fault is counted once.
  std::vector<JunitSuite> made() && {
    if (const Review* review = std::get_if<Review>(&answer_.content()); review != nullptr && review->acceptance)
      add_suite(in(ismap::detail::acceptance_name), "acceptance", review->acceptance->rules);
    for (const Viewpoint& point : answer_.viewpoints()) {
      const std::string number = std::to_string(point.number);
      add_suite("(" + number + ") " + in(point.title), "point-" + number, point.rules);
    }
    std::vector<std::string_view> rest;
    for (const RuleResult& result : answer_.results()) rest.push_back(result.rule);
    add_suite(in(suites_.empty() ? all_rules : other_rules), "rules", rest);
    add_answer_itself();
    return std::move(suites_);
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(language_)}; }

  void add_suite(std::string name, std::string identifier, std::span<const std::string_view> rules) {
    JunitSuite suite{std::move(name), std::move(identifier)};
    for (const RuleResult& result : answer_.results()) {
      const bool belongs = std::ranges::count(rules, result.rule) > 0 && !ismap::detail::follows_others(result);
      if (belongs && placed_.insert(&result).second) suite.cases.push_back(case_of(result));
    }
    if (!suite.cases.empty()) suites_.push_back(std::move(suite));
  }

  JunitCase case_of(const RuleResult& result) const {
    JunitCase one{std::string{result.rule}, outcome_of(result.verdict)};
    if (const RuleRow* row = ismap::detail::row_of(result); row != nullptr)
      one.name.append(" ").append(with_spans(row->title).in(language_));
    const std::string verdict = in(label_of(result.verdict));
    if (one.outcome != Outcome::passed) one.message = verdict;
    if (const auto found = by_result_.find(&result); found != by_result_.end())
      explain(one, found->second, one.outcome == Outcome::passed ? std::string{} : verdict);
    return one;
  }

  /// Adds what the findings say. The first one says why the case did not pass.
  void explain(JunitCase& one, const std::vector<std::size_t>& which, const std::string& verdict) const {
    const Finding& first = findings_[which.front()];
    if (!verdict.empty()) one.message = fill(reason, {verdict, first.message}).in(language_);
    one.type = first.diagnostic.code;
    for (const std::size_t i : which) {
      const Finding& finding = findings_[i];
      if (one.line == 0 && regions_[i]) one.line = regions_[i]->begin.line;
      one.lines.push_back(place(finding).append("  ").append(finding.message.in(language_)));
      if (const Text* remedy = finding.diagnostic.remedy; remedy != nullptr)
        one.lines.push_back(fill(what_helps, {*remedy}).in(language_));
    }
  }

  std::string place(const Finding& finding) const {
    const std::optional<std::string>& cell = finding.diagnostic.cell;
    std::string place = cell.value_or("");
    if (!finding.pointer.empty()) return place.append(place.empty() ? "" : "  ").append(finding.pointer);
    return place.empty() ? in(ismap::detail::whole_document) : place;
  }

  /// What is said of the answer is no rule that passed.
  void add_answer_itself() {
    const auto found = by_result_.find(nullptr);
    if (found == by_result_.end()) return;
    JunitSuite suite{in(answer_itself), "answer"};
    for (const std::size_t i : found->second) {
      const AnswerDiagnostic& diagnostic = findings_[i].diagnostic;
      JunitCase one{std::string{diagnostic.code},
                    diagnostic.severity == Severity::error ? Outcome::failed : Outcome::skipped};
      explain(one, {i}, in(label_of(diagnostic.severity)));
      suite.cases.push_back(std::move(one));
    }
    suites_.push_back(std::move(suite));
  }

  const Answer& answer_;
  Language language_;
  std::vector<Finding> findings_;
  std::vector<std::optional<TextRegion>> regions_{};
  std::map<const RuleResult*, std::vector<std::size_t>> by_result_{};
  std::set<const RuleResult*> placed_{};
  std::vector<JunitSuite> suites_{};
};

}  // namespace

std::vector<JunitSuite> junit_suites(const Answer& answer, const AnswerStyle& style) {
  return JunitSuites{answer, style}.made();
}

}  // namespace ismap::ask::formats
