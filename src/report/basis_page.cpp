#include <ismap/report/basis_page.hpp>

#include <ismap/model/basis_description.hpp>
#include <ismap/model/description.hpp>

#include "catalog_used_text.hpp"
#include "described.hpp"
#include "titled_rows.hpp"

#include <string>
#include <utility>
#include <variant>

namespace ismap {
namespace {

/// Enough to tell documents apart; the whole digest is in the JSON.
std::string digest_shown(const std::string& sha256) {
  constexpr std::size_t digits = 16;
  return "SHA-256 " + sha256.substr(0, digits) + "…";
}

std::string document_shown(const BasisDocument& document, Language language) {
  constexpr Label named{"{0}（{1}バイト、{2}）", "{0} ({1} bytes, {2})"};
  constexpr Label nameless{"{0}バイト、{1}", "{0} bytes, {1}"};
  const std::string bytes = std::to_string(document.bytes);
  const std::string digest = digest_shown(document.sha256);
  return document.name ? fill(named, {*document.name, bytes, digest}).in(language)
                       : fill(nameless, {bytes, digest}).in(language);
}

std::string catalog_shown(const Basis& basis, Language language) {
  constexpr Label unchecked{"、確認できない番号{0}件", "; numbers it cannot confirm: {0}"};
  std::string text = detail::catalog_used_text(*basis.catalog, language);
  if (basis.unchecked_controls.value_or(0) > 0)
    text += fill(unchecked, {std::to_string(*basis.unchecked_controls)}).in(language);
  return text;
}

page::Table table_of_basis(const Basis& basis, Language language) {
  constexpr Label catalog{"管理策の表", "Table of controls"};
  constexpr Label versions{"版", "Versions"};
  constexpr Label library_and_rules{"ismap {0}、規則集{1}", "ismap {0}, rule book {1}"};
  constexpr Label answer{"この回答", "This answer"};
  detail::TitledRows rows{language};
  for (const BasisDocument& document : basis.documents)
    rows.add(detail::name_in_forms(document.role), document_shown(document, language));
  if (basis.catalog) rows.add(catalog, catalog_shown(basis, language));
  rows.add(versions, fill(library_and_rules, {basis.version, basis.rulebook}).in(language));
  if (basis.answer_sha256) rows.add(answer, digest_shown(*basis.answer_sha256));
  return std::move(rows).take();
}

}  // namespace

void add_basis(Page& page, const Basis& basis) {
  constexpr Label title{"この回答の根拠", "What this answer rests on"};
  const bool ends_in_notice = !page.blocks.empty() && std::holds_alternative<page::Notice>(page.blocks.back());
  page::Block notice;
  if (ends_in_notice) {
    notice = std::move(page.blocks.back());
    page.blocks.pop_back();
  }
  page.section(title);
  page.table(table_of_basis(basis, page.language));
  if (ends_in_notice) page.blocks.push_back(std::move(notice));
}

}  // namespace ismap
