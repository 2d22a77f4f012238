// Checks of the application documents that chapters 3, 4 and 5 share.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

inline constexpr Label file_in_japanese{"日本語の文書を提出してください。", "File it in Japanese."};
inline constexpr Label file_document{"{0}を提出してください。", "File {0}."};
inline constexpr Cure file_missing_document{
    .kind = RemedyKind::obtain_document,
    .what = {"この文書を提出してください。", "File the document."},
    .together = CuredTogether::with_one_message,
};

inline constexpr Breach document_not_japanese{
    .code = "not_japanese",
    .message = {"申請文書が日本語ではありません。", "The document is not in Japanese."},
    .remedy = file_in_japanese,
    .cure = {.kind = RemedyKind::obtain_document, .what = file_in_japanese},
};
inline constexpr Breach annex_in_third_language{
    .code = "language",
    .message = {"別添の文書が日本語でも英語でもありません。",
                "The annexed document is neither in Japanese nor in English."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"日本語又は英語の文書を提出してください。", "File it in Japanese or English."}},
};
inline constexpr Breach document_not_filed{
    .code = "document_missing",
    .message = {"申請文書に{0}がありません。", "The application documents lack {0}."},
    .remedy = file_document,
    .cure = file_missing_document,
};
inline constexpr Breach only_foreign_annex_filed{
    .code = "document_missing",
    .message = {"{0}が日本語以外の別添としてのみ提出されており、日本語の本体がありません。",
                "Of {0} only an annex that is not in Japanese is filed, not the document itself."},
    .remedy = file_document,
    .cure = file_missing_document,
};

/// Checks that each document is in Japanese; an annex may be in English (3.9). An annex in English without a reference
/// translation is met with an advice: one may be asked for. No check if there are no documents.
///
/// `told_by`: the rule that tells of the breaches already, so that one fault is one error; null: there is none.
void check_languages(Answer& answer, const Dossier& dossier, const RuleRow* told_by = nullptr);

/// Checks that each document of 4.1 is there itself: the application form, Forms 1 and 2, the report, and an
/// improvement plan when the report has findings. One that is there as an annex only is for a reviewer to decide, or
/// missing if the annex is not in Japanese (3.9, 4.1). A plan that was never written is the fault of REG-3.3.
///
/// `told_by`: as above.
void check_completeness(Answer& answer, const Dossier& dossier, const RuleRow* told_by = nullptr);

}  // namespace ismap::registration
