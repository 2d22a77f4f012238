// Registration rules, chapter 5, with basic regulation 3.3: the formal defects that stop acceptance.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace ismap::registration {

inline Answer check_entries(const Dossier& dossier, const Context& context);

/// Basic regulation 3.3: what a "particular defect" is. Missing documents are matters of REG-4.1.
inline constexpr Rule<Dossier> formal_defects{
    {.id = "REG-5.5",
     .clause = {Regulation::basic_regulation, "3.3", "final-2020"},
     .title = {"特段の瑕疵", "Particular defects"},
     .text = {"受理を妨げる「特段の瑕疵」とは、文書の不足や記載の誤りなど形式上のものをいう。",
              "The \"particular defects\" that stop acceptance are formal ones, such as missing documents and faulty "
              "entries."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程3.3", "basic regulation 3.3"}}}},
     .point = Point::acceptance,
     .limits = {"前後の合わない日付、基準日より後の日付及び重複する文書を示す。記載の誤りであるかは人が判断する。",
                "Shows days that are out of order or after the day looked at, and documents filed twice; whether they "
                "are faulty entries is for a person."}},
    check_entries,
};

/// Asks a reviewer about a day at the end of `members` that lies after `as_of`: it cannot have come yet.
template <auto... members, class From>
void check_not_ahead(Answer& answer, const From& from, Date as_of, const Pointer& at = {}) {
  constexpr Label still_ahead{"{0}は、基準日である{1}より後の日付です。日付を確認してください。",
                              "{0} lies after {1}, the day looked at. Check the day."};
  const std::optional<Date> day = follow_members<members...>(from);
  if (!day || *day <= as_of) return;
  answer.read<members...>(from, at);
  answer.judge("still_ahead", at / path<members...>, fill(still_ahead, {to_string(*day), to_string(as_of)}),
               Severity::warning);
}

/// Asks a reviewer, by `code` and `message`, about a day at the end of `members` that lies before `earliest`.
template <auto... members, class From>
void check_not_before(Answer& answer, const From& from, Date earliest, std::string_view code, const Label& message,
                      const Pointer& at = {}) {
  const std::optional<Date> day = follow_members<members...>(from);
  if (!day || *day >= earliest) return;
  answer.read<members...>(from, at);
  answer.judge(code, at / path<members...>, fill(message, {to_string(*day), to_string(earliest)}), Severity::warning);
}

/// Whether the days of the inquiry at `at` are in order.
inline void check_days_of_inquiry(Answer& answer, const Inquiry& inquiry, const Pointer& at,
                                  const Application& application, Date as_of) {
  constexpr Label asked_early{"問合せの日である{0}が、申請日である{1}より前です。日付を確認してください。",
                              "The inquiry is dated {0}, before the filing on {1}. Check the days."};
  constexpr Label asked_late{"問合せの日である{0}は、受理の日である{1}より後です。",
                             "The inquiry is dated {0}, after the acceptance on {1}."};
  check_not_before<&Inquiry::asked_on>(answer, inquiry, application.filed_on, "asked_early", asked_early, at);
  check_not_ahead<&Inquiry::asked_on>(answer, inquiry, as_of, at);
  check_not_ahead<&Inquiry::answered_on>(answer, inquiry, as_of, at);
  if (application.accepted_on && inquiry.asked_on > *application.accepted_on)
    answer.advise("asked_late", at / path<&Inquiry::asked_on>,
                  fill(asked_late, {to_string(inquiry.asked_on), to_string(*application.accepted_on)}));
}

/// Whether the days of the application are in order.
inline void check_days_of_application(Answer& answer, const Dossier& dossier, Date as_of) {
  constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;
  constexpr Pointer inquiries_at = path<&Dossier::application, &Application::inquiries>;
  constexpr Label not_filed_yet{"申請日である{0}は、基準日である{1}より後です。",
                                "The day of filing, {0}, lies after {1}, the day looked at."};
  constexpr Label received_early{"受領の日である{0}が、申請日である{1}より前です。日付を確認してください。",
                                 "The application was received on {0}, before it was filed on {1}. Check the days."};
  constexpr Label accepted_early{
      "受理の日である{0}が、申請日又は受領の日である{1}より前です。日付を確認してください。",
      "The application was accepted on {0}, before it was filed or received on {1}. Check the days."};
  const Application& application = dossier.application;
  const Date filed = application.filed_on;
  if (filed > as_of) {
    answer.read<&Dossier::application, &Application::filed_on>(dossier);
    answer.advise("not_filed_yet", filed_at, fill(not_filed_yet, {to_string(filed), to_string(as_of)}));
  }
  check_not_before<&Dossier::application, &Application::received_on>(answer, dossier, filed, "received_early",
                                                                     received_early);
  check_not_before<&Dossier::application, &Application::accepted_on>(
      answer, dossier, std::max(filed, application.received_on.value_or(filed)), "accepted_early", accepted_early);
  check_not_ahead<&Dossier::application, &Application::received_on>(answer, dossier, as_of);
  check_not_ahead<&Dossier::application, &Application::accepted_on>(answer, dossier, as_of);
  for (std::size_t i = 0; i < application.inquiries.size(); ++i)
    check_days_of_inquiry(answer, application.inquiries[i], inquiries_at / i, application, as_of);
}

/// Whether a day of the other documents lies after `as_of`.
inline void check_days_of_documents(Answer& answer, const Dossier& dossier, Date as_of) {
  constexpr Pointer plans_at = path<&Dossier::improvement_plans>;
  if (dossier.report) check_not_ahead<&Dossier::report, &AssessmentReport::date>(answer, dossier, as_of);
  if (dossier.representation)
    check_not_ahead<&Dossier::representation, &WrittenRepresentation::date>(answer, dossier, as_of);
  if (dossier.internal_audit)
    check_not_ahead<&Dossier::internal_audit, &InternalAudit::conducted_on>(answer, dossier, as_of);
  if (dossier.special_report)
    check_not_ahead<&Dossier::special_report, &SpecialReport::filed_on>(answer, dossier, as_of);
  for (std::size_t i = 0; i < dossier.improvement_plans.size(); ++i)
    check_not_ahead<&ImprovementPlan::written_on>(answer, dossier.improvement_plans[i], as_of, plans_at / i);
}

constexpr bool is_filed_once(DocumentKind kind) {
  return kind == DocumentKind::application_form || kind == DocumentKind::statement ||
         kind == DocumentKind::written_representation || kind == DocumentKind::assessment_report;
}

/// Whether each document of which there is one is filed once. Annexes do not count.
inline void check_filed_once(Answer& answer, const std::vector<FiledDocument>& documents) {
  constexpr Pointer documents_at = path<&Dossier::application, &Application::documents>;
  constexpr Label filed_twice{
      "同じ種類の申請文書が複数あります。いずれが申請文書であるかを確認してください。",
      "There is more than one document of this kind. Check which one belongs to the application."};
  std::vector<DocumentKind> seen;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const FiledDocument& document = documents[i];
    if (document.annex || !is_filed_once(document.kind)) continue;
    if (std::ranges::find(seen, document.kind) != seen.end())
      answer.judge("filed_twice", documents_at / i, filed_twice, Severity::warning);
    seen.push_back(document.kind);
  }
}

/// Whether the days are in order, none lies after `as_of`, and each document is filed once. What fails is for a
/// reviewer to decide; a filing that is still ahead is an advice.
inline Answer check_entries(const Dossier& dossier, const Context& context) {
  Answer answer;
  answer.met();
  check_days_of_application(answer, dossier, context.as_of);
  check_days_of_documents(answer, dossier, context.as_of);
  check_filed_once(answer, dossier.application.documents);
  return answer;
}

inline constexpr std::tuple chapter_5_defects{&formal_defects};

}  // namespace ismap::registration
