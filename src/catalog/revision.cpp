#include <ismap/catalog/revision.hpp>

#include <algorithm>
#include <iterator>
#include <string>

namespace ismap {
namespace {

constexpr CriteriaRevision revisions[] = {
    {.edition = edition_2020,
     .revision = "2020-06-03",
     .what = {"制定", "Set"},
     .controls_changed = false,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2020-08-20",
     .what = {"軽微な修正", "Minor changes"},
     .controls_changed = false,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2020-12-25",
     .what = {"別紙1の追加、軽微な修正", "Appendix 1 added; minor changes"},
     .controls_changed = false,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2021-03-12",
     .what = {"暗号の定義（1.3.15）、軽微な修正", "Definition of cryptography (1.3.15); minor changes"},
     .controls_changed = false,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2021-06-22",
     .what = {"監査対象期間（2.2.5）", "Assessment period (2.2.5)"},
     .controls_changed = false,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2022-04-01",
     .what =
         {"第5章に統制目標を記載、2021年7月の統一基準を踏まえた詳細管理策、1.2、2.2.3、2.2.4、軽微な修正",
          "Objectives described in chapter 5; detailed controls after the Common Standards of July 2021; 1.2, 2.2.3 "
          "and 2.2.4; minor changes"},
     .controls_changed = true,
     .controls_known = false},
    {.edition = edition_2020,
     .revision = "2024-07",
     .what = {"詳細管理策4件の追加、4件への例示の追加、1件の文言の修正（番号は不明）",
              "Four detailed controls added, four given examples, one reworded (its number is not known)"},
     .controls_changed = true,
     .controls_known = false},
};

}  // namespace

std::span<const CriteriaRevision> criteria_revisions() noexcept {
  return revisions;
}

std::optional<Date> first_day_of_revision(std::string_view revision) {
  constexpr std::size_t month_only = 7;
  if (revision.size() != month_only) return parse_date(revision);
  return parse_date(std::string{revision}.append("-01"));
}

std::optional<std::size_t> details_stated(std::string_view edition, Date day) {
  constexpr std::size_t governance_and_management = 18 + 64;
  if (edition == edition_2025) return 322;  // the draft of 2025-09-18
  if (edition != edition_2020 || day < date(2022, 4, 1)) return std::nullopt;
  return (day < date(2024, 7, 1) ? 1159 : 1163) - governance_and_management;
}

ControlSet controls_in_force(const Catalog& catalog, Date day) {
  const auto original = std::ranges::find(revisions, catalog.edition(), &CriteriaRevision::edition);
  if (original != std::end(revisions) && day < first_day_of_revision(original->revision)) return {};
  ControlSet in_force = catalog.all();
  for (const std::size_t ordinal : catalog.revised()) {
    const std::optional<Date> since = first_day_of_revision(catalog[ordinal].since);
    if (since && day < *since) in_force.erase(ordinal);
  }
  return in_force;
}

ControlSet controls_in_force(const Catalog& catalog) {
  return controls_in_force(catalog, catalog.revision().value_or(last_supported_date));
}

std::vector<ControlRevision> revisions_after(const Catalog& catalog, Date older, Date newer) {
  std::vector<ControlRevision> news;
  const auto note = [&](std::size_t ordinal, RevisionKind kind, std::string_view revision) {
    const std::optional<Date> from = first_day_of_revision(revision);
    if (from && older < *from && *from <= newer) news.push_back({ordinal, kind, *from, revision});
  };
  for (const std::size_t ordinal : catalog.revised()) {
    note(ordinal, RevisionKind::added, catalog[ordinal].since);
    note(ordinal, RevisionKind::revised, catalog[ordinal].revised);
  }
  return news;
}

}  // namespace ismap
