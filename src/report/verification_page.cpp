#include <ismap/report/verification_page.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/verification_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "described.hpp"
#include "result_parts.hpp"
#include "titled_rows.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label value_then{"回答", "Answer"};
constexpr Label value_now{"今回", "Now"};

struct OutcomeShown {
  Label text;
  Colour colour;
};

OutcomeShown outcome_shown(VerificationOutcome outcome) {
  switch (outcome) {
    case VerificationOutcome::same:
      return {{"再び同じ問いを行ったところ、回答は一致しました。", "Asked again, the question has the same answer."},
              Colour::green};
    case VerificationOutcome::differs:
      return {
          {"再び同じ問いを行ったところ、回答は一致しませんでした。", "Asked again, the question has another answer."},
          Colour::red};
    case VerificationOutcome::edited:
      return {{"この回答は、作成された後に変更されています（回答に記載されたSHA-256と一致しません。）。",
               "This answer was changed after it was made: it does not have the SHA-256 that it states."},
              Colour::red};
  }
  return {};
}

std::string then_and_now(const VerifiedText& text, Language language) {
  constexpr Label changed{"{0}（今回は{1}）", "{0} (now {1})"};
  return text.was == text.is ? text.was : fill(changed, {text.was, text.is}).in(language);
}

page::Table table_of_what_was_checked(const Verification& verification, Language language) {
  constexpr Label question{"問い", "Question"};
  constexpr Label format{"回答の形式", "Format"};
  constexpr Label library{"ライブラリの版", "Library"};
  constexpr Label rulebook{"規則集", "Rule book"};
  constexpr Label document{"{0}（SHA-256 {1}）", "{0} (SHA-256 {1})"};
  detail::TitledRows rows{language};
  rows.add(question, detail::name_in_forms(verification.question));
  rows.add(format, verification.answer_format);
  rows.add(library, then_and_now(verification.version, language));
  rows.add(rulebook, then_and_now(verification.rulebook, language));
  for (const BasisDocument& found : verification.documents)
    rows.add(detail::name_in_forms(found.role), fill(document, {found.name.value_or(""), found.sha256}).in(language));
  return std::move(rows).take();
}

/// A verdict in its words; what is none as it is written.
page::Run verdict_shown(const std::optional<std::string>& verdict, Language language) {
  constexpr Label none{"なし", "none"};
  if (!verdict) return {std::string{none.in(language)}};
  if (const auto known = value_of<Verdict>(*verdict)) return detail::verdict_cell(*known, language);
  return {*verdict};
}

void add_rules_that_differ(Page& page, const Verification& verification) {
  constexpr Label title{"判定が異なる規則", "Rules that answer otherwise"};
  constexpr Label rule{"規則", "Rule"};
  if (verification.rules.empty()) return;
  page.counted_section(title, verification.rules.size());
  page::Table table{.columns = detail::names_of_columns({rule, value_then, value_now}, page.language)};
  for (const VerifiedRule& found : verification.rules)
    table.add({{found.rule}, verdict_shown(found.was, page.language), verdict_shown(found.is, page.language)});
  page.table(std::move(table));
}

void add_members_that_differ(Page& page, const Verification& verification) {
  constexpr Label title{"異なる項目", "Members that differ"};
  constexpr Label pointer{"位置", "Pointer"};
  constexpr Label more{"このほかにも異なる項目があります。", "There are more."};
  constexpr Label none{"なし", "none"};
  if (verification.members.empty()) return;
  page.counted_section(title, verification.members.size());
  page::Table table{.columns = detail::names_of_columns({pointer, value_then, value_now}, page.language)};
  for (const VerifiedMember& found : verification.members)
    table.add({{found.pointer}, {found.was.value_or(page.in(none))}, {found.is.value_or(page.in(none))}});
  page.table(std::move(table));
  if (verification.has_more) page.paragraph(more);
}

}  // namespace

Page verification_page(const Verification& verification, Language language) {
  constexpr Label title{"回答の検証（非公式）", "Verification of an answer (unofficial)"};
  Page page{.language = language};
  page.title(title);
  page.table(table_of_what_was_checked(verification, language));
  const OutcomeShown outcome = outcome_shown(verification.outcome);
  page.paragraph({{{page.in(outcome.text), outcome.colour}}});
  add_rules_that_differ(page, verification);
  add_members_that_differ(page, verification);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
