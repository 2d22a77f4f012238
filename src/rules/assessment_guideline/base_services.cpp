#include <ismap/rules/assessment_guideline/base_services.hpp>

#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>

#include <utility>

namespace ismap::assessment_guideline {
namespace {

using control_criteria::check_inherited_rows;
using control_criteria::inherited_controls;

constexpr Label no_longer{
    "引継ぎ元のサービスは申請日には登録されていましたが、{0}"
    "現在は同じではありません。その影響を定めた文書は公表されていません。",
    "The service that controls are taken over from was registered on the day of filing, but as of {0} that no longer "
    "holds. No public text says what follows."};

Context as_of(Date day, const StatementIndex& index, const Context& context) {
  Surroundings then = context;
  then.as_of = day;
  return {std::move(then), context.catalog, index, context.scheme, context.statement};
}

}  // namespace

Context at_filing(const Dossier& dossier, const Context& context) {
  return as_of(dossier.application.filed_on, context.index, context);
}

Answer omission_of(const std::vector<Row>& rows, const Dossier& dossier, const PlanContext& context) {
  Answer answer;
  if (rows.empty()) return answer;
  constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;
  const Date filed_on = dossier.application.filed_on;
  answer.read(filed_at, filed_on);
  const auto inheritance = [&](Date day) {
    return check_inherited_rows(rows, dossier.statement, as_of(day, context.index, context)).verdict();
  };
  const Verdict on_filing = inheritance(filed_on);
  answer.follow(inherited_controls.id, on_filing);
  if (on_filing == Verdict::met && context.as_of > filed_on && inheritance(context.as_of) != Verdict::met)
    answer.judge("no_longer", context.statement / path<&Statement::controls>,
                 fill(no_longer, {to_string(context.as_of)}), Severity::warning);
  return answer;
}

}  // namespace ismap::assessment_guideline
