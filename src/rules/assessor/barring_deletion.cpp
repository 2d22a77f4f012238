#include <ismap/rules/assessor/s3_barring_deletion.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ismap::assessors {
namespace {

constexpr Label number_may_differ{
    "{0}に「{1}」による登録の削除があります。"
    "11.2(4)の番号は2025年について確認されたものであり、当時の該当号を確認してください。",
    "There is a deletion of {0} under \"{1}\". The number 11.2(4) is known for 2025; check which item it was then."};
constexpr Label item_unclear{"{0}の登録の削除について、11.2のどの号によるかを確認してください。",
                             "Check under which item of 11.2 the deletion of {0} was made."};

/// The first year for which 11.2(4) is known to be the item.
constexpr Date number_known_from = date(2025, 1, 1);

void check_deletion(Answer& answer, const Event& event, const Pointer& at) {
  const std::string day = to_string(answer.read<&Event::on>(event, at));
  const bool has_ground = event.ground && !is_blank(*event.ground);
  if (has_ground)
    answer.read<&Event::ground>(event, at);
  else
    answer.note(at / path<&Event::ground>, {});
  const std::vector<unsigned> item = has_ground ? numbers_in(*event.ground) : std::vector<unsigned>{};
  const bool is_of_11_2 = item.size() == 3 && item[0] == 11 && item[1] == 2;
  if (!is_of_11_2)
    answer.judge("item_unclear", at, fill(item_unclear, {day}), Severity::warning);
  else if (item[2] == 4)
    answer.breach(deletion_bars, at, {day});
  else if (event.on < number_known_from)
    answer.judge("item_may_differ", at, fill(number_may_differ, {day, *event.ground}), Severity::warning);
}

}  // namespace

Answer check_past_deletions(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  for (std::size_t i = 0; i < assessor.history.size(); ++i) {
    const Event& event = assessor.history[i];
    if (event.kind == EventKind::deleted && event.on <= surroundings.as_of)
      check_deletion(answer, event, path<&RegisteredAssessor::history> / i);
  }
  return answer.met();
}

}  // namespace ismap::assessors
