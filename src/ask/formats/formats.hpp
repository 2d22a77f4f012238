// The forms of answers that are no pages, each in a file of its own.
#pragma once

#include <ismap/ask/answer_format.hpp>

#include <string>

namespace ismap::ask::formats {

/// What is due, as iCalendar (RFC 5545).
std::string write_calendar(const Answer& answer, const AnswerStyle& style);

/// Diagnostics as SARIF 2.1.0.
std::string write_sarif(const Answer& answer, const AnswerStyle& style);

/// Rules as test cases, in the XML that build servers read from JUnit.
std::string write_junit(const Answer& answer, const AnswerStyle& style);

/// The questions whose answers have a picture.
bool picture_suits(Question question) noexcept;

/// The first picture of the answer's page, as SVG.
std::string write_picture(const Answer& answer, const AnswerStyle& style);

}  // namespace ismap::ask::formats
