#include <ismap/rules/violations.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

constexpr Pointer violations_at = path<&Dossier::application, &Application::violations>;
constexpr Pointer deletions_at = path<&Dossier::application, &Application::past_deletions>;

constexpr Label violated{"{0}に制度の規程違反が確認されています。", "A breach of the scheme's rules was found on {0}."};
constexpr Label barred{"{1}の{0}による登録削除は、登録を妨げます。",
                       "The deletion of {1} under {0} bars a registration."};
constexpr Label moved{
    "{1}の{0}による登録削除が登録を妨げるかを確認してください。該当する号は2020年には(4)、2025年には(5)"
    "であり、移った時期は公表されていません。",
    "Check whether the deletion of {1} under {0} bars a registration: the item was (4) in 2020 and (5) in 2025, and "
    "when it moved is not public."};
constexpr Label item_unclear{"{1}の登録削除の根拠「{0}」から14.2のどの号によるかが分かりません。号を確認してください。",
                             "The ground \"{0}\" of the deletion of {1} does not say which item of 14.2 it was under. "
                             "Check the item."};

enum class Bar {
  no,
  person_decides,  ///< the item moved in between, when is not public
  unclear,         ///< the ground names no item
  yes,
};

/// The items of 14.2 that the user's official text lists; null without that supplement.
const std::vector<std::string>* listed_items(const Context& context) {
  const Supplement* supplied = context.supplement(Parameter::deletion_items_barring_registration);
  return supplied == nullptr ? nullptr : std::get_if<std::vector<std::string>>(&supplied->value);
}

Bar bar_of(const PastDeletion& deletion, const std::vector<std::string>* listed) {
  const std::vector<unsigned> item = numbers_in(deletion.item);
  if (listed != nullptr && std::ranges::any_of(*listed, [&](const std::string& other) {
        return other == deletion.item || (!item.empty() && numbers_in(other) == item);
      }))
    return Bar::yes;
  const std::vector<unsigned> clause = {14, 2};
  if (item.size() <= 2) return std::ranges::equal(item, std::span{clause}.first(item.size())) ? Bar::unclear : Bar::no;
  if (listed != nullptr || item[0] != 14 || item[1] != 2 || (item[2] != 4 && item[2] != 5)) return Bar::no;
  const int year = static_cast<int>(std::chrono::year_month_day{deletion.deleted_on}.year());
  if (year <= 2020) return item[2] == 4 ? Bar::yes : Bar::no;
  if (year >= 2025) return item[2] == 5 ? Bar::yes : Bar::no;
  return Bar::person_decides;
}

Bar strongest_bar(const Dossier& dossier, const Context& context) {
  const auto* listed = listed_items(context);
  Bar strongest = Bar::no;
  for (const PastDeletion& deletion : dossier.application.past_deletions)
    if (deletion.deleted_on <= context.as_of) strongest = std::max(strongest, bar_of(deletion, listed));
  return strongest;
}

Answer& check_deletion(Answer& answer, const PastDeletion& deletion, const Pointer& at, Bar bar) {
  const std::string day = to_string(deletion.deleted_on);
  answer.read(at / path<&PastDeletion::deleted_on>, deletion.deleted_on)
      .read(at / path<&PastDeletion::item>, deletion.item);
  switch (bar) {
    case Bar::yes:
      return answer.breach("deleted", at, fill(barred, {deletion.item, day}));
    case Bar::person_decides:
      return answer.judge("item_moved", at, fill(moved, {deletion.item, day}), Severity::warning);
    case Bar::unclear:
      return answer.judge("item_unclear", at, fill(item_unclear, {deletion.item, day}), Severity::warning);
    case Bar::no:
      break;
  }
  return answer.hold();
}

Answer& check_deletions(Answer& answer, const Dossier& dossier, const Context& context) {
  const auto* listed = listed_items(context);
  const std::vector<PastDeletion>& deletions = dossier.application.past_deletions;
  if (listed != nullptr && !deletions.empty()) answer.rely_on(Parameter::deletion_items_barring_registration);
  for (std::size_t i = 0; i < deletions.size(); ++i)
    if (deletions[i].deleted_on <= context.as_of)
      check_deletion(answer, deletions[i], deletions_at / i, bar_of(deletions[i], listed));
  return answer.hold();
}

bool is_violated(const Dossier& dossier, const Context& context) {
  return std::ranges::any_of(dossier.application.violations,
                             [&](const Violation& violation) { return violation.found_on <= context.as_of; });
}

}  // namespace

Answer& check_violations(Answer& answer, const Dossier& dossier, const Context& context) {
  std::int64_t count = 0;
  const std::vector<Violation>& violations = dossier.application.violations;
  for (std::size_t i = 0; i < violations.size(); ++i) {
    if (violations[i].found_on > context.as_of) continue;
    ++count;
    const Pointer at = violations_at / i;
    answer.read(at / path<&Violation::found_on>, violations[i].found_on)
        .breach("violation", at, fill(violated, {to_string(violations[i].found_on)}));
  }
  answer.derive("violations", count);
  return count == 0 ? answer.hold() : answer;
}

Answer no_breach_nor_deletion(const Dossier& dossier, const Context& context) {
  Answer answer;
  if (context.choices().violation_or_deletion == ViolationOrDeletion::either_absent) {
    const Bar bar = strongest_bar(dossier, context);
    const bool violation = is_violated(dossier, context);
    answer.derive("violation_found", violation);
    if (!violation || bar == Bar::no) return answer.hold();
    // The breach counts only if the deletion bars as well: as long as a person decides that, the person decides.
    if (bar != Bar::yes) return check_deletions(answer, dossier, context);
  }
  check_violations(answer, dossier, context);
  return check_deletions(answer, dossier, context);
}

}  // namespace ismap
