#include "src/review/remedy/proposal.hpp"

#include <ismap/catalog/rejected_id.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace ismap::remedies {
namespace {

constexpr Label was_due{"期限は{0}であり、既に経過した日付を変更することはできません。",
                        "It was due by {0}; a day that has passed cannot be changed any more."};
constexpr Label too_late{"期限である{0}を過ぎたため、これからの作成又は提出によっては解消しません。",
                         "The time limit, {0}, has passed: what is made or filed now does not cure this."};
constexpr Label period_is_reported{
    "監査対象期間は、監査の結果が報告されているため変更できません。改めて監査を受ける必要があります。",
    "The assessment period was reported on and cannot be changed any more. It takes a new assessment."};
constexpr Label look_at_it{"人が確認し、対応を決める必要があります。", "A person has to look at it and decide."};
constexpr Label remove_blank{"空欄の項目を削除してください。", "Remove the blank item."};
constexpr Label remove_repeated{"同じ内容の重複する記載を削除してください。",
                                "Remove the entry: an earlier one says the same."};
constexpr Label mark_base{"引継ぎ元のサービスは対象外のサービスとして記載されています。基盤としてください。",
                          "The service is among the outside services: mark it as base."};
constexpr Label write_number{"{0}が正しければ、{0}と記載してください。", "Write {0} if that is what is meant."};
constexpr Label give_pledge{"3.5({0})の事項を宣誓してください。", "Give the pledge of 3.5({0})."};

constexpr Pointer statement_at = path<&Dossier::statement>;
constexpr Pointer controls_at = path<&Statement::controls>;
constexpr Pointer outside_at = path<&Statement::outside_services>;
constexpr Pointer pledges_at = path<&Dossier::pledges>;
constexpr Pointer inquiries_at = path<&Dossier::application, &Application::inquiries>;

Pointer root(const Reviewed& reviewed) {
  return reviewed.dossier == nullptr ? Pointer{} : statement_at;
}

std::optional<Date> day_in(const Value& value) {
  const Date* day = std::get_if<Date>(&value);
  return day == nullptr ? std::nullopt : std::optional{*day};
}

/// The day that the rule read at `pointer`.
std::optional<Date> day_read(const RuleResult& result, const Pointer& pointer) {
  const auto fact = std::ranges::find(result.facts, pointer, &Fact::pointer);
  return fact == result.facts.end() ? std::nullopt : day_in(fact->value);
}

std::optional<Date> limit_of(const FoundBreach& found) {
  const std::optional<DecidingDay>& limit = found.diagnostic.limit;
  return limit ? std::optional{limit->day} : std::nullopt;
}

/// The edit, to be made by a person.
RemedyEdit by_person(const FoundBreach& found, RemedyKind kind, const Label& what) {
  RemedyEdit edit;
  edit.pointer = found.diagnostic.pointer;
  edit.kind = kind;
  edit.by = RemedyBy::person;
  edit.what = found.diagnostic.remedy.value_or(Text{what});
  edit.because = found.diagnostic.message;
  return edit;
}

RemedyEdit impossible(const FoundBreach& found, Text why) {
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  edit.possible = false;
  edit.what = std::move(why);
  return edit;
}

/// `why` names the day that has passed.
RemedyEdit past(const FoundBreach& found, std::optional<Date> limit, const Label& why) {
  return impossible(found, limit ? fill(why, {to_string(*limit)}) : Text{found.cure().what});
}

RemedyEdit patched(RemedyEdit edit, RemedyBy by, PatchOperation op, const Pointer& at, std::optional<Value> value) {
  edit.by = by;
  edit.patch = RemedyPatch{op, at, std::move(value)};
  return edit;
}

/// The day at the pointer becomes `limit`, once that is confirmed.
RemedyEdit moved(const FoundBreach& found, Date limit) {
  return patched(by_person(found, found.cure().kind, found.cure().what), RemedyBy::confirmation,
                 PatchOperation::replace, found.diagnostic.pointer, limit);
}

RemedyEdit not_after(const FoundBreach& found) {
  const Date as_of = found.reviewed.review.as_of;
  const std::optional<Date> day = day_read(found.result, found.diagnostic.pointer);
  const std::optional<Date> limit = limit_of(found);
  if (!day || !limit || *day <= as_of || *limit < as_of) return past(found, limit, was_due);
  return moved(found, *limit);
}

RemedyEdit not_before(const FoundBreach& found) {
  const std::optional<Date> day = day_read(found.result, found.diagnostic.pointer);
  const std::optional<Date> limit = limit_of(found);
  if (!day || !limit || *day <= found.reviewed.review.as_of) return impossible(found, found.cure().what);
  return moved(found, *limit);
}

RemedyEdit until_limit(const FoundBreach& found) {
  const std::optional<Date> limit = limit_of(found);
  if (!limit || *limit < found.reviewed.review.as_of) return past(found, limit, too_late);
  return by_person(found, found.cure().kind, found.cure().what);
}

RemedyEdit planned_day(const FoundBreach& found) {
  const std::optional<Date> limit = limit_of(found);
  if (!limit || *limit < found.reviewed.review.as_of) return past(found, limit, too_late);
  return moved(found, *limit);
}

/// A representation precedes the report. One that is dated too early is replaced until then, if no new report is due.
RemedyEdit before_report(const FoundBreach& found) {
  const Date as_of = found.reviewed.review.as_of;
  std::optional<Date> limit = limit_of(found);
  const Dossier* dossier = found.reviewed.dossier;
  if (limit && dossier != nullptr && dossier->report &&
      dossier->report->date >= dossier->statement.assessment_period.last)
    limit = std::min(*limit, dossier->report->date);
  if (!limit || *limit < as_of) return past(found, limit, too_late);
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  edit.what = fill(found.cure().what, {to_string(*limit)});
  return edit;
}

RemedyEdit period(const FoundBreach& found) {
  const Reviewed& reviewed = found.reviewed;
  const bool reported = reviewed.dossier != nullptr && reviewed.dossier->report.has_value();
  if (reported) return impossible(found, period_is_reported);
  const Date as_of = reviewed.review.as_of;
  const std::optional<Date> day = day_read(found.result, found.diagnostic.pointer);
  const std::optional<Date> limit = limit_of(found);
  if (!day || !limit || *day < as_of || *limit < as_of) return by_person(found, found.cure().kind, found.cure().what);
  return moved(found, *limit);
}

/// A blank item goes if another one says something; where none does, people write the first.
template <class Items, class IsBlank>
bool can_go(const Items& items, std::size_t position, IsBlank is_empty) {
  if (position >= items.size() || !is_empty(items[position])) return false;
  return position > 0 || !std::ranges::all_of(items, is_empty);
}

RemedyEdit blank_item(const FoundBreach& found) {
  const Statement& statement = found.reviewed.statement;
  const Pointer& at = found.diagnostic.pointer;
  const Pointer services_at = root(found.reviewed) / path<&Statement::covered_services>;
  const Pointer regions_at = root(found.reviewed) / path<&Statement::regions>;
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  const auto removed = [&](const Pointer& item) {
    edit.kind = RemedyKind::remove_entry;
    edit.what = remove_blank;
    return patched(std::move(edit), RemedyBy::machine, PatchOperation::remove, item, std::nullopt);
  };
  if (const auto position = at.index_in(services_at);
      position && can_go(statement.covered_services, *position, [](const std::string& name) { return is_blank(name); }))
    return removed(services_at / *position);
  if (const auto position = at.index_in(regions_at);
      position && can_go(statement.regions, *position, [](const Region& region) {
        return is_blank(region.name) && is_blank(region.country.value_or(std::string{}));
      }))
    return removed(regions_at / *position);
  return edit;
}

RemedyEdit repeated_entry(const FoundBreach& found) {
  const Pointer list_at = root(found.reviewed) / controls_at;
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  const std::optional<std::size_t> position = found.diagnostic.pointer.index_in(list_at);
  if (!position || *position >= found.reviewed.statement.controls.size()) return edit;
  if (!found.numbers.repeats_an_earlier_one(*position)) return edit;
  edit.what = remove_repeated;
  return patched(std::move(edit), RemedyBy::machine, PatchOperation::remove, list_at / *position, std::nullopt);
}

RemedyEdit likely_number(const FoundBreach& found) {
  const Pointer list_at = root(found.reviewed) / controls_at;
  const std::vector<ControlEntry>& entries = found.reviewed.statement.controls;
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  const std::optional<std::size_t> position = found.diagnostic.pointer.index_in(list_at);
  if (!position || *position >= entries.size()) return edit;
  const std::optional<RejectedId> known = rejected(entries[*position].id.string(), found.reviewed.statement.edition);
  const std::optional<ControlId> meant = known ? ControlId::parse(known->likely) : std::nullopt;
  if (!meant || found.numbers.has(*meant)) return edit;
  edit.what = fill(write_number, {known->likely});
  return patched(std::move(edit), RemedyBy::confirmation, PatchOperation::replace, found.diagnostic.pointer,
                 Value{meant->string()});
}

RemedyEdit declared_base(const FoundBreach& found) {
  const Pointer list_at = root(found.reviewed) / controls_at;
  const Statement& statement = found.reviewed.statement;
  RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
  const std::optional<std::size_t> position = found.diagnostic.pointer.index_in(list_at);
  if (!position || *position >= statement.controls.size()) return edit;
  const std::optional<std::string>& number = statement.controls[*position].inherited_from;
  const auto named = std::ranges::find_if(statement.outside_services, [&](const OutsideService& service) {
    return number && service.registration_number && is_same_number(*number, *service.registration_number);
  });
  edit.pointer = root(found.reviewed) / outside_at;
  if (!number || named == statement.outside_services.end()) return edit;
  edit.pointer = edit.pointer / (named - statement.outside_services.begin()) / path<&OutsideService::is_base>;
  edit.kind = RemedyKind::set_value;
  edit.what = mark_base;
  const Pointer at = edit.pointer;
  return patched(std::move(edit), RemedyBy::confirmation, PatchOperation::replace, at, true);
}

/// The pledges that are missing: the one that the breach concerns, or all.
std::vector<RemedyEdit> pledges(const FoundBreach& found) {
  const std::vector<PledgeItem>& given = found.reviewed.dossier->pledges;
  std::vector<RemedyEdit> edits;
  for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
    const bool is_given = std::ranges::find(given, PledgeItem{static_cast<PledgeItem::Number>(item)}) != given.end();
    if (is_given || (found.cure().pledge != 0 && found.cure().pledge != item)) continue;
    RemedyEdit edit = by_person(found, found.cure().kind, found.cure().what);
    edit.what = fill(give_pledge, {std::to_string(item)});
    edits.push_back(patched(std::move(edit), RemedyBy::confirmation, PatchOperation::add, pledges_at / "-",
                            static_cast<std::int64_t>(item)));
  }
  return edits;
}

RemedyEdit withdrawn_report(const FoundBreach& found) {
  constexpr Pointer at = path<&Dossier::special_report>;
  return patched(by_person(found, found.cure().kind, found.cure().what), RemedyBy::confirmation, PatchOperation::remove,
                 at, std::nullopt);
}

RemedyEdit proposal(const FoundBreach& found) {
  switch (found.cure().way) {
    case CureWay::fact:
      return impossible(found, found.cure().what);
    case CureWay::blank_item:
      return blank_item(found);
    case CureWay::repeated_entry:
      return repeated_entry(found);
    case CureWay::likely_number:
      return likely_number(found);
    case CureWay::declared_base:
      return declared_base(found);
    case CureWay::withdraw_report:
      return withdrawn_report(found);
    case CureWay::not_after:
      return not_after(found);
    case CureWay::not_before:
      return not_before(found);
    case CureWay::until_limit:
      return until_limit(found);
    case CureWay::before_report:
      return before_report(found);
    case CureWay::planned_day:
      return planned_day(found);
    case CureWay::period:
      return period(found);
    case CureWay::person:
    case CureWay::pledge:
      break;
  }
  return by_person(found, found.cure().kind, found.cure().what);
}

}  // namespace

std::vector<RemedyEdit> proposals_for(const FoundBreach& found) {
  if (!found.has_cure()) return {by_person(found, RemedyKind::set_value, look_at_it)};
  if (found.cure().way == CureWay::pledge) return pledges(found);
  return {proposal(found)};
}

}  // namespace ismap::remedies
