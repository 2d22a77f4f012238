// What many reviews have in common, from C.
#include <ismap/ask/counted.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/statistics_page.hpp>
#include <ismap/report/write_text.hpp>

#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace ismap::capi_test {
namespace {

ismap_batch_options options_with_day() {
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  return options;
}

/// Of one line each.
std::string lines_of(std::initializer_list<const char*> examples) {
  std::string lines;
  for (const char* name : examples) lines += nlohmann::json::parse(example(name)).dump() + "\n";
  return lines;
}

std::string counted(const std::string& lines, std::uint32_t threads = 1) {
  ismap_batch_options options = options_with_day();
  options.threads = threads;
  return text_of(ismap_statistics_count, engine(), str(lines), &options);
}

TEST(Statistics, AreThoseOfTheLibrary) {
  const ReviewRequest request{.as_of = Date{std::chrono::days{as_of}}};
  StatisticsSum sum;
  for (const char* name : {"ismap-breaches", "statement"}) sum.add(ask::counted(example(name), request, {}));
  const std::string made = counted(lines_of({"ismap-breaches", "statement"}));
  EXPECT_EQ(made, write(sum.statistics()));
  EXPECT_EQ(text_of(ismap_statistics_show, str(made), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN),
            write_text(statistics_page(sum.statistics(), Language::en), {.language = Language::en}));
}

TEST(Statistics, AreAddedUpInAnyOrder) {
  const std::string whole = counted(lines_of({"ismap-breaches", "statement", "liu-initial"}));
  EXPECT_EQ(counted(lines_of({"liu-initial", "statement", "ismap-breaches"}), 3), whole);
  EXPECT_EQ(counted(counted(lines_of({"statement"})) + "\n" + lines_of({"liu-initial", "ismap-breaches"})), whole);
}

TEST(Statistics, CountLinesThatCannotBeRead) {
  const auto statistics = load<Statistics>(counted("{}\nnothing\n" + lines_of({"statement"})));
  EXPECT_EQ(statistics.documents, 1);
  EXPECT_EQ(statistics.refused, 2);
}

TEST(Statistics, RefuseWhatTheyDoNotUse) {
  const auto status_with = [](auto change) {
    ismap_batch_options options = options_with_day();
    change(options);
    return ask(ismap_statistics_count, engine(), str(""), &options).status;
  };
  EXPECT_EQ(status_with([](auto&) {}), ISMAP_OK);
  EXPECT_EQ(status_with([](auto& options) { options.format = ISMAP_FORMAT_TEXT; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with([](auto& options) { options.number = str("C21-0004-2"); }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with([](auto& options) { options.as_of = 0; }), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_with([](auto& options) { options.layout = 7; }), ISMAP_E_ARGUMENT);
}

TEST(Statistics, HaveTheFormsOfPages) {
  const std::string made = counted(lines_of({"statement"}));
  for (const ismap_format format :
       {ISMAP_FORMAT_JSON, ISMAP_FORMAT_MARKDOWN, ISMAP_FORMAT_HTML, ISMAP_FORMAT_CSV, ISMAP_FORMAT_TABLES})
    EXPECT_EQ(ask(ismap_statistics_show, str(made), format, ISMAP_LANGUAGE_JA).status, ISMAP_OK) << format;
  for (const ismap_format format : std::initializer_list<ismap_format>{ISMAP_FORMAT_ICS, ISMAP_FORMAT_SARIF,
                                                                       ISMAP_FORMAT_JUNIT, ISMAP_FORMAT_SVG, 0})
    EXPECT_EQ(ask(ismap_statistics_show, str(made), format, ISMAP_LANGUAGE_JA).status, ISMAP_E_ARGUMENT) << format;
  EXPECT_EQ(ask(ismap_statistics_show, str("{}"), ISMAP_FORMAT_JSON, 0).status, ISMAP_E_MISSING_MEMBER);
}

}  // namespace
}  // namespace ismap::capi_test
