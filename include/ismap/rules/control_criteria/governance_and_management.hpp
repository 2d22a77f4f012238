// Control Criteria 2.2.4(1) and (2): the governance and the management criteria.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/entries.hpp>
#include <ismap/rules/control_criteria/left_out.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace ismap::control_criteria {

inline constexpr Breach not_implemented{
    .code = "not_implemented",
    .message = {"原則として全てを実施すべき{0}が、理由なく除かれています。",
                "{0}, to be implemented in principle, is left out without a reason."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"実施するか、実施しない合理的な理由を記載してください。理由による例外は人の判断を要します。",
                      "Implement it, or give a sound reason for not doing so; whether the reason holds is for a "
                      "person."}},
};

inline Answer check_all_in_principle(const ControlSet& required, const Statement& statement, const Context& context);

/// 2.2.4(1): in principle all governance criteria are implemented.
inline constexpr Rule<Statement> governance_criteria{
    {.id = "STM-2.2.4-1",
     .clause = clause_2022("2.2.4(1)"),
     .title = {"ガバナンス基準", "Governance criteria"},
     .text = {"ガバナンス基準は、原則として全てを実施する。", "In principle all governance criteria are implemented."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(1)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"「原則として」の例外が認められる根拠は示されていないため、理由を付して除いたものは人が判断する。",
          "No ground for an exception to \"in principle\" is given: one left out with a reason is for a person."},
     .reads = Reads::controls},
    [](const Statement& statement, const Context& context) -> Answer {
      return check_all_in_principle(context.catalog.governance(), statement, context);
    },
};

/// 2.2.4(2): in principle all management criteria are implemented.
inline constexpr Rule<Statement> management_criteria{
    {.id = "STM-2.2.4-2",
     .clause = clause_2022("2.2.4(2)"),
     .title = {"マネジメント基準", "Management criteria"},
     .text = {"マネジメント基準は、原則として全てを実施する。",
              "In principle all management criteria are implemented."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(2)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"「原則として」の例外が認められる根拠は示されていないため、理由を付して除いたものは人が判断する。",
          "No ground for an exception to \"in principle\" is given: one left out with a reason is for a person."},
     .reads = Reads::controls},
    [](const Statement& statement, const Context& context) -> Answer {
      return check_all_in_principle(context.catalog.management(), statement, context);
    },
};

/// Each of `required` is implemented. 2.2.4 gives no ground for an exception to "in principle": where there is a
/// reason, a reviewer decides.
inline Answer check_all_in_principle(const ControlSet& required, const Statement& statement, const Context& context) {
  constexpr Label exception{
      "原則として全てを実施すべき{0}が、理由を付して除かれています。例外の根拠は示されていません。理由：{1}",
      "{0}, to be implemented in principle, is left out with a reason; no ground for that is given. The reason: {1}"};
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  const Entries entries{statement, context};
  Answer answer;
  answer.derive("required", count(required)).derive("realised", count(required & index.realised()));
  entries.demand(answer, required - index.stated());
  judge_contradicted(answer, statement, context, one_of(required, context.catalog));
  (required & (index.excluded | index.not_selected)).for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    const std::optional<std::string>& reason = entries[ordinal].reason;
    if (!is_stated(reason))
      answer.breach(not_implemented, entries.stance(ordinal), {entries.number(ordinal)});
    else if (is_placeholder(*reason))
      check_text(answer, *reason, entries.reason(ordinal), not_implemented);
    else
      answer.judge("exception", entries.reason(ordinal), with_reason(exception, entries.id(ordinal), *reason),
                   Severity::warning);
  });
  return answer.met();
}

}  // namespace ismap::control_criteria
