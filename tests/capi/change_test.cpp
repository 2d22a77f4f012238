// Questions on what changes, or has to: the answers are those of the library.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"
#include "tests/capi/shown.hpp"

#include <ismap/catalog/import_csv.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/diff_page.hpp>
#include <ismap/report/migration_page.hpp>
#include <ismap/report/overlap_page.hpp>
#include <ismap/report/remedy_page.hpp>
#include <ismap/review/diff.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/overlap.hpp>
#include <ismap/review/remedy.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <string>

namespace ismap::capi_test {
namespace {

ReviewRequest request(const Register* registrations = nullptr) {
  static const auto policy = load<Policy>(example("policy"));
  return {.as_of = Date{std::chrono::days{as_of}}, .registrations = registrations, .policy = &policy};
}

Handle<ismap_document> loaded(std::string_view name) {
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
}

nlohmann::json json_of(const Answer<ismap_answer*>& answer) {
  return nlohmann::json::parse(shown(answer).json);
}

TEST(Migrations, AreThoseOfTheLibrary) {
  const MigrationReport report = migrate(load<Statement>(example("migrate-statement")), "ismap-2025");
  EXPECT_TRUE(report.draft);
  const auto answer = ask(ismap_statement_migrate, engine(), brief(), str("ismap-2025"), nullptr);
  EXPECT_EQ(shown(answer), (Shown{write(report), migration_text(report, in_english)}));
  EXPECT_EQ(ismap_answer_verdict(answer.out.get()), ISMAP_VERDICT_NONE);
}

TEST(Migrations, OfADossierPointIntoIt) {
  const auto report = migrate(Subject{load<Dossier>(example("plan-renewal"))}, "ismap-2025");
  const auto answer = ask(ismap_statement_migrate, engine(), dossier(), str("ismap-2025"), nullptr);
  EXPECT_EQ(shown(answer).json, write(report));
  EXPECT_EQ(json_of(answer)["trace"][0]["source"]["pointer"], "/statement/controls/0");
}

TEST(Migrations, WithoutAWaySaySo) {
  for (const std::string_view edition : {"ismap-2020", "ismap-2024", ""}) {
    const auto answer = ask(ismap_statement_migrate, engine(), brief(), str(edition), nullptr);
    EXPECT_EQ(json_of(answer)["outcome"], "target_edition_unknown") << edition;
    EXPECT_FALSE(json_of(answer).contains("draft")) << edition;
  }
}

TEST(Overlaps, AreThoseOfTheLibrary) {
  const auto built = load<Statement>(example("statement"));
  const std::array<std::pair<ismap_certificate, Certificate>, 4> certificates = {
      {{ISMAP_CERTIFICATE_ISO27001, Certificate::iso27001},
       {ISMAP_CERTIFICATE_ISO27017, Certificate::iso27017},
       {ISMAP_CERTIFICATE_ISO27002, Certificate::iso27002},
       {ISMAP_CERTIFICATE_ISO27014, Certificate::iso27014}}};
  for (const auto& [number, certificate] : certificates) {
    const OverlapReport report = overlap(built, certificate);
    EXPECT_EQ(shown(ask(ismap_certificate_overlap, engine(), statement(), number, nullptr)),
              (Shown{write(report), overlap_text(report, in_english, built.service_name)}));
  }
  for (const ismap_certificate number : {-1, 0, 4, int{ISMAP_LAYOUT_COMPACT}})
    EXPECT_EQ(ask(ismap_certificate_overlap, engine(), statement(), number, nullptr).status, ISMAP_E_ARGUMENT);
}

TEST(Overlaps, FollowTheTableThatTheEngineImported) {
  const auto imported = ask(ismap_engine_import_catalog, engine(), str(table_csv()), nullptr).out;
  const Catalog table = import_csv(table_csv(), ismap_2020()).catalog;
  auto built = load<Statement>(example("statement"));
  built.controls.resize(1);
  built.controls[0].id = *ControlId::parse("9.4.1.250");
  const std::string json = write(built);
  const auto document = ask(ismap_document_load, engine(), ISMAP_DOCUMENT_STATEMENT, str(json), nullptr).out;
  const auto kind = [&](const ismap_engine* by) {
    const auto answer = ask(ismap_certificate_overlap, by, document.get(), ISMAP_CERTIFICATE_ISO27001, nullptr);
    return json_of(answer)["shares"][0]["kind"];
  };
  EXPECT_EQ(kind(engine()), "other_detail");
  EXPECT_EQ(kind(imported.get()), "not_in_edition");
  EXPECT_EQ(
      shown(ask(ismap_certificate_overlap, imported.get(), document.get(), ISMAP_CERTIFICATE_ISO27001, nullptr)).json,
      write(overlap(Subject{built}, Certificate::iso27001, table)));
}

TEST(Overlaps, OfAnUnknownEditionSaySo) {
  auto built = load<Statement>(example("migrate-statement"));
  built.edition = "ismap-2031";
  const std::string json = write(built);
  const auto document = ask(ismap_document_load, engine(), ISMAP_DOCUMENT_STATEMENT, str(json), nullptr).out;
  const auto answer = ask(ismap_certificate_overlap, engine(), document.get(), ISMAP_CERTIFICATE_ISO27001, nullptr);
  EXPECT_EQ(json_of(answer)["outcome"], "edition_unknown");
  EXPECT_TRUE(json_of(answer)["shares"].empty());
}

TEST(Differences, OfDossiersAreThoseOfTheLibrary) {
  const auto before = load<Dossier>(example("diff-previous"));
  const auto after = load<Dossier>(example("ismap-renewal"));
  const auto list = load<Register>(example("ismap-renewal-register"));
  const Difference difference = diff(before, after, request(&list));
  EXPECT_FALSE(difference.changes.empty());
  const auto answer = ask(ismap_document_diff, engine(), loaded("diff-previous").get(), loaded("ismap-renewal").get(),
                          registrations(), as_of, nullptr);
  EXPECT_EQ(shown(answer),
            (Shown{write(difference), diff_text(difference, in_english, before.statement, after.statement)}));
  EXPECT_EQ(string_of(ismap_value_name(ismap_answer_verdict(answer.out.get()))), json_of(answer)["verdict"]);
}

TEST(Differences, OfStatementsAreThoseOfTheLibrary) {
  const auto before = load<Statement>(example("migrate-statement"));
  const auto after = load<Statement>(later_json());
  const Difference difference = diff(before, after, request());
  EXPECT_FALSE(difference.changes.empty());
  EXPECT_EQ(shown(ask(ismap_document_diff, engine(), brief(), later(), nullptr, as_of, nullptr)),
            (Shown{write(difference), diff_text(difference, in_english, before, after)}));
}

TEST(Differences, AreOfDocumentsOfOneKind) {
  EXPECT_EQ(ask(ismap_document_diff, engine(), brief(), dossier(), nullptr, as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_document_diff, engine(), dossier(), brief(), nullptr, as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_document_diff, engine(), built_on(), built_on(), nullptr, as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
}

TEST(Remedies, AreThoseOfTheLibrary) {
  const auto filed = load<Dossier>(example("ismap-breaches"));
  const auto list = load<Register>(example("ismap-renewal-register"));
  const auto document = loaded("ismap-breaches");
  const RemedyReport report = remedy(filed, request(&list));
  EXPECT_FALSE(report.edits.empty());
  const auto answer = ask(ismap_document_remedy, engine(), document.get(), registrations(), as_of, nullptr);
  EXPECT_EQ(shown(answer), (Shown{write(report), remedy_text(report, in_english, filed.statement.service_name)}));
  EXPECT_EQ(ismap_answer_verdict(answer.out.get()), ISMAP_VERDICT_NONE);

  const auto edited = [&](ismap_remedy_by up_to) {
    return text_of(ismap_document_remedied, engine(), document.get(), registrations(), as_of, up_to,
                   ISMAP_LAYOUT_COMPACT);
  };
  EXPECT_EQ(edited(ISMAP_REMEDY_BY_MACHINE), write(remedied(filed, report, RemedyBy::machine)));
  EXPECT_EQ(edited(ISMAP_REMEDY_BY_CONFIRMATION), write(remedied(filed, report, RemedyBy::confirmation)));
  EXPECT_NE(edited(ISMAP_REMEDY_BY_MACHINE), edited(ISMAP_REMEDY_BY_CONFIRMATION));
}

TEST(Remedies, OfAStatementEditAStatement) {
  const auto own = load<Statement>(example("migrate-statement"));
  const RemedyReport report = remedy(own, request());
  EXPECT_EQ(shown(ask(ismap_document_remedy, engine(), brief(), nullptr, as_of, nullptr)).json, write(report));
  EXPECT_EQ(text_of(ismap_document_remedied, engine(), brief(), nullptr, as_of, ISMAP_REMEDY_BY_CONFIRMATION,
                    ISMAP_LAYOUT_INDENTED),
            write(remedied(own, report, RemedyBy::confirmation), Layout::indented));
}

TEST(Remedies, OfWhatOnlyAPersonCanStateLeaveTheDocument) {
  const auto answer = ask(ismap_document_remedy, engine(), incomplete(), nullptr, as_of, nullptr);
  const auto report = json_of(answer);
  EXPECT_FALSE(report["edits"].empty());
  for (const auto& edit : report["edits"]) EXPECT_EQ(edit["by"], "person");
  EXPECT_EQ(text_of(ismap_document_remedied, engine(), incomplete(), nullptr, as_of, ISMAP_REMEDY_BY_CONFIRMATION,
                    ISMAP_LAYOUT_COMPACT),
            bytes_of(*incomplete()));
}

TEST(Remedies, AreMadeByThoseWhoCan) {
  const auto answer = ask(ismap_document_remedy, engine(), faulty(), nullptr, as_of, nullptr);
  const auto report = json_of(answer);
  std::set<std::string> by;
  for (const auto& edit : report["edits"]) by.insert(edit["by"]);
  EXPECT_EQ(by, (std::set<std::string>{"confirmation", "machine", "person"}));
}

TEST(Remedies, RefuseWhatIsNotDefined) {
  const auto status_of = [](const ismap_document* document, std::int32_t day, ismap_remedy_by up_to,
                            ismap_layout layout) {
    return ask(ismap_document_remedied, engine(), document, nullptr, day, up_to, layout).status;
  };
  EXPECT_EQ(status_of(brief(), as_of, 2, ISMAP_LAYOUT_COMPACT), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_of(brief(), as_of, -1, ISMAP_LAYOUT_COMPACT), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_of(brief(), as_of, ISMAP_REMEDY_BY_MACHINE, 2), ISMAP_E_ARGUMENT);
  EXPECT_EQ(status_of(agenda(), as_of, ISMAP_REMEDY_BY_MACHINE, ISMAP_LAYOUT_COMPACT), ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(status_of(brief(), ISMAP_NO_DAY, ISMAP_REMEDY_BY_MACHINE, ISMAP_LAYOUT_COMPACT), ISMAP_E_RANGE);
  EXPECT_EQ(ask(ismap_document_remedy, engine(), agenda(), nullptr, as_of, nullptr).status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_statement_migrate, engine(), agenda(), str("ismap-2025"), nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_certificate_overlap, engine(), agenda(), ISMAP_CERTIFICATE_ISO27001, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
