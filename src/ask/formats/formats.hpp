// The forms of answers that are no pages, each in a file of its own.
#pragma once

#include <ismap/ask/answer_format.hpp>

#include <string>

namespace ismap::ask::formats {

/// What is due, as iCalendar (RFC 5545): an event of a whole day for each day that has to be kept or that changes
/// something, a task without a day for each duty that is due promptly. The same duty has the same UID in any answer.
std::string write_calendar(const Answer& answer, const AnswerStyle& style);
/// Answers with duties that have days.
bool calendar_suits(Question question) noexcept;

/// Diagnostics as SARIF 2.1.0, each at its place in the document if its text is at hand. A rule that nobody decided has
/// a result too: it must not look as if it were met.
std::string write_sarif(const Answer& answer, const AnswerStyle& style);
/// Answers that decide on a document.
bool sarif_suits(Question question) noexcept;

/// Rules as test cases, in the XML that build servers read from JUnit: what is not met has failed, what is not decided
/// or does not apply was skipped.
std::string write_junit(const Answer& answer, const AnswerStyle& style);
/// Answers of rules that decide on a document.
bool junit_suits(Question question) noexcept;

/// The questions whose answers have a picture.
bool picture_suits(Question question) noexcept;

/// The first picture of the answer's page, as SVG.
std::string write_picture(const Answer& answer, const AnswerStyle& style);

}  // namespace ismap::ask::formats
