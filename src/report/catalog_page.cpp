#include <ismap/report/catalog_labels.hpp>
#include <ismap/report/catalog_page.hpp>

#include "catalog_tree.hpp"
#include "result_parts.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

page::Table table_of_controls(Language language) {
  return {.columns = detail::names_of_columns(
              {{"番号", "Number"}, {"基本言明要件", "Basic"}, {"種別", "Level"}, {"表題", "Title"}}, language)};
}

/// A basic statement requirement carries a mark behind its number.
void add_control(page::Table& table, const Control& control, Language language) {
  table.add({{control.id.string()},
             {is_basic_requirement(control) ? "*" : ""},
             {std::string{label_of(control.level).in(language)}},
             {std::string{control.label.in(language)}}});
}

void add_group(page::Table& table, const Group& group, Language language) {
  table.add({{std::string{group.id}, Colour::bold},
             {},
             {std::string{label_of(group.kind).in(language)}, Colour::bold},
             {std::string{group.label.in(language)}}});
}

std::string with_title(std::string first, const Label& title, Language language) {
  return title.en.empty() ? first : first.append("  ").append(title.in(language));
}

/// A section for each chapter: its groups and controls together, by number; a group comes before what it holds.
void add_chapters(Page& page, const Catalog& catalog, const ControlSet& listed) {
  page::Table table = table_of_controls(page.language);
  std::size_t next = 0;
  const auto add_controls_below = [&](std::uint32_t number) {
    for (; next < catalog.size() && catalog[next].id.number() < number; ++next)
      if (listed.contains(next)) add_control(table, catalog[next], page.language);
  };
  for (const Group& group : catalog.groups()) {
    add_controls_below(detail::number_of(group).number);
    if (group.kind != GroupKind::chapter) {
      add_group(table, group, page.language);
      continue;
    }
    page.table(std::exchange(table, table_of_controls(page.language)));
    page.section(with_title(std::string{group.id}, group.label, page.language));
  }
  add_controls_below(UINT32_MAX);
  page.table(std::move(table));
}

/// What the catalogue does not say. @pre it is not complete
Label reservation_of(const Catalog& catalog) {
  if (catalog.is_imported())
    return {
        "取り込んだ表は、全ての管理策を網羅するものとは確認できません。"
        "収録されていないことは、存在しないことを意味しません。",
        "The imported table does not prove to hold all controls: absence proves nothing."};
  if (catalog.edition() != edition_2025)
    return {
        "基本言明要件以外の詳細管理策は一部のみ収録されています。"
        "収録されていないことは、存在しないことを意味しません。",
        "Of the detailed controls outside the basic statement requirements only some are listed: absence proves "
        "nothing."};
  return {
      "改定後の番号は一部のみ公表されています。"
      "ほとんどの統制目標は規格の番号によるものであり、収録されていないことは、存在しないことを意味しません。",
      "Only some numbers of the revised criteria are public. Most objectives stand by the numbers of the base "
      "standard, and absence proves nothing."};
}

}  // namespace

Page catalog_page(const Catalog& catalog, Language language, std::optional<Date> on) {
  constexpr Label title{"管理策の一覧（非公式）", "Controls (unofficial)"};
  constexpr Label edition{"管理基準の版", "Edition of the Control Criteria"};
  constexpr Label in_force{"基準日", "In force on"};
  constexpr Label revision{"取り込んだ表が適用されていた日", "Imported table in force on"};
  constexpr Label basic_details{"うち末尾にBが付された詳細管理策", "of these marked B or PB"};
  constexpr Label basic{"基本言明要件（*印）", "basic statement requirements (*)"};
  Page page{.language = language};
  page.title(title);
  const ControlSet listed = detail::controls_listed(catalog, on);
  page::Table head;
  const auto line = [&](const Label& name, std::string value) { head.add({{page.in(name)}, {std::move(value)}}); };
  const auto count = [&](const Label& name, const ControlSet& set) {
    line(name, std::to_string((set & listed).count()));
  };
  line(edition, std::string{catalog.edition()});
  if (on) line(in_force, to_string(*on));
  if (catalog.revision()) line(revision, to_string(*catalog.revision()));
  count(label_of(Level::governance), catalog.governance());
  count(label_of(Level::management), catalog.management());
  count(label_of(Level::objective), catalog.objectives());
  count(label_of(Level::detail), catalog.details());
  if (catalog.edition() != edition_2025) count(basic_details, catalog.basic_details());
  count(basic, detail::basic_requirements(catalog));
  page.table(std::move(head));
  if (!catalog.is_complete()) page.paragraph(reservation_of(catalog));
  add_chapters(page, catalog, listed);
  return page;
}

Page group_page(const Catalog& catalog, const Group& group, Language language) {
  constexpr Label edition{"管理基準の版", "Edition"};
  constexpr Label explanatory{"説明のみで、管理策は置かれていません。", "Holds explanation only, and no controls."};
  constexpr Label legend{"*印は基本言明要件", "*: basic statement requirement"};
  Page page{.language = language};
  page.title(
      with_title(std::string{group.id}.append("  ").append(label_of(group.kind).in(language)), group.label, language));
  page.table({.rows = {{{page.in(edition)}, {std::string{catalog.edition()}}}}});
  if (group.explanatory) page.paragraph(explanatory);
  page::Table table = table_of_controls(language);
  for (const std::size_t ordinal : detail::controls_under(catalog, group))
    add_control(table, catalog[ordinal], language);
  if (!table.rows.empty()) page.paragraph(legend);
  page.table(std::move(table));
  return page;
}

}  // namespace ismap
