#include "import_warnings.hpp"

#include <optional>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

bool in_force(std::string_view since, Date revision) {
  return since <= to_string(revision).substr(0, 7);
}

/// The totals stated in public. That they count governance and management too is the likelier reading, not a confirmed
/// one.
std::optional<std::size_t> stated_total(std::string_view edition, Date revision) {
  if (edition != "ismap-2020" || revision < date(2022, 4, 1)) return std::nullopt;
  return revision < date(2024, 7, 1) ? 1159 : 1163;
}

}  // namespace

ControlSet details_added_by(const Catalog& base, Date revision) {
  ControlSet added;
  base.details().for_each([&](std::size_t i) {
    if (!base[i].since.empty() && in_force(base[i].since, revision)) added.insert(i);
  });
  return added;
}

std::vector<ImportWarning> import_warnings(const Catalog& imported, const Catalog& base, Date revision, Place end,
                                           const std::function<Place(ControlId)>& place_of_row) {
  std::vector<ImportWarning> warnings;
  const auto warn = [&](ImportWarningKind kind, Place place, std::string ja, std::string en) {
    warnings.push_back({kind, {std::move(ja), std::move(en)}, place});
  };

  const std::size_t total = (imported.all() - imported.objectives()).count();
  if (const auto stated = stated_total(base.edition(), revision); stated && *stated != total)
    warn(ImportWarningKind::total_differs, end,
         "統制目標を除く管理策の総数が" + std::to_string(total) + "件であり、公表されている" + std::to_string(*stated) +
             "件と一致しません。",
         "There are " + std::to_string(total) + " controls besides the objectives; the number stated in public is " +
             std::to_string(*stated) + ".");

  std::vector<ImportWarning> suffixes;
  std::vector<ImportWarning> later;
  base.optional_details().for_each([&](std::size_t i) {
    const Control& known = base[i];
    const std::string id = known.id.string();
    const auto found = imported.find(known.id);
    if (!found) {
      if (in_force(known.since, revision))
        warn(ImportWarningKind::known_detail_absent, end, "公開資料に現れる詳細管理策「" + id + "」が表にありません。",
             "The detailed control " + id + ", which public sources name, is not in the table.");
      return;
    }
    if (imported[*found].id != known.id)
      suffixes.push_back({ImportWarningKind::suffix_differs,
                          {"詳細管理策「" + imported[*found].id.string() + "」は、公開資料では「" + id + "」です。",
                           "Public sources name " + id + ", the table " + imported[*found].id.string() + "."},
                          place_of_row(known.id)});
    if (!in_force(known.since, revision))
      later.push_back({ImportWarningKind::later_detail_included,
                       {"詳細管理策「" + id + "」は、指定された時点より後の改定で追加されたものです。",
                        "The detailed control " + id + " was added after the revision given."},
                       place_of_row(known.id)});
  });
  for (auto* more : {&suffixes, &later})
    for (ImportWarning& warning : *more) warnings.push_back(std::move(warning));
  return warnings;
}

}  // namespace ismap::detail
