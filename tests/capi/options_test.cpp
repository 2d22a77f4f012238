// Options of older and newer callers: sizes that no version has, and members that this version does not know.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace ismap::capi_test {
namespace {

/// The options as a later version may have grown them.
template <class Options>
struct Grown {
  Options known;
  std::uint64_t later[3];
};

template <class Options, class Call>
void check_sizes(Options options, Call call) {
  EXPECT_EQ(call(&options), ISMAP_OK);
  for (const std::size_t size : {std::size_t{0}, sizeof(std::size_t), sizeof options - 1}) {
    options.struct_size = size;
    EXPECT_EQ(call(&options), ISMAP_E_ARGUMENT) << size;
  }
  Grown<Options> grown{options, {}};
  grown.known.struct_size = sizeof grown;
  EXPECT_EQ(call(&grown.known), ISMAP_OK);
  grown.later[2] = 1;
  EXPECT_EQ(call(&grown.known), ISMAP_E_ARGUMENT);
}

TEST(Options, OfAnEngineHaveASize) {
  check_sizes(ismap_engine_options ISMAP_ENGINE_OPTIONS_INIT,
              [](const auto* options) { return ask(ismap_engine_create, options).status; });
}

TEST(Options, OfLoadingHaveASize) {
  check_sizes(ismap_load_options ISMAP_LOAD_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example("statement")), options).status;
  });
}

TEST(Options, OfAReviewHaveASize) {
  check_sizes(ismap_review_options ISMAP_REVIEW_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_review_dossier, engine(), statement(), nullptr, as_of, options).status;
  });
}

TEST(Options, OfABatchHaveASize) {
  check_sizes(ismap_batch_options ISMAP_BATCH_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_review_batch, engine(), str("{}"), nullptr, as_of, options).status;
  });
}

TEST(Options, OfAnAnswerHaveASize) {
  check_sizes(ismap_answer_options ISMAP_ANSWER_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_register_status, engine(), built_on(), as_of, options).status;
  });
}

TEST(Options, RefuseValuesThatAreNotDefined) {
  const ismap_review_options layout = {sizeof layout, 2, 0};
  const ismap_review_options reserved = {sizeof reserved, ISMAP_LAYOUT_COMPACT, 1};
  EXPECT_EQ(ask(ismap_review_dossier, engine(), statement(), nullptr, as_of, &layout).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_review_dossier, engine(), statement(), nullptr, as_of, &reserved).status, ISMAP_E_ARGUMENT);
  const ismap_answer_options answer_layout = {sizeof answer_layout, 2, 0};
  const ismap_answer_options answer_reserved = {sizeof answer_reserved, ISMAP_LAYOUT_COMPACT, 1};
  EXPECT_EQ(ask(ismap_agenda_plan, engine(), agenda(), &answer_layout).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_agenda_plan, engine(), agenda(), &answer_reserved).status, ISMAP_E_ARGUMENT);
  const ismap_batch_options batch_layout = {sizeof batch_layout, 1, -1, nullptr, nullptr};
  EXPECT_EQ(ask(ismap_review_batch, engine(), str("{}"), nullptr, as_of, &batch_layout).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
