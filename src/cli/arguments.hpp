// Arguments that several subcommands take.
#pragma once

#include <ismap/ask/answer_format.hpp>

#include "described.hpp"

#include <string_view>
#include <vector>

namespace ismap::cli::arguments {

inline const Argument lang{
    .name = "--lang",
    .value = "LANG",
    .help = {"言語（既定は環境変数ISMAP_LANG、次にロケールによる）", "language (as ISMAP_LANG says, then the locale)"},
    .choices = {"ja", "en"}};
/// The form that is written by the library for workbooks.
inline constexpr std::string_view workbook_form = "xlsx";

/// Text, the form that is taken if none is named, comes first.
inline std::vector<std::string_view> names_of_formats() {
  std::vector<std::string_view> names{"text"};
  for (const ask::AnswerFormat& format : ask::answer_formats())
    if (format.id != ask::AnswerFormatId::text) names.push_back(format.name);
  names.push_back(workbook_form);
  return names;
}

inline const Argument format{.name = "--format",
                             .value = "FORM",
                             .help = {"出力の形式（既定は-oのファイルの拡張子、なければtext）",
                                      "form of the output (as the name of -o ends, else text)"},
                             .choices = names_of_formats()};
inline const Argument color{.name = "--color",
                            .value = "WHEN",
                            .help = {"色の使用（既定はauto：端末に限る）", "use of colours (auto: on a terminal only)"},
                            .choices = {"auto", "always", "never"}};
inline const Argument output{.name = "--output",
                             .short_name = "-o",
                             .value = "FILE",
                             .help = {"標準出力に代えて書き込むファイル。失敗したときは書き換えない",
                                      "write to this file instead; left as it is if the call fails"},
                             .takes = Takes::file};
inline const Argument quiet{.name = "--quiet",
                            .short_name = "-q",
                            .help = {"注意及び進捗を表示しない", "show neither warnings nor progress"},
                            .takes = Takes::nothing};
inline const Argument help{
    .name = "--help", .short_name = "-h", .help = {"この使い方", "this help"}, .takes = Takes::nothing};
inline const Argument version{
    .name = "--version", .help = {"版（単独で指定する）", "version (on its own)"}, .takes = Takes::nothing};

inline const Argument dossier_or_statement{
    .name = "DOSSIER",
    .help = {"申請文書又は言明書（-は標準入力）", "dossier or statement (-: standard input)"},
    .takes = Takes::file,
    .is_required = true};
inline const Argument dossier{.name = "DOSSIER",
                              .help = {"申請文書（-は標準入力）", "dossier (-: standard input)"},
                              .takes = Takes::file,
                              .is_required = true};
inline const Argument statement{
    .name = "STATEMENT",
    .help = {"言明書又は申請文書（-は標準入力）", "statement or dossier (-: standard input)"},
    .takes = Takes::file,
    .is_required = true};
inline const Argument register_file{.name = "REGISTER",
                                    .help = {"登録簿（-は標準入力）", "register (-: standard input)"},
                                    .takes = Takes::file,
                                    .is_required = true};

inline const Argument batch{.name = "--batch",
                            .value = "NDJSON",
                            .help = {"1行1文書のNDJSON（-は標準入力）を処理する。出力もNDJSON",
                                     "answer for one document a line of NDJSON (-: standard input), in NDJSON"},
                            .takes = Takes::file};
inline const Argument digests{
    .name = "--digests",
    .help = {"--batchの各行に文書及び回答のSHA-256を記載する", "with --batch, SHA-256 of each document and answer"},
    .takes = Takes::nothing};
inline const Argument threads{
    .name = "--threads",
    .value = "N",
    .help = {"--batchの並列数（既定は計算機に応じる）", "threads that --batch works with (as the machine has)"},
    .takes = Takes::number};

inline const Argument registrations{.name = "--register",
                                    .value = "FILE",
                                    .help = {"登録簿（サービス及び監査機関）", "register of services and assessors"},
                                    .takes = Takes::file};
inline const Argument as_of{.name = "--as-of",
                            .value = "DAY",
                            .help = {"基準日YYYY-MM-DD（既定は日本の今日）", "the day, YYYY-MM-DD (today in Japan)"},
                            .takes = Takes::day};
inline const Argument policy{.name = "--policy",
                             .value = "FILE",
                             .help = {"方針（公表資料で決まらない点の扱い及び補足の値）",
                                      "policy: choices where no public text decides, and supplied values"},
                             .takes = Takes::file};
inline const Argument catalog{.name = "--catalog",
                              .value = "FILE",
                              .help = {"別表3又は改定案の管理策の表（ブック又はCSV）",
                                       "attached table 3 or the revised table, as a workbook or CSV"},
                              .takes = Takes::file};
inline const Argument revision{.name = "--revision",
                               .value = "DAY",
                               .help = {"--catalogの表が適用されていた日又は改定の年月（既定は最新の改定）",
                                        "day or month on which the table of --catalog was in force (latest)"},
                               .takes = Takes::day};
inline const Argument limits{.name = "--limits",
                             .value = "NAME=N,...",
                             .help = {"文書の大きさの上限（docs/limits.ja.mdによる名称と値）",
                                      "limits of the documents, by the names of docs/limits.md"}};
inline const Argument columns{.name = "--columns",
                              .value = "NAME=COLUMN,...",
                              .help = {"ブック又はCSVの列の指定（例：番号=A,個別管理策=F）。列は英字又は見出しによる",
                                       "columns of a workbook or CSV by letter or header, such as number=A,reason=F"}};
inline const Argument sheet{.name = "--sheet",
                            .value = "NAME",
                            .help = {"CSVに出力するシート（既定は、記載のあるもののうち行の最も多いもの）",
                                     "sheet that a CSV holds (the filled-in one with the most rows)"}};
inline const Argument provider{
    .name = "--provider", .value = "NAME", .help = {"事業者の名称", "services of this provider only"}};
inline const Argument fail_on{.name = "--fail-on",
                              .value = "VERDICT",
                              .help = {"この判定又はこれより悪い判定で終了コードを1とする（既定はnot_met）",
                                       "exit with 1 at this verdict or a worse one (not_met)"},
                              .choices = {"not_met", "unknown", "needs_judgement"}};

}  // namespace ismap::cli::arguments
