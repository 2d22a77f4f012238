// Which controls the external assessment of an ISMAP-LIU service covers.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/assessment_guideline/context.hpp>

namespace ismap::assessment_guideline {

/// The answer of LIU-2.3 to a plan: met if a supplement names the controls of the controls criteria that are assessed;
/// otherwise a reviewer decides, because the list is not public. Not applicable to ISMAP.
inline Answer liu_scope(const Dossier& dossier, const PlanContext& context) {
  constexpr Label list_not_public{
      "外部監査の対象となる管理策の一覧は公表されていません。"
      "補足「ISMAP-LIUの外部監査の対象となる管理策」により与えることができます。",
      "The list of externally assessed controls is not public. The supplement liu_assessed_controls can give it."};
  constexpr Label list_silent{"補足「ISMAP-LIUの外部監査の対象となる管理策」に管理策基準の管理策がありません。",
                              "The supplement liu_assessed_controls names no control of the controls criteria."};
  constexpr Pointer controls_at = path<&Dossier::statement, &Statement::controls>;
  Answer answer;
  const Scheme scheme = answer.read<&Dossier::application, &Application::scheme>(dossier);
  if (scheme != Scheme::ismap_liu) return answer;
  if (!context.assessed_in_liu) return answer.judge("list_not_public", controls_at, list_not_public);
  answer.rely_on(Parameter::liu_assessed_controls);
  if (context.assessed_in_liu->names_any_of_chapters(5, 18)) return answer.met();
  return answer.judge("list_silent", controls_at, list_silent, Severity::warning);
}

}  // namespace ismap::assessment_guideline
