// Edition ismap-2020: chapters, sections, categories and headings, one per line, in the order of the text.

#include "ismap_2020.hpp"

namespace ismap::detail {
namespace {

consteval Group chapter(std::string_view id, std::string_view ja, std::string_view en) {
  return {.kind = GroupKind::chapter, .id = id, .label = {ja, en}};
}
consteval Group section(std::string_view id) {
  return {.kind = GroupKind::section, .id = id};
}
consteval Group category(std::string_view id) {
  return {.kind = GroupKind::category, .id = id};
}
consteval Group heading(std::string_view id) {
  return {.kind = GroupKind::heading, .id = id};
}
consteval Group explanatory(Group group) {
  group.explanatory = true;
  return group;
}

// clang-format off
constexpr Group groups[] = {
    chapter("3", "ガバナンス", "Governance"),
      section("3.1"),
        explanatory(heading("3.1.1")),
        heading("3.1.2"),
        heading("3.1.3"),
        heading("3.1.4"),
        heading("3.1.5"),
        heading("3.1.6"),

    chapter("4", "マネジメント", "Management"),
      explanatory(section("4.1")),
      explanatory(section("4.2")),
      explanatory(section("4.3")),
      section("4.4"),
        heading("4.4.1"),
        heading("4.4.2"),
        heading("4.4.3"),
        heading("4.4.4"),
        heading("4.4.5"),
        heading("4.4.6"),
        heading("4.4.7"),
        heading("4.4.8"),
      section("4.5"),
        heading("4.5.1"),
        heading("4.5.2"),
        heading("4.5.3"),
        heading("4.5.4"),
        heading("4.5.5"),
      section("4.6"),
        heading("4.6.1"),
        heading("4.6.2"),
        heading("4.6.3"),
      section("4.7"),
        heading("4.7.1"),
      section("4.8"),
        heading("4.8.1"),
        heading("4.8.2"),
      section("4.9"),
        heading("4.9.1"),
        heading("4.9.2"),

    chapter("5", "方針", "Policies"),
      category("5.1"),

    chapter("6", "組織", "Organisation"),
      category("6.1"),
      category("6.2"),
      category("6.3.P"),

    chapter("7", "人", "People"),
      category("7.1"),
      category("7.2"),
      category("7.3"),

    chapter("8", "資産", "Assets"),
      category("8.1"),
      category("8.2"),
      category("8.3"),

    chapter("9", "アクセス", "Access"),
      category("9.1"),
      category("9.2"),
      category("9.3"),
      category("9.4"),
      category("9.5.P"),

    chapter("10", "暗号", "Cryptography"),
      category("10.1"),

    chapter("11", "物理", "Physical"),
      category("11.1"),
      category("11.2"),

    chapter("12", "運用", "Operations"),
      category("12.1"),
      category("12.2"),
      category("12.3"),
      category("12.4"),
      category("12.5"),
      category("12.6"),
      category("12.7"),

    chapter("13", "通信", "Communications"),
      category("13.1"),
      category("13.2"),

    chapter("14", "取得・開発", "Systems acquisition and development"),
      category("14.1"),
      category("14.2"),
      category("14.3"),

    chapter("15", "供給者", "Suppliers"),
      category("15.1"),
      category("15.2"),

    chapter("16", "インシデント", "Incidents"),
      category("16.1"),

    chapter("17", "継続", "Continuity"),
      category("17.1"),
      category("17.2"),

    chapter("18", "順守", "Compliance"),
      category("18.1"),
      category("18.2"),
};
// clang-format on

}  // namespace

std::span<const Group> ismap_2020_groups() noexcept {
  return groups;
}

}  // namespace ismap::detail
