#include "import_warnings.hpp"

#include <ismap/catalog/revision.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

bool in_force(std::string_view since, Date revision) {
  return since <= to_string(revision).substr(0, 7);
}

/// Whether the text in force must have a control: what only the draft, or one article, shows it may lack.
bool is_attested(const Control& control) {
  return control.confidence != Confidence::official_draft_comment && control.confidence != Confidence::secondary;
}

/// The totals count governance and management, not the objectives.
bool add_total(std::vector<ImportWarning>& warnings, const TableFacts& table, const Catalog& base, Date revision) {
  const std::optional<std::size_t> stated = details_stated(base.edition(), revision);
  if (stated == table.details) return true;
  const std::size_t others = (base.governance() | base.management()).count();
  const std::string found = std::to_string(table.details + others);
  if (!stated) {
    warnings.push_back({ImportWarningKind::total_not_stated,
                        {"指定された時点の管理策の総数は公表されていないため、"
                         "この表は全ての管理策を網羅するものとして扱いません（統制目標を除き" +
                             found + "件）。",
                         "No number of controls is stated in public for the revision given: the table, with " + found +
                             " controls besides the objectives, does not count as complete."},
                        table.end});
    return false;
  }
  const std::string expected = std::to_string(*stated + others);
  warnings.push_back({ImportWarningKind::total_differs,
                      {"統制目標を除く管理策の総数が" + found + "件であり、公表されている" + expected +
                           "件と一致しません。全ての管理策を網羅するものとして扱いません。",
                       "There are " + found + " controls besides the objectives; the number stated in public is " +
                           expected + ". The table does not count as complete."},
                      table.end});
  return false;
}

}  // namespace

ControlSet details_added_by(const Catalog& base, Date revision) {
  ControlSet added;
  for (const std::size_t i : base.details() & base.revised())
    if (!base[i].since.empty() && in_force(base[i].since, revision)) added.insert(i);
  return added;
}

ControlSet details_added_after(const Catalog& base, Date revision) {
  ControlSet later;
  for (const std::size_t i : base.details() & base.revised())
    if (!in_force(base[i].since, revision)) later.insert(i);
  return later;
}

TableFindings findings_of(const TableFacts& table, const Catalog& base, Date revision) {
  TableFindings findings;
  findings.complete = add_total(findings.warnings, table, base, revision);
  std::vector<ImportWarning> suffixes;
  std::vector<ImportWarning> later;
  for (const std::size_t i : base.optional_details()) {
    const Control& known = base[i];
    const std::string id = known.id.string();
    const std::optional<FoundRow> found = table.row_of(known.id);
    const bool is_later = !in_force(known.since, revision);
    if (!found && !is_later) {
      findings.warnings.push_back({ImportWarningKind::known_detail_absent,
                                   {"公開資料に現れる詳細管理策「" + id + "」が表にありません。",
                                    "The detailed control " + id + ", which public sources name, is not in the table."},
                                   table.end});
      if (is_attested(known)) findings.complete = false;
    }
    if (!found) continue;
    if (found->id != known.id)
      suffixes.push_back({ImportWarningKind::suffix_differs,
                          {"詳細管理策「" + found->id.string() + "」は、公開資料では「" + id + "」です。",
                           "Public sources name " + id + ", the table " + found->id.string() + "."},
                          found->place});
    if (is_later) {
      later.push_back({ImportWarningKind::later_detail_included,
                       {"詳細管理策「" + id + "」は、指定された時点より後の改定で追加されたものです。",
                        "The detailed control " + id + " was added after the revision given."},
                       found->place});
      findings.complete = false;
    }
  }
  std::ranges::move(suffixes, std::back_inserter(findings.warnings));
  std::ranges::move(later, std::back_inserter(findings.warnings));
  return findings;
}

}  // namespace ismap::detail
