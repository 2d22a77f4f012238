#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/core/text.hpp>
#include <ismap/lifecycle/labels.hpp>

#include <optional>
#include <string>

namespace ismap {
namespace {

struct Said {
  Severity severity;
  Label message;  ///< {0}: the event; {1}: the state in which it came; {2}: its day; {3}: the last day of the
                  ///< assessment period before; {4}, {5}: the first and the last day of the event's;
                  ///< {6}: the days between
};

Said said_of(Irregularity what) {
  switch (what) {
    case Irregularity::out_of_order:
      return {Severity::advice,
              {"事象が日付の順に並んでいません。日付の順に並べ替えて扱いました。",
               "The events are not in order of their days; they were taken in the order of their days."}};
    case Irregularity::no_such_transition:
      return {Severity::error,
              {"「{1}」の状態で「{0}」（{2}）は規則上生じません。"
               "状態を変えないものとして扱いましたが、登録の状態は確定できません。",
               "In the state \"{1}\" the rules know no event \"{0}\" ({2}). It was taken to change nothing, but the "
               "state of the registration is not certain."}};
    case Irregularity::late_renewal:
      return {Severity::error,
              {"更新申請（{2}）が有効期間の末日を過ぎています。登録は継続しません（8.1）。",
               "The renewal of {2} was filed after the last day of validity and does not keep the registration "
               "(8.1)."}};
    case Irregularity::not_open:
      return {Severity::warning,
              {"「{0}」（{2}）の手続は、履歴では開始されていません。",
               "The history does not open the procedure of the event \"{0}\" ({2})."}};
    case Irregularity::without_period:
      return {Severity::warning,
              {"「{0}」（{2}）に監査対象期間の記載がないため、有効期間の末日を更新していません。",
               "The event \"{0}\" ({2}) does not name its assessment period; the last day of validity stays as it "
               "was."}};
    case Irregularity::end_and_decision_on_one_day:
      return {Severity::error,
              {"登録又は更新の決定と「{0}」が同じ日（{2}）にあり、いずれが後か分からないため、"
               "登録の状態は確定できません。",
               "A decision to register or renew and the event \"{0}\" are of one day ({2}). Which came last is not "
               "known, so the state of the registration is not certain."}};
    case Irregularity::period_not_over:
      return {Severity::error,
              {"「{0}」の日（{2}）に、その監査対象期間（{4}から{5}まで）は終わっていません。"
               "登録の状態は確定できません。",
               "On the day of the event \"{0}\" ({2}) its assessment period ({4} to {5}) is not over. The state of the "
               "registration is not certain."}};
    case Irregularity::period_earlier:
      return {Severity::error,
              {"「{0}」（{2}）の監査対象期間の末日{5}が、それまでの監査対象期間の末日{3}より前です。"
               "有効期間を短縮せずに扱いましたが、登録の状態は確定できません（2.2.5、8.1）。",
               "The assessment period of the event \"{0}\" ({2}) ends on {5}, before that of the one in force ({3}). "
               "The validity was not shortened, but the state of the registration is not certain (2.2.5, 8.1)."}};
    case Irregularity::period_gap:
      return {Severity::warning,
              {"「{0}」（{2}）の監査対象期間は{4}に始まり、"
               "末日を{3}とするそれまでの監査対象期間と連続していません（空白{6}日。2.2.5）。",
               "The assessment period of the event \"{0}\" ({2}) begins on {4}, the previous one ends on {3}; days "
               "between: {6} (2.2.5)."}};
    case Irregularity::period_overlap:
      return {Severity::warning,
              {"「{0}」（{2}）の監査対象期間（{4}から{5}まで）が、"
               "末日を{3}とするそれまでの監査対象期間と重複しています（2.2.5）。",
               "The assessment period of the event \"{0}\" ({2}), {4} to {5}, overlaps the previous one, which ends on "
               "{3} (2.2.5)."}};
    case Irregularity::repeated_end:
      return {Severity::warning,
              {"「{0}」（{2}）の前に、登録は同じ理由で終了しています。",
               "The registration had ended in the same way before the event \"{0}\" ({2})."}};
    case Irregularity::filed_while_extended:
      return {Severity::error,
              {"更新申請（{2}）は有効期間の末日の後、前の更新申請の審査中に提出されています。"
               "この申請により登録が継続するかを定めた公表資料はなく、登録の状態は確定できません（8.1、基本規程3.5）。",
               "The renewal of {2} was filed after the last day of validity, while an earlier renewal was pending. No "
               "public text says whether it keeps the registration, so its state is not certain (8.1; basic regulation "
               "3.5)."}};
    case Irregularity::outside_registration:
      return {Severity::advice,
              {"「{0}」（{2}）は登録されていない間のものであり、9章及び10章の義務は生じません。"
               "登録前のものは、次の更新の審査で確認されます。",
               "The event \"{0}\" ({2}) came while nothing was registered: chapters 9 and 10 do not bind. What came "
               "before a registration is looked at in the review of its next renewal."}};
    case Irregularity::last_day_open:
      return {Severity::error,
              {"「{0}」（{2}）に監査対象期間の記載がなく、それまでの有効期間の末日は過ぎているため、"
               "登録の状態は確定できません（8.1）。",
               "The event \"{0}\" ({2}) does not name its assessment period, and the last day of validity known before "
               "it has passed. The state of the registration is not certain (8.1)."}};
  }
  return {};
}

std::string days_between(const std::optional<Period>& previous, const Event& event) {
  if (!previous || !event.period) return {};
  return std::to_string((event.period->first - previous->last).count() - 1);
}

Text filled(const IrregularEvent& irregular, const Event& event) {
  const auto day = [](const auto& period, Date Period::*which) {
    return period ? to_string((*period).*which) : std::string{};
  };
  return fill(said_of(irregular.what).message,
              {label_of(event.kind), label_of(irregular.state), to_string(event.on),
               day(irregular.previous_period, &Period::last), day(event.period, &Period::first),
               day(event.period, &Period::last), days_between(irregular.previous_period, event)});
}

}  // namespace

Severity severity_of(Irregularity what) noexcept {
  return said_of(what).severity;
}

Text text_of(const IrregularEvent& irregular, const Event& event) {
  return filled(irregular, event);
}

}  // namespace ismap
