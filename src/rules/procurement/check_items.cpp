#include <ismap/rules/procurement/check_items.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/stated_text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::procurement {
namespace {

constexpr Label not_assessed{"{0}は対策が不足していますが、調達機関によるリスク評価が記載されていません。",
                             "{0} falls short, and no assessment of the risk by the buyer is given."};
constexpr Label assess{"不足の影響及びこれを踏まえた判断を記載してください。",
                       "State what the shortfall means, and what was decided on it."};
constexpr Label result_not_told{"{0}について事業者の回答がありますが、確認の結果が記載されていません。",
                                "The provider answered on {0}, but the result of the check is not given."};
constexpr Label item_contradicted{"{0}について内容の異なる記載が複数あり、いずれが確認の結果であるかが分かりません。",
                                  "{0} stands more than once, and not in the same way: which of them is the result?"};
constexpr Label item_copied{"{0}について同じ内容の記載が重複しています。",
                            "{0} stands more than once, in the same way."};
constexpr Label no_such_number{"{0}は管理基準にない番号です。", "{0} is no number of the Control Criteria."};
constexpr Label probably_meant{"{0}のことと考えられます。", "Probably {0} is meant."};
constexpr Label number_not_confirmed{
    "{0}は、公表資料で確認できない任意の詳細管理策の番号です。",
    "{0} may be the number of an optional detailed control; no public source confirms it."};
constexpr Label other_mark{"{0}の公式の表記は{1}です。", "{0} is officially written {1}."};
constexpr Label assessed_late{"{0}のリスク評価の日{1}は、調達日より後です。",
                              "The risk of {0} was assessed on {1}, after the procurement."};
constexpr Label covers_otherwise{
    "項目ごとの確認の結果は基準の全てについて記載されていますが、確認の対象とした基準に「{0}」がありません。"
    "いずれが正しいかを確認してください。",
    "There is a result for each item, but the criteria covered do not contain: {0}. Check which of them holds."};
constexpr Label assessed_otherwise{
    "不足している項目の全てにリスク評価が記載されていますが、リスク評価を行っていないものと記載されています。"
    "いずれが正しいかを確認してください。",
    "Every item that falls short has its assessment, but the check says that they were not assessed. Check which of "
    "them holds."};
constexpr Label met_but_assessed{
    "{0}は満たしているものと記載されていますが、不足に対する評価が記載されています。"
    "いずれが正しいかを確認してください。",
    "{0} is said to be met, and yet a shortfall is assessed. Check which of them holds."};
constexpr Label of_2025{
    "調達日には版ismap-2025が適用されます（{0}から）。その基本言明要件の全ての番号は公表されていないため、"
    "版ismap-2020の番号により確認しました。全ての要件が確認されているかを人が判断してください。",
    "On the day of procurement edition ismap-2025 applies (since {0}). Not all numbers of its basic statement "
    "requirements are public, so those of ismap-2020 were taken: a person must judge whether all are checked."};

constexpr Pointer items_at = path<&Procurement::ciso_check, &CisoCheck::items>;

/// Of the edition whose basic statement requirements are public as a whole.
const Catalog& catalog_in(const ProcurementContext& context) {
  return context.catalog == nullptr ? ismap_2020() : *context.catalog;
}

ControlSet requirements_of(const Catalog& catalog) {
  return catalog.governance() | catalog.management() | catalog.objectives() | catalog.basic_details();
}

bool is_answered(const CheckItem& item) {
  return is_stated(item.answer);
}

bool is_checked(const CheckItem& item) {
  return item.result.has_value() || is_answered(item);
}

ControlSet checked_in(const CisoCheck& check, const Catalog& catalog) {
  ControlSet checked;
  for (const CheckItem& item : *check.items)
    if (const auto ordinal = catalog.find(item.id); ordinal && is_checked(item)) checked.insert(*ordinal);
  return checked;
}

bool say_the_same(const CheckItem& a, const CheckItem& b) {
  return a.result == b.result && is_same_stated_text(a.answer, b.answer) &&
         is_same_stated_text(a.assessment, b.assessment) && a.assessed_on == b.assessed_on;
}

class ItemCheck {
 public:
  ItemCheck(Answer& answer, const Procurement& procurement, const ProcurementContext& context)
      : answer_(answer),
        procurement_(procurement),
        context_(context),
        check_(*procurement.ciso_check),
        catalog_(catalog_in(context)),
        required_(requirements_of(catalog_)),
        checked_(checked_in(check_, catalog_)) {}

  void run() {
    answer_.derive("required", static_cast<std::int64_t>(required_.count()))
        .derive("checked", static_cast<std::int64_t>((required_ & checked_).count()));
    for (std::size_t i = 0; i < check_.items->size(); ++i) look_at(i);
    (required_ - stated_).for_each([&](std::size_t ordinal) {
      const ControlId id = catalog_[ordinal].id;
      answer_.breach(requirement_not_checked, {items_at, id}, {id.string()});
    });
    answer_.derive("shortfalls", static_cast<std::int64_t>(shortfalls_));
    compare_with_covers();
    compare_with_assessed();
    judge_edition();
    answer_.met();
  }

 private:
  Pointer place(std::size_t i) const { return items_at / i; }
  At number_at(std::size_t i) const { return {place(i) / path<&CheckItem::id>, (*check_.items)[i].id}; }

  void look_at(std::size_t i) {
    const CheckItem& item = (*check_.items)[i];
    if (is_repeated(i)) return;
    const std::optional<std::size_t> ordinal = catalog_.find(item.id);
    if (!ordinal) return tell_unknown(i);
    stated_.insert(*ordinal);
    const std::string number = item.id.string();
    if (catalog_[*ordinal].id.suffix != item.id.suffix)
      answer_.advise("suffix", number_at(i), fill(other_mark, {number, catalog_[*ordinal].id.string()}));
    if (!is_checked(item)) {
      if (required_.contains(*ordinal) && !checked_.contains(*ordinal))
        answer_.breach(requirement_not_checked, {place(i), item.id}, {number});
      return;
    }
    const bool falls_short = item.result == CheckResult::shortfall;
    if (is_answered(item) && !falls_short)
      check_placeholder(answer_, *item.answer, {place(i) / path<&CheckItem::answer>, item.id});
    if (!item.result)
      answer_.judge("result_not_told", {place(i) / path<&CheckItem::result>, item.id}, fill(result_not_told, {number}),
                    Severity::warning);
    else if (falls_short)
      look_at_shortfall(i);
    else if (item.assessment && presence_of(*item.assessment) == Presence::text)
      answer_.judge("met_but_assessed", {place(i) / path<&CheckItem::assessment>, item.id},
                    fill(met_but_assessed, {number}), Severity::warning);
  }

  void look_at_shortfall(std::size_t i) {
    const CheckItem& item = (*check_.items)[i];
    const std::string number = item.id.string();
    const At at{place(i) / path<&CheckItem::assessment>, item.id};
    ++shortfalls_;
    if (!is_stated(item.assessment)) {
      is_all_assessed_ = false;
      answer_.breach(shortfalls_not_assessed, at, fill(not_assessed, {number}), Text{assess});
      return;
    }
    check_placeholder(answer_, *item.assessment, at);
    if (item.assessed_on && *item.assessed_on > procurement_.on)
      answer_.judge("assessed_late", {place(i) / path<&CheckItem::assessed_on>, item.id},
                    fill(assessed_late, {number, to_string(*item.assessed_on)}), Severity::warning);
  }

  /// A number that stood before. What differs is for a person; both count as checked.
  bool is_repeated(std::size_t i) {
    const CheckItem& item = (*check_.items)[i];
    const auto [first, is_new] = first_of_.try_emplace(item.id.number(), i);
    if (is_new) return false;
    const std::string number = item.id.string();
    if (say_the_same((*check_.items)[first->second], item)) {
      answer_.warn("copy", number_at(i), fill(item_copied, {number}));
      return true;
    }
    answer_.judge("contradicted", number_at(i), fill(item_contradicted, {number}), Severity::warning);
    if (item.result == CheckResult::shortfall) look_at_shortfall(i);
    return true;
  }

  void tell_unknown(std::size_t i) {
    const ControlId id = (*check_.items)[i].id;
    const std::string number = id.string();
    const std::optional<ControlId> above = id.parent();
    const bool may_exist = !catalog_.is_complete() && catalog_.level_of(id) == Level::detail && above &&
                           catalog_.find(*above) && id.suffix != Suffix::b && id.suffix != Suffix::pb;
    const std::optional<RejectedId> mistake = rejected(id, catalog_.edition());
    if (may_exist && !mistake) {
      answer_.advise("number_not_confirmed", number_at(i), fill(number_not_confirmed, {number}));
      return;
    }
    Text message = fill(no_such_number, {number});
    if (mistake && !mistake->likely.empty()) {
      append(message, Label{"", " "});
      append(message, fill(probably_meant, {mistake->likely}));
    }
    answer_.warn("unknown_control", number_at(i), std::move(message));
  }

  /// What the short form says of criteria all of whose items have a result.
  void compare_with_covers() {
    if (!check_.covers) return;
    const std::array<std::pair<CheckedCriteria, const ControlSet*>, 4> parts = {
        {{CheckedCriteria::governance, &catalog_.governance()},
         {CheckedCriteria::management, &catalog_.management()},
         {CheckedCriteria::objectives, &catalog_.objectives()},
         {CheckedCriteria::basic_details, &catalog_.basic_details()}}};
    for (const auto& [criteria, controls] : parts) {
      const bool is_said = std::ranges::find(*check_.covers, criteria) != check_.covers->end();
      if (is_said || !controls->is_subset_of(checked_)) continue;
      answer_.judge("covers_otherwise", path<&Procurement::ciso_check, &CisoCheck::covers>,
                    fill(covers_otherwise, {title_of(criteria)}), Severity::warning);
    }
  }

  static Label title_of(CheckedCriteria criteria) {
    switch (criteria) {
      case CheckedCriteria::governance:
        return {"ガバナンス基準", "governance criteria"};
      case CheckedCriteria::management:
        return {"マネジメント基準", "management criteria"};
      case CheckedCriteria::objectives:
        return {"統制目標", "control objectives"};
      case CheckedCriteria::basic_details:
        break;
    }
    return {"末尾にBが付された詳細管理策", "detailed controls ending in B"};
  }

  void compare_with_assessed() {
    if (check_.shortfalls_assessed == false && shortfalls_ > 0 && is_all_assessed_)
      answer_.judge("assessed_otherwise", path<&Procurement::ciso_check, &CisoCheck::shortfalls_assessed>,
                    assessed_otherwise, Severity::warning);
  }

  /// Of the revision of 2025 no complete set is public.
  void judge_edition() {
    const Supplement* supplied = context_.supplement(Parameter::edition_2025_applies_from);
    const auto* text = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
    const std::optional<Date> first = text == nullptr ? std::nullopt : parse_date(*text);
    if (!first || procurement_.on < *first) return;
    answer_.rely_on(Parameter::edition_2025_applies_from)
        .judge("edition_2025", items_at, fill(of_2025, {to_string(*first)}), Severity::warning);
  }

  Answer& answer_;
  const Procurement& procurement_;
  const ProcurementContext& context_;
  const CisoCheck& check_;
  const Catalog& catalog_;
  const ControlSet required_;
  const ControlSet checked_;                       ///< those of any item
  std::map<std::uint32_t, std::size_t> first_of_;  // by number
  ControlSet stated_;
  std::size_t shortfalls_ = 0;
  bool is_all_assessed_ = true;
};

}  // namespace

bool has_every_requirement(const CisoCheck& check, const ProcurementContext& context) {
  const Catalog& catalog = catalog_in(context);
  return requirements_of(catalog).is_subset_of(checked_in(check, catalog));
}

void check_items(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  ItemCheck{answer, procurement, context}.run();
}

}  // namespace ismap::procurement
