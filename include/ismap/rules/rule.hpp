// A rule is a row, and the function that decides it.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/application.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/rule_row.hpp>

namespace ismap {

struct Procurement;
struct ProcurementContext;

/// What a function may look at besides a document of this type.
template <class Document>
struct AroundOf {
  using Type = Surroundings;
};
template <>
struct AroundOf<Statement> {
  using Type = Context;  ///< `Context::statement` says where the statement is
};
template <>
struct AroundOf<Dossier> {
  using Type = Context;
};
template <>
struct AroundOf<Procurement> {
  using Type = ProcurementContext;
};

template <class Document, class Around>
using Check = Answer (*)(const Document&, const Around&);

/// A rule on documents of one type: its row, and the function that decides it.
///
///     inline constexpr Rule<Dossier> report_date{
///         {.id = "REG-3.2", ...},
///         [](const Dossier& dossier, const Context& context) -> Answer { ... },
///     };
template <class Document, class Around = typename AroundOf<Document>::Type>
struct Rule : RuleRow {
  Check<Document, Around> check;
};

}  // namespace ismap
