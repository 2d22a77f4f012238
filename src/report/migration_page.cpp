#include <ismap/report/migration_page.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/rules/control_criteria/revised_requirements.hpp>

#include "flags.hpp"
#include "migration_labels.hpp"
#include "result_parts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

using detail::label_of;

std::string joined(const std::vector<MigrationSource>& sources, Language language) {
  constexpr Label between{"、", ", "};
  std::string text;
  for (const MigrationSource& source : sources)
    text.append(text.empty() ? "" : between.in(language))
        .append(source.id.string())
        .append(" ")
        .append(source.pointer.string());
  return text;
}

/// The name of the control in the embedded edition; empty if there is none.
std::string title_of(ControlId id, std::string_view edition, Language language) {
  const Catalog* catalog = catalog_for(edition);
  const auto ordinal = catalog == nullptr ? std::nullopt : catalog->find(id);
  return ordinal ? std::string{(*catalog)[*ordinal].label.in(language)} : std::string{};
}

/// How many rows with a task stand in a line of the draft as well.
std::ptrdiff_t partly_drafted(const MigrationReport& report) {
  std::set<std::string> drafted;
  for (const MigrationLine& line : report.lines)
    for (const MigrationSource& source : line.sources) drafted.insert(source.pointer.string());
  return std::ranges::count_if(report.trace, [&](const MigrationTrace& row) {
    return row.fate == MigrationFate::worklist && drafted.contains(row.source.pointer.string());
  });
}

void add_fates(Page& page, const MigrationReport& report) {
  constexpr Label title{"移行元の管理策", "Controls of the source"};
  constexpr Label partly{"  うち一部は言明書案に記載", "  of these partly in the draft"};
  page.counted_section(title, report.trace.size());
  page::Table table;
  for (const MigrationFate fate :
       {MigrationFate::carried, MigrationFate::merged, MigrationFate::split, MigrationFate::worklist})
    table.add(
        {{page.in(label_of(fate))}, {std::to_string(std::ranges::count(report.trace, fate, &MigrationTrace::fate))}});
  if (const auto count = partly_drafted(report); count != 0) table.add({{page.in(partly)}, {std::to_string(count)}});
  page.table(std::move(table));
}

void add_lines(Page& page, const MigrationReport& report) {
  constexpr Label title{"言明書案の管理策", "Controls of the draft"};
  page.counted_section(title, report.lines.size());
  page::Table table{.columns = detail::names_of_columns({{"番号", "Number"},
                                                         {"記載区分", "Stance"},
                                                         {"対応", "Link"},
                                                         {"他の対応表", "Second table"},
                                                         {"移行元", "From"}},
                                                        page.language)};
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    const MigrationLine& line = report.lines[i];
    const Label doubt = line.second_table ? label_of(*line.second_table) : Label{};
    table.add({{line.id.string()},
               {page.in(label_of(report.draft->controls[i].stance))},
               {page.in(label_of(line.link))},
               {page.in(doubt), Colour::yellow},
               {"← " + joined(line.sources, page.language)}});
  }
  page.table(std::move(table));
}

/// Where the task leads, or what else is known of its sources, a cell a line.
std::vector<std::string> hints_of(const MigrationTask& task, const MigrationReport& report, Language language) {
  constexpr Label meant{"{0}の誤りと考えられます。", "Probably {0} was meant."};
  std::vector<std::string> hints;
  for (const ControlId target : task.targets) {
    const std::string name = title_of(target, report.to, language);
    hints.push_back("→ " + target.string() + (name.empty() ? "" : "  " + name));
  }
  if (task.likely) hints.push_back(fill(meant, {task.likely->string()}).in(language));
  if (hints.empty())
    for (const MigrationSource& source : task.sources) hints.push_back(title_of(source.id, report.from, language));
  return hints;
}

/// A row for each source, of very many for the first only.
void add_task(page::Table& table, const MigrationTask& task, const MigrationReport& report, Language language) {
  constexpr std::size_t most = 20;
  constexpr Label more{"ほか{0}件", "and {0} more"};
  const std::vector<std::string> hints = hints_of(task, report, language);
  const std::size_t shown = std::min(task.sources.size(), most);
  const auto hint = [&](std::size_t i) { return i < hints.size() ? hints[i] : std::string{}; };
  for (std::size_t i = 0; i < shown; ++i)
    table.add({{task.sources[i].id.string()}, {task.sources[i].pointer.string()}, {hint(i)}});
  for (std::size_t i = shown; i < std::min(hints.size(), most); ++i)
    table.add(shown == 0 ? std::vector<page::Run>{{hint(i)}} : std::vector<page::Run>{{}, {}, {hint(i)}});
  if (task.sources.size() > shown)
    table.add({{fill(more, {std::to_string(task.sources.size() - shown)}).in(language)}});
}

void add_worklist(Page& page, const MigrationReport& report) {
  constexpr Label title{"要確認事項", "Worklist"};
  page.counted_section(title, report.worklist.size());
  for (const auto& [reason, label] : detail::migration_reasons()) {
    page::Table table;
    for (const MigrationTask& task : report.worklist)
      if (task.reason == reason) add_task(table, task, report, page.language);
    if (table.rows.empty()) continue;
    page.part({page.in(label), Colour::yellow});
    page.table(std::move(table));
  }
}

}  // namespace

Label reason_of(MigrationOutcome outcome) {
  return outcome == MigrationOutcome::source_edition_unknown
             ? Label{"移行することができるのは、版がismap-2020の言明書のみです。",
                     "Only a statement of the edition ismap-2020 can be migrated."}
             : Label{"移行先とすることができる版は、ismap-2025のみです。",
                     "Only the edition ismap-2025 can be migrated to."};
}

Text draft_caution(const MigrationReport& report) {
  constexpr Label counts{"この言明書案に含まれない要確認事項は{0}件、他の対応表で確認されていない行は{1}件です。",
                         "Tasks that are not in the draft: {0}. Lines that a second table does not confirm: {1}."};
  constexpr RemarkCode not_in_force = code_of(control_criteria::draft_not_in_force);
  const auto unconfirmed = std::ranges::count_if(report.lines, [](const MigrationLine& line) {
    return line.second_table && *line.second_table != SecondTable::agrees;
  });
  Text caution = fill(counts, {std::to_string(report.worklist.size()), std::to_string(unconfirmed)});
  for (const Diagnostic& note : report.diagnostics)
    if (note.code == not_in_force) {
      caution.ja += note.message.ja;
      caution.en.append(" ").append(note.message.en);
    }
  return caution;
}

Page migration_page(const MigrationReport& report, Language language) {
  constexpr Label title{"言明書の移行（非公式）", "Migration of a statement (unofficial)"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label editions{"管理基準の版", "Edition"};
  constexpr Label flags{"留意事項", "For a person to look at"};
  Page page{.language = language};
  page.title(title);
  page::Table table;
  if (report.draft) table.add({{page.in(service)}, {report.draft->service_name}});
  table.add({{page.in(editions)}, {report.from + " → " + report.to}});
  page.table(std::move(table));
  if (report.draft) {
    add_fates(page, report);
    add_lines(page, report);
    add_worklist(page, report);
  } else {
    page.paragraph(reason_of(report.outcome));
  }
  detail::add_flags(page, flags, report.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
