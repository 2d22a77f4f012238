#include <ismap/rules/registration/inquiries.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>

namespace ismap::registration {
namespace {

constexpr Pointer inquiries_at = path<&Dossier::application, &Application::inquiries>;

constexpr Label before_inquiry{"回答日が、問合せの日である{0}より前です。",
                               "The answer is dated before the inquiry, {0}."};
constexpr Label answered_late{"回答が、問合せから{0}以内の期限である{1}を過ぎています。",
                     "The answer came after {1}, the last day of the {0} from the inquiry."};
constexpr Label unanswered{"問合せに、{0}以内の期限である{1}までに回答がありません。",
                           "The inquiry was not answered by {1}, the last day of the {0}."};
constexpr Label still_open{"問合せへの回答がまだありません。期限は{0}です。",
                           "The inquiry is not answered yet. The last day is {0}."};

Answer& check_inquiry(Answer& answer, const Inquiry& inquiry, const Pointer& at, const Context& context) {
  const Date latest = context.last_day(inquiry_limit, inquiry.asked_on);
  const Text span = in_words(context.span_of(inquiry_limit));
  const Pointer answered_at = at / path<&Inquiry::answered_on>;
  answer.read(at / path<&Inquiry::asked_on>, inquiry.asked_on).derive("latest_answer_date", latest);
  if (!inquiry.answered_on) {
    if (context.as_of <= latest) return answer.missing(answered_at, fill(still_open, {to_string(latest)}));
    return answer.breach("unanswered", at, fill(unanswered, span, to_string(latest)));
  }
  answer.read(answered_at, *inquiry.answered_on);
  if (*inquiry.answered_on < inquiry.asked_on)
    return answer.breach("before_inquiry", answered_at, fill(before_inquiry, {to_string(inquiry.asked_on)}));
  if (*inquiry.answered_on <= latest) return answer.hold();
  return answer.breach("late", answered_at, fill(answered_late, span, to_string(latest)));
}

}  // namespace

Answer inquiries_answered(const Dossier& dossier, const Context& context) {
  Answer answer;
  const auto& inquiries = dossier.application.inquiries;
  for (std::size_t i = 0; i < inquiries.size(); ++i) check_inquiry(answer, inquiries[i], inquiries_at / i, context);
  return answer;
}

}  // namespace ismap::registration
