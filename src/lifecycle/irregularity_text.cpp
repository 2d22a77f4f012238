#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/answer.hpp>

namespace ismap {
namespace {

struct Said {
  Severity severity;
  Label message;  ///< {0}: the event, {1}: the state in which it came
};

Said said_of(Irregularity what) {
  switch (what) {
    case Irregularity::out_of_order:
      return {Severity::error,
              {"事象{0}の日付が、その前の事象の日付より前です。", "The event {0} is dated before the one above it."}};
    case Irregularity::no_such_transition:
      return {Severity::error,
              {"状態{1}において事象{0}は規則上生じません。この事象は状態を変えないものとして扱いました。",
               "The rules know no event {0} in the state {1}. It was taken to change nothing."}};
    case Irregularity::late_renewal:
      return {Severity::error,
              {"更新申請（{0}）が有効期間の末日を過ぎています。登録は継続しません（8.1）。",
               "The renewal ({0}) was filed after the last day of validity and does not keep the registration (8.1)."}};
    case Irregularity::not_open:
      return {Severity::warning,
              {"事象{0}の手続は、履歴では開始されていません。",
               "The history does not open the procedure of the event {0}."}};
    case Irregularity::without_period:
      return {Severity::warning,
              {"事象{0}に監査対象期間の記載がないため、有効期間を更新していません。",
               "The event {0} does not name its assessment period; the validity stays as it was."}};
  }
  return {};
}

}  // namespace

Severity severity_of(Irregularity what) noexcept {
  return said_of(what).severity;
}

Text text_of(const IrregularEvent& irregular, const Event& event) {
  return fill(said_of(irregular.what).message, {name_of(event.kind), name_of(irregular.state)});
}

}  // namespace ismap
