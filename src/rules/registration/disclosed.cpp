#include <ismap/rules/registration/disclosed.hpp>

#include "src/rules/shown_text.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>
#include <ismap/rules/whole_of.hpp>

#include <string>

namespace ismap::registration {
namespace {

/// Asks a reviewer about the text at the end of `members`, which is called `name`.
template <auto... members>
void weigh_disclosure(Answer& answer, const Dossier& dossier, const Label& name) {
  constexpr Label weigh{"{0}の開示が適切かつ十分であるかを判断してください。記載：{1}",
                        "Is this disclosure proper and sufficient? {0}: {1}"};
  const std::string& text = answer.read<&Dossier::disclosures, members...>(dossier);
  answer.judge("weigh", path<&Dossier::disclosures, members...>, fill(weigh, {name, detail::shown(text)}));
}

}  // namespace

Answer proper_and_sufficient_disclosure(const Dossier& dossier, const Context& context) {
  Answer answer = whole_of(questions<Dossier>(chapter_3_disclosure), dossier, context);
  if (!dossier.disclosures || answer.verdict() != Verdict::met) return answer;
  weigh_disclosure<&Disclosures::capital_ties>(answer, dossier, {"資本関係（3.4(1)）", "Capital ties, 3.4(1)"});
  weigh_disclosure<&Disclosures::officers>(answer, dossier, {"役員等（3.4(1)）", "Officers, 3.4(1)"});
  weigh_disclosure<&Disclosures::foreign_law_risk>(
      answer, dossier,
      {"国外法令の適用リスクの評価に必要な情報（3.4(2)）", "Information for assessing foreign-law risk, 3.4(2)"});
  weigh_disclosure<&Disclosures::governing_law>(answer, dossier, {"準拠法（3.4(3)）", "Governing law, 3.4(3)"});
  weigh_disclosure<&Disclosures::jurisdiction>(answer, dossier, {"裁判管轄（3.4(3)）", "Jurisdiction, 3.4(3)"});
  weigh_disclosure<&Disclosures::third_party_tests, &ThirdPartyTests::status>(
      answer, dossier, {"第三者による検査の状況（3.4(4)）", "Status of third-party tests, 3.4(4)"});
  weigh_disclosure<&Disclosures::third_party_tests, &ThirdPartyTests::acceptance>(
      answer, dossier, {"第三者による検査の受入れ（3.4(4)）", "Acceptance of third-party tests, 3.4(4)"});
  return answer;
}

}  // namespace ismap::registration
