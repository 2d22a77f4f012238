// What changed between two submissions, as a page.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>

namespace ismap {

/// What the page shows of a statement that was compared.
struct ComparedStatement {
  std::string service_name;
  std::string edition;  ///< whose names of controls are shown

  ComparedStatement(const Statement& statement) : service_name(statement.service_name), edition(statement.edition) {}
};

/// What follows, the gravest first, and then what differs, by part of the document.
Page diff_page(const Difference& difference, Language language, const ComparedStatement& before,
               const ComparedStatement& after);
inline std::string diff_text(const Difference& difference, const Style& style, const ComparedStatement& before,
                             const ComparedStatement& after) {
  return write_text(diff_page(difference, style.language, before, after), style);
}

}  // namespace ismap
