// Control Criteria 2.2.4(3): individual controls that changed during the assessment period.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach one_content_only{
    .code = "one_content",
    .message = {"{0}の変更について、変更前と変更後の両方の内容が記載されていません。",
                "{0} changed, but its content before and after is not given."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"変更前と変更後の内容を、それぞれの期間とともに記載してください。",
                      "Give the content before and after, each with its period."}},
};

inline constexpr Breach content_not_stated{
    .code = "blank",
    .message = {"{0}の個別管理策の内容が空欄の期間があります。", "{0} has a period without content."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"その期間の内容を記載してください。", "Write the content of that period."}},
};

inline constexpr Cure correct_days_of_content{
    .kind = RemedyKind::set_value,
    .what = {"変更の期間を、実際の日付により訂正してください。",
             "Correct the periods to the days on which the content really held."},
};

inline constexpr Breach content_outside_period{
    .code = "outside_period",
    .message = {"{0}の適用期間が監査対象期間の外にあります。", "A period of {0} lies outside the assessment period."},
    .cure = correct_days_of_content,
};

inline constexpr Breach content_ends_before_it_starts{
    .code = "reversed",
    .message = {"{0}の適用期間の終わりが始まりより前です。", "A period of {0} ends before it starts."},
    .cure = correct_days_of_content,
};

inline constexpr Breach first_content_starts_late{
    .code = "first_day",
    .message = {"{0}の最初の内容は監査対象期間の初日から記載します。",
                "The first content of {0} does not start on the first day of the assessment period."},
    .cure = correct_days_of_content,
};

inline constexpr Breach gap_between_contents{
    .code = "gap",
    .message = {"{0}の内容が記載されていない期間があります。", "Between two contents of {0} there is a gap."},
    .cure = correct_days_of_content,
};

inline constexpr Breach last_content_ends_early{
    .code = "last_day",
    .message = {"{0}の最後の内容は監査対象期間の末日まで記載します。",
                "The last content of {0} does not run to the last day of the assessment period."},
    .cure = correct_days_of_content,
};

inline Answer check_changed_controls(const Statement& statement, const Context& context);

/// 2.2.4(3): the contents of each changed control follow one another without gap over the assessment period:
///
///     2025-07-01 .. 2025-12-31  content before    starts on the first day of the period
///     2026-01-01 .. (absent)    content after     starts the day after; an absent end is the period's last day
///
/// The clause does not say that two contents may not overlap: a reviewer decides.
inline constexpr Rule<Statement> changed_controls_by_period{
    {.id = "STM-2.2.4-3e",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"変更された個別管理策", "Changed individual controls"},
     .text = {"監査対象期間中に個別管理策の内容を変更したときは、変更前後の内容と、それぞれを適用した期間を記載する。",
              "Where the content of an individual control changed during the assessment period, the statement gives it "
              "before and after the change, and the period each applied."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}, {Source::portal_changed_control, "KB0010866"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"記載されていない変更がなかったかは書類からは分からない。"
          "適用期間の重複を認めるかは示されていないため、人が判断する。",
          "Whether a change went unstated cannot be seen in the documents. Whether periods may overlap is not said: a "
          "person decides."}},
    check_changed_controls,
};

/// Something wrong with the changes of one control.
struct FlawOfChanges {
  std::string_view code;
  Label message;
  At at;
  const Breach* breach = nullptr;  ///< null: the clause does not rule it out, and a reviewer decides

  FlawOfChanges(const Breach& flaw, const At& place)
      : code(flaw.code), message(flaw.message), at(place), breach(&flaw) {}
  FlawOfChanges(std::string_view open_code, const Label& question, const At& place)
      : code(open_code), message(question), at(place) {}
};

/// The positions of `changes` in order of time; the order in the document says nothing.
inline std::vector<std::size_t> by_time(const std::vector<ControlChange>& changes) {
  std::vector<std::size_t> order(changes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple{changes[i].from, changes[i].until.value_or(last_supported_date)};
  });
  return order;
}

/// Adds the first thing that the clause rules out, as the rest follows from it, and the first overlap. `list` is where
/// the changes of `entry` stand.
inline void add_flaws_of_periods(std::vector<FlawOfChanges>& flaws, const ControlEntry& entry, const Period& period,
                                 const Pointer& list) {
  constexpr Label overlap{"{0}の適用期間が重なっています。重なる日に適用された内容を確認してください。",
                          "Two periods of {0} overlap: which content applied on those days?"};
  constexpr std::chrono::days one_day{1};
  const ControlChange* before = nullptr;
  Date described = period.first - one_day;  // up to this day the contents so far leave no gap
  Pointer until_at;
  bool overlaps = false;
  const auto add = [&](const Breach& breach, const Pointer& at) { flaws.emplace_back(breach, At{at, entry.id}); };
  for (const std::size_t i : by_time(entry.changes)) {
    const ControlChange& change = entry.changes[i];
    const Pointer from_at = list / i / path<&ControlChange::from>;
    until_at = list / i / path<&ControlChange::until>;
    if (change.from < period.first || period.last < change.from) return add(content_outside_period, from_at);
    if (before != nullptr && !before->until) described = std::max(described, change.from - one_day);
    if (described + one_day < change.from)
      return add(before == nullptr ? first_content_starts_late : gap_between_contents, from_at);
    const bool on_one_day = before != nullptr && before->from == change.from;
    if ((on_one_day || change.from <= described) && !std::exchange(overlaps, true))
      flaws.emplace_back("overlap", overlap, At{from_at, entry.id});
    if (change.until) {
      if (*change.until < change.from) return add(content_ends_before_it_starts, until_at);
      if (period.last < *change.until) return add(content_outside_period, until_at);
      described = std::max(described, *change.until);
    }
    before = &change;
  }
  if (before->until && described < period.last) add(last_content_ends_early, until_at);
}

/// What is wrong with the changes of `entry`, which stand at `list`. A placeholder is left open: the clause does not
/// say that it states nothing.
inline std::vector<FlawOfChanges> flaws_of_changes(const ControlEntry& entry, const Period& period,
                                                   const Pointer& list) {
  constexpr Label placeholder{"{0}の個別管理策の内容が仮の記載と見られる期間があります。内容を確認してください。",
                              "A content of {0} looks like a placeholder. Is it what has to be stated?"};
  std::vector<FlawOfChanges> flaws;
  if (entry.changes.size() < 2) {
    flaws.emplace_back(one_content_only, At{list, entry.id});
    return flaws;
  }
  for (std::size_t i = 0; i < entry.changes.size(); ++i) {
    const At at{list / i / path<&ControlChange::content>, entry.id};
    const Presence presence = presence_of(entry.changes[i].content);
    if (presence == Presence::nothing) flaws.emplace_back(content_not_stated, at);
    if (presence == Presence::placeholder) flaws.emplace_back("placeholder", placeholder, at);
  }
  add_flaws_of_periods(flaws, entry, period, list);
  return flaws;
}

/// Reads the changes of every control and calls `judge(flaws, number)` for each.
template <class Judge>
void for_each_changed(Answer& answer, const Statement& statement, const Context& context, Judge&& judge) {
  if (context.index.changed.empty()) return;
  answer.read<&Statement::assessment_period, &Period::first>(statement, context.statement);
  answer.read<&Statement::assessment_period, &Period::last>(statement, context.statement);
  for (const Row row : context.index.changed) {
    const ControlEntry& entry = statement.controls[row];
    const Pointer list = context.control(row) / path<&ControlEntry::changes>;
    for (std::size_t i = 0; i < entry.changes.size(); ++i) {
      answer.read<&ControlChange::from>(entry.changes[i], list / i);
      if (entry.changes[i].until) answer.read<&ControlChange::until>(entry.changes[i], list / i);
    }
    judge(flaws_of_changes(entry, statement.assessment_period, list), entry.id.string());
  }
}

inline Answer check_changed_controls(const Statement& statement, const Context& context) {
  Answer answer;
  judge_contradicted(answer, statement, context, [](const ControlEntry& entry) { return !entry.changes.empty(); });
  const auto judge = [&](const std::vector<FlawOfChanges>& flaws, const std::string& number) {
    for (const FlawOfChanges& flaw : flaws)
      if (flaw.breach != nullptr)
        answer.breach(*flaw.breach, flaw.at, {number});
      else
        answer.judge(flaw.code, flaw.at, fill(flaw.message, {number}), Severity::warning);
    answer.met();
  };
  for_each_changed(answer, statement, context, judge);
  return answer;
}

/// The same where the duty is only assumed, as in the revision of 2025: a reviewer decides on what is wrong, and
/// nothing is held to be met.
inline Answer weigh_changed_controls(const Statement& statement, const Context& context) {
  constexpr Label assumed{"改定案に変更の記載の定めはなく、現行の2.2.4(3)と同じ義務を仮定しています。",
                          " The revision has no clause on changes: the duty of today's 2.2.4(3) was assumed."};
  Answer answer;
  const auto judge = [&](const std::vector<FlawOfChanges>& flaws, const std::string& number) {
    for (const FlawOfChanges& flaw : flaws) {
      Text message = fill(flaw.message, {number});
      append(message, assumed);
      if (flaw.breach != nullptr)
        answer.judge(*flaw.breach, flaw.at, std::move(message));
      else
        answer.judge(flaw.code, flaw.at, std::move(message), Severity::warning);
    }
  };
  for_each_changed(answer, statement, context, judge);
  return answer;
}

}  // namespace ismap::control_criteria
