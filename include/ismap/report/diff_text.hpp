// What changed between two submissions, for people.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// What the text shows of a statement that was compared.
struct ComparedStatement {
  std::string service_name;
  std::string edition;  ///< whose names of controls are shown

  ComparedStatement(const Statement& statement) : service_name(statement.service_name), edition(statement.edition) {}
};

/// What follows, the gravest first, and then what differs, by part of the document.
std::string diff_text(const Difference& difference, const Style& style, const ComparedStatement& before,
                      const ComparedStatement& after);

}  // namespace ismap
