#include <ismap/report/write_svg.hpp>

#include "formats.hpp"

namespace ismap::ask::formats {

bool picture_suits(Question question) noexcept {
  switch (question) {
    case Question::document_review:
    case Question::service_status:
    case Question::service_impact:
    case Question::register_impact:
      return true;
    default:
      return false;
  }
}

std::string write_picture(const Answer& answer, const AnswerStyle& style) {
  return write_svg(answer.page(style.style.language));
}

}  // namespace ismap::ask::formats
