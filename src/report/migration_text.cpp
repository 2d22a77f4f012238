#include <ismap/report/migration_text.hpp>

#include "counted_section.hpp"
#include "flags.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace ismap {
namespace {

using detail::Table;

std::string in(const Label& label, const Style& style) {
  return std::string{label.in(style.language)};
}

Label label_of(Stance stance) {
  switch (stance) {
    case Stance::implemented:
      return {"実施", "implemented"};
    case Stance::inherited:
      return {"引継ぎ", "inherited"};
    case Stance::excluded:
      return {"対象外", "excluded"};
    case Stance::not_selected:
      return {"選択しない", "not selected"};
  }
  return {};
}

Label label_of(MigrationLink link) {
  switch (link) {
    case MigrationLink::as_is:
      return {"同一", "as it is"};
    case MigrationLink::one_to_one:
      return {"一対一", "one to one"};
    case MigrationLink::merged:
      return {"統合", "merged"};
  }
  return {};
}

Label label_of(MigrationFate fate) {
  switch (fate) {
    case MigrationFate::carried:
      return {"移した", "carried"};
    case MigrationFate::merged:
      return {"統合して移した", "merged"};
    case MigrationFate::split:
      return {"複数に分けて移した", "split"};
    case MigrationFate::worklist:
      return {"作業一覧に載せた", "on the worklist"};
  }
  return {};
}

struct ReasonLabel {
  MigrationReason reason{};
  Label label;
};

constexpr std::array reasons = {
    ReasonLabel{MigrationReason::conflicting_stances,
                {"統合される統制目標の実施の有無が異なる。人が判断する。",
                 "Merged from controls of different stances: a person decides."}},
    ReasonLabel{MigrationReason::conflicting_bases,
                {"統合される統制目標の引継ぎ元が異なる。人が判断する。",
                 "Inherited from different services: a person decides."}},
    ReasonLabel{MigrationReason::conflicting_grounds,
                {"統合される統制目標の対象外の理由の種別が異なる。人が判断する。",
                 "Excluded on different grounds: a person decides."}},
    ReasonLabel{MigrationReason::repeated, {"番号が重複している。", "The number is stated more than once."}},
    ReasonLabel{MigrationReason::incomplete_merge,
                {"統合される統制目標の一部が写し元に記載されていない。",
                 "Part of what was merged into the target is not stated."}},
    ReasonLabel{MigrationReason::ground_unknown,
                {"選択していない管理策であり、改定後の対象外の理由のいずれに当たるか分からない（STM25-3）。",
                 "Not selected; which of the two grounds for an exclusion holds is not known (STM25-3)."}},
    ReasonLabel{MigrationReason::must_be_implemented,
                {"改定後は全て実施しなければならない（STM25-1）。", "Must be implemented in the revision (STM25-1)."}},
    ReasonLabel{MigrationReason::text_too_long,
                {"統合すると記載が長さの上限を超える。", "Merged, the text would be longer than a document may hold."}},
    ReasonLabel{MigrationReason::unknown_control,
                {"写し元の版にない番号である。", "The number is none of the source edition."}},
    ReasonLabel{MigrationReason::target_not_in_catalog,
                {"移す先が取り込んだ表にない。", "The imported table lacks the target."}},
    ReasonLabel{MigrationReason::cloud_objective,
                {"クラウドサービス固有の統制目標の改定後の番号は公表資料で確認されていない。",
                 "What became of the cloud objective is not public."}},
    ReasonLabel{MigrationReason::new_objective,
                {"対応する現行の統制目標がない。", "No objective of the source edition goes into it."}},
    ReasonLabel{MigrationReason::new_detail,
                {"対応する現行の詳細管理策が分からない。", "No detail of the source edition is known to go into it."}},
    ReasonLabel{MigrationReason::not_stated,
                {"対応する管理策が写し元に記載されていない。", "None of its predecessors is stated."}},
    ReasonLabel{MigrationReason::not_attested,
                {"ガバナンス基準及びマネジメント基準の改定後の番号は公表資料で確認されていない。",
                 "The numbering of governance and management in the revision is not public."}},
    ReasonLabel{MigrationReason::detail_without_target,
                {"詳細管理策の対応は公表されていない。矢印の先は統制目標の対応による。",
                 "What became of the detail is not public. The arrow leads where its objective went."}},
};

std::string joined(const std::vector<MigrationSource>& sources) {
  std::string text;
  for (const MigrationSource& source : sources)
    text.append(text.empty() ? "" : ", ").append(source.id.string()).append(" ").append(source.pointer.string());
  return text;
}

std::string joined(const std::vector<ControlId>& ids) {
  std::string text;
  for (const ControlId& id : ids) text.append(text.empty() ? "" : ", ").append(id.string());
  return text;
}

void append_fates(std::string& text, const MigrationReport& report, const Style& style) {
  constexpr Label title{"写し元の管理策", "Controls of the source"};
  detail::begin_counted(text, title, report.trace.size(), style);
  Table table;
  for (const MigrationFate fate :
       {MigrationFate::carried, MigrationFate::merged, MigrationFate::split, MigrationFate::worklist})
    table.add(
        {{in(label_of(fate), style)}, {std::to_string(std::ranges::count(report.trace, fate, &MigrationTrace::fate))}});
  text += table.text(style);
}

void append_lines(std::string& text, const MigrationReport& report, const Style& style) {
  constexpr Label title{"言明書案の管理策", "Controls of the draft"};
  constexpr Label doubted{"他の対応表と不一致", "doubted by a second table"};
  detail::begin_counted(text, title, report.lines.size(), style);
  Table table;
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    const MigrationLine& line = report.lines[i];
    table.add({{line.id.string()},
               {in(label_of(report.draft->controls[i].stance), style)},
               {in(label_of(line.link), style)},
               {line.doubted ? in(doubted, style) : std::string{}, Colour::yellow},
               {"← " + joined(line.sources)}});
  }
  text += table.text(style);
}

void append_worklist(std::string& text, const MigrationReport& report, const Style& style) {
  constexpr Label title{"作業一覧", "Worklist"};
  detail::begin_counted(text, title, report.worklist.size(), style);
  for (const auto& [reason, label] : reasons) {
    Table table;
    for (const MigrationTask& task : report.worklist)
      if (task.reason == reason)
        table.add({{joined(task.sources)}, {task.targets.empty() ? "" : "→ " + joined(task.targets)}});
    if (table.empty()) continue;
    text.append("\n  ").append(paint(in(label, style), Colour::yellow, style)).append("\n").append(table.text(style));
  }
}

}  // namespace

Label reason_of(MigrationOutcome outcome) {
  return outcome == MigrationOutcome::source_edition_unknown
             ? Label{"移行することができるのは、版がismap-2020の言明書のみである。",
                     "Only a statement of the edition ismap-2020 can be migrated."}
             : Label{"移行先とすることができる版は、ismap-2025のみである。",
                     "Only the edition ismap-2025 can be migrated to."};
}

std::string migration_text(const MigrationReport& report, const Style& style) {
  constexpr Label title{"言明書の移行（非公式）", "Migration of a statement (unofficial)"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label editions{"管理基準の版", "Edition"};
  constexpr Label flags{"留意事項", "For a person to look at"};
  std::string text = paint(in(title, style), Colour::bold, style) + "\n";
  Table table;
  if (report.draft) table.add({{in(service, style)}, {report.draft->service_name}});
  table.add({{in(editions, style)}, {report.from + " → " + report.to}});
  text += table.text(style);
  if (report.draft) {
    append_fates(text, report, style);
    append_lines(text, report, style);
    append_worklist(text, report, style);
  } else {
    text.append("  ").append(in(reason_of(report.outcome), style)).append("\n");
  }
  detail::append_flags(text, flags, report.diagnostics, style);
  text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
  return text;
}

}  // namespace ismap
