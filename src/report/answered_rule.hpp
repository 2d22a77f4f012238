// What is to be said of a rule that answered.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/rule_row.hpp>

namespace ismap::detail {

inline constexpr Label clause_not_public{
    "条文が公表されていません。原文により確認してください。",
    "The text of the clause is not public. Check it against the rules themselves."};

/// In the place of a pointer.
inline constexpr Label whole_document{"（文書全体）", "(the whole document)"};

/// The row that answered: of a rule that changed, the one with its clause. Null if the rule book has no such rule.
const RuleRow* row_of(const RuleResult& result);

/// The title of that row; empty if there is none.
Label title_of_rule(const RuleResult& result);

/// True if the rule is left to people because its text is not public: it is answered without reading anything.
bool is_left_to_people(const RuleResult& result);

}  // namespace ismap::detail
