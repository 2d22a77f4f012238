// Draft papers through the C interface are those of the library.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/load.hpp>
#include <ismap/report/meeting_paper_page.hpp>
#include <ismap/report/procurement_paper_page.hpp>
#include <ismap/report/review_report_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/review/agenda.hpp>
#include <ismap/review/procurement.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <string>

namespace ismap::capi_test::report_test {
namespace {

constexpr std::int32_t as_of = 20'777;  // 2026-11-20
constexpr Date day = date(2026, 11, 20);

/// An engine without a policy of its own.
Handle<ismap_engine> plain_engine() {
  return ask(ismap_engine_create, nullptr).out;
}

auto report(const ismap_document* document, const ismap_document* registrations, std::int32_t asked, std::int32_t until,
            ismap_format format, ismap_language language) {
  const auto used = plain_engine();
  return ask(ismap_document_report, used.get(), document, registrations, asked, until, format, language);
}

std::string text_in(const Answer<ismap_text*>& asked) {
  return string_of(ismap_text_str(asked.out.get()));
}

TEST(Reports, OfAReviewAreThoseOfTheLibrary) {
  const auto list = load<Register>(example("ismap-renewal-register"));
  const Subject subject = load<Dossier>(example("plan-renewal"));
  const ReviewRequest request{.as_of = day, .registrations = &list};
  EXPECT_EQ(text_in(report(dossier(), registrations(), as_of, ISMAP_NO_DAY, ISMAP_FORMAT_HTML, ISMAP_LANGUAGE_JA)),
            write_html(review_report_page(review(subject, request), subject, {request, {}}, Language::ja)));
}

TEST(Reports, OfAProcurementAnswerForTheContract) {
  const auto asked = load<Procurement>(example("procurement-listed"));
  const auto list = load<Register>(example("procurement-register"));
  const ProcurementDecision decision = decide(asked, {.as_of = day, .registrations = &list});
  EXPECT_EQ(
      text_in(report(procurement(), listed(), as_of, as_of + 400, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN)),
      procurement_paper_text(asked, decision, {day, day + std::chrono::days{400}, {}}, {.language = Language::en}));
}

TEST(Reports, OfAMeetingTakeNoDay) {
  const auto meeting = load<Agenda>(example("meeting-38"));
  EXPECT_EQ(text_in(report(agenda(), nullptr, 0, ISMAP_NO_DAY, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA)),
            meeting_paper_text(meeting, plan_agenda(meeting, {}), {.language = Language::ja}));
  EXPECT_EQ(report(agenda(), nullptr, as_of, ISMAP_NO_DAY, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA).status,
            ISMAP_E_ARGUMENT);
}

TEST(Reports, RefuseWhatTheyCannotShow) {
  const auto status = [](const ismap_document* document, std::int32_t asked, std::int32_t until, ismap_format format) {
    return report(document, nullptr, asked, until, format, ISMAP_LANGUAGE_JA).status;
  };
  EXPECT_EQ(status(dossier(), as_of, as_of, ISMAP_FORMAT_HTML), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status(dossier(), 0, ISMAP_NO_DAY, ISMAP_FORMAT_HTML), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status(dossier(), as_of, ISMAP_NO_DAY, ISMAP_FORMAT_JSON), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status(dossier(), as_of, ISMAP_NO_DAY, ISMAP_FORMAT_ICS), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status(registrations(), as_of, ISMAP_NO_DAY, ISMAP_FORMAT_HTML), ISMAP_E_WRONG_DOCUMENT);
}

}  // namespace
}  // namespace ismap::capi_test::report_test
