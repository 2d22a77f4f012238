#include <ismap/report/catalog_labels.hpp>
#include <ismap/report/catalog_page.hpp>

#include "address.hpp"
#include "catalog_tree.hpp"

#include <utility>

namespace ismap {
namespace {

std::string parent_text(const Catalog& catalog, std::size_t ordinal, Language language) {
  std::string text;
  Label label;
  if (const auto objective = catalog.parent(ordinal)) {
    text = catalog[*objective].id.string();
    label = catalog[*objective].label;
  } else if (const Group* group = detail::group_over(catalog, catalog[ordinal])) {
    text = group->id;
    label = group->label;
  }
  return label.en.empty() ? text : text.append("  ").append(label.in(language));
}

void add_evidence(page::Table& table, const Evidence& evidence, Language language) {
  constexpr Label name{"典拠", "Evidence"};
  std::string heading{name.in(language)};
  for (const CatalogSourceInfo& source : catalog_sources()) {
    if (!evidence.contains(source.source)) continue;
    const SourceEntry& document = entry_of(source.document);
    table.add({{heading}, {std::string{document.title.in(language)}}});
    if (!document.locator.empty()) table.add({{}, detail::locator_run(document.locator)});
    heading.clear();
  }
}

}  // namespace

Page control_page(const Catalog& catalog, std::size_t ordinal, Language language) {
  constexpr Label edition{"管理基準の版", "Edition"};
  constexpr Label level{"種別", "Level"};
  constexpr Label parent{"上位", "Under"};
  constexpr Label suffix{"記号", "Mark"};
  constexpr Label basic{"基本言明要件", "Basic statement requirement"};
  constexpr Label yes{"該当する", "yes"};
  constexpr Label no{"該当しない", "no"};
  constexpr Label confidence{"確度", "Confidence"};
  constexpr Label change{"変更区分", "Type of change"};
  constexpr Label pattern{"定型管理策", "Controls pattern"};
  constexpr Label since{"追加された改定", "Added by the revision of"};
  constexpr Label revised{"本文が変わった改定", "Revised by that of"};
  constexpr Label note{"留意点", "Note"};
  constexpr Label guidance{"手引き（利用者が取り込んだもの）", "Guidance (imported by the user)"};
  constexpr Label wording{"本文（利用者が取り込んだもの）", "Text (imported by the user)"};

  const Control& control = catalog[ordinal];
  page::Table table;
  const auto line = [&](const Label& name, std::string_view value) {
    if (!value.empty()) table.add({{std::string{name.in(language)}}, {std::string{value}}});
  };
  line(edition, catalog.edition());
  line(level, label_of(control.level).in(language));
  line(parent, parent_text(catalog, ordinal, language));
  line(suffix, meaning_of(control.id.suffix).in(language));
  line(basic, (is_basic_requirement(control) ? yes : no).in(language));
  line(confidence, label_of(control.confidence).in(language));
  if (detail::is_from_table_3(catalog, control)) line(change, label_of(control.change).in(language));
  if (control.pattern != 0) line(pattern, std::to_string(control.pattern));
  line(since, control.since);
  line(revised, control.revised);
  line(note, control.note.in(language));
  line(wording, catalog.text(ordinal));
  line(guidance, catalog.guidance(ordinal));
  add_evidence(table, control.evidence, language);

  Page page{.language = language};
  std::string title = control.id.string();
  if (!control.label.en.empty()) title.append("  ").append(control.label.in(language));
  page.title(std::move(title));
  page.table(std::move(table));
  return page;
}

}  // namespace ismap
