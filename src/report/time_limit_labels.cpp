#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/time_limit_labels.hpp>
#include <ismap/rules/time_limits.hpp>

namespace ismap {

Label label_of(CountedFrom from) {
  switch (from) {
    case CountedFrom::assessment_period_first:
      return {"監査対象期間の初日（算入する）", "the first day of the assessment period, which counts"};
    case CountedFrom::assessment_period_last:
      return {"監査対象期間の末日", "the last day of the assessment period"};
    case CountedFrom::day_after_assessment_period:
      return {"監査対象期間の末日の翌日", "the day after the last day of the assessment period"};
    case CountedFrom::report_date:
      return {"実施結果報告書の日付", "the date of the assessment report"};
    case CountedFrom::inquiry:
      return {"問合せの日", "the day of the inquiry"};
    case CountedFrom::receipt:
      return {"申請の受領の日", "the day of receipt"};
    case CountedFrom::acceptance:
      return {"申請の受理の日", "the day of acceptance"};
    case CountedFrom::start_of_use:
      return {"利用開始の日", "the day on which use began"};
    case CountedFrom::nothing:
      break;
  }
  return {};
}

std::string limit_change_text(const LimitChange& change, Language language) {
  constexpr Label text{"{0}：{1}（{2}から）", "{0}: {1} from {2}"};
  const Text span = in_words(span_of(change));
  const std::string name{language == Language::ja ? time_limit(change.limit).name.ja : name_of(change.limit)};
  const Text filled = fill(text, {name, span.in(language), to_string(change.from)});
  return filled.in(language);
}

}  // namespace ismap
