// Draft papers: the answer about a document, as people hand it on.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/ask/input.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/ask/name_cells.hpp>
#include <ismap/core/date.hpp>
#include <ismap/io/format.hpp>
#include <ismap/report/page.hpp>

#include <array>
#include <optional>

namespace ismap::ask {

/// The formats of the documents that there are papers about.
inline constexpr std::array report_formats{format_of<Dossier>, format_of<Statement>, format_of<Procurement>,
                                           format_of<Agenda>};

struct ReportOptions {
  Language language = Language::ja;
  std::optional<Date> contract_until{};  ///< last day of a contract, of a procurement
  CellOf cell{};                         ///< empty: the document was not read from tables
};

/// A paper and the answer that it shows.
struct Report {
  Page page;
  Answer answer;

  /// Says, in both, what the answer rests on.
  void rest_on(Basis basis);
};

/// Of a dossier or a statement the report of the review, of a procurement the paper for a decision, of an agenda the
/// paper for the meeting.
/// @throws Failure if the inquiry lacks what the question about the document needs, or has what it does not take; if
/// there is a last day of a contract, but no procurement; if there is no paper about such a document
Report report(const Input& document, const Inquiry& inquiry, const ReportOptions& options);

}  // namespace ismap::ask
