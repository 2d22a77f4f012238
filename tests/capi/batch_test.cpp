#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace ismap::capi_test::batch_test {
namespace {

/// What became of a line, copied while it was lent.
struct Seen {
  std::uint64_t line;
  std::uint64_t input_end;
  std::string json;
  std::string text;
  ismap_status status;
  std::string pointer;
  std::uint64_t error_line;
  std::uint64_t error_offset;

  friend bool operator==(const Seen&, const Seen&) = default;
};

struct Taker {
  std::vector<Seen> seen{};
  std::size_t stop_at = 0;  ///< 0: never

  static std::int32_t ISMAP_CALL take(void* user, const ismap_batch_item* item) {
    Taker& taker = *static_cast<Taker*>(user);
    EXPECT_EQ(item->struct_size, sizeof(ismap_batch_item));
    EXPECT_NE(item->answer == nullptr, item->error == nullptr);
    taker.seen.push_back({item->line, item->input_end, json_of(item->answer), string_of(item->text),
                          ismap_error_status(item->error), string_of(ismap_error_pointer(item->error)),
                          ismap_error_line(item->error), ismap_error_offset(item->error)});
    return taker.seen.size() == taker.stop_at ? 1 : 0;
  }
};

ismap_batch_options on_the_day(std::uint32_t threads = 1) {
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.threads = threads;
  return options;
}

struct Asked {
  ismap_status status;
  std::vector<Seen> seen;
};

Asked ask_lines(ismap_question question, ismap_str lines, const ismap_batch_options& options, std::size_t stop_at = 0) {
  Taker taker{.stop_at = stop_at};
  const auto done = ask(ismap_batch_ask, engine(), question, lines, &options, &Taker::take, static_cast<void*>(&taker));
  return {done.status, taker.seen};
}

/// The answer to a question that is asked alone.
std::string alone(const Answer<ismap_answer*>& answer) {
  EXPECT_EQ(answer.status, ISMAP_OK);
  return json_of(answer.out.get());
}

Handle<ismap_document> loaded(std::string_view name) {
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
}

std::string reviewed(std::string_view name) {
  return alone(ask(ismap_document_review, engine(), loaded(name).get(), registrations(), as_of, nullptr));
}

TEST(Batch, AnswersEachLineWithItsOwnStatus) {
  const std::string first = line_of("ismap-breaches");
  const std::string lines = "\n" + first + "\r\n \t\r\n{\"format\":\n" + line_of("statement") + "\n{\"x\": 1}";
  ismap_batch_options options = on_the_day();
  options.registrations = registrations();
  const auto [status, seen] = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(lines), options);
  EXPECT_EQ(status, ISMAP_OK);
  ASSERT_EQ(seen.size(), 4U);

  EXPECT_EQ(seen[0].line, 2U);
  EXPECT_EQ(seen[0].input_end, 2 + first.size());
  EXPECT_EQ(seen[0].json, reviewed("ismap-breaches"));
  EXPECT_EQ(seen[0].text, "");

  EXPECT_EQ(seen[1].line, 4U);
  EXPECT_EQ(seen[1].status, ISMAP_E_SYNTAX);
  EXPECT_EQ(seen[1].error_line, 4U);

  EXPECT_EQ(seen[2].line, 5U);
  EXPECT_EQ(seen[2].json, reviewed("statement"));

  EXPECT_EQ(seen[3].status, ISMAP_E_UNKNOWN_MEMBER);
  EXPECT_EQ(seen[3].pointer, "/x");
  EXPECT_EQ(seen[3].error_line, 6U);
  EXPECT_EQ(seen[3].error_offset, lines.size() - 7);
  EXPECT_EQ(seen[3].input_end, lines.size());
}

TEST(Batch, MayBeEmpty) {
  for (const char* lines : {"", "\n\r\n \n"}) {
    const auto done = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(lines), on_the_day(8));
    EXPECT_EQ(done.status, ISMAP_OK);
    EXPECT_TRUE(done.seen.empty());
  }
}

TEST(Batch, GivesTheSameInTheSameOrderForAnyNumberOfThreads) {
  std::string lines;
  for (int i = 0; i < 8; ++i)
    lines += line_of(i % 2 == 0 ? "ismap-initial" : "statement") + "\n{\"broken\": " + std::to_string(i) + "}\n";
  const auto expected = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(lines), on_the_day(1)).seen;
  EXPECT_EQ(expected.size(), 16U);
  for (const std::uint32_t threads : {0U, 2U, 8U, 1000U})
    EXPECT_EQ(ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(lines), on_the_day(threads)).seen, expected);
}

TEST(Batch, WritesTheTextOfEachItem) {
  ismap_batch_options options = on_the_day(2);
  options.format = ISMAP_FORMAT_JSON;
  options.layout = ISMAP_LAYOUT_INDENTED;
  const auto json = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), options).seen;
  ASSERT_EQ(json.size(), 3U);
  EXPECT_TRUE(json[0].text.starts_with("{\n  \"format\": \"ismap-review/1\""));
  EXPECT_EQ(json[1].text, "");
  options.format = ISMAP_FORMAT_TEXT;
  options.language = ISMAP_LANGUAGE_EN;
  const auto text = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), options).seen;
  const auto made = ask(ismap_document_review, engine(), statement(), nullptr, as_of, nullptr).out;
  EXPECT_EQ(text[0].text, text_of(ismap_answer_render, made.get(), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN, nullptr));
}

/// Asks about one line and gives its JSON.
std::string of_one(ismap_question question, const std::string& line, const ismap_batch_options& options) {
  const auto [status, seen] = ask_lines(question, str(line), options);
  EXPECT_EQ(status, ISMAP_OK);
  EXPECT_EQ(seen.size(), 1U);
  if (seen.size() != 1) return {};
  EXPECT_EQ(seen[0].status, ISMAP_OK);
  return seen[0].json;
}

TEST(Batch, AnswersEveryQuestionAsTheCallDoes) {
  const ismap_batch_options day = on_the_day();
  ismap_batch_options with_register = day;
  with_register.registrations = built_on();
  ismap_batch_options with_list = day;
  with_list.registrations = listed();
  const std::int32_t within = 90;
  ismap_batch_options soon = day;
  soon.within_days = &within;
  ismap_batch_options none = ISMAP_BATCH_OPTIONS_INIT;
  ismap_batch_options to_2025 = none;
  to_2025.edition = ISMAP_STR("ismap-2025");
  ismap_batch_options with_iso = none;
  with_iso.certificate = ISMAP_CERTIFICATE_ISO27017;
  ismap_batch_options one_assessor = day;
  one_assessor.number = ISMAP_STR("A-0101");
  const std::string number = '"' + std::string{base_number} + '"';
  ismap_question_options due = ISMAP_QUESTION_OPTIONS_INIT;
  due.within_days = &within;

  EXPECT_EQ(of_one(ISMAP_QUESTION_DOCUMENT_REVIEW, line_of("statement"), day),
            alone(ask(ismap_document_review, engine(), statement(), nullptr, as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_SERVICE_STATUS, number, with_register),
            alone(ask(ismap_service_status, engine(), built_on(), str(base_number), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_SERVICE_IMPACT, number, with_register),
            alone(ask(ismap_service_impact, engine(), built_on(), str(base_number), nullptr, as_of, nullptr)));
  const std::string registered = line_of("impact-register");
  EXPECT_EQ(of_one(ISMAP_QUESTION_REGISTER_STATUS, registered, day),
            alone(ask(ismap_register_status, engine(), built_on(), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_REGISTER_DUE, registered, soon),
            alone(ask(ismap_register_due, engine(), built_on(), as_of, &due)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_REGISTER_INCIDENTS, registered, day),
            alone(ask(ismap_register_incidents, engine(), built_on(), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_REGISTER_IMPACT, registered, day),
            alone(ask(ismap_register_impact, engine(), built_on(), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_PROCUREMENT_DECIDE, line_of("procurement-listed"), with_list),
            alone(ask(ismap_procurement_decide, engine(), procurement(), listed(), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_ASSESSOR_REVIEW, line_of("assessor"), one_assessor),
            alone(ask(ismap_assessor_review, engine(), assessor(), str("A-0101"), as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_AGENDA_PLAN, line_of("meeting-38"), none),
            alone(ask(ismap_agenda_plan, engine(), agenda(), nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_ASSESSMENT_PLAN, line_of("plan-renewal"), day),
            alone(ask(ismap_assessment_plan, engine(), dossier(), nullptr, as_of, nullptr)));
  const std::string statement_line = line_of("migrate-statement");
  EXPECT_EQ(of_one(ISMAP_QUESTION_STATEMENT_MIGRATE, statement_line, to_2025),
            alone(ask(ismap_statement_migrate, engine(), brief(), str("ismap-2025"), nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_CERTIFICATE_OVERLAP, statement_line, with_iso),
            alone(ask(ismap_certificate_overlap, engine(), brief(), ISMAP_CERTIFICATE_ISO27017, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_DOCUMENT_DIFF, statement_line + '\n' + later_json(), day),
            alone(ask(ismap_document_diff, engine(), brief(), later(), nullptr, as_of, nullptr)));
  EXPECT_EQ(of_one(ISMAP_QUESTION_DOCUMENT_REMEDY, statement_line, day),
            alone(ask(ismap_document_remedy, engine(), brief(), nullptr, as_of, nullptr)));
}

TEST(Batch, OfDifferencesTakesTwoLinesEach) {
  const std::string one = line_of("migrate-statement");
  const auto [status, seen] =
      ask_lines(ISMAP_QUESTION_DOCUMENT_DIFF, str(one + '\n' + later_json() + '\n' + one), on_the_day());
  EXPECT_EQ(status, ISMAP_OK);
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].line, 1U);
  EXPECT_EQ(seen[0].input_end, one.size() + 1 + later_json().size());
  EXPECT_EQ(seen[1].line, 3U);
  EXPECT_EQ(seen[1].status, ISMAP_E_MISSING_MEMBER);
  EXPECT_EQ(seen[1].error_line, 3U);
}

TEST(Batch, OfNumbersSaysWhatEachLineLacks) {
  ismap_batch_options options = on_the_day();
  options.registrations = built_on();
  const auto [status, seen] =
      ask_lines(ISMAP_QUESTION_SERVICE_STATUS, str("17\n\"C26-9999-2\"\n\"C26-09\n{\"number\": 1}"), options);
  EXPECT_EQ(status, ISMAP_OK);
  ASSERT_EQ(seen.size(), 4U);
  const std::array expected{ISMAP_E_WRONG_TYPE, ISMAP_E_NOT_FOUND, ISMAP_E_SYNTAX, ISMAP_E_WRONG_TYPE};
  for (std::size_t i = 0; i < seen.size(); ++i) EXPECT_EQ(seen[i].status, expected[i]) << i;
  EXPECT_EQ(seen[0].error_line, 1U);
  EXPECT_EQ(seen[3].error_line, 4U);
}

TEST(Batch, RefusesWhatTheQuestionDoesNotTakeBeforeAnyLine) {
  const auto status_with = [](ismap_question question, auto set) {
    ismap_batch_options options = on_the_day();
    set(options);
    const auto done = ask_lines(question, str("{}"), options);
    EXPECT_TRUE(done.seen.empty());
    return done.status;
  };
  const auto nothing = [](ismap_batch_options&) {};
  EXPECT_EQ(status_with(0, nothing), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_VERDICT_MET, nothing), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_QUESTION_AGENDA_PLAN, nothing), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_QUESTION_SERVICE_STATUS, nothing), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_QUESTION_STATEMENT_MIGRATE, [](auto& options) { options.as_of = 0; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_QUESTION_CERTIFICATE_OVERLAP, [](auto& options) { options.as_of = 0; }),
            ISMAP_E_ARGUMENT);
  const std::int32_t days = 1;
  const std::int32_t negative = -1;
  constexpr ismap_question review_question = ISMAP_QUESTION_DOCUMENT_REVIEW;
  EXPECT_EQ(status_with(review_question, [&](auto& options) { options.within_days = &days; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(ISMAP_QUESTION_REGISTER_DUE, [&](auto& options) { options.within_days = &negative; }),
            ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.as_of = 0; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.as_of = INT32_MAX; }), ISMAP_E_RANGE);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.number = ISMAP_STR("1"); }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.edition = ISMAP_STR("1"); }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.certificate = ISMAP_CERTIFICATE_ISO27001; }),
            ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.certificate = 1; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.registrations = statement(); }),
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.format = 1; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.format = ISMAP_FORMAT_TEXT; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with(review_question, [](auto& options) { options.layout = ISMAP_FORMAT_JSON; }), ISMAP_E_ARGUMENT);
}

TEST(Batch, RefusesDocumentsOfAnotherKindLineByLine) {
  const auto [status, seen] = ask_lines(ISMAP_QUESTION_PROCUREMENT_DECIDE,
                                        str(line_of("statement") + '\n' + line_of("procurement-listed")), on_the_day());
  EXPECT_EQ(status, ISMAP_OK);
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(seen[0].pointer, "/format");
  EXPECT_EQ(seen[1].status, ISMAP_OK);
}

TEST(Batch, HoldsTheLimitsOfTheOptions) {
  ismap_load_options small = ISMAP_LOAD_OPTIONS_INIT;
  small.max_bytes = 20;
  ismap_batch_options options = on_the_day();
  options.load = &small;
  const auto [status, seen] = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(line_of("statement") + "\n{}\n"), options);
  EXPECT_EQ(status, ISMAP_OK);
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].status, ISMAP_E_LIMIT);
  EXPECT_EQ(seen[1].status, ISMAP_E_MISSING_MEMBER);
}

TEST(Batch, MayBeStopped) {
  for (const std::uint32_t threads : {1U, 2U}) {
    SCOPED_TRACE(threads);
    const auto stopped = ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), on_the_day(threads), 2);
    EXPECT_EQ(stopped.status, ISMAP_E_CANCELLED);
    EXPECT_EQ(stopped.seen.size(), 2U);
  }
}

/// Gives a text in small parts, and then what the test says.
struct Reader {
  std::string_view rest;
  std::int64_t at_end = 0;

  static std::int64_t ISMAP_CALL read(void* user, char* buffer, std::size_t size) {
    Reader& reader = *static_cast<Reader*>(user);
    const std::size_t given = reader.rest.copy(buffer, std::min<std::size_t>(size, 1000));
    reader.rest.remove_prefix(given);
    return given == 0 ? reader.at_end : static_cast<std::int64_t>(given);
  }
};

TEST(Batch, ReadsWhatTheCallerReads) {
  for (const std::uint32_t threads : {1U, 2U}) {
    SCOPED_TRACE(threads);
    Reader reader{ndjson()};
    ismap_batch_options options = on_the_day(threads);
    options.read = &Reader::read;
    options.read_user = &reader;
    EXPECT_EQ(ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, ismap_str{}, options).seen,
              ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), on_the_day()).seen);

    EXPECT_EQ(ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), options).status, ISMAP_E_ARGUMENT);
    reader = {"{}\n{}", -1};
    EXPECT_EQ(ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, ismap_str{}, options).status, ISMAP_E_CANCELLED);
    reader = {"{}\n{}", INT64_MAX};
    EXPECT_EQ(ask_lines(ISMAP_QUESTION_DOCUMENT_REVIEW, ismap_str{}, options).status, ISMAP_E_ARGUMENT);
  }
}

}  // namespace
}  // namespace ismap::capi_test::batch_test
