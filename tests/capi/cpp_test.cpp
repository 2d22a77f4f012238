// The wrapper in ismap/c.hpp.
#include <ismap/c.hpp>

#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ismap::capi_test {
namespace {

template <class T>
constexpr bool is_move_only = std::is_nothrow_move_constructible_v<T> && !std::is_copy_constructible_v<T>;
static_assert(is_move_only<c::Engine> && is_move_only<c::Document> && is_move_only<c::Review> &&
              is_move_only<c::Batch> && is_move_only<c::Answer>);
static_assert(std::is_nothrow_copy_constructible_v<c::Error>);

#define ISMAP_LENDS_NOTHING_WHEN_GONE(type, call) \
  static_assert([]<class T>(T*) {                 \
    return !requires(T value) {                   \
      std::move(value).call;                      \
    };                                            \
  }(static_cast<type*>(nullptr)))
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Engine, warnings_json());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Engine, catalog_edition());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Review, json());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Review, result_rule(0));
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Review, rows());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, json());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Batch, review(0));
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Batch, error(0));
#undef ISMAP_LENDS_NOTHING_WHEN_GONE

TEST(Cpp, ReviewsADocument) {
  const c::Engine engine{example("policy")};
  const c::Document dossier = engine.load(example("ismap-breaches"));
  const c::Document known = engine.load(example("ismap-renewal-register"), ISMAP_DOCUMENT_REGISTER);
  EXPECT_EQ(dossier.kind(), ISMAP_DOCUMENT_DOSSIER);
  EXPECT_EQ(known.kind(), ISMAP_DOCUMENT_REGISTER);
  EXPECT_EQ(engine.load(dossier.write()).write(ISMAP_LAYOUT_INDENTED), dossier.write(ISMAP_LAYOUT_INDENTED));

  const c::Review review = engine.review(dossier, as_of, &known, ISMAP_LAYOUT_INDENTED);
  EXPECT_EQ(review.verdict(), ISMAP_VERDICT_NOT_MET);
  EXPECT_TRUE(review.json().starts_with("{\n"));
  EXPECT_NE(review.show(ISMAP_LANGUAGE_JA), review.show(ISMAP_LANGUAGE_EN));
  EXPECT_EQ(review.viewpoint_count(), 7U);
  EXPECT_EQ(review.viewpoint_number(2), 3);
  EXPECT_EQ(review.viewpoint_verdict(2), ISMAP_VERDICT_NEEDS_JUDGEMENT);
  std::size_t breaches = 0;
  for (const ismap_result_row& row : review.rows()) {
    EXPECT_EQ(c::rule_id(row.rule), review.result_rule(row.result));
    EXPECT_EQ(row.verdict, review.result_verdict(row.result));
    breaches += row.verdict == ISMAP_VERDICT_NOT_MET;
  }
  EXPECT_GT(breaches, 0U);
  EXPECT_GE(review.rows().size(), review.result_count());
  EXPECT_EQ(review.rows()[0].result, 0U);
}

TEST(Cpp, ReviewsABatch) {
  const c::Engine engine;
  const c::Document known = engine.load(example("ismap-renewal-register"));
  std::uint64_t told = 0;
  c::BatchOptions options;
  options.threads = 2;
  options.registrations = &known;
  options.progress = [&](std::uint64_t done, std::uint64_t total) { return told += done, total == 3; };
  const c::Batch batch = engine.review_batch(ndjson(), as_of, options);
  EXPECT_EQ(told, 6U);
  ASSERT_EQ(batch.size(), 3U);
  EXPECT_EQ(batch.line(1), 2U);
  EXPECT_EQ(batch.status(1), ISMAP_E_WRONG_TYPE);
  EXPECT_FALSE(batch.review(1));
  EXPECT_EQ(batch.error(1)->status(), ISMAP_E_WRONG_TYPE);
  EXPECT_EQ(batch.error(1)->line(), 2U);
  EXPECT_FALSE(batch.error(0));
  const auto review = batch.review(0);
  ASSERT_TRUE(review);
  EXPECT_EQ(review->json(), batch.review(2)->json());

  options.progress = [](std::uint64_t, std::uint64_t) { return false; };
  try {
    engine.review_batch(ndjson(), as_of, options);
    FAIL();
  } catch (const c::Error& error) {
    EXPECT_EQ(error.status(), ISMAP_E_CANCELLED);
    EXPECT_FALSE(error.pointer());
  }
  options.progress = [](std::uint64_t, std::uint64_t) -> bool { throw std::runtime_error("enough"); };
  EXPECT_THROW(engine.review_batch(ndjson(), as_of, options), std::runtime_error);
}

TEST(Cpp, TellsAllFaultsOfAnInput) {
  const c::Engine engine;
  try {
    engine.load(R"({"format": "ismap-statement/1", "servce_name": "x"})");
    FAIL();
  } catch (const c::Error& error) {
    EXPECT_EQ(error.hints(), std::vector<std::string_view>{"service_name"});
    EXPECT_FALSE(error.has_more());
    const auto all = error.all();
    ASSERT_GT(all.size(), 5U);
    EXPECT_EQ(all[0].status(), ISMAP_E_UNKNOWN_MEMBER);
    EXPECT_EQ(all[1].status(), ISMAP_E_MISSING_MEMBER);
    EXPECT_EQ(all[1].pointer(), "/edition");
  }
}

/// Its JSON as an owner.
std::string json_of(const c::Answer& answer) {
  return std::string{answer.json()};
}

TEST(Cpp, AsksAboutARegister) {
  const c::Engine engine;
  const c::Document known = engine.load(example("impact-register"));
  const c::Document built = engine.load(example("statement"));
  EXPECT_EQ(c::state_name(engine.service_state(known, base_number, as_of)), "suspended");
  EXPECT_EQ(engine.service_valid_until(known, "C25-0915-2", as_of), c::day_parse("2026-01-31"));
  EXPECT_FALSE(engine.service_valid_until(known, "L26-0901-1", as_of));
  EXPECT_THROW(engine.service_state(known, "C26-9999-2", as_of), c::Error);

  const c::Answer status = engine.service_status(known, base_number, as_of);
  const c::Answer all = engine.register_status(known, as_of, ISMAP_LAYOUT_INDENTED);
  EXPECT_EQ(status.verdict(), ISMAP_VERDICT_NONE);
  EXPECT_LT(status.json().size(), all.json().size());
  EXPECT_TRUE(all.json().starts_with("{\n"));
  EXPECT_NE(status.show(ISMAP_LANGUAGE_JA), status.show(ISMAP_LANGUAGE_EN));
  EXPECT_LT(json_of(engine.register_due(known, as_of, 0)).size(), json_of(engine.register_due(known, as_of)).size());
  EXPECT_LT(json_of(engine.service_impact(known, base_number, as_of)).size(),
            json_of(engine.service_impact(known, base_number, as_of, &built)).size());
  EXPECT_NE(json_of(engine.register_impact(known, as_of)).find(base_number), std::string_view::npos);
}

TEST(Cpp, DecidesAndPlans) {
  const c::Engine engine;
  const c::Document known = engine.load(example("procurement-register"));
  const c::Document bought = engine.load(example("procurement-listed"));
  const c::Answer decision = engine.procurement_decide(bought, as_of, &known);
  EXPECT_EQ(c::ground_name(decision.ground()), "listed");
  EXPECT_EQ(engine.procurement_decide(bought, as_of).verdict(), ISMAP_VERDICT_UNKNOWN);

  const c::Document assessor = engine.load(example("assessor"));
  const c::Document assessors = engine.load(example("ismap-renewal-register"));
  EXPECT_EQ(json_of(engine.assessor_review(assessor, as_of)),
            json_of(engine.assessor_review(assessor, as_of, "A-0101")));
  EXPECT_NE(engine.assessor_review(assessors, as_of, "A-0001").verdict(), ISMAP_VERDICT_NONE);
  EXPECT_NE(engine.agenda_plan(engine.load(example("meeting-38"))).verdict(), ISMAP_VERDICT_NONE);
  const c::Document filed = engine.load(example("plan-renewal"));
  EXPECT_EQ(engine.assessment_plan(filed, as_of).verdict(), ISMAP_VERDICT_NONE);
  EXPECT_NE(json_of(engine.assessment_plan(filed, as_of, &assessors)), "");
  EXPECT_NE(c::lifecycle_graph(ISMAP_GRAPH_DOT, ISMAP_LANGUAGE_EN),
            c::lifecycle_graph(ISMAP_GRAPH_MERMAID, ISMAP_LANGUAGE_EN));
}

TEST(Cpp, ComparesAndRemedies) {
  const c::Engine engine;
  const c::Document known = engine.load(example("ismap-renewal-register"));
  const c::Document before = engine.load(example("diff-previous"));
  const c::Document after = engine.load(example("ismap-renewal"));
  const c::Document broken = engine.load(example("ismap-breaches"));
  const c::Answer difference = engine.document_diff(before, after, as_of, &known);
  EXPECT_NE(difference.verdict(), ISMAP_VERDICT_NONE);
  EXPECT_NE(json_of(difference), json_of(engine.document_diff(after, before, as_of)));
  EXPECT_THROW(engine.document_diff(before, engine.load(example("statement")), as_of), c::Error);

  EXPECT_TRUE(json_of(engine.document_remedy(broken, as_of, &known, ISMAP_LAYOUT_INDENTED)).starts_with("{\n"));
  const std::string edited = engine.document_remedied(broken, as_of, &known, ISMAP_REMEDY_BY_CONFIRMATION);
  EXPECT_EQ(engine.load(edited).kind(), ISMAP_DOCUMENT_DOSSIER);
  EXPECT_NE(edited, engine.document_remedied(broken, as_of));
}

TEST(Cpp, MigratesAndFindsOverlaps) {
  const c::Engine engine;
  const c::Document source = engine.load(example("migrate-statement"));
  const c::Answer migration = engine.statement_migrate(source, "ismap-2025");
  EXPECT_NE(migration.json().find("\"drafted\""), std::string_view::npos);
  const c::Answer overlap = engine.certificate_overlap(source, ISMAP_CERTIFICATE_ISO27017);
  EXPECT_NE(overlap.json().find("\"iso27017\""), std::string_view::npos);
}

TEST(Cpp, ThrowsWhatFails) {
  try {
    c::Engine{}.load("{\n \"x\": 1}");
    FAIL();
  } catch (const c::Error& error) {
    EXPECT_EQ(error.status(), ISMAP_E_UNKNOWN_MEMBER);
    EXPECT_EQ(error.pointer(), "/x");
    EXPECT_EQ(error.offset(), 3U);
    EXPECT_EQ(error.line(), 2U);
    EXPECT_EQ(error.column(), 2U);
    EXPECT_EQ(error.what(), error.message());
    EXPECT_NE(error.message(ISMAP_LANGUAGE_JA), error.message());
    EXPECT_EQ(c::status_name(error.status()), "unknown_member");
  }
  EXPECT_THROW(c::Engine{""}, c::Error);
  EXPECT_THROW(c::Engine{}.load({}), c::Error);
  const ismap_load_options small = {sizeof small, 1, 0, 0, 0, 0, nullptr, 0};
  EXPECT_THROW(c::Engine{}.load("{}", ISMAP_DOCUMENT_ANY, small), c::Error);
}

TEST(Cpp, KnowsTheCatalogue) {
  const c::Engine engine;
  const c::Engine complete = engine.import_catalog_csv(table_csv());
  EXPECT_FALSE(engine.catalog_is_complete());
  EXPECT_TRUE(complete.catalog_is_complete());
  EXPECT_EQ(complete.catalog_revision(), std::nullopt);
  const std::int32_t day = c::day_parse("2024-07-01");
  EXPECT_EQ(engine.import_catalog_csv(table_csv(), day).catalog_revision(), day);
  EXPECT_LT(engine.catalog_count(), complete.catalog_count());
  EXPECT_EQ(complete.warnings_json(), "[]");
  EXPECT_EQ(engine.catalog_edition(), "ismap-2020");
  const std::uint64_t control = c::control_id_parse("9.4.1.8.PB");
  const std::size_t index = engine.catalog_find(control);
  EXPECT_EQ(engine.catalog_control(index), control);
  EXPECT_EQ(engine.catalog_level(index), ISMAP_LEVEL_DETAIL);
  EXPECT_EQ(c::control_id_text(control), "9.4.1.8.PB");
  EXPECT_LT(engine.catalog_show("9.4.1.8.PB", ISMAP_FORM_JSON).size(), engine.catalog_show({}, ISMAP_FORM_JSON).size());
}

TEST(Cpp, KnowsRulesSchemasAndDays) {
  EXPECT_EQ(c::abi_version(), ISMAP_ABI_VERSION);
  EXPECT_FALSE(c::version().empty());
  EXPECT_FALSE(c::rulebook_version().empty());
  EXPECT_EQ(c::verdict_name(ISMAP_VERDICT_MET), "met");
  EXPECT_EQ(c::verdict_name(ISMAP_VERDICT_NONE), "");
  EXPECT_EQ(c::rule_id(c::rule_find("REG-3.2")), "REG-3.2");
  EXPECT_LT(c::rule_find("REG-3.2"), c::rule_count());
  EXPECT_NE(c::rule_explain("REG-3.2", ISMAP_FORM_JA), c::rule_explain("REG-3.2", ISMAP_FORM_EN));
  EXPECT_NE(c::rule_list(ISMAP_RULES_ALL, ISMAP_FORM_JA), c::rule_list(ISMAP_RULES_LEFT_TO_PEOPLE, ISMAP_FORM_JA));
  for (std::size_t i = 0; i < c::schema_count(); ++i) EXPECT_TRUE(c::schema_show(c::schema_name(i)).starts_with("{"));
  EXPECT_NE(c::schema_show("policy", ISMAP_LANGUAGE_JA), c::schema_show("policy", ISMAP_LANGUAGE_EN));
  EXPECT_EQ(c::day_parse("2026-11-20"), as_of);
  EXPECT_EQ(c::day_text(c::months_after(as_of, 1, ISMAP_COUNTING_SAME_DAY)), "2026-12-20");
  EXPECT_EQ(c::day_text(c::validity_end(c::day_parse("2026-09-30"), ISMAP_COUNTING_CIVIL_CODE)), "2028-01-31");
}

}  // namespace
}  // namespace ismap::capi_test
