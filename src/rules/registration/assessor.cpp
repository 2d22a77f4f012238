#include <ismap/rules/registration/assessor.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>

#include <string>
#include <string_view>

namespace ismap::registration {
namespace {

constexpr Pointer report_at = path<&Dossier::report>;
constexpr Pointer date_at = path<&Dossier::report, &AssessmentReport::date>;
constexpr Pointer assessor_at = path<&Dossier::report, &AssessmentReport::assessor>;

constexpr Label not_named{"実施結果報告書に監査機関の登録番号がありません。",
                          "The report does not give the number of the assessor."};
constexpr Label no_register{"監査機関を確認するための登録簿が渡されていません。",
                            "No register was given to look the assessor up in."};
constexpr Label not_listed{"監査機関{0}の登録が登録簿にありません。",
                           "The register has no entry for the assessor {0}."};
constexpr Label not_registered{"監査機関{0}は登録された監査機関ではありません。", "{0} is not a registered assessor."};
constexpr Label suspended{"監査機関{0}の登録は一時停止中です。", "The registration of the assessor {0} is suspended."};
constexpr Label deleted_since{
    "監査機関{0}は実施結果報告書の日付には登録されていましたが、その後、登録が削除されています。",
    "The assessor {0} was registered on the date of the report, but has been deleted since."};
constexpr Label choose_registered{"ISMAP監査機関リストに登録された監査機関を選定してください。",
                                  "Choose an assessor from the ISMAP list of registered ones."};

RegistrationState state_of(const RegisteredAssessor& assessor, Date day) {
  return registration_of(assessor.history, day, validity_of_assessors).state;
}

}  // namespace

Answer registered_assessor(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(report_at);
  const std::string& number = dossier.report->assessor;
  Answer answer;
  if (is_blank(number))
    return answer.read(assessor_at, number).breach("not_named", assessor_at, not_named, choose_registered);
  const LookedUp<RegisteredAssessor> looked_up = look_up_assessor(answer, number, assessor_at, context.as_of, context);
  if (looked_up.outcome == LookUp::no_register) return answer.missing(assessor_at, no_register);
  if (looked_up.outcome == LookUp::not_found)
    return answer.breach("not_listed", assessor_at, fill(not_listed, {number}), choose_registered);
  if (looked_up.outcome == LookUp::open) return answer;
  const RegisteredAssessor* assessor = looked_up.entry;
  const RegistrationState state = looked_up.registration.state;
  answer.derive("assessor_state", std::string{name_of(state)});
  if (state == RegistrationState::registered) return answer.hold();
  if (state == RegistrationState::suspended)
    return answer.judge("suspended", assessor_at, fill(suspended, {number}), Severity::warning);
  answer.read(date_at, dossier.report->date);
  if (state == RegistrationState::deleted && state_of(*assessor, dossier.report->date) == RegistrationState::registered)
    return answer.judge("deleted_since", assessor_at, fill(deleted_since, {number}), Severity::warning);
  return answer.breach("not_registered", assessor_at, fill(not_registered, {number}), choose_registered);
}

}  // namespace ismap::registration
