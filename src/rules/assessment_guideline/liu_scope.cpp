#include <ismap/rules/assessment_guideline/liu_scope.hpp>

#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <string>

namespace ismap::assessment_guideline {

Answer liu_scope(const Dossier& dossier, const PlanContext& context) {
  constexpr Pointer scheme_at = path<&Dossier::application, &Application::scheme>;
  constexpr Pointer controls_at = path<&Dossier::statement, &Statement::controls>;
  Answer answer;
  answer.read(scheme_at, std::string{name_of(dossier.application.scheme)});
  if (dossier.application.scheme != Scheme::ismap_liu) return answer;
  if (!context.assessed_in_liu)
    return answer.judge("list_not_public", controls_at,
                        Label{"外部監査の対象となる管理策の一覧は公表されていません。補足「ISMAP-"
                              "LIUの外部監査の対象となる管理策」により与えることができます。",
                              "The list of externally assessed controls is not public. The supplement "
                              "liu_assessed_controls can give it."});
  answer.rely_on(Parameter::liu_assessed_controls);
  if (context.assessed_in_liu->names_any_of_chapters(5, 18)) return answer.hold();
  return answer.judge("list_silent", controls_at,
                      Label{"補足「ISMAP-LIUの外部監査の対象となる管理策」に管理策基準の管理策がありません。",
                            "The supplement liu_assessed_controls names no control of the controls criteria."},
                      Severity::warning);
}

}  // namespace ismap::assessment_guideline
