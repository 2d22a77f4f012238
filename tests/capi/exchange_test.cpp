// Documents in tables, in the public list and in OSCAL, through the C interface.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace ismap::capi_test::exchange_test {
namespace {

using Json = nlohmann::json;

auto table(std::string_view text, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
           const ismap_load_options* options = nullptr) {
  return ask(ismap_document_load_table, engine(), kind, str(text), options);
}

TEST(TableDocuments, NameTheCellInDiagnosticsAndWhereTheyAreAskedFor) {
  const auto read = table("番号,実施の有無,理由\n9.4.1,対象外,\n");
  ASSERT_EQ(read.status, ISMAP_OK);
  EXPECT_EQ(text_of(ismap_document_cell, read.out.get(), str("/controls/0/reason")), "C2");
  EXPECT_EQ(ask(ismap_document_cell, read.out.get(), str("/service_name")).status, ISMAP_E_NOT_FOUND);
  const auto answer = ask(ismap_document_review, engine(), read.out.get(), nullptr, as_of, nullptr);
  ASSERT_EQ(answer.status, ISMAP_OK);
  std::set<std::string> cells;
  for (std::size_t i = 0; i < ismap_answer_diagnostic_count(answer.out.get()); ++i)
    cells.insert(string_of(ismap_diagnostic_cell(ismap_answer_diagnostic(answer.out.get(), i))));
  EXPECT_TRUE(cells.contains("C2"));
}

TEST(TableDocuments, AreReadFromJsonAsFromCsv) {
  const auto of_json =
      table(R"({"tables": [{"rows": [["番号", "実施の有無"], ["9.4.1", "実施"]]}]})", ISMAP_DOCUMENT_STATEMENT);
  const auto of_csv = table("番号,実施の有無\n9.4.1,実施\n", ISMAP_DOCUMENT_STATEMENT);
  ASSERT_EQ(of_json.status, ISMAP_OK);
  EXPECT_EQ(text_of(ismap_document_write, of_json.out.get(), ISMAP_LAYOUT_COMPACT),
            text_of(ismap_document_write, of_csv.out.get(), ISMAP_LAYOUT_COMPACT));
}

TEST(TableDocuments, TellEveryFaultWithItsCell) {
  const auto read = table("番号,実施の有無\n2005/1/1,実施\n5.1.2,×\n");
  ASSERT_GE(read.status, ISMAP_E_SYNTAX);
  ASSERT_EQ(ismap_error_count(read.error.get()), 2U);
  EXPECT_EQ(string_of(ismap_error_cell(ismap_error_at(read.error.get(), 0))), "A2");
  EXPECT_EQ(string_of(ismap_error_cell(ismap_error_at(read.error.get(), 1))), "B3");
  EXPECT_NE(string_of(ismap_error_summary(read.error.get(), ISMAP_LANGUAGE_EN)).find("A2"), std::string::npos);
}

TEST(TableDocuments, TakeColumnsThatTheCallerNames) {
  ismap_load_options options = ISMAP_LOAD_OPTIONS_INIT;
  options.columns = str("番号=A,実施の有無=B");
  EXPECT_EQ(table("あ,い\n9.4.1,実施\n", ISMAP_DOCUMENT_STATEMENT, &options).status, ISMAP_OK);
  options.columns = str("番号");
  EXPECT_EQ(table("あ,い\n9.4.1,実施\n", ISMAP_DOCUMENT_STATEMENT, &options).status, ISMAP_E_ARGUMENT);
  options.columns = str("番号=A,実施の有無=Q");
  EXPECT_GE(table("あ,い\n9.4.1,実施\n", ISMAP_DOCUMENT_STATEMENT, &options).status, ISMAP_E_SYNTAX);
}

TEST(TableDocuments, OfControlsAloneAreReviewedAndNothingElse) {
  const auto diff = ask(ismap_document_diff, engine(), in_table(), in_table(), nullptr, as_of, nullptr);
  EXPECT_EQ(diff.status, ISMAP_E_MISSING_MEMBER);
  const auto remedy = ask(ismap_document_remedy, engine(), in_table(), nullptr, as_of, nullptr);
  EXPECT_EQ(remedy.status, ISMAP_E_MISSING_MEMBER);
  const auto plan =
      ask(ismap_document_export, engine(), in_table(), ISMAP_EXPORT_FORM_OSCAL_SSP, ISMAP_LANGUAGE_EN, nullptr);
  EXPECT_EQ(plan.status, ISMAP_E_MISSING_MEMBER);
  const Json written = Json::parse(text_of(ismap_document_write, in_table(), ISMAP_LAYOUT_COMPACT));
  EXPECT_FALSE(written.contains("service_name"));
  EXPECT_FALSE(written.contains("assessment_period"));
}

TEST(TableDocuments, TellWhatWasReadOtherwise) {
  const auto read = table("番号,実施の有無\n9.4.1,○\n");
  const Json notes = Json::parse(string_of(ismap_document_notes_json(read.out.get())));
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes.at(0).at("places"), Json::array({"B2"}));
  EXPECT_EQ(string_of(ismap_document_notes_json(statement())), "[]");
}

TEST(Exports, OfSheetsAreReadAsTheDocument) {
  for (const ismap_document* document : {statement(), dossier(), procurement(), agenda(), assessor()}) {
    const std::string tables =
        text_of(ismap_document_export, engine(), document, ISMAP_EXPORT_FORM_TABLES, ISMAP_LANGUAGE_JA, nullptr);
    const auto back = table(tables, ismap_document_kind_of(document));
    ASSERT_EQ(back.status, ISMAP_OK) << string_of(ismap_error_summary(back.error.get(), ISMAP_LANGUAGE_EN));
    EXPECT_EQ(text_of(ismap_document_write, back.out.get(), ISMAP_LAYOUT_COMPACT),
              text_of(ismap_document_write, document, ISMAP_LAYOUT_COMPACT));
  }
}

TEST(Exports, ToOscalComeBackAndListWhatIsLost) {
  const auto part = [](ismap_export_form form) {
    return text_of(ismap_document_export, engine(), planned(), form, ISMAP_LANGUAGE_JA, nullptr);
  };
  const std::string plan = part(ISMAP_EXPORT_FORM_OSCAL_SSP);
  const std::string results = part(ISMAP_EXPORT_FORM_OSCAL_AR);
  const std::string milestones = part(ISMAP_EXPORT_FORM_OSCAL_POAM);
  const auto back = ask(ismap_document_load_oscal, engine(), ISMAP_DOCUMENT_DOSSIER, str(plan), str(results),
                        str(milestones), nullptr);
  ASSERT_EQ(back.status, ISMAP_OK);
  EXPECT_EQ(text_of(ismap_document_write, back.out.get(), ISMAP_LAYOUT_COMPACT),
            text_of(ismap_document_write, planned(), ISMAP_LAYOUT_COMPACT));
  const Json losses = Json::parse(text_of(ismap_document_export_losses_json, engine(), planned(),
                                          ISMAP_EXPORT_FORM_OSCAL_SSP, ISMAP_LANGUAGE_EN, nullptr));
  EXPECT_FALSE(losses.empty());
}

TEST(Exports, OfTheCatalogueListWhatIsLost) {
  const auto losses = [](ismap_export_form form) {
    return Json::parse(text_of(ismap_catalog_export_losses_json, engine(), form, ISMAP_LANGUAGE_EN, nullptr));
  };
  EXPECT_FALSE(losses(ISMAP_EXPORT_FORM_OSCAL_CATALOG).empty());
  EXPECT_FALSE(losses(ISMAP_EXPORT_FORM_OSCAL_MAPPING).empty());
}

TEST(Exports, ThatDoNotFitAreRefused) {
  const auto form = [](const ismap_document* document, ismap_export_form as) {
    return ask(ismap_document_export, engine(), document, as, ISMAP_LANGUAGE_EN, nullptr).status;
  };
  EXPECT_EQ(form(statement(), ISMAP_EXPORT_FORM_OSCAL_CATALOG), ISMAP_E_ARGUMENT);
  EXPECT_EQ(form(registrations(), ISMAP_EXPORT_FORM_OSCAL_SSP), ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(form(statement(), 0), ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_catalog_export, engine(), ISMAP_EXPORT_FORM_CSV, ISMAP_LANGUAGE_EN, nullptr).status,
            ISMAP_E_ARGUMENT);
  ismap_export_options options = ISMAP_EXPORT_OPTIONS_INIT;
  options.sheet = str("no such sheet");
  EXPECT_EQ(
      ask(ismap_document_export, engine(), statement(), ISMAP_EXPORT_FORM_CSV, ISMAP_LANGUAGE_EN, &options).status,
      ISMAP_E_NOT_FOUND);
}

TEST(Tables, AreReadAsTheyStand) {
  const auto read = [](const char* table) { return text_of(ismap_table_read, str(table)); };
  EXPECT_EQ(read("No,Reason\n9.4.1,\"a, b\"\n"),
            R"({"format":"ismap-tables/1","tables":[{"name":"","rows":[["No","Reason"],["9.4.1","a, b"]]}]})");
  EXPECT_EQ(read(R"({"tables": [{"name": "A", "rows": [[1, true, null]]}]})"),
            R"({"format":"ismap-tables/1","tables":[{"name":"A","rows":[[1,true,null]]}]})");
  EXPECT_EQ(ask(ismap_table_read, str("\"open")).status, ISMAP_E_SYNTAX);
}

TEST(Forms, AreAllThereAndNoOther) {
  EXPECT_EQ(ismap_form_count(), 8U);
  for (std::size_t i = 0; i < ismap_form_count(); ++i) {
    const ismap_str name = ismap_form_name(i);
    EXPECT_EQ(ask(ismap_form_blank, engine(), name, ISMAP_LANGUAGE_JA).status, ISMAP_OK) << string_of(name);
  }
  EXPECT_EQ(ask(ismap_form_blank, engine(), str("no form"), ISMAP_LANGUAGE_JA).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ismap_form_name(8).data, nullptr);
}

TEST(Lists, BecomeRegistersThatSayWhatIsPrinted) {
  ismap_list_options options = ISMAP_LIST_OPTIONS_INIT;
  const auto read = ask(ismap_document_load_list, engine(), str(list_csv()), &options);
  ASSERT_EQ(read.status, ISMAP_OK) << string_of(ismap_error_summary(read.error.get(), ISMAP_LANGUAGE_EN));
  const Json written = Json::parse(text_of(ismap_document_write, read.out.get(), ISMAP_LAYOUT_COMPACT));
  EXPECT_EQ(written.at("services").at(0).at("printed").at("valid_until"), "2027-07-31");
  options.scheme = str("other");
  EXPECT_EQ(ask(ismap_document_load_list, engine(), str(list_csv()), &options).status, ISMAP_E_ARGUMENT);
}

TEST(Checklists, GoIntoTheProcurementAndKeepTheirCells) {
  const auto checked = ask(ismap_procurement_with_checklist, engine(), procurement(), str(checklist_csv()), nullptr);
  ASSERT_EQ(checked.status, ISMAP_OK) << string_of(ismap_error_summary(checked.error.get(), ISMAP_LANGUAGE_EN));
  EXPECT_EQ(text_of(ismap_document_cell, checked.out.get(), str("/ciso_check/responsible")), "B2");
  const auto other = ask(ismap_procurement_with_checklist, engine(), checked.out.get(),
                         str("項目,値\n最高情報セキュリティ責任者,別の責任者\n確認日,2026-11-01\n"), nullptr);
  EXPECT_EQ(other.status, ISMAP_E_BAD_VALUE);
  EXPECT_EQ(string_of(ismap_error_cell(other.error.get())), "B2");
}

}  // namespace
}  // namespace ismap::capi_test::exchange_test
