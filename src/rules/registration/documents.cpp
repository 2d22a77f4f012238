#include <ismap/rules/registration/documents.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace ismap::registration {
namespace {

constexpr Pointer documents_at = path<&Dossier::application, &Application::documents>;

struct RequiredDocument {
  DocumentKind kind;
  Label name;
};

constexpr RequiredDocument always_required[] = {
    {DocumentKind::application_form, {"登録申請書（様式3）", "the application form (Form 3)"}},
    {DocumentKind::statement, {"言明書（様式1）", "the statement (Form 1)"}},
    {DocumentKind::written_representation, {"経営者確認書（様式2）", "the written representation (Form 2)"}},
    {DocumentKind::assessment_report, {"実施結果報告書", "the assessment report"}},
};
constexpr RequiredDocument required_with_findings = {DocumentKind::improvement_plan,
                                                     {"改善計画書", "the improvement plan"}};

/// The document itself, or else an annex of its kind; null if there is neither.
const FiledDocument* filed_document(const Dossier& dossier, DocumentKind kind) {
  const FiledDocument* best = nullptr;
  for (const FiledDocument& document : dossier.application.documents) {
    if (document.kind != kind) continue;
    if (!document.annex) return &document;
    if (best == nullptr || document.language == DocumentLanguage::ja) best = &document;
  }
  return best;
}

/// A breach, or that the rule `told_by` tells of it already.
void breach_or_repeat(Answer& answer, const RuleRow* told_by, const Breach& breach, const Pointer& at,
                      std::initializer_list<Words> words = {}) {
  if (told_by == nullptr)
    answer.breach(breach, at, words);
  else
    answer.repeat(*told_by, breach, at, words);
}

void check_document_filed(Answer& answer, const Dossier& dossier, const RequiredDocument& required,
                          const RuleRow* told_by) {
  constexpr Label only_annexed{"{0}が別添としてのみ提出されています。本体であるかを確認してください。",
                               "Of {0} only an annex is filed. Check whether it is the document itself."};
  const FiledDocument* document = filed_document(dossier, required.kind);
  if (document == nullptr) {
    breach_or_repeat(answer, told_by, document_not_filed, documents_at, {required.name});
    return;
  }
  if (!document->annex) {
    answer.met();
    return;
  }
  const Pointer at = documents_at / (document - dossier.application.documents.data());
  const Pointer annex_at = at / path<&FiledDocument::annex>;
  answer.read<&FiledDocument::annex>(*document, at);
  if (document->language == DocumentLanguage::ja)
    answer.judge("only_annexed", annex_at, fill(only_annexed, {required.name}), Severity::warning);
  else
    breach_or_repeat(answer, told_by, only_foreign_annex_filed, annex_at, {required.name});
}

void check_language(Answer& answer, const FiledDocument& document, const Pointer& at, const RuleRow* told_by) {
  constexpr Label may_need_translation{"英語の別添です。参考訳を求められることがあります。",
                                       "The annex is in English; a reference translation may be asked for."};
  const Pointer language_at = at / path<&FiledDocument::language>;
  if (document.language == DocumentLanguage::ja) {
    answer.met();
    return;
  }
  answer.read<&FiledDocument::language>(document, at);
  if (!document.annex) {
    breach_or_repeat(answer, told_by, document_not_japanese, language_at);
  } else if (document.language == DocumentLanguage::other) {
    breach_or_repeat(answer, told_by, annex_in_third_language, language_at);
  } else {
    answer.met();
    if (!document.reference_translation && told_by == nullptr)
      answer.advise("reference_translation", at / path<&FiledDocument::reference_translation>, may_need_translation);
  }
}

}  // namespace

void check_languages(Answer& answer, const Dossier& dossier, const RuleRow* told_by) {
  const std::vector<FiledDocument>& documents = dossier.application.documents;
  answer.derive("documents", static_cast<std::int64_t>(documents.size()));
  for (std::size_t i = 0; i < documents.size(); ++i) check_language(answer, documents[i], documents_at / i, told_by);
}

void check_completeness(Answer& answer, const Dossier& dossier, const RuleRow* told_by) {
  constexpr Label plan_depends_on_report{
      "実施結果報告書の内容がないため、改善計画書が必要かどうかが分かりません。",
      "Without the content of the report it cannot be told whether an improvement plan is needed."};
  for (const RequiredDocument& required : always_required) check_document_filed(answer, dossier, required, told_by);
  if (dossier.report) {
    answer.derive("findings", static_cast<std::int64_t>(dossier.report->findings.size()));
    const bool is_written = !dossier.improvement_plans.empty();
    if (!dossier.report->findings.empty())
      check_document_filed(answer, dossier, required_with_findings, is_written ? told_by : &improvement_plans);
  } else if (filed_document(dossier, DocumentKind::improvement_plan) == nullptr) {
    answer.missing(path<&Dossier::report>, plan_depends_on_report);
  }
}

}  // namespace ismap::registration
