#include <ismap/rules/procurement/entry.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/labels.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/procurement/grounds.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::procurement {
namespace {

constexpr Label found_by_name{
    "登録番号の記載がないため、名称により登録簿を確認しました。"
    "この名称のサービスは、{1}のリストの登録番号{0}（提供者：{2}）です。"
    "調達するサービスがこれであるかを確認し、登録番号を記載してください。",
    "No number is given, so the register was searched for the name. It has {0} of the {1} list, provided by {2}: check "
    "that this is the service bought, and give its number."};
constexpr Label several_of_the_name{
    "この名称のサービスが登録簿に複数あり（{0}）、いずれであるか分からないため、判断していません。"
    "登録番号を記載してください。",
    "The register has several services of this name ({0}), so nothing is decided: give the number of the one meant."};
constexpr Label number_or_name{
    "登録番号「{1}」は登録簿にありませんが、記載された名称のサービスはあります（{0}）。"
    "いずれが正しいか分からないため、判断していません。",
    "The register has no number \"{1}\" but the name given, under {0}. Which of them is right is not known, so nothing "
    "is decided."};
constexpr Label near_name{
    "この名称のサービスは登録簿にありませんが、似た名称のサービスがあるため、判断していません。"
    "登録番号を記載してください。{0}",
    "The register has no service of this name but similar ones, so nothing is decided: give the number.{0}"};
constexpr Label no_such_name{
    "この名称のサービスは登録簿にありません。名称の表記が登録簿と異なる場合は確認できません。{0}",
    "The register has no service of this name. One spelled otherwise is not found.{0}"};
constexpr Label not_looked_up{"登録簿が渡されていないため、登録されていないサービスとして扱いました。",
                              "No register was given: the service was taken to be unlisted."};
constexpr Label other_name{
    "登録簿では登録番号{0}のサービスの名称は「{1}」であり、記載された名称と異なります。"
    "同じサービスであるかを確認してください。",
    "In the register {0} is named \"{1}\", which is not the name given: check that they are the same service."};
constexpr Label not_published{
    "サービス{0}の登録は{1}に決定されましたが、登録簿にリストへの掲載の記録がありません。"
    "掲載前のサービスを登録されたサービスとして調達できるかを定めた文書は公表されていません。",
    "The registration of {0} was decided on {1}, and the register does not show it published on the list. No public "
    "text says whether the service counts as registered before that."};
constexpr Label told_in_advance{
    "登録簿に、判断の基準日（{0}）より後の日付の記録があります。"
    "まだ生じていない事実であるため考慮していませんが、これによれば調達日までに登録の状態が変わります。",
    "The register has entries dated after {0}, the day looked at. They are no facts yet and were left out; with them "
    "the registration would change by the day of procurement."};
constexpr Label under_review{
    "サービス{1}の登録申請は決定されておらず（状態：{0}）、調達日までに登録されるかは分かりません。",
    "The application of {1} is not decided (state: {0}); whether it is registered by the day of procurement is not "
    "known."};

std::string_view list_of(const RegisteredService& entry) {
  return entry.scheme == Scheme::ismap ? "ISMAP" : "ISMAP-LIU";
}

Text numbers_of(const std::vector<const RegisteredService*>& entries) {
  Text numbers;
  for (const RegisteredService* entry : entries) {
    if (!numbers.en.empty()) append(numbers, Label{"、", ", "});
    append(numbers, entry->number);
  }
  return numbers;
}

bool is_published(const ProcurementContext& context, const Event& decision) {
  const Boxed<PrintedEntry>& printed = context.bought->printed;
  if (printed && decision.on <= printed->as_of && printed->as_of <= context.as_of) return true;
  return std::ranges::any_of(context.bought->history, [&](const Event& event) {
    return event.kind == EventKind::listed && decision.on <= event.on && event.on <= context.as_of;
  });
}

/// The decision of the registration that the list is still to show; null if it does.
const Event* unpublished_decision(const ProcurementContext& context) {
  const Event* decision = nullptr;
  for (const Event& event : context.bought->history)
    if (event.kind == EventKind::decided_registered && event.on <= context.as_of &&
        (decision == nullptr || decision->on <= event.on))
      decision = &event;
  return decision == nullptr || is_published(context, *decision) ? nullptr : decision;
}

void note_name(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const RegisteredService& bought = *context.bought;
  const std::optional<std::string_view> name = name_given(procurement.service);
  if (!name) return;
  answer.read<&Procurement::service, &ProcuredService::name>(procurement);
  const auto note = [&](std::string_view code, const Text& message) {
    if (listing_of(procurement, context) == Listing::unlisted)
      answer.advise(code, name_at, message);
    else
      answer.judge(code, name_at, message, Severity::warning);
  };
  if (context.is_found_by_name)
    note("found_by_name", fill(found_by_name, {bought.number, list_of(bought), bought.provider}));
  else if (!is_same_name(*name, bought.name))
    note("other_name", fill(other_name, {bought.number, bought.name}));
}

void note_what_lies_ahead(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const Listing listing = listing_of(procurement, context);
  const Pointer at = service_at(procurement);
  if (context.announced) {
    const Text message = fill(told_in_advance, {to_string(context.as_of)});
    if (listing == Listing::unlisted)
      answer.advise("told_in_advance", at, message);
    else if (listing == Listing::open)
      answer.leave_open("told_in_advance", at, message);
    else
      answer.judge("told_in_advance", at, message, Severity::warning);
  } else if (listing == Listing::open) {
    answer.leave_open("under_review", at,
                      fill(under_review, {label_of(context.registration->state), context.bought->number}));
  }
}

void note_found(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const Pointer at = service_at(procurement);
  if (context.is_found_by_name) {
    note_name(answer, procurement, context);
    if (leave_open(answer, {context.bought, {}, context.is_contradicted, false}, *context.registration, at)) return;
  } else {
    const std::string_view number = *number_given(procurement.service);
    if (look_up_service(answer, number, at, context.as_of, context).outcome == LookUp::open) return;
    note_name(answer, procurement, context);
  }
  if (leaves_open(context.printed)) {
    answer.leave_open("printed", at, text_of(context.printed, *context.bought, context.as_of));
    return;
  }
  note_what_lies_ahead(answer, procurement, context);
  if (!is_live(context.registration->state)) return;
  if (const Event* decision = unpublished_decision(context))
    answer.judge("not_published", at, fill(not_published, {context.bought->number, to_string(decision->on)}),
                 Severity::warning);
}

void note_not_found(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const std::optional<std::string_view> number = number_given(procurement.service);
  if (number) answer.read<&Procurement::service, &ProcuredService::number>(procurement);
  if (name_given(procurement.service)) answer.read<&Procurement::service, &ProcuredService::name>(procurement);
  if (!context.namesakes.empty() && number)
    answer.leave_open("number_or_name", number_at, fill(number_or_name, {numbers_of(context.namesakes), *number}));
  else if (!context.namesakes.empty())
    answer.leave_open("several_of_the_name", name_at, fill(several_of_the_name, {numbers_of(context.namesakes)}));
  else if (!number && context.registrations == nullptr)
    answer.advise("not_looked_up", name_at, not_looked_up);
  else if (!number && listing_of(procurement, context) == Listing::open)
    answer.leave_open("near_name", name_at, fill(near_name, {may_be_meant(context.near_names)}));
  else if (!number)
    answer.advise("no_such_name", name_at, fill(no_such_name, {may_be_meant(context.near_names)}));
}

}  // namespace

void note_entry(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  if (context.bought != nullptr)
    note_found(answer, procurement, context);
  else
    note_not_found(answer, procurement, context);
}

}  // namespace ismap::procurement
