#include <ismap/rules/control_criteria/changed_controls.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr std::chrono::days one_day{1};

constexpr Label one_content{"{0}の変更について、変更前と変更後の両方の内容が記載されていません。",
                            "{0} changed, but its content before and after is not given."};
constexpr Label blank{"{0}の個別管理策の内容が空欄の期間があります。", "{0} has a period without content."};
constexpr Label outside_period{"{0}の適用期間が監査対象期間の外にあります。",
                               "A period of {0} lies outside the assessment period."};
constexpr Label reversed{"{0}の適用期間の終わりが始まりより前です。", "A period of {0} ends before it starts."};
constexpr Label first_day{"{0}の最初の内容は監査対象期間の初日から記載します。",
                          "The first content of {0} does not start on the first day of the assessment period."};
constexpr Label gap{"{0}の内容が記載されていない期間があります。", "Between two contents of {0} there is a gap."};
constexpr Label overlap{"{0}の適用期間が重なっています。", "Two periods of {0} overlap."};
constexpr Label last_day{"{0}の最後の内容は監査対象期間の末日まで記載します。",
                         "The last content of {0} does not run to the last day of the assessment period."};

/// What is wrong with the periods of one control, and where: the first thing only, as the rest follows from it.
struct Flaw {
  std::string_view code;
  const Label* message = nullptr;
  Pointer at;
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

Flaw flaw_in(const std::vector<ControlChange>& changes, const Period& period, const Pointer& at) {
  const ControlChange* before = nullptr;
  Date until = period.first - one_day;  // of the content before
  Pointer until_at;
  for (const std::size_t i : by_time(changes)) {
    const Date from = changes[i].from;
    const Pointer from_at = at / i / path<&ControlChange::from>;
    if (from < period.first || period.last < from) return {"outside_period", &outside_period, from_at};
    if (before != nullptr && from == before->from) return {"overlap", &overlap, from_at};
    if (before != nullptr && !before->until) until = from - one_day;
    if (from > until + one_day)
      return before == nullptr ? Flaw{"first_day", &first_day, from_at} : Flaw{"gap", &gap, from_at};
    if (from <= until) return {"overlap", &overlap, from_at};
    until = changes[i].until.value_or(period.last);
    until_at = at / i / path<&ControlChange::until>;
    if (until < from) return {"reversed", &reversed, until_at};
    if (period.last < until) return {"outside_period", &outside_period, until_at};
    before = &changes[i];
  }
  if (until != period.last) return {"last_day", &last_day, until_at};
  return {};
}

void read_dates(Answer& answer, const std::vector<ControlChange>& changes, const Pointer& at) {
  for (std::size_t i = 0; i < changes.size(); ++i) {
    answer.read(at / i / path<&ControlChange::from>, changes[i].from);
    if (changes[i].until) answer.read(at / i / path<&ControlChange::until>, *changes[i].until);
  }
}

void check_changes(Answer& answer, const ControlEntry& entry, const Period& period, const Pointer& at) {
  const std::vector<ControlChange>& changes = entry.changes;
  read_dates(answer, changes, at);
  const std::string id = entry.id.string();
  if (changes.size() < 2) {
    answer.breach("one_content", at, fill(one_content, {id}));
    return;
  }
  for (std::size_t i = 0; i < changes.size(); ++i)
    if (is_blank(changes[i].content)) answer.breach("blank", at / i / path<&ControlChange::content>, fill(blank, {id}));
  const Flaw flaw = flaw_in(changes, period, at);
  if (flaw.message != nullptr) answer.breach(flaw.code, flaw.at, fill(*flaw.message, {id}));
  answer.hold();
}

}  // namespace

Answer check_changed_controls(const Statement& statement, const Context& context) {
  Answer answer;
  if (context.index.changed.empty()) return answer;
  constexpr Pointer period_at = path<&Statement::assessment_period>;
  answer.read(context.statement / period_at / path<&Period::first>, statement.assessment_period.first)
      .read(context.statement / period_at / path<&Period::last>, statement.assessment_period.last);
  for (const Row row : context.index.changed)
    check_changes(answer, statement.controls[row], statement.assessment_period,
                  context.control(row) / path<&ControlEntry::changes>);
  return answer;
}

}  // namespace ismap::control_criteria
