#include <ismap/rules/registration/entries.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace ismap::registration {
namespace {

constexpr Pointer application_filed_at = path<&Dossier::application, &Application::filed_on>;
constexpr Pointer received_at = path<&Dossier::application, &Application::received_on>;
constexpr Pointer accepted_at = path<&Dossier::application, &Application::accepted_on>;
constexpr Pointer answered_inquiries_at = path<&Dossier::application, &Application::inquiries>;
constexpr Pointer filed_documents_at = path<&Dossier::application, &Application::documents>;
constexpr Pointer plans_at = path<&Dossier::improvement_plans>;

constexpr Label received_early{"受領の日である{0}が、申請日である{1}より前です。日付を確認してください。",
                               "The application was received on {0}, before it was filed on {1}. Check the days."};
constexpr Label accepted_early{"受理の日である{0}が、申請日又は受領の日である{1}より前です。日付を確認してください。",
                               "The application was accepted on {0}, before it was filed or received on {1}. Check the "
                               "days."};
constexpr Label asked_early{"問合せの日である{0}が、申請日である{1}より前です。日付を確認してください。",
                            "The inquiry is dated {0}, before the filing on {1}. Check the days."};
constexpr Label asked_late{"問合せの日である{0}は、受理の日である{1}より後です。",
                           "The inquiry is dated {0}, after the acceptance on {1}."};
constexpr Label still_ahead{"{0}は、基準日である{1}より後の日付です。日付を確認してください。",
                            "{0} lies after {1}, the day looked at. Check the day."};
constexpr Label not_filed_yet{"申請日である{0}は、基準日である{1}より後です。",
                              "The day of filing, {0}, lies after {1}, the day looked at."};
constexpr Label filed_twice{
    "同じ種類の申請文書が複数あります。いずれが申請文書であるかを確認してください。",
    "There is more than one document of this kind. Check which one belongs to the application."};

/// Looks at the days of one application.
class Days {
 public:
  Days(Answer& answer, const Application& application, Date as_of)
      : answer_(answer), application_(application), as_of_(as_of) {}

  void check_order() {
    const Date filed = application_.filed_on;
    if (filed > as_of_)
      answer_.read(application_filed_at, filed)
          .advise("not_filed_yet", application_filed_at, fill(not_filed_yet, {to_string(filed), to_string(as_of_)}));
    not_before("received_early", application_.received_on, received_at, filed, received_early);
    not_before("accepted_early", application_.accepted_on, accepted_at,
               std::max(filed, application_.received_on.value_or(filed)), accepted_early);
    not_ahead(application_.received_on, received_at);
    not_ahead(application_.accepted_on, accepted_at);
    for (std::size_t i = 0; i < application_.inquiries.size(); ++i)
      check_inquiry(application_.inquiries[i], answered_inquiries_at / i);
  }

  /// A fact that is not there yet as of the day looked at.
  void not_ahead(std::optional<Date> day, const Pointer& at) {
    if (!day || *day <= as_of_) return;
    answer_.read(at, *day).judge("still_ahead", at, fill(still_ahead, {to_string(*day), to_string(as_of_)}),
                                 Severity::warning);
  }

 private:
  void check_inquiry(const Inquiry& inquiry, const Pointer& at) {
    const Pointer asked_at = at / path<&Inquiry::asked_on>;
    not_before("asked_early", inquiry.asked_on, asked_at, application_.filed_on, asked_early);
    not_ahead(inquiry.asked_on, asked_at);
    not_ahead(inquiry.answered_on, at / path<&Inquiry::answered_on>);
    if (application_.accepted_on && inquiry.asked_on > *application_.accepted_on)
      answer_.advise("asked_late", asked_at,
                     fill(asked_late, {to_string(inquiry.asked_on), to_string(*application_.accepted_on)}));
  }

  void not_before(std::string_view code, std::optional<Date> day, const Pointer& at, Date earliest,
                  const Label& message) {
    if (!day || *day >= earliest) return;
    answer_.read(at, *day).judge(code, at, fill(message, {to_string(*day), to_string(earliest)}), Severity::warning);
  }

  Answer& answer_;
  const Application& application_;
  Date as_of_;
};

void check_documents_ahead(Days& days, const Dossier& dossier) {
  if (dossier.report) days.not_ahead(dossier.report->date, path<&Dossier::report, &AssessmentReport::date>);
  if (dossier.representation)
    days.not_ahead(dossier.representation->date, path<&Dossier::representation, &WrittenRepresentation::date>);
  if (dossier.internal_audit)
    days.not_ahead(dossier.internal_audit->conducted_on, path<&Dossier::internal_audit, &InternalAudit::conducted_on>);
  if (dossier.special_report)
    days.not_ahead(dossier.special_report->filed_on, path<&Dossier::special_report, &SpecialReport::filed_on>);
  for (std::size_t i = 0; i < dossier.improvement_plans.size(); ++i)
    days.not_ahead(dossier.improvement_plans[i].written_on, plans_at / i / path<&ImprovementPlan::written_on>);
}

constexpr bool is_filed_once(DocumentKind kind) {
  return kind == DocumentKind::application_form || kind == DocumentKind::statement ||
         kind == DocumentKind::written_representation || kind == DocumentKind::assessment_report;
}

void check_filed_once(Answer& answer, const std::vector<FiledDocument>& documents) {
  std::vector<DocumentKind> seen;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const FiledDocument& document = documents[i];
    if (document.annex || !is_filed_once(document.kind)) continue;
    if (std::ranges::find(seen, document.kind) != seen.end())
      answer.judge("filed_twice", filed_documents_at / i, filed_twice, Severity::warning);
    seen.push_back(document.kind);
  }
}

}  // namespace

Answer entries_in_order(const Dossier& dossier, const Context& context) {
  Answer answer;
  answer.hold();
  Days days{answer, dossier.application, context.as_of};
  days.check_order();
  check_documents_ahead(days, dossier);
  check_filed_once(answer, dossier.application.documents);
  return answer;
}

}  // namespace ismap::registration
