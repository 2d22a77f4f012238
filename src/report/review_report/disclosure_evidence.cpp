#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/disclosures_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/titled_rows.hpp"
#include "src/report/value_text.hpp"
#include "src/rules/shown_text.hpp"

#include "sections.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

struct Disclosed {
  const RuleRow& rule;
  Pointer place;
  Text title;
  const std::string& text;
};

template <auto... members>
constexpr Pointer at = path<&Dossier::disclosures, members...>;

std::vector<Disclosed> items_of(const Disclosures& disclosures) {
  constexpr Label of_tests{"{0}（{1}）", "{0} ({1})"};
  const auto title = [](std::string_view member) { return Text{title_of("Disclosures", member)}; };
  const auto title_of_tests = [&](std::string_view member) {
    return fill(of_tests, {title_of("ThirdPartyTests"), title_of("ThirdPartyTests", member)});
  };
  return {
      {registration::ownership, at<&Disclosures::capital_ties>, title("capital_ties"), disclosures.capital_ties},
      {registration::ownership, at<&Disclosures::officers>, title("officers"), disclosures.officers},
      {registration::foreign_law, at<&Disclosures::foreign_law_risk>, title("foreign_law_risk"),
       disclosures.foreign_law_risk},
      {registration::governing_law, at<&Disclosures::governing_law>, title("governing_law"), disclosures.governing_law},
      {registration::governing_law, at<&Disclosures::jurisdiction>, title("jurisdiction"), disclosures.jurisdiction},
      {registration::third_party_tests, at<&Disclosures::third_party_tests, &ThirdPartyTests::status>,
       title_of_tests("status"), disclosures.third_party_tests.status},
      {registration::third_party_tests, at<&Disclosures::third_party_tests, &ThirdPartyTests::acceptance>,
       title_of_tests("acceptance"), disclosures.third_party_tests.acceptance},
  };
}

page::Run presence_cell(std::string_view text, Language language) {
  constexpr Label stated{"記載あり", "stated"};
  constexpr Label placeholder{"仮の記載と見られる", "looks like a placeholder"};
  switch (presence_of(text)) {
    case Presence::text:
      return {std::string{stated.in(language)}, Colour::green};
    case Presence::placeholder:
      return {std::string{placeholder.in(language)}, Colour::yellow};
    case Presence::nothing:
      return {std::string{not_stated.in(language)}, Colour::red};
  }
  return {};
}

void add_certifications(Page& page, const Disclosures& disclosures) {
  constexpr Label title{"他の認証及び監査：{0}件", "Other certifications and audits: {0}"};
  const std::vector<Certification>& certifications = disclosures.other_certifications;
  page.paragraph({{{fill(title, {std::to_string(certifications.size())}).in(page.language)}}});
  page::Table table;
  for (const Certification& one : certifications)
    table.add({{one.standard}, {page.in(name_in_forms(one.scheme))}, {period_text(one.valid, page.language)}});
  page.table(std::move(table));
}

}  // namespace

std::vector<std::string> disclosures_with(const Reported& reported, const std::vector<const RuleResult*>& results,
                                          Verdict verdict, Language language) {
  std::vector<std::string> titles;
  if (reported.dossier == nullptr || !reported.dossier->disclosures) return titles;
  const auto is_about = [&](const Disclosed& one, const RuleResult* result) {
    return std::ranges::any_of(result->diagnostics, [&](const Diagnostic& diagnostic) {
      return diagnostic.verdict == verdict && diagnostic.pointer == one.place;
    });
  };
  for (const Disclosed& one : items_of(*reported.dossier->disclosures))
    if (std::ranges::any_of(results, [&](const RuleResult* result) { return is_about(one, result); }))
      titles.push_back(one.title.in(language));
  return titles;
}

void add_disclosure_evidence(Page& page, const Reported& reported) {
  constexpr Label nothing{"3.4の情報が提出されていません。", "The information of 3.4 has not been filed."};
  if (reported.dossier == nullptr || !reported.dossier->disclosures) return page.paragraph(nothing);
  const Disclosures& disclosures = *reported.dossier->disclosures;
  page::Table table{
      .columns = names_of_columns(
          {{"号", "Item"}, {"事項", "Information"}, {"記載", "Stated"}, {"内容（抜粋）", "Extract"}}, page.language),
      .names_rows = false};
  for (const Disclosed& one : items_of(disclosures))
    table.add({{std::string{one.rule.clause.clause}},
               {one.title.in(page.language)},
               presence_cell(one.text, page.language),
               {shown(one.text)}});
  page.table(std::move(table));
  add_certifications(page, disclosures);
}

}  // namespace ismap::detail
