// What an engine was given: an allocator and a log.
#include "tests/capi/calls.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

namespace ismap::capi_test {
namespace {

/// Counts the blocks that are out, and fails from the n-th request on.
struct Pool {
  std::atomic<std::int64_t> asked{0};
  std::atomic<std::int64_t> out{0};
  std::int64_t failing_from = INT64_MAX;

  static void* ISMAP_CALL allocate(void* user, std::size_t size) {
    Pool& pool = *static_cast<Pool*>(user);
    if (++pool.asked >= pool.failing_from) return nullptr;
    void* block = std::malloc(size);
    if (block != nullptr) ++pool.out;
    return block;
  }

  static void ISMAP_CALL release(void* user, void* block) {
    --static_cast<Pool*>(user)->out;
    std::free(block);
  }

  ismap_engine_options options() {
    ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
    options.allocate = &Pool::allocate;
    options.release = &Pool::release;
    options.allocator_user = this;
    return options;
  }
};

/// An engine that the pool serves; nothing if this library cannot.
Handle<ismap_engine> engine_of(Pool& pool) {
  const ismap_engine_options options = pool.options();
  return ask(ismap_engine_create, &options).out;
}

/// The arguments of a valid call, with another engine.
template <class... Given>
std::tuple<const ismap_engine*, Given...> with_engine(const ismap_engine* engine,
                                                      const std::tuple<const ismap_engine*, Given...>& arguments) {
  auto changed = arguments;
  std::get<0>(changed) = engine;
  return changed;
}

template <auto function>
void call_from(Pool& pool) {
  if constexpr (can_fail<decltype(function)>) {
    const auto arguments = valid_arguments<function>();
    if constexpr (std::is_same_v<std::tuple_element_t<0, decltype(arguments)>, const ismap_engine*>) {
      const auto engine = engine_of(pool);
      const std::int64_t before = pool.asked;
      const auto answer =
          std::apply([](auto... given) { return ask(function, given...); }, with_engine(engine.get(), arguments));
      EXPECT_EQ(answer.status, ISMAP_OK);
      EXPECT_GT(pool.asked, before);
    }
  }
}

TEST(Allocators, ServeEveryCallOfAnEngineAndGetEverythingBack) {
  Pool pool;
  if (!engine_of(pool)) GTEST_SKIP() << "this build has no operator new of its own";
#define ISMAP_FUNCTION(name) \
  {                          \
    SCOPED_TRACE(#name);     \
    call_from<&name>(pool);  \
    EXPECT_EQ(pool.out, 0);  \
  }
#include "functions.inc"
#undef ISMAP_FUNCTION
}

TEST(Allocators, ServeWhatOutlivesTheEngine) {
  Pool pool;
  auto engine = engine_of(pool);
  if (!engine) GTEST_SKIP() << "this build has no operator new of its own";
  auto document = ask(ismap_document_load, engine.get(), ISMAP_DOCUMENT_ANY, str(example("statement")), nullptr).out;
  auto answer = ask(ismap_document_review, engine.get(), document.get(), nullptr, as_of, nullptr).out;
  engine.reset();
  document.reset();
  EXPECT_GT(pool.out, 0);
  const std::int64_t before = pool.asked;
  auto text = ask(ismap_answer_render, answer.get(), ISMAP_FORMAT_JSON, 0, nullptr).out;
  EXPECT_GT(pool.asked, before);
  answer.reset();
  EXPECT_GT(pool.out, 0);
  text.reset();
  EXPECT_EQ(pool.out, 0);
}

TEST(Allocators, ThatHaveNoMoreEndTheCallAlone) {
  Pool pool;
  auto engine = engine_of(pool);
  if (!engine) GTEST_SKIP() << "this build has no operator new of its own";
  const std::int64_t kept = pool.out;
  ismap_status status = ISMAP_E_MEMORY;
  for (std::int64_t n = 1; status == ISMAP_E_MEMORY; n += 7) {
    pool.asked = 0;
    pool.failing_from = n;
    const auto document =
        ask(ismap_document_load, engine.get(), ISMAP_DOCUMENT_ANY, str(example("statement")), nullptr);
    status = document.status;
    EXPECT_EQ(ismap_error_status(document.error.get()), status);
  }
  EXPECT_EQ(status, ISMAP_OK);
  EXPECT_EQ(pool.out, kept);
  pool.failing_from = 1;
  const ismap_engine_options options = pool.options();
  EXPECT_EQ(ask(ismap_engine_create, &options).status, ISMAP_E_MEMORY);
}

TEST(Allocators, AreWhole) {
  Pool pool;
  ismap_engine_options half = pool.options();
  half.release = nullptr;
  EXPECT_EQ(ask(ismap_engine_create, &half).status, ISMAP_E_ARGUMENT);
  half = pool.options();
  half.allocate = nullptr;
  EXPECT_EQ(ask(ismap_engine_create, &half).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(pool.asked, 0);
}

struct Log {
  std::vector<ismap_status> statuses{};

  static void ISMAP_CALL take(void* user, const ismap_error* error) {
    EXPECT_NE(ismap_error_message(error, ISMAP_LANGUAGE_JA).len, 0U);
    static_cast<Log*>(user)->statuses.push_back(ismap_error_status(error));
  }

  ismap_engine_options options() {
    ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
    options.log = &Log::take;
    options.log_user = this;
    return options;
  }
};

TEST(Logs, AreToldWhyACallFailed) {
  Log log;
  ismap_engine_options options = log.options();
  options.policy = ISMAP_STR("{");
  EXPECT_EQ(ask(ismap_engine_create, &options).status, ISMAP_E_SYNTAX);
  options.policy = {nullptr, 0};
  const auto engine = ask(ismap_engine_create, &options).out;
  EXPECT_EQ(ismap_document_load(engine.get(), ISMAP_DOCUMENT_ANY, ISMAP_STR("[]"), nullptr, nullptr, nullptr),
            ISMAP_E_ARGUMENT);
  const auto document =
      ask(ismap_document_load, engine.get(), ISMAP_DOCUMENT_ANY, str(example("statement")), nullptr).out;
  EXPECT_EQ(ask(ismap_document_write, document.get(), 0).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_document_review, engine.get(), document.get(), nullptr, 0, nullptr).status, ISMAP_E_RANGE);
  EXPECT_EQ(log.statuses,
            (std::vector<ismap_status>{ISMAP_E_SYNTAX, ISMAP_E_ARGUMENT, ISMAP_E_ARGUMENT, ISMAP_E_RANGE}));
}

TEST(Logs, AreToldOfEachLineOfABatch) {
  Log log;
  const ismap_engine_options options = log.options();
  const auto engine = ask(ismap_engine_create, &options).out;
  EXPECT_EQ(ask(ismap_batch_ask, engine.get(), ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), &batch_options,
                &take_item, static_cast<void*>(nullptr))
                .status,
            ISMAP_OK);
  EXPECT_EQ(log.statuses, (std::vector<ismap_status>{ISMAP_E_WRONG_TYPE}));
}

}  // namespace
}  // namespace ismap::capi_test
