#include <ismap/ask/ask.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/report/assessor_page.hpp>
#include <ismap/review/assessor.hpp>

#include "look_up.hpp"

#include <array>

namespace ismap::ask {
namespace {

constexpr std::array accepted{format_of<RegisteredAssessor>, format_of<Register>};

const RegisteredAssessor& assessor_of(const Input& document, const std::optional<std::string_view>& number) {
  if (const auto* registrations = std::get_if<Register>(&document)) {
    if (!number) throw missing("number");
    return assessor_in(*registrations, *number);
  }
  const auto* assessor = std::get_if<RegisteredAssessor>(&document);
  if (assessor == nullptr) throw wrong_document("assessor", format_in(document), accepted);
  if (number && !is_same_number(*number, assessor->number)) throw no_such_assessor(*number, {assessor->number});
  return *assessor;
}

}  // namespace

Answer assessor_review(const Input& document, const Inquiry& inquiry) {
  const RegisteredAssessor& assessor = assessor_of(document, inquiry.number);
  return {Question::assessor_review, review(assessor, inquiry.request()), assessor.name,
          [name = assessor.name](const AssessorReview& made, Language language) {
            return assessor_page(made, language, name);
          }};
}

}  // namespace ismap::ask
