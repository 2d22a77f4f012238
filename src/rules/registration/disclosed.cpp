#include <ismap/rules/registration/disclosed.hpp>

#include "src/rules/shown_text.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>
#include <ismap/rules/whole_of.hpp>

#include <array>
#include <string>

namespace ismap::registration {
namespace {

constexpr Label weigh{"{0}の開示が適切かつ十分であるかを判断してください。記載：{1}",
                      "Is this disclosure proper and sufficient? {0}: {1}"};

struct Item {
  Pointer at;
  Label name;
  std::string (*text)(const Disclosures&);
};

constexpr Pointer tests_at = path<&Dossier::disclosures, &Disclosures::third_party_tests>;

const std::array<Item, 7> items = {{
    {path<&Dossier::disclosures, &Disclosures::capital_ties>,
     {"資本関係（3.4(1)）", "Capital ties, 3.4(1)"},
     [](const Disclosures& stated) { return stated.capital_ties; }},
    {path<&Dossier::disclosures, &Disclosures::officers>,
     {"役員等（3.4(1)）", "Officers, 3.4(1)"},
     [](const Disclosures& stated) { return stated.officers; }},
    {path<&Dossier::disclosures, &Disclosures::foreign_law_risk>,
     {"国外法令の適用リスクの評価に必要な情報（3.4(2)）", "Information for assessing foreign-law risk, 3.4(2)"},
     [](const Disclosures& stated) { return stated.foreign_law_risk; }},
    {path<&Dossier::disclosures, &Disclosures::governing_law>,
     {"準拠法（3.4(3)）", "Governing law, 3.4(3)"},
     [](const Disclosures& stated) { return stated.governing_law; }},
    {path<&Dossier::disclosures, &Disclosures::jurisdiction>,
     {"裁判管轄（3.4(3)）", "Jurisdiction, 3.4(3)"},
     [](const Disclosures& stated) { return stated.jurisdiction; }},
    {tests_at / path<&ThirdPartyTests::status>,
     {"第三者による検査の状況（3.4(4)）", "Status of third-party tests, 3.4(4)"},
     [](const Disclosures& stated) { return stated.third_party_tests.status; }},
    {tests_at / path<&ThirdPartyTests::acceptance>,
     {"第三者による検査の受入れ（3.4(4)）", "Acceptance of third-party tests, 3.4(4)"},
     [](const Disclosures& stated) { return stated.third_party_tests.acceptance; }},
}};

}  // namespace

Answer proper_and_sufficient_disclosure(const Dossier& dossier, const Context& context) {
  Answer answer = whole_of(questions<Dossier>(chapter_3_disclosure), dossier, context);
  if (!dossier.disclosures || answer.verdict() != Verdict::met) return answer;
  for (const Item& item : items) {
    const std::string text = item.text(*dossier.disclosures);
    const std::string shown = detail::shown(text);
    answer.read(item.at, text).judge("weigh", item.at, fill(weigh, Text{item.name}, shown));
  }
  return answer;
}

}  // namespace ismap::registration
