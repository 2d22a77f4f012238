#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace ismap::capi_test {
namespace {

auto review_lines(std::string_view lines, std::uint32_t threads = 1, const ismap_document* registered = nullptr) {
  const ismap_batch_options options = {sizeof options, threads, ISMAP_LAYOUT_COMPACT, nullptr, nullptr};
  return ask(ismap_review_batch, engine(), str(lines), registered, as_of, &options);
}

/// The review of the example alone.
std::string alone(std::string_view name) {
  const auto document = ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
  const auto made = ask(ismap_review_dossier, engine(), document.get(), registrations(), as_of, nullptr).out;
  return string_of(ismap_review_json(made.get()));
}

TEST(Batch, AnswersEachLineWithItsOwnStatus) {
  const std::string first = line_of("ismap-breaches");
  const std::string lines = "\n" + first + "\r\n \t\r\n{\"format\":\n" + line_of("statement") + "\n{\"x\": 1}";
  const auto many = review_lines(lines, 1, registrations());
  const ismap_batch* made = many.out.get();
  ASSERT_EQ(ismap_batch_count(made), 4U);

  EXPECT_EQ(ismap_batch_line(made, 0), 2U);
  EXPECT_EQ(ismap_batch_status(made, 0), ISMAP_OK);
  EXPECT_EQ(ismap_batch_error(made, 0), nullptr);
  EXPECT_EQ(string_of(ismap_review_json(ismap_batch_review(made, 0))), alone("ismap-breaches"));

  EXPECT_EQ(ismap_batch_line(made, 1), 4U);
  EXPECT_EQ(ismap_batch_status(made, 1), ISMAP_E_SYNTAX);
  EXPECT_EQ(ismap_batch_review(made, 1), nullptr);
  EXPECT_EQ(ismap_error_line(ismap_batch_error(made, 1)), 4U);

  EXPECT_EQ(ismap_batch_line(made, 2), 5U);
  EXPECT_EQ(string_of(ismap_review_json(ismap_batch_review(made, 2))), alone("statement"));

  const ismap_error* unknown = ismap_batch_error(made, 3);
  EXPECT_EQ(ismap_batch_status(made, 3), ISMAP_E_UNKNOWN_MEMBER);
  EXPECT_EQ(string_of(ismap_error_pointer(unknown)), "/x");
  EXPECT_EQ(ismap_error_line(unknown), 6U);
  EXPECT_EQ(ismap_error_column(unknown), 2U);
  EXPECT_EQ(ismap_error_offset(unknown), lines.size() - 7);

  for (const std::size_t index : {std::size_t{4}, SIZE_MAX}) {
    EXPECT_EQ(ismap_batch_line(made, index), 0U);
    EXPECT_EQ(ismap_batch_status(made, index), ISMAP_E_ARGUMENT);
    EXPECT_EQ(ismap_batch_review(made, index), nullptr);
    EXPECT_EQ(ismap_batch_error(made, index), nullptr);
  }
}

TEST(Batch, MayBeEmpty) {
  for (const char* lines : {"", "\n\r\n \n"}) {
    const auto many = review_lines(lines, 8);
    EXPECT_EQ(many.status, ISMAP_OK);
    EXPECT_EQ(ismap_batch_count(many.out.get()), 0U);
  }
}

TEST(Batch, GivesTheSameBytesForAnyNumberOfThreads) {
  std::string lines;
  for (int i = 0; i < 8; ++i)
    lines += line_of(i % 2 == 0 ? "ismap-initial" : "statement") + "\n{\"broken\": " + std::to_string(i) + "}\n";
  const std::string expected = bytes_of(*review_lines(lines, 1).out);
  for (const std::uint32_t threads : {0U, 2U, 8U, 1000U})
    EXPECT_EQ(bytes_of(*review_lines(lines, threads).out), expected);
}

TEST(Batch, RefusesWhatIsNoRegister) {
  const auto many = review_lines(ndjson(), 1, statement());
  EXPECT_EQ(many.status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(many.out, nullptr);
  EXPECT_EQ(ask(ismap_review_batch, engine(), str(""), nullptr, INT32_MAX, nullptr).status, ISMAP_E_RANGE);
}

/// What a callback was called with, and when it stops.
struct Told {
  std::uint64_t stop_at;
  std::vector<std::uint64_t> done{};
  std::uint64_t total = 0;

  static std::int32_t tell(void* user, std::uint64_t done, std::uint64_t total) {
    Told& told = *static_cast<Told*>(user);
    told.done.push_back(done);
    told.total = total;
    return done == told.stop_at ? 1 : 0;
  }
};

TEST(Progress, IsToldAfterEachDocumentAndMayStopTheBatch) {
  for (const std::uint32_t threads : {1U, 2U}) {
    SCOPED_TRACE(threads);
    Told all{.stop_at = 0};
    const ismap_batch_options to_the_end = {sizeof to_the_end, threads, ISMAP_LAYOUT_INDENTED, &Told::tell, &all};
    const auto whole = ask(ismap_review_batch, engine(), str(ndjson()), nullptr, as_of, &to_the_end);
    EXPECT_EQ(whole.status, ISMAP_OK);
    EXPECT_EQ(all.done, (std::vector<std::uint64_t>{1, 2, 3}));
    EXPECT_EQ(all.total, 3U);
    EXPECT_TRUE(string_of(ismap_review_json(ismap_batch_review(whole.out.get(), 0))).starts_with("{\n"));

    Told some{.stop_at = 2};
    const ismap_batch_options to_the_second = {sizeof to_the_second, threads, ISMAP_LAYOUT_COMPACT, &Told::tell, &some};
    const auto stopped = ask(ismap_review_batch, engine(), str(ndjson()), nullptr, as_of, &to_the_second);
    EXPECT_EQ(stopped.status, ISMAP_E_CANCELLED);
    EXPECT_EQ(stopped.out, nullptr);
    EXPECT_EQ(some.done, (std::vector<std::uint64_t>{1, 2}));
    EXPECT_EQ(ismap_error_line(stopped.error.get()), 0U);
  }
}

}  // namespace
}  // namespace ismap::capi_test
