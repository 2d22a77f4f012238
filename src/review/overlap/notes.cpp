#include "src/review/overlap/notes.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>

#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label evidence_only{
    "他の認証の結果及び報告書をそのまま監査に利用することはできません。そこで収集された証拠は、監査機関が手続に適合す"
    "ると認めるときに利用することができます。重なりは、要求が同一であることも統制が有効であることも意味しません。",
    "Results and reports of other certifications are not taken over as such; evidence gathered there may be used if "
    "the assessor finds it fit for the procedure. That an item goes back to a clause says neither that both ask for "
    "the same nor that the control is effective."};
constexpr Label editions{
    "参照は規格の2013年版の箇条によります。2022年版による認証では、管理策の番号が異なります。",
    "The references are to the editions of 2013 of the standard. Under a certificate for the edition of 2022 the "
    "controls have other numbers."};
constexpr Label one_not_known{
    "1件は、公表資料に参照がなく、規格に由来するか否かが不明です。割合では、由来しないものとして数えています。",
    "For 1 item no public source says whether it goes back to the standard. The share counts it as if it did not."};
constexpr Label some_not_known{
    "{0}件は、公表資料に参照がなく、規格に由来するか否かが不明です。割合では、由来しないものとして数えています。",
    "For {0} items no public source says whether they go back to the standard. The share counts them as if they did "
    "not."};
constexpr Label numbers_of_the_base_standard{
    "統制目標の番号が規格の2022年版の番号であることによります。改定後の管理基準との対応は公表資料で確認されていませ"
    "ん。",
    "Taken from the numbers of the objectives, which are those of the edition of 2022 of the standard. No public "
    "source confirms it for the revised Control Criteria."};
constexpr Label edition_unknown{
    "管理基準の版「{0}」は収録されていないため、管理策の有無及び規格との対応は不明です。割合は示していません。",
    "The edition {0} of the Control Criteria is not known here: neither which controls it has nor what they go back "
    "to. No share is given."};

}  // namespace

std::vector<Diagnostic> overlap_notes(const OverlapReport& report) {
  std::vector<Diagnostic> notes;
  const auto add = [&](const char* code, Severity severity, Text message) {
    notes.push_back({.code = code, .severity = severity, .pointer = {}, .message = std::move(message), .remedy = {}});
  };
  add("GL-3.6/evidence_only", Severity::warning, Text{evidence_only});
  if (report.outcome == OverlapOutcome::edition_unknown) {
    add("GL-3.6/edition_unknown", Severity::warning, fill(edition_unknown, {report.edition}));
    return notes;
  }
  if (report.certificate == Certificate::iso27001 || report.certificate == Certificate::iso27002) {
    if (report.edition == edition_2020)
      add("GL-3.6/editions", Severity::advice, Text{editions});
    else
      add("GL-3.6/base_numbers", Severity::warning, Text{numbers_of_the_base_standard});
  }
  if (const std::size_t count = report.not_known.size(); count != 0)
    add("GL-3.6/not_known", Severity::advice,
        count == 1 ? Text{one_not_known} : fill(some_not_known, {std::to_string(count)}));
  return notes;
}

}  // namespace ismap
