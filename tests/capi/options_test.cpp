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

TEST(Options, OfAnImportHaveASize) {
  check_sizes(ismap_import_options ISMAP_IMPORT_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_engine_import_catalog, engine(), str(table_csv()), options).status;
  });
}

TEST(Options, OfAQuestionHaveASize) {
  check_sizes(ismap_question_options ISMAP_QUESTION_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_document_review, engine(), statement(), nullptr, as_of, options).status;
  });
}

TEST(Options, OfRenderingHaveASize) {
  check_sizes(ismap_render_options ISMAP_RENDER_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_answer_render, answer(), ISMAP_FORMAT_JSON, 0, options).status;
  });
}

TEST(Options, OfAListHaveASize) {
  check_sizes(ismap_list_options ISMAP_LIST_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_document_load_list, engine(), str(list_csv()), options).status;
  });
}

TEST(Options, OfAnExportHaveASize) {
  check_sizes(ismap_export_options ISMAP_EXPORT_OPTIONS_INIT, [](const auto* options) {
    return ask(ismap_catalog_export, engine(), ISMAP_EXPORT_FORM_OSCAL_PROFILE, ISMAP_LANGUAGE_EN, options).status;
  });
}

TEST(Options, OfABatchHaveASize) {
  ismap_batch_options with_day = ISMAP_BATCH_OPTIONS_INIT;
  with_day.as_of = as_of;
  check_sizes(with_day, [](const auto* options) {
    return ask(ismap_batch_ask, engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, str("{}"), options, &take_item,
               static_cast<void*>(nullptr))
        .status;
  });
}

TEST(Options, AreNotReadPastTheLargestThereMayBe) {
  ismap_question_options options = ISMAP_QUESTION_OPTIONS_INIT;
  for (const std::size_t size : {std::size_t{ISMAP_LARGEST_OPTIONS} + 1, std::size_t{1} << 40, SIZE_MAX}) {
    options.struct_size = size;
    EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, as_of, &options).status, ISMAP_E_ARGUMENT);
  }
}

TEST(Options, RefuseValuesThatAreNotDefined) {
  const ismap_render_options layout = {sizeof layout, 2, 0, {}, {}};
  const ismap_render_options reserved = {sizeof reserved, 0, 1, {}, {}};
  EXPECT_EQ(ask(ismap_answer_render, answer(), ISMAP_FORMAT_JSON, 0, &layout).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_answer_render, answer(), ISMAP_FORMAT_JSON, 0, &reserved).status, ISMAP_E_ARGUMENT);
  const ismap_import_options import_reserved = {sizeof import_reserved, ISMAP_NO_DAY, 1};
  EXPECT_EQ(ask(ismap_engine_import_catalog, engine(), str(table_csv()), &import_reserved).status, ISMAP_E_ARGUMENT);
  const std::int32_t days = 1;
  const ismap_question_options within = {sizeof within, &days, nullptr, {}};
  EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, as_of, &within).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
