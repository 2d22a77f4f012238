#include <ismap/core/stated.hpp>
#include <ismap/rules/assessor/requirements.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>

#include <string>
#include <vector>

namespace ismap::assessors {
namespace {

constexpr Pointer history_at = path<&RegisteredAssessor::history>;

constexpr Label suspended{"登録は一時停止中です。その理由となった規程違反の有無を確認してください。",
                          "The registration is suspended: check whether a breach of the rules is the reason."};
constexpr Label not_shown{
    "一時停止及び削除以外の規程違反は文書に現れません。違反がないことを確認してください。",
    "Breaches other than suspensions and deletions do not show in the document: confirm that there are none."};
constexpr Label barred{"{0}の11.2(4)による登録の削除は、登録を妨げます。",
                       "The deletion of {0} under 11.2(4) bars a registration."};
constexpr Label number_may_differ{
    "{0}に「{1}」による登録の削除があります。11.2(4)"
    "の番号は2025年について確認されたものであり、当時の該当号を確認してください。",
    "There is a deletion of {0} under \"{1}\". The number 11.2(4) is known for 2025; check which item it was then."};
constexpr Label item_unclear{"{0}の登録の削除について、11.2のどの号によるかを確認してください。",
                             "Check under which item of 11.2 the deletion of {0} was made."};

/// The first year for which 11.2(4) is known to be the item.
constexpr Date number_known_from = date(2025, 1, 1);

void check_deletion(Answer& answer, const Event& event, const Pointer& at) {
  const std::string day = to_string(event.on);
  const Pointer ground_at = at / path<&Event::ground>;
  answer.read(at / path<&Event::on>, event.on);
  if (!event.ground || is_blank(*event.ground)) {
    answer.read(ground_at, {}).judge("item_unclear", at, fill(item_unclear, {day}), Severity::warning);
    return;
  }
  answer.read(ground_at, *event.ground);
  const std::vector<unsigned> item = numbers_in(*event.ground);
  const bool is_of_11_2 = item.size() == 3 && item[0] == 11 && item[1] == 2;
  if (!is_of_11_2)
    answer.judge("item_unclear", at, fill(item_unclear, {day}), Severity::warning);
  else if (item[2] == 4)
    answer.breach("deleted", at, fill(barred, {day}));
  else if (event.on < number_known_from)
    answer.judge("item_may_differ", at, fill(number_may_differ, {day, *event.ground}), Severity::warning);
}

}  // namespace

Answer no_breach_nor_deletion(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  const RegistrationState state = registration_of(assessor.history, surroundings.as_of, validity_of_assessors).state;
  Answer answer;
  answer.derive("state", std::string{name_of(state)})
      .follow("AUD-5.4", no_barring_deletion(assessor, surroundings).verdict());
  if (state == RegistrationState::suspended) answer.judge("suspended", history_at, suspended, Severity::warning);
  return answer.judge("not_shown", history_at, not_shown);
}

Answer no_barring_deletion(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  for (std::size_t i = 0; i < assessor.history.size(); ++i) {
    const Event& event = assessor.history[i];
    if (event.kind == EventKind::deleted && event.on <= surroundings.as_of)
      check_deletion(answer, event, history_at / i);
  }
  return answer.hold();
}

}  // namespace ismap::assessors
