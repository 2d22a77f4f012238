#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>

#include <gtest/gtest.h>

namespace ismap::capi_test::document_test {
namespace {

auto load(std::string_view json, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
          const ismap_load_options* options = nullptr) {
  return ask(ismap_document_load, engine(), kind, str(json), options);
}

ismap_document_kind kind_of(std::string_view name, ismap_document_kind asked) {
  return ismap_document_kind_of(load(example(name), asked).out.get());
}

TEST(Documents, AreOfTheKindTheyName) {
  EXPECT_EQ(kind_of("statement", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_STATEMENT);
  EXPECT_EQ(kind_of("statement", ISMAP_DOCUMENT_STATEMENT), ISMAP_DOCUMENT_STATEMENT);
  EXPECT_EQ(kind_of("ismap-initial", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_DOSSIER);
  EXPECT_EQ(kind_of("liu-initial", ISMAP_DOCUMENT_DOSSIER), ISMAP_DOCUMENT_DOSSIER);
  EXPECT_EQ(kind_of("ismap-renewal-register", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_REGISTER);
  EXPECT_EQ(kind_of("ismap-renewal-register", ISMAP_DOCUMENT_REGISTER), ISMAP_DOCUMENT_REGISTER);
  EXPECT_EQ(kind_of("procurement-listed", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_PROCUREMENT);
  EXPECT_EQ(kind_of("procurement-listed", ISMAP_DOCUMENT_PROCUREMENT), ISMAP_DOCUMENT_PROCUREMENT);
  EXPECT_EQ(kind_of("meeting-38", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_AGENDA);
  EXPECT_EQ(kind_of("meeting-38", ISMAP_DOCUMENT_AGENDA), ISMAP_DOCUMENT_AGENDA);
  EXPECT_EQ(kind_of("assessor", ISMAP_DOCUMENT_ANY), ISMAP_DOCUMENT_ASSESSOR);
  EXPECT_EQ(kind_of("assessor", ISMAP_DOCUMENT_ASSESSOR), ISMAP_DOCUMENT_ASSESSOR);
  EXPECT_EQ(load(example("statement"), ISMAP_DOCUMENT_REGISTER).status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(load("{}", 7).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(load("{}", -1).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(load("{}").status, ISMAP_E_MISSING_MEMBER);
}

TEST(Documents, OfNoKindThatIsReadSayWhichAre) {
  const auto refused = load(R"({"format": "ismap-policy/1"})");
  EXPECT_EQ(refused.status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(string_of(ismap_error_message(refused.error.get(), ISMAP_LANGUAGE_EN)),
            "This document is ismap-policy/1; expected ismap-dossier/1, ismap-statement/1, ismap-register/1, "
            "ismap-procurement/1, ismap-agenda/1 or ismap-assessor/1.");
}

std::string complaint(const Handle<ismap_error>& error, ismap_language language = ISMAP_LANGUAGE_EN) {
  return string_of(ismap_error_message(error.get(), language));
}

TEST(Documents, OfAnotherKindThanTheCallIsForSayBothKinds) {
  const auto diff = [](const ismap_document* before, const ismap_document* after) {
    return ask(ismap_document_diff, engine(), before, after, nullptr, as_of, nullptr).error;
  };
  EXPECT_EQ(complaint(diff(dossier(), statement())),
            "after: This document is ismap-statement/1; expected ismap-dossier/1.");
  EXPECT_EQ(complaint(diff(dossier(), statement()), ISMAP_LANGUAGE_JA),
            "after：文書の種類がismap-statement/1です。ismap-dossier/1の文書を指定してください。");
  EXPECT_EQ(complaint(diff(statement(), dossier())),
            "after: This document is ismap-dossier/1; expected ismap-statement/1.");
  EXPECT_EQ(complaint(diff(registrations(), dossier())),
            "before: This document is ismap-register/1; expected ismap-dossier/1 or ismap-statement/1.");
  for (const ismap_document* document : {statement(), registrations()})
    EXPECT_TRUE(complaint(ask(ismap_assessment_plan, engine(), document, nullptr, as_of, nullptr).error)
                    .ends_with("; expected ismap-dossier/1."));
  EXPECT_EQ(complaint(ask(ismap_assessor_review, engine(), agenda(), ismap_str{}, as_of, nullptr).error),
            "assessor: This document is ismap-agenda/1; expected ismap-assessor/1 or ismap-register/1.");
  EXPECT_EQ(complaint(ask(ismap_register_status, engine(), procurement(), as_of, nullptr).error),
            "registrations: This document is ismap-procurement/1; expected ismap-register/1.");
}

TEST(Documents, AreWrittenAsTheLibraryWrites) {
  const auto dossier = load(example("ismap-renewal"));
  const Dossier loaded = ismap::load<Dossier>(example("ismap-renewal"));
  EXPECT_EQ(text_of(ismap_document_write, dossier.out.get(), ISMAP_LAYOUT_COMPACT), write(loaded));
  EXPECT_EQ(text_of(ismap_document_write, dossier.out.get(), ISMAP_LAYOUT_INDENTED), write(loaded, Layout::indented));
  EXPECT_EQ(text_of(ismap_document_write, registrations(), ISMAP_LAYOUT_COMPACT),
            write(ismap::load<Register>(example("ismap-renewal-register"))));
  EXPECT_EQ(text_of(ismap_document_write, procurement(), ISMAP_LAYOUT_COMPACT),
            write(ismap::load<Procurement>(example("procurement-listed"))));
  EXPECT_EQ(text_of(ismap_document_write, agenda(), ISMAP_LAYOUT_INDENTED),
            write(ismap::load<Agenda>(example("meeting-38")), Layout::indented));
  EXPECT_EQ(text_of(ismap_document_write, assessor(), ISMAP_LAYOUT_COMPACT),
            write(ismap::load<RegisteredAssessor>(example("assessor"))));
  EXPECT_EQ(ask(ismap_document_write, dossier.out.get(), 2).status, ISMAP_E_ARGUMENT);
}

void expect_fault(std::string_view json, ismap_status status, std::string_view pointer, std::uint64_t offset,
                  std::uint64_t line, std::uint64_t column) {
  SCOPED_TRACE(json);
  const auto refused = load(json, ISMAP_DOCUMENT_STATEMENT);
  const ismap_error* error = refused.error.get();
  EXPECT_EQ(refused.status, status);
  EXPECT_EQ(refused.out, nullptr);
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(ismap_error_status(error), status);
  EXPECT_EQ(string_of(ismap_error_pointer(error)), pointer);
  EXPECT_NE(ismap_error_pointer(error).data, nullptr);
  EXPECT_EQ(ismap_error_offset(error), offset);
  EXPECT_EQ(ismap_error_line(error), line);
  EXPECT_EQ(ismap_error_column(error), column);
  EXPECT_GT(ismap_error_message(error, ISMAP_LANGUAGE_JA).len, 0U);
  EXPECT_GT(ismap_error_message(error, ISMAP_LANGUAGE_EN).len, 0U);
  EXPECT_EQ(ismap_error_message(error, 2).data, nullptr);
}

TEST(Errors, SayWhereADocumentIsWrong) {
  expect_fault("", ISMAP_E_SYNTAX, "", 0, 1, 1);
  expect_fault("[]", ISMAP_E_WRONG_TYPE, "", 0, 1, 1);
  expect_fault("{\n \"あ\": \"\xFF\"}", ISMAP_E_BAD_UTF8, "/あ", 11, 2, 8);
  expect_fault("{\"a/~\": 1}", ISMAP_E_UNKNOWN_MEMBER, "/a~1~0", 1, 1, 2);
  expect_fault("{\"format\": \"x\"}", ISMAP_E_WRONG_DOCUMENT, "/format", 11, 1, 12);
  expect_fault("{\"controls\": [\n {\"id\": 1}]}", ISMAP_E_WRONG_TYPE, "/controls/0/id", 23, 2, 9);
  expect_fault("{\"controls\": [{\"id\": \"x\"}]}", ISMAP_E_BAD_CONTROL_ID, "/controls/0/id", 21, 1, 22);
}

TEST(Documents, SayHowMuchMemoryTheyTake) {
  const std::size_t small = ismap_document_bytes(brief());
  const std::size_t large = ismap_document_bytes(statement());
  EXPECT_GT(small, sizeof(Statement));
  EXPECT_GT(large, small);
  EXPECT_GT(large, example("statement").size() / 4);
  EXPECT_LT(large, example("statement").size() * 4);
  EXPECT_GT(ismap_document_bytes(built_on()), sizeof(Register));
}

TEST(Documents, SayHowMuchMemoryTheirTablesTake) {
  const std::string title(100'000, 'x');
  const auto bytes_of = [](const std::string& table) {
    return ismap_document_bytes(
        ask(ismap_document_load_table, engine(), ISMAP_DOCUMENT_STATEMENT, str(table), nullptr).out.get());
  };
  const std::string rows = "番号,実施\n5.1.1,実施\n";
  EXPECT_GT(bytes_of(rows), 0U);
  EXPECT_GT(bytes_of(title + "\n" + rows), bytes_of(rows) + title.size() - 1);
}

TEST(Errors, HaveASummaryOnOneLine) {
  const auto refused = load("{\"format\": \"ismap-statement/1\",\n \"x\\ny\": 1}");
  const std::string summary = string_of(ismap_error_summary(refused.error.get(), ISMAP_LANGUAGE_EN));
  EXPECT_TRUE(summary.starts_with("line 2, column 2 (/x")) << summary;
  EXPECT_EQ(summary.find('\n'), std::string::npos);
  EXPECT_EQ(ismap_error_summary(refused.error.get(), ISMAP_FORMAT_JSON).data, nullptr);
  const auto unlocated = ask(ismap_rule_find, str("x"));
  for (const ismap_language language : {ISMAP_LANGUAGE_JA, ISMAP_LANGUAGE_EN})
    EXPECT_EQ(string_of(ismap_error_summary(unlocated.error.get(), language)),
              string_of(ismap_error_message(unlocated.error.get(), language)));
}

TEST(Errors, TellEveryFaultOfAnInput) {
  const auto refused = load(
      "{\"format\": \"ismap-statement/1\",\n \"controls\": [{\"id\": \"9.4\", \"stance\": \"implementd\", \"changes\": "
      "[]}]}");
  const ismap_error* error = refused.error.get();
  ASSERT_GT(ismap_error_count(error), 5U);
  EXPECT_EQ(ismap_error_at(error, 0), error);
  EXPECT_EQ(refused.status, ISMAP_E_BAD_ENUMERATOR);
  ASSERT_EQ(ismap_error_hint_count(error), 1U);
  EXPECT_EQ(string_of(ismap_error_hint(error, 0)), "implemented");
  EXPECT_EQ(ismap_error_hint(error, 1).data, nullptr);
  EXPECT_EQ(ismap_error_has_more(error), 0);
  const ismap_error* second = ismap_error_at(error, 1);
  EXPECT_EQ(ismap_error_status(second), ISMAP_E_MISSING_MEMBER);
  EXPECT_EQ(string_of(ismap_error_pointer(second)), "/edition");
  EXPECT_EQ(ismap_error_line(second), 1U);
  EXPECT_EQ(ismap_error_count(second), 1U);
  EXPECT_EQ(ismap_error_at(error, ismap_error_count(error)), nullptr);
}

TEST(Errors, SayThatThereAreMoreThanAHundred) {
  std::string json = "{\"format\": \"ismap-dossier/1\"";
  for (int i = 0; i < 200; ++i) json += ", \"m" + std::to_string(i) + "\": 1";
  const auto refused = load(json + "}");
  EXPECT_EQ(ismap_error_count(refused.error.get()), 100U);
  EXPECT_EQ(ismap_error_has_more(refused.error.get()), 1);
}

TEST(Errors, WithoutAnInputAreOne) {
  const auto refused = ask(ismap_document_load, engine(), ismap_document_kind{99}, str("{}"), nullptr);
  EXPECT_EQ(ismap_error_count(refused.error.get()), 1U);
  EXPECT_EQ(ismap_error_hint_count(refused.error.get()), 0U);
  EXPECT_EQ(ismap_error_has_more(refused.error.get()), 0);
}

/// Options with one limit of the document set.
ismap_load_options limited(size_t ismap_load_options::*limit, size_t value) {
  ismap_load_options options = ISMAP_LOAD_OPTIONS_INIT;
  options.*limit = value;
  return options;
}

TEST(Limits, AreThoseOfTheOptions) {
  const std::string& json = example("statement");
  for (const ismap_load_options& options :
       {limited(&ismap_load_options::max_bytes, json.size() - 1), limited(&ismap_load_options::max_depth, 1),
        limited(&ismap_load_options::max_items, 1), limited(&ismap_load_options::max_text, 8),
        limited(&ismap_load_options::max_all_items, 1)})
    EXPECT_EQ(load(json, ISMAP_DOCUMENT_ANY, &options).status, ISMAP_E_LIMIT);
  const ismap_load_options few = limited(&ismap_load_options::max_items, 1);
  EXPECT_EQ(load(example("meeting-38"), ISMAP_DOCUMENT_ANY, &few).status, ISMAP_E_LIMIT);
  EXPECT_EQ(load(example("impact-register"), ISMAP_DOCUMENT_ANY, &few).status, ISMAP_E_LIMIT);
  const ismap_load_options enough = {sizeof enough, json.size(),  5,           1000, 1000, 10'000,
                                     {nullptr, 0},  {nullptr, 0}, {nullptr, 0}};
  EXPECT_EQ(load(json, ISMAP_DOCUMENT_ANY, &enough).status, ISMAP_OK);
}

/// A list of `items` copies of `item`.
std::string long_list(std::string_view front, int items, std::string_view item, std::string_view back) {
  std::string json{front};
  for (int i = 0; i < items; ++i) json.append(i == 0 ? "" : ",").append(item);
  return json.append(back);
}

TEST(Limits, AreWiderForARegister) {
  const std::string json = long_list(
      R"({"format": "ismap-register/1", "assessors": [], "services": [)", 200'001,
      R"({"number":"1","scheme":"ismap","name":"","provider":"","service_model":"saas","history":[],"built_on":[]})",
      "]}");
  EXPECT_EQ(load(json).status, ISMAP_OK);
  EXPECT_EQ(load(json, ISMAP_DOCUMENT_REGISTER).status, ISMAP_OK);
  const ismap_load_options as_others = limited(&ismap_load_options::max_items, 200'000);
  EXPECT_EQ(load(json, ISMAP_DOCUMENT_ANY, &as_others).status, ISMAP_E_LIMIT);
}

TEST(Limits, OfSingleListsAreSetByTheirNames) {
  const std::string json =
      long_list(R"({"format": "ismap-agenda/1", "applications": [{"services": [)", 10'001, R"("s")", "]}]}");
  ismap_load_options wide = limited(&ismap_load_options::max_items, 1'000'000);
  EXPECT_EQ(load(json).status, ISMAP_E_LIMIT);
  EXPECT_EQ(load(json, ISMAP_DOCUMENT_ANY, &wide).status, ISMAP_E_LIMIT);
  wide.list_limits = ISMAP_STR("history=9,texts=10001");
  EXPECT_NE(load(json, ISMAP_DOCUMENT_ANY, &wide).status, ISMAP_E_LIMIT);
}

TEST(Limits, OfListsThatDoNotExistAreRefused) {
  for (const ismap_str& wrong :
       {ISMAP_STR("no such list=1"), ISMAP_STR("items=1"), ISMAP_STR("history=0"), ISMAP_STR("history=-1"),
        ISMAP_STR("history"), ISMAP_STR("=1"), ismap_str{nullptr, 1}}) {
    ismap_load_options options = ISMAP_LOAD_OPTIONS_INIT;
    options.list_limits = wrong;
    EXPECT_EQ(load(example("statement"), ISMAP_DOCUMENT_ANY, &options).status, ISMAP_E_ARGUMENT);
  }
  ismap_load_options near = ISMAP_LOAD_OPTIONS_INIT;
  near.list_limits = ISMAP_STR("histroy=9");
  const auto refused = load(example("statement"), ISMAP_DOCUMENT_ANY, &near);
  EXPECT_EQ(string_of(ismap_error_message(refused.error.get(), ISMAP_LANGUAGE_EN)), "There is no limit histroy.");
}

}  // namespace
}  // namespace ismap::capi_test::document_test
