#include <ismap/report/catalog_labels.hpp>
#include <ismap/report/catalog_text.hpp>

#include "catalog_tree.hpp"
#include "table.hpp"

namespace ismap {
namespace {

using page::Table;

void append_line(std::string& text, std::size_t indent, std::string_view id, const Label& label, const Style& style) {
  text.append(indent, ' ').append(id);
  if (!label.en.empty()) text.append("  ").append(label.in(style.language));
  text += '\n';
}

void append_group(std::string& text, const Group& group, const Style& style) {
  const bool is_chapter = group.kind == GroupKind::chapter;
  if (is_chapter) text += '\n';
  const std::size_t indent = is_chapter ? 0 : group.kind == GroupKind::heading ? 4 : 2;
  append_line(text, indent, paint(group.id, Colour::bold, style), group.label, style);
}

/// A basic statement requirement carries a mark before its number.
void append_control(std::string& text, std::size_t indent, const Control& control, const Style& style) {
  const bool is_marked = is_basic_requirement(control);
  append_line(text, is_marked ? indent - 2 : indent, (is_marked ? "* " : "") + control.id.string(), control.label,
              style);
}

/// Groups and controls together, by number; a group comes before what it holds.
std::string tree(const Catalog& catalog, const ControlSet& listed, const Style& style) {
  std::string text;
  std::size_t next = 0;
  const auto append_controls_below = [&](std::uint32_t number) {
    for (; next < catalog.size() && catalog[next].id.number() < number; ++next)
      if (listed.contains(next))
        append_control(text, catalog[next].level == Level::objective ? 4 : 6, catalog[next], style);
  };
  for (const Group& group : catalog.groups()) {
    append_controls_below(detail::number_of(group).number);
    append_group(text, group, style);
  }
  append_controls_below(UINT32_MAX);
  return text;
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

std::string catalog_text(const Catalog& catalog, const Style& style, std::optional<Date> on) {
  constexpr Label edition{"管理基準の版", "Edition of the Control Criteria"};
  constexpr Label in_force{"基準日", "In force on"};
  constexpr Label revision{"取り込んだ表が適用されていた日", "Imported table in force on"};
  constexpr Label basic_details{"うち末尾にBが付された詳細管理策", "of these marked B or PB"};
  constexpr Label basic{"基本言明要件（*印）", "basic statement requirements (*)"};
  const auto cell = [&](const Label& label) { return std::string{label.in(style.language)}; };

  const ControlSet listed = detail::controls_listed(catalog, on);
  Table counts;
  const auto count = [&](const Label& label, const ControlSet& set) {
    counts.add({{cell(label)}, {std::to_string((set & listed).count())}});
  };
  count(label_of(Level::governance), catalog.governance());
  count(label_of(Level::management), catalog.management());
  count(label_of(Level::objective), catalog.objectives());
  count(label_of(Level::detail), catalog.details());
  if (catalog.edition() != edition_2025) count(basic_details, catalog.basic_details());
  count(basic, detail::basic_requirements(catalog));

  std::string text = paint(cell(edition).append("  ").append(catalog.edition()), Colour::bold, style) + "\n";
  const auto add_day = [&](const Label& name, std::optional<Date> day) {
    if (day) text.append("  ").append(cell(name)).append("  ").append(to_string(*day)).append("\n");
  };
  add_day(in_force, on);
  add_day(revision, catalog.revision());
  text += detail::table_text(counts, style);
  if (!catalog.is_complete()) text.append("  ").append(reservation_of(catalog).in(style.language)).append("\n");
  return text + tree(catalog, listed, style);
}

std::string group_text(const Catalog& catalog, const Group& group, const Style& style) {
  constexpr Label explanatory{"  説明のみで、管理策は置かれていません。\n",
                              "  Holds explanation only, and no controls.\n"};
  constexpr Label legend{"  *印は基本言明要件\n", "  *: basic statement requirement\n"};
  std::string text;
  append_line(text, 0,
              paint(group.id, Colour::bold, style).append("  ").append(label_of(group.kind).in(style.language)),
              group.label, style);
  if (group.explanatory) text += explanatory.in(style.language);
  const std::vector<std::size_t> controls = detail::controls_under(catalog, group);
  if (!controls.empty()) text += legend.in(style.language);
  for (const std::size_t ordinal : controls)
    append_control(text, catalog[ordinal].level == Level::objective ? 2 : 4, catalog[ordinal], style);
  return text;
}

}  // namespace ismap
