#include <ismap/rules/violations.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/past_deletions.hpp>
#include <ismap/rules/unreported.hpp>

#include <algorithm>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Pointer violations_at = path<&Dossier::application, &Application::violations>;
constexpr Pointer deletions_at = path<&Dossier::application, &Application::past_deletions>;

constexpr Label moved{
    "{1}の{0}による登録削除が登録を妨げるかを確認してください。"
    "該当する号は2020年には(4)、2025年には(5)であり、移った時期は公表されていません。",
    "Check whether the deletion of {1} under {0} bars a registration: the item was (4) in 2020 and (5) in 2025, and "
    "when it moved is not public."};
constexpr Label not_declared{
    "登録簿では、{0}の登録が{2}に{1}により削除されていますが、申請書の過去の登録削除に記載がありません。",
    "By the register {0} was deleted on {2} under {1}; the application does not list that deletion."};
constexpr Label no_ground{
    "登録簿では、{0}の登録が{1}に削除されていますが、その根拠の記載がありません。"
    "14.2のどの号によるかを確認してください。",
    "By the register {0} was deleted on {1}, on no stated ground. Check the item of 14.2."};
constexpr Label entry_open{
    "登録簿では、{0}の登録が{1}に削除されていますが、登録簿の記載が一致しないか、履歴が規則に合いません。"
    "確認してください。",
    "By the register {0} was deleted on {1}, but its entries contradict each other or its history does not follow the "
    "rules: check."};
constexpr Label same_name_only{
    "登録簿では、同じ名称のサービス{0}（事業者は{2}）の登録が{1}に削除されています。"
    "申請に係るサービスであるかを確認してください。",
    "By the register {0}, a service of the same name (provider: {2}), was deleted on {1}. Check whether it is the "
    "service applied for."};
constexpr Label found_later{"規程違反の日とされる{0}は、基準日である{1}より後です。日付を確認してください。",
                            "The breach is dated {0}, after {1}, the day looked at. Check the day."};
constexpr Label deleted_later{"登録削除の日とされる{0}は、基準日である{1}より後です。日付を確認してください。",
                              "The deletion is dated {0}, after {1}, the day looked at. Check the day."};
constexpr Label not_a_point{
    "{0}の{1}による登録削除があります。ISMAP-LIUの審査の観点には過去の登録削除は掲げられていません。",
    "There was a deletion of {0} under {1}. The points of a review for ISMAP-LIU do not name past deletions."};
constexpr Label item_unclear{"{1}の登録削除の根拠「{0}」から14.2のどの号によるかが分かりません。号を確認してください。",
                             "The ground \"{0}\" of the deletion of {1} does not say which item of 14.2 it was under. "
                             "Check the item."};

enum class Bar {
  no,
  person_decides,  ///< on the item, which moved on a day that is not public; on its ground, its day or its entry
  yes,
};

/// The items of 14.2 that the user's official text lists; null without that supplement.
const std::vector<std::string>* listed_items(const Context& context) {
  const Supplement* supplied = context.supplement(Parameter::deletion_items_barring_registration);
  return supplied == nullptr ? nullptr : std::get_if<std::vector<std::string>>(&supplied->value);
}

/// The items of 14.2 that the user's official text lists, if it is supplied, as they are looked up.
class BarringItems {
 public:
  explicit BarringItems(const Context& context) {
    const std::vector<std::string>* listed = listed_items(context);
    if (listed == nullptr) return;
    are_known_ = true;
    as_printed_.insert(listed->begin(), listed->end());
    for (const std::string& item : *listed) numbers_.insert(numbers_in(item));
  }

  bool are_known() const { return are_known_; }

  bool contain(const std::string& item, const std::vector<unsigned>& numbers) const {
    return as_printed_.contains(item) || (!numbers.empty() && numbers_.contains(numbers));
  }

 private:
  bool are_known_ = false;
  std::set<std::string_view> as_printed_;
  std::set<std::vector<unsigned>> numbers_;
};

/// What a deletion means for a registration, and how that is said; nothing is said without a code.
struct Assessed {
  Bar bar{};
  std::string_view code;
  Text message;
};

Assessed assess_item(const PastDeletion& deletion, const BarringItems& barring) {
  const std::string day = to_string(deletion.deleted_on);
  const Assessed bars{Bar::yes, barring_deletion.code, fill(barring_deletion.message, {deletion.item, day})};
  const std::vector<unsigned> item = numbers_in(deletion.item);
  if (barring.contain(deletion.item, item)) return bars;
  const std::vector<unsigned> clause = {14, 2};
  if (item.size() <= 2) {
    if (!std::ranges::equal(item, std::span{clause}.first(item.size()))) return {};
    return {Bar::person_decides, "item_unclear", fill(item_unclear, {deletion.item, day})};
  }
  if (barring.are_known() || item[0] != 14 || item[1] != 2 || (item[2] != 4 && item[2] != 5)) return {};
  const int year = static_cast<int>(std::chrono::year_month_day{deletion.deleted_on}.year());
  if ((year <= 2020 && item[2] == 4) || (year >= 2025 && item[2] == 5)) return bars;
  return {Bar::person_decides, "item_moved", fill(moved, {deletion.item, day})};
}

/// One that the application lists. A day still ahead is a mistake, whatever the item.
Assessed assess(const PastDeletion& deletion, const BarringItems& barring, const Context& context) {
  if (deletion.deleted_on <= context.as_of) return assess_item(deletion, barring);
  return {Bar::person_decides, "deleted_later",
          fill(deleted_later, {to_string(deletion.deleted_on), to_string(context.as_of)})};
}

std::string ground_of(const KnownDeletion& known) {
  return known.event->ground && !is_blank(*known.event->ground) ? *known.event->ground : std::string{};
}

/// One that only the register shows.
Assessed assess(const KnownDeletion& known, const BarringItems& barring) {
  const std::string& number = known.service->number;
  const std::string day = to_string(known.event->on);
  const PastDeletion deletion{known.event->on, ground_of(known)};
  Assessed assessed = assess_item(deletion, barring);
  const Text said = fill(not_declared, {number, deletion.item, day});
  if (assessed.bar == Bar::no) return {Bar::no, known.by_name_only ? "" : "not_listed", said};
  if (known.is_open) return {Bar::person_decides, "entry_open", fill(entry_open, {number, day})};
  if (known.by_name_only)
    return {Bar::person_decides, "same_name", fill(same_name_only, {number, day, known.service->provider})};
  if (deletion.item.empty()) return {Bar::person_decides, "no_ground", fill(no_ground, {number, day})};
  assessed.message = {said.ja + assessed.message.ja, said.en + " " + assessed.message.en};
  return assessed;
}

void check_deletion(Answer& answer, const Pointer& at, Assessed assessed) {
  if (assessed.bar == Bar::yes)
    answer.breach(barring_deletion, at, std::move(assessed.message));
  else if (assessed.bar == Bar::person_decides)
    answer.judge(assessed.code, at, std::move(assessed.message), Severity::warning);
  else if (!assessed.code.empty())
    answer.advise(assessed.code, at, std::move(assessed.message));
}

/// Every past deletion that the application lists or the register shows.
class Deletions {
 public:
  Deletions(const Dossier& dossier, const Context& context)
      : listed_(dossier.application.past_deletions),
        known_(deletions_not_listed(dossier, context)),
        barring_(context),
        context_(context) {}

  bool empty() const { return listed_.empty() && known_.empty(); }

  Bar strongest() const {
    Bar strongest = Bar::no;
    for (const PastDeletion& deletion : listed_)
      strongest = std::max(strongest, assess(deletion, barring_, context_).bar);
    for (const KnownDeletion& deletion : known_) strongest = std::max(strongest, assess(deletion, barring_).bar);
    return strongest;
  }

  void check(Answer& answer) const {
    if (barring_.are_known() && !empty()) answer.rely_on(Parameter::deletion_items_barring_registration);
    for (std::size_t i = 0; i < listed_.size(); ++i) {
      answer.read<&PastDeletion::deleted_on>(listed_[i], deletions_at / i);
      answer.read<&PastDeletion::item>(listed_[i], deletions_at / i);
      check_deletion(answer, deletions_at / i, assess(listed_[i], barring_, context_));
    }
    for (const KnownDeletion& deletion : known_) {
      answer.derive("deletion_in_register", deletion.event->on);
      check_deletion(answer, deletions_at, assess(deletion, barring_));
    }
    answer.met();
  }

  /// ISMAP-LIU names no deletion among its points.
  void advise(Answer& answer) const {
    for (std::size_t i = 0; i < listed_.size(); ++i) {
      const PastDeletion& deletion = listed_[i];
      answer.advise("deleted", deletions_at / i, fill(not_a_point, {to_string(deletion.deleted_on), deletion.item}));
    }
    for (const KnownDeletion& deletion : known_)
      answer.advise("deleted", deletions_at, fill(not_a_point, {to_string(deletion.event->on), ground_of(deletion)}));
  }

 private:
  const std::vector<PastDeletion>& listed_;
  std::vector<KnownDeletion> known_;
  BarringItems barring_;
  const Context& context_;
};

/// How far a breach of the rules is found: a reviewer decides on one dated in the days to come, and on a report that is
/// owed.
Bar strongest_violation(const Dossier& dossier, const Context& context) {
  const std::vector<Violation>& violations = dossier.application.violations;
  if (std::ranges::any_of(violations, [&](const Violation& one) { return one.found_on <= context.as_of; }))
    return Bar::yes;
  return !violations.empty() || has_unreported(dossier, context) ? Bar::person_decides : Bar::no;
}

/// A check that no breach of the rules was found up to `as_of`: each one is a breach of its own. A reviewer decides on
/// one that is dated later, and on what the register shows unreported (`check_reports`). The policy
/// `violation_or_deletion` is not looked at: it joins the two limbs of 6.1(7), and other clauses have only this one.
void check_violations(Answer& answer, const Dossier& dossier, const Context& context) {
  std::int64_t count = 0;
  const std::vector<Violation>& violations = dossier.application.violations;
  for (std::size_t i = 0; i < violations.size(); ++i) {
    const Pointer at = violations_at / i;
    const Date found = answer.read<&Violation::found_on>(violations[i], at);
    if (found > context.as_of) {
      answer.judge("found_later", at, fill(found_later, {to_string(found), to_string(context.as_of)}),
                   Severity::warning);
      continue;
    }
    ++count;
    answer.breach(violation_found, at, {to_string(found)});
  }
  answer.derive("violations", count).met();
  check_reports(answer, dossier, context);
}

}  // namespace

Answer no_breach_nor_deletion(const Dossier& dossier, const Context& context) {
  Answer answer;
  const Deletions deletions{dossier, context};
  bool counts_violations = true;
  bool counts_deletions = true;
  if (context.choices().violation_or_deletion == ViolationOrDeletion::either_absent) {
    const Bar bar = deletions.strongest();
    const Bar violation = strongest_violation(dossier, context);
    answer.derive("violation_found", violation == Bar::yes);
    if (violation == Bar::no || bar == Bar::no) return answer.met();
    // Either counts only if the other does as well: as long as a reviewer decides one, the reviewer decides.
    counts_violations = bar == Bar::yes;
    counts_deletions = !counts_violations || violation == Bar::yes;
  }
  if (counts_violations) check_violations(answer, dossier, context);
  if (counts_deletions) deletions.check(answer);
  return answer;
}

Answer no_breach_of_the_rules(const Dossier& dossier, const Context& context) {
  Answer answer;
  check_violations(answer, dossier, context);
  Deletions{dossier, context}.advise(answer);
  return answer;
}

}  // namespace ismap
