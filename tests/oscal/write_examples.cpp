// Writes the OSCAL documents of the catalogues and of the examples into a folder, for validators that others made.
#include "tests/support/document.hpp"
#include "tests/unit/catalog/imported_table.hpp"

#include <ismap/catalog/import_csv.hpp>
#include <ismap/exchange/oscal/write_oscal.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/review/subject.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

using namespace ismap;
using exchange::OscalDocument;

void write_file(const std::filesystem::path& folder, const std::string& name, OscalDocument document, const auto& of) {
  for (const Language language : {Language::ja, Language::en}) {
    const std::string file =
        name + "." + std::string{exchange::name_of(document)} + (language == Language::ja ? ".ja.json" : ".en.json");
    std::ofstream{folder / file} << exchange::write_oscal(document, of, {.day = {}, .language = language}).json;
  }
}

void write_of_catalog(const std::filesystem::path& folder, const std::string& name, const Catalog& catalog) {
  write_file(folder, name, OscalDocument::catalog, catalog);
  write_file(folder, name, OscalDocument::profile, catalog);
}

void write_of_subject(const std::filesystem::path& folder, const std::string& name, const Subject& subject) {
  write_file(folder, name, OscalDocument::system_security_plan, subject);
  const auto* dossier = std::get_if<Dossier>(&subject);
  if (dossier == nullptr) return;
  if (dossier->report) write_file(folder, name, OscalDocument::assessment_results, subject);
  if (!dossier->improvement_plans.empty())
    write_file(folder, name, OscalDocument::plan_of_action_and_milestones, subject);
}

/// Texts and days that OSCAL takes nowhere as they are.
Dossier awkward(Dossier dossier) {
  const std::string text = " *a*\r\n\xe3\x80\x80\x01\"\\ ";
  Statement& statement = dossier.statement;
  statement.service_name = text;
  statement.covered_services = {"", text};
  statement.regions = {{text, text}, {"", ""}, {"東京", "JP"}};
  statement.overview = {text, "", text, "", text, ""};
  statement.special_notes = "";
  statement.representative = {text, "", true, text};
  statement.subsequent_events = {{date(9999, 12, 31), text}};
  statement.assessment_period = {date(1900, 1, 1), date(9999, 12, 31)};
  statement.controls.front().changes = {{date(1996, 2, 29), {}, text, ChangeNature::rules}};
  if (dossier.report) {
    dossier.report->date = date(1996, 2, 29);
    dossier.report->assessor = text;
    dossier.report->period = {date(1900, 1, 1), date(9999, 12, 31)};
    dossier.report->findings = {{text, statement.controls.front().id, "", FoundIn::design}};
  }
  dossier.improvement_plans = {{text, date(3000, 1, 1), text, date(9999, 12, 31)},
                               {"", date(2026, 1, 1), "", date(1996, 2, 29)}};
  return dossier;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder{argv[1]};
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  write_of_catalog(folder, "ismap-2020", ismap_2020());
  write_of_catalog(folder, "ismap-2025", ismap_2025());
  write_of_catalog(folder, "imported", import_csv(test::ImportedTable{}.csv(), ismap_2020()).catalog);
  write_file(folder, "ismap", OscalDocument::mapping_collection, ismap_2020());
  for (const char* name : {"diff-previous", "ismap-breaches", "ismap-initial", "ismap-renewal", "liu-initial",
                           "liu-special-measure", "migrate-statement", "plan-renewal", "statement"})
    write_of_subject(folder, name, load_subject(test::example(name).dump()));
  write_of_subject(folder, "awkward", awkward(std::get<Dossier>(load_subject(test::example("ismap-renewal").dump()))));
  return 0;
}
