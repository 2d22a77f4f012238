#include <ismap/core/stated.hpp>
#include <ismap/model/disclosures_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/titled_rows.hpp"
#include "src/rules/shown_text.hpp"

#include "sections.hpp"

#include <string>
#include <utility>

namespace ismap::detail {
namespace {

page::Run presence_cell(std::string_view text, Language language) {
  constexpr Label stated{"記載あり", "stated"};
  constexpr Label placeholder{"仮の記載と見られる", "looks like a placeholder"};
  constexpr Label nothing{"記載なし", "not stated"};
  switch (presence_of(text)) {
    case Presence::text:
      return {std::string{stated.in(language)}, Colour::green};
    case Presence::placeholder:
      return {std::string{placeholder.in(language)}, Colour::yellow};
    case Presence::nothing:
      return {std::string{nothing.in(language)}, Colour::red};
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

void add_disclosure_evidence(Page& page, const Reported& reported) {
  constexpr Label nothing{"3.4の情報が提出されていません。", "The information of 3.4 has not been filed."};
  if (reported.dossier == nullptr || !reported.dossier->disclosures) return page.paragraph(nothing);
  const Disclosures& disclosures = *reported.dossier->disclosures;
  struct Disclosed {
    const RuleRow& rule;
    Label title;
    const std::string& text;
  };
  const Disclosed all[] = {
      {registration::ownership, title_of("Disclosures", "capital_ties"), disclosures.capital_ties},
      {registration::ownership, title_of("Disclosures", "officers"), disclosures.officers},
      {registration::foreign_law, title_of("Disclosures", "foreign_law_risk"), disclosures.foreign_law_risk},
      {registration::governing_law, title_of("Disclosures", "governing_law"), disclosures.governing_law},
      {registration::governing_law, title_of("Disclosures", "jurisdiction"), disclosures.jurisdiction},
      {registration::third_party_tests, title_of("ThirdPartyTests", "status"), disclosures.third_party_tests.status},
      {registration::third_party_tests, title_of("ThirdPartyTests", "acceptance"),
       disclosures.third_party_tests.acceptance},
  };
  page::Table table{
      .columns = names_of_columns(
          {{"号", "Item"}, {"事項", "Information"}, {"記載", "Stated"}, {"内容（抜粋）", "Extract"}}, page.language),
      .names_rows = false};
  for (const Disclosed& one : all)
    table.add({{std::string{one.rule.clause.clause}},
               {page.in(one.title)},
               presence_cell(one.text, page.language),
               {shown(one.text)}});
  page.table(std::move(table));
  add_certifications(page, disclosures);
}

}  // namespace ismap::detail
