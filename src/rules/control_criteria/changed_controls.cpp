#include <ismap/rules/control_criteria/changed_controls.hpp>

#include "src/rules/control_criteria/contradicted.hpp"

#include <ismap/core/stated.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr std::chrono::days one_day{1};

constexpr Label one_content{"{0}の変更について、変更前と変更後の両方の内容が記載されていません。",
                            "{0} changed, but its content before and after is not given."};
constexpr Label blank_content{"{0}の個別管理策の内容が空欄の期間があります。", "{0} has a period without content."};
constexpr Label placeholder{"{0}の個別管理策の内容が仮の記載と見られる期間があります。内容を確認してください。",
                            "A content of {0} looks like a placeholder. Is it what has to be stated?"};
constexpr Label outside_period{"{0}の適用期間が監査対象期間の外にあります。",
                               "A period of {0} lies outside the assessment period."};
constexpr Label content_reversed{"{0}の適用期間の終わりが始まりより前です。", "A period of {0} ends before it starts."};
constexpr Label first_day{"{0}の最初の内容は監査対象期間の初日から記載します。",
                          "The first content of {0} does not start on the first day of the assessment period."};
constexpr Label gap{"{0}の内容が記載されていない期間があります。", "Between two contents of {0} there is a gap."};
constexpr Label overlap{"{0}の適用期間が重なっています。重なる日に適用された内容を確認してください。",
                        "Two periods of {0} overlap: which content applied on those days?"};
constexpr Label last_day{"{0}の最後の内容は監査対象期間の末日まで記載します。",
                         "The last content of {0} does not run to the last day of the assessment period."};

constexpr Label assumed{"改定案に変更の記載の定めはなく、現行の2.2.4(3)と同じ義務を仮定しています。",
                        " The revision has no clause on changes: the duty of today's 2.2.4(3) was assumed."};

/// Something wrong with the changes of one control. The clause does not say that periods must not overlap, nor that a
/// placeholder states nothing.
struct Flaw {
  std::string_view code;
  const Label* message = nullptr;
  Pointer at;

  bool is_open() const { return message == &overlap || message == &placeholder; }
};

/// The positions of `changes` in order of time; the order in the document says nothing.
std::vector<std::size_t> by_time(const std::vector<ControlChange>& changes) {
  std::vector<std::size_t> order(changes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple{changes[i].from, changes[i].until.value_or(last_supported_date)};
  });
  return order;
}

/// Of what the clause rules out the first thing only, as the rest follows from it; and the first overlap.
void add_flaws_of_periods(std::vector<Flaw>& flaws, const std::vector<ControlChange>& changes, const Period& period,
                          const Pointer& at) {
  const ControlChange* before = nullptr;
  Date described = period.first - one_day;  // up to this day the contents so far leave no gap
  Pointer until_at;
  bool overlaps = false;
  for (const std::size_t i : by_time(changes)) {
    const ControlChange& change = changes[i];
    const Pointer from_at = at / i / path<&ControlChange::from>;
    until_at = at / i / path<&ControlChange::until>;
    if (change.from < period.first || period.last < change.from)
      return flaws.push_back({"outside_period", &outside_period, from_at});
    if (before != nullptr && !before->until) described = std::max(described, change.from - one_day);
    if (described + one_day < change.from)
      return flaws.push_back(before == nullptr ? Flaw{"first_day", &first_day, from_at} : Flaw{"gap", &gap, from_at});
    const bool on_one_day = before != nullptr && before->from == change.from;
    if ((on_one_day || change.from <= described) && !std::exchange(overlaps, true))
      flaws.push_back({"overlap", &overlap, from_at});
    if (change.until) {
      if (*change.until < change.from) return flaws.push_back({"reversed", &content_reversed, until_at});
      if (period.last < *change.until) return flaws.push_back({"outside_period", &outside_period, until_at});
      described = std::max(described, *change.until);
    }
    before = &change;
  }
  if (before->until && described < period.last) flaws.push_back({"last_day", &last_day, until_at});
}

std::vector<Flaw> flaws_in(const std::vector<ControlChange>& changes, const Period& period, const Pointer& at) {
  if (changes.size() < 2) return {{"one_content", &one_content, at}};
  std::vector<Flaw> flaws;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Pointer content_at = at / i / path<&ControlChange::content>;
    const Presence presence = presence_of(changes[i].content);
    if (presence == Presence::nothing) flaws.push_back({"blank", &blank_content, content_at});
    if (presence == Presence::placeholder)
      flaws.push_back({.code = "placeholder", .message = &placeholder, .at = content_at});
  }
  add_flaws_of_periods(flaws, changes, period, at);
  return flaws;
}

void read_dates(Answer& answer, const std::vector<ControlChange>& changes, const Pointer& at) {
  for (std::size_t i = 0; i < changes.size(); ++i) {
    answer.read(at / i / path<&ControlChange::from>, changes[i].from);
    if (changes[i].until) answer.read(at / i / path<&ControlChange::until>, *changes[i].until);
  }
}

/// Reads the changes of every control and calls `judge(flaws, id)` for each.
template <class Judge>
void for_each_changed(Answer& answer, const Statement& statement, const Context& context, Judge&& judge) {
  if (context.index.changed.empty()) return;
  const Period& period = statement.assessment_period;
  const Pointer period_at = context.statement / path<&Statement::assessment_period>;
  answer.read(period_at / path<&Period::first>, period.first).read(period_at / path<&Period::last>, period.last);
  for (const Row row : context.index.changed) {
    const ControlEntry& entry = statement.controls[row];
    const Pointer at = context.control(row) / path<&ControlEntry::changes>;
    read_dates(answer, entry.changes, at);
    judge(flaws_in(entry.changes, period, at), entry.id.string());
  }
}

}  // namespace

Answer check_changed_controls(const Statement& statement, const Context& context) {
  Answer answer;
  judge_contradicted(answer, statement, context, [](const ControlEntry& entry) { return !entry.changes.empty(); });
  for_each_changed(answer, statement, context, [&](const std::vector<Flaw>& flaws, const std::string& id) {
    for (const Flaw& flaw : flaws)
      if (flaw.is_open())
        answer.judge(flaw.code, flaw.at, fill(*flaw.message, {id}), Severity::warning);
      else
        answer.breach(flaw.code, flaw.at, fill(*flaw.message, {id}));
    answer.hold();
  });
  return answer;
}

Answer weigh_changed_controls(const Statement& statement, const Context& context) {
  Answer answer;
  for_each_changed(answer, statement, context, [&](const std::vector<Flaw>& flaws, const std::string& id) {
    for (const Flaw& flaw : flaws) {
      Text message = fill(*flaw.message, {id});
      message.ja.append(assumed.ja);
      message.en.append(assumed.en);
      answer.judge(flaw.code, flaw.at, std::move(message), Severity::warning);
    }
  });
  return answer;
}

}  // namespace ismap::control_criteria
