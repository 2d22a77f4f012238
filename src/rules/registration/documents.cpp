#include <ismap/rules/registration/documents.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace ismap::registration {
namespace {

constexpr Pointer documents_at = path<&Dossier::application, &Application::documents>;
constexpr Pointer report_at = path<&Dossier::report>;

constexpr Label not_japanese{"申請文書が日本語ではありません。", "The document is not in Japanese."};
constexpr Label submit_japanese{"日本語の文書を提出してください。", "File it in Japanese."};
constexpr Label neither_language{"別添の文書が日本語でも英語でもありません。",
                                 "The annexed document is neither in Japanese nor in English."};
constexpr Label may_need_translation{"英語の別添です。参考訳を求められることがあります。",
                                     "The annex is in English; a reference translation may be asked for."};
constexpr Label not_filed{"申請文書に{0}がありません。", "The application documents lack {0}."};
constexpr Label only_annexed{"{0}が別添としてのみ提出されています。本体であるかを確認してください。",
                             "Of {0} only an annex is filed. Check whether it is the document itself."};
constexpr Label only_foreign_annex{"{0}が日本語以外の別添としてのみ提出されており、日本語の本体がありません。",
                                   "Of {0} only an annex that is not in Japanese is filed, not the document itself."};
constexpr Label file_it{"{0}を提出してください。", "File {0}."};
constexpr Label plan_depends_on_report{
    "実施結果報告書の内容がないため、改善計画書が必要かどうかが分かりません。",
    "Without the content of the report it cannot be told whether an improvement plan is needed."};

struct Required {
  DocumentKind kind;
  Label name;
};

constexpr Required always_required[] = {
    {DocumentKind::application_form, {"登録申請書（様式3）", "the application form (Form 3)"}},
    {DocumentKind::statement, {"言明書（様式1）", "the statement (Form 1)"}},
    {DocumentKind::written_representation, {"経営者確認書（様式2）", "the written representation (Form 2)"}},
    {DocumentKind::assessment_report, {"実施結果報告書", "the assessment report"}},
};
constexpr Required improvement_plan = {DocumentKind::improvement_plan, {"改善計画書", "the improvement plan"}};

Text naming(const Label& message, const Label& name) {
  return {fill(message, {name.ja}).ja, fill(message, {name.en}).en};
}

/// The document itself, or else an annex of its kind; null if there is neither.
const FiledDocument* filed(const Dossier& dossier, DocumentKind kind) {
  const FiledDocument* best = nullptr;
  for (const FiledDocument& document : dossier.application.documents) {
    if (document.kind != kind) continue;
    if (!document.annex) return &document;
    if (best == nullptr || document.language == DocumentLanguage::ja) best = &document;
  }
  return best;
}

/// Says breaches, or that the rule `said_by` tells of them already.
class Faults {
 public:
  Faults(Answer& answer, std::string_view said_by) : answer_(answer), said_by_(said_by) {}

  void breach(std::string_view code, const Pointer& at, Text message, std::optional<Text> remedy = {}) {
    if (said_by_.empty())
      answer_.breach(code, at, std::move(message), std::move(remedy));
    else
      answer_.repeat(said_by_, code, at, message);
  }

 private:
  Answer& answer_;
  std::string_view said_by_;
};

void check_filed(Answer& answer, const Dossier& dossier, const Required& required, std::string_view said_by) {
  const FiledDocument* document = filed(dossier, required.kind);
  if (document == nullptr) {
    Faults{answer, said_by}.breach("document_missing", documents_at, naming(not_filed, required.name),
                                   naming(file_it, required.name));
    return;
  }
  if (!document->annex) {
    answer.hold();
    return;
  }
  const Pointer at = documents_at / (document - dossier.application.documents.data()) / path<&FiledDocument::annex>;
  answer.read(at, document->annex);
  if (document->language == DocumentLanguage::ja)
    answer.judge("only_annexed", at, naming(only_annexed, required.name), Severity::warning);
  else
    Faults{answer, said_by}.breach("document_missing", at, naming(only_foreign_annex, required.name),
                                   naming(file_it, required.name));
}

void check_language(Answer& answer, const FiledDocument& document, const Pointer& at, std::string_view said_by) {
  const Pointer language_at = at / path<&FiledDocument::language>;
  if (document.language == DocumentLanguage::ja) {
    answer.hold();
    return;
  }
  answer.read(language_at, std::string{name_of(document.language)});
  if (!document.annex) {
    Faults{answer, said_by}.breach("not_japanese", language_at, not_japanese, submit_japanese);
  } else if (document.language == DocumentLanguage::other) {
    Faults{answer, said_by}.breach("language", language_at, neither_language);
  } else {
    answer.hold();
    if (!document.reference_translation && said_by.empty())
      answer.advise("reference_translation", at / path<&FiledDocument::reference_translation>, may_need_translation);
  }
}

}  // namespace

Answer& check_languages(Answer& answer, const Dossier& dossier, std::string_view said_by) {
  const std::vector<FiledDocument>& documents = dossier.application.documents;
  answer.derive("documents", static_cast<std::int64_t>(documents.size()));
  for (std::size_t i = 0; i < documents.size(); ++i) check_language(answer, documents[i], documents_at / i, said_by);
  return answer;
}

Answer& check_completeness(Answer& answer, const Dossier& dossier, std::string_view said_by) {
  for (const Required& required : always_required) check_filed(answer, dossier, required, said_by);
  if (dossier.report) {
    answer.derive("findings", static_cast<std::int64_t>(dossier.report->findings.size()));
    const bool is_written = !dossier.improvement_plans.empty();
    if (!dossier.report->findings.empty())
      check_filed(answer, dossier, improvement_plan, is_written ? said_by : "REG-3.3");
  } else if (filed(dossier, DocumentKind::improvement_plan) == nullptr) {
    answer.missing(report_at, plan_depends_on_report);
  }
  return answer;
}

}  // namespace ismap::registration
