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
static_assert(is_move_only<c::Engine> && is_move_only<c::Document> && is_move_only<c::Answer>);
static_assert(std::is_nothrow_copy_constructible_v<c::Error>);

#define ISMAP_LENDS_NOTHING_WHEN_GONE(type, call) \
  static_assert([]<class T>(T*) {                 \
    return !requires(T value) {                   \
      std::move(value).call;                      \
    };                                            \
  }(static_cast<type*>(nullptr)))
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Engine, warnings_json());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Engine, catalog_edition());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, document_format());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, result(0));
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, diagnostic(0));
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, results());
ISMAP_LENDS_NOTHING_WHEN_GONE(c::Answer, diagnostics());
#undef ISMAP_LENDS_NOTHING_WHEN_GONE

TEST(Cpp, ReviewsADocument) {
  const c::Engine engine{example("policy")};
  const c::Document dossier = engine.load(example("ismap-breaches"));
  const c::Document known = engine.load(example("ismap-renewal-register"), ISMAP_DOCUMENT_REGISTER);
  EXPECT_EQ(dossier.kind(), ISMAP_DOCUMENT_DOSSIER);
  EXPECT_EQ(known.kind(), ISMAP_DOCUMENT_REGISTER);
  EXPECT_GT(dossier.bytes(), 1000U);
  EXPECT_EQ(engine.load(dossier.write()).write(ISMAP_LAYOUT_INDENTED), dossier.write(ISMAP_LAYOUT_INDENTED));

  const c::Answer review = engine.review(dossier, as_of, &known);
  EXPECT_EQ(review.question(), ISMAP_QUESTION_DOCUMENT_REVIEW);
  EXPECT_EQ(review.document_format(), "ismap-review/1");
  EXPECT_EQ(review.verdict(), ISMAP_VERDICT_NOT_MET);
  EXPECT_TRUE(review.json(ISMAP_LAYOUT_INDENTED).starts_with("{\n"));
  EXPECT_NE(review.text(ISMAP_LANGUAGE_JA), review.text(ISMAP_LANGUAGE_EN));
  EXPECT_EQ(review.viewpoint_count(), 7U);
  EXPECT_EQ(review.viewpoint_number(2), 3);
  EXPECT_EQ(review.viewpoint_verdict(2), ISMAP_VERDICT_NEEDS_JUDGEMENT);
  EXPECT_EQ(review.results().size(), review.result_count());
  EXPECT_EQ(review.diagnostics().size(), review.diagnostic_count());
  std::size_t breaches = 0;
  for (const c::Diagnostic& diagnostic : review.diagnostics()) {
    EXPECT_EQ(diagnostic.result()->rule(), diagnostic.rule());
    EXPECT_EQ(diagnostic.result()->verdict(), diagnostic.verdict());
    EXPECT_NE(diagnostic.message(), diagnostic.message(ISMAP_LANGUAGE_JA));
    EXPECT_TRUE(diagnostic.pointer());
    breaches += diagnostic.severity() == ISMAP_SEVERITY_ERROR;
  }
  EXPECT_GT(breaches, 0U);
  EXPECT_FALSE(review.diagnostic(review.diagnostic_count()));
}

TEST(Cpp, AsksABatch) {
  const c::Engine engine;
  const c::Document known = engine.load(example("ismap-renewal-register"));
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.threads = 2;
  options.registrations = known.get();
  options.format = ISMAP_FORMAT_JSON;
  std::vector<std::string> answers;
  engine.batch_ask(ISMAP_QUESTION_DOCUMENT_REVIEW, ndjson(), options, [&](const c::BatchItem& item) {
    EXPECT_EQ(item.line(), answers.size() + 1);
    if (const auto error = item.error()) {
      EXPECT_EQ(error->status(), ISMAP_E_WRONG_TYPE);
      EXPECT_EQ(error->line(), 2U);
      EXPECT_FALSE(item.answer());
    } else {
      EXPECT_EQ(item.answer()->json(), item.text());
    }
    answers.emplace_back(item.text());
    return true;
  });
  ASSERT_EQ(answers.size(), 3U);
  EXPECT_EQ(answers[0], answers[2]);
  EXPECT_EQ(answers[1], "");

  try {
    engine.batch_ask(ISMAP_QUESTION_DOCUMENT_REVIEW, ndjson(), options, [](const c::BatchItem&) { return false; });
    FAIL();
  } catch (const c::Error& error) {
    EXPECT_EQ(error.status(), ISMAP_E_CANCELLED);
    EXPECT_FALSE(error.pointer());
  }
  EXPECT_THROW(engine.batch_ask(ISMAP_QUESTION_DOCUMENT_REVIEW, ndjson(), options,
                                [](const c::BatchItem&) -> bool { throw std::runtime_error("enough"); }),
               std::runtime_error);

  options.read = [](void*, char*, std::size_t) -> std::int64_t { return 0; };
  std::size_t items = 0;
  engine.batch_ask(ISMAP_QUESTION_DOCUMENT_REVIEW, options, [&](const c::BatchItem&) { return ++items > 0; });
  EXPECT_EQ(items, 0U);
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
  return answer.json();
}

TEST(Cpp, AsksAboutARegister) {
  const c::Engine engine;
  const c::Document known = engine.load(example("impact-register"));
  const c::Document built = engine.load(example("statement"));
  EXPECT_EQ(c::value_name(engine.service_state(known, base_number, as_of)), "suspended");
  EXPECT_EQ(engine.service_valid_until(known, "C25-0915-2", as_of), c::day_parse("2026-01-31"));
  EXPECT_FALSE(engine.service_valid_until(known, "L26-0901-1", as_of));
  EXPECT_THROW(engine.service_state(known, "C26-9999-2", as_of), c::Error);

  const c::Answer status = engine.service_status(known, base_number, as_of);
  const c::Answer all = engine.register_status(known, as_of);
  EXPECT_EQ(status.verdict(), ISMAP_VERDICT_NONE);
  EXPECT_LT(status.json().size(), all.json().size());
  EXPECT_NE(status.text(ISMAP_LANGUAGE_JA), status.text(ISMAP_LANGUAGE_EN));
  const std::int32_t today = 0;
  ismap_question_options due_today = ISMAP_QUESTION_OPTIONS_INIT;
  due_today.within_days = &today;
  EXPECT_LT(json_of(engine.register_due(known, as_of, due_today)).size(),
            json_of(engine.register_due(known, as_of)).size());
  EXPECT_LT(json_of(engine.service_impact(known, base_number, as_of)).size(),
            json_of(engine.service_impact(known, base_number, as_of, &built)).size());
  EXPECT_NE(json_of(engine.register_impact(known, as_of)).find(base_number), std::string_view::npos);
}

TEST(Cpp, DecidesAndPlans) {
  const c::Engine engine;
  const c::Document known = engine.load(example("procurement-register"));
  const c::Document bought = engine.load(example("procurement-listed"));
  const c::Answer decision = engine.procurement_decide(bought, as_of, &known);
  EXPECT_EQ(c::value_name(decision.ground()), "listed");
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

  EXPECT_GT(engine.document_remedy(broken, as_of, &known).diagnostic_count(), 0U);
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
    EXPECT_EQ(error.what(), error.summary());
    EXPECT_EQ(error.summary(), "line 2, column 2 (/x): " + std::string{error.message()});
    EXPECT_EQ(error.summary(ISMAP_LANGUAGE_JA), "2行目2列目（/x）：" + std::string{error.message(ISMAP_LANGUAGE_JA)});
    EXPECT_NE(error.message(ISMAP_LANGUAGE_JA), error.message());
    EXPECT_EQ(c::status_name(error.status()), "unknown_member");
  }
  EXPECT_THROW(c::Engine{std::string_view{""}}, c::Error);
  EXPECT_THROW(c::Engine{}.load({}), c::Error);
  ismap_load_options small = ISMAP_LOAD_OPTIONS_INIT;
  small.max_bytes = 1;
  EXPECT_THROW(c::Engine{}.load("{}", ISMAP_DOCUMENT_ANY, small), c::Error);
}

TEST(Cpp, KnowsTheCatalogue) {
  const c::Engine engine;
  const c::Engine complete = engine.import_catalog(table_csv());
  EXPECT_FALSE(engine.catalog_is_complete());
  EXPECT_TRUE(complete.catalog_is_complete());
  EXPECT_EQ(complete.catalog_revision(), std::nullopt);
  const std::int32_t day = c::day_parse("2024-07-01");
  ismap_import_options of_that_day = ISMAP_IMPORT_OPTIONS_INIT;
  of_that_day.revision = day;
  EXPECT_EQ(engine.import_catalog(table_csv(), of_that_day).catalog_revision(), day);
  EXPECT_LT(engine.catalog_count(), complete.catalog_count());
  EXPECT_EQ(complete.warnings_json(), "[]");
  EXPECT_EQ(engine.catalog_edition(), "ismap-2020");
  const std::uint64_t control = c::control_id_parse("9.4.1.8.PB");
  const std::size_t index = engine.catalog_find(control);
  EXPECT_EQ(engine.catalog_control(index), control);
  EXPECT_EQ(engine.catalog_level(index), ISMAP_LEVEL_DETAIL);
  EXPECT_EQ(c::control_id_text(control), "9.4.1.8.PB");
  EXPECT_LT(engine.catalog_show(ISMAP_FORMAT_JSON, 0, "9.4.1.8.PB").size(),
            engine.catalog_show(ISMAP_FORMAT_JSON, 0).size());
}

TEST(Cpp, KnowsRulesSchemasAndDays) {
  EXPECT_EQ(c::version_number(), std::uint32_t{ISMAP_VERSION_NUMBER});
  EXPECT_FALSE(c::version().empty());
  EXPECT_FALSE(c::rulebook_version().empty());
  EXPECT_EQ(c::value_name(ISMAP_VERDICT_MET), "met");
  EXPECT_EQ(c::value_parse(ISMAP_ENUMERATION_VERDICT, "met"), ISMAP_VERDICT_MET);
  EXPECT_EQ(c::value_name(ISMAP_VERDICT_NONE), "");
  EXPECT_EQ(c::rule_id(c::rule_find("REG-3.2")), "REG-3.2");
  EXPECT_LT(c::rule_find("REG-3.2"), c::rule_count());
  EXPECT_NE(c::rule_explain("REG-3.2", ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
            c::rule_explain("REG-3.2", ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN));
  EXPECT_NE(c::rule_list(ISMAP_RULES_ALL, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
            c::rule_list(ISMAP_RULES_LEFT_TO_PEOPLE, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA));
  for (std::size_t i = 0; i < c::schema_count(); ++i) EXPECT_TRUE(c::schema_show(c::schema_name(i)).starts_with("{"));
  EXPECT_NE(c::schema_show("policy", ISMAP_LANGUAGE_JA), c::schema_show("policy", ISMAP_LANGUAGE_EN));
  EXPECT_EQ(c::day_parse("2026-11-20"), as_of);
  EXPECT_EQ(c::day_text(c::months_after(as_of, 1, ISMAP_COUNTING_SAME_DAY)), "2026-12-20");
  EXPECT_EQ(c::day_text(c::validity_end(c::day_parse("2026-09-30"), ISMAP_COUNTING_CIVIL_CODE)), "2028-01-31");
}

}  // namespace
}  // namespace ismap::capi_test
