#include "subcommands.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/io/schema.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/version.hpp>

#include "arguments.hpp"
#include "completions.hpp"
#include "help.hpp"
#include "language.hpp"
#include "man_page.hpp"
#include "today.hpp"

#include <algorithm>
#include <utility>

namespace ismap::cli {
namespace {

constexpr Label no_revision{"--revisionには、実在する日付をYYYY-MM-DD又はYYYY-MMの形式で指定してください：{0}",
                            "--revision must be an existing day or month, written YYYY-MM-DD or YYYY-MM: {0}"};
constexpr Label one_or_batch{"DOSSIER又は--batchのいずれか一つを指定してください。",
                             "Give either DOSSIER or --batch, and not both."};
constexpr Label batch_is_ndjson{
    "--batchの出力は、1行1文書のJSON（NDJSON）に限られます。--format textは指定できません。",
    "The output of --batch is NDJSON, one JSON document a line: --format text cannot be had."};

Argument optional(Argument argument) {
  argument.is_required = false;
  return argument;
}

std::string or_else(const std::string& typed, std::string_view usual) {
  return typed.empty() ? std::string{usual} : typed;
}

std::vector<std::string_view> names_of(std::span<const std::string_view> names) {
  return {names.begin(), names.end()};
}

}  // namespace

Subcommands::Subcommands()
    : parser_("", "ismap"),
      manual_{.summary = {"ISMAPの規則による申請文書等の審査（非公式）",
                          "Reviews documents by the rules of ISMAP (unofficial)"},
              .common = {arguments::lang, arguments::format, arguments::color, arguments::output, arguments::quiet,
                         arguments::help},
              .subcommands = {}} {
  parser_.require_subcommand(1);
  Described whole{.name = "ismap", .summary = manual_.summary, .example = {}};
  Subcommand top{parser_, whole, faults_};
  add_common(top);
  parser_.set_help_flag("-h,--help", "");
  parser_.set_version_flag("--version", version_text());
  add_review();
  add_plan();
  add_remedy();
  add_diff();
  add_procure();
  add_status();
  add_due();
  add_impact();
  add_assessor();
  add_agenda();
  add_migrate();
  add_overlap();
  add_explain();
  add_rules();
  add_catalog();
  add_schema();
  add_counting();
  add_lifecycle();
  add_help();
  add_completions();
  add_man();
}

Output Subcommands::output(Language otherwise) const {
  return {.language = language_named(lang_).value_or(otherwise),
          .format = format_ == "json" ? Format::json : Format::text,
          .colours = color_ == "always"  ? ColourUse::always
                     : color_ == "never" ? ColourUse::never
                                         : ColourUse::automatic,
          .quiet = quiet_,
          .file = file_};
}

Subcommand Subcommands::add(std::string_view name, Label summary, Example example, std::function<Command()> make) {
  CLI::App* parser = parser_.add_subcommand(std::string{name});
  parser->set_help_flag("-h,--help", "");
  parser->final_callback([this, make = std::move(make)] { make_ = make; });
  manual_.subcommands.push_back({.name = name, .summary = summary, .example = example});
  Described common{.name = name, .summary = summary, .example = {}};
  Subcommand shared{*parser, common, faults_};
  add_common(shared);
  return {*parser, manual_.subcommands.back(), faults_};
}

void Subcommands::add_common(Subcommand& subcommand) {
  subcommand.take(arguments::lang, lang_);
  subcommand.take(arguments::format, format_);
  subcommand.take(arguments::color, color_);
  subcommand.take(arguments::output, file_);
  subcommand.take(arguments::quiet, quiet_);
}

void Subcommands::take_day_and_policy(Subcommand& subcommand) {
  subcommand.take(arguments::as_of, day_);
  subcommand.take(arguments::policy, settings_.policy);
}

CLI::Option* Subcommands::take_table(Subcommand& subcommand, const Argument& catalog) {
  CLI::Option* table = subcommand.take(catalog, settings_.table.path);
  const auto convert = [this](const std::string& typed) -> std::optional<Problem> {
    settings_.table.revision = first_day_of_revision(typed);
    if (settings_.table.revision) return std::nullopt;
    return call_fault(fill(no_revision, {printable(typed)}));
  };
  subcommand.take(arguments::revision, convert)->needs(table);
  return table;
}

ReviewSettings Subcommands::settings() const {
  ReviewSettings settings = settings_;
  settings.as_of = day_ ? *day_ : today_in_japan();
  settings.fail_on = value_of<Verdict>(fail_on_).value_or(Verdict::not_met);
  return settings;
}

void Subcommands::add_review() {
  Subcommand review = add("review", {"申請又は言明書の審査", "review an application or a statement"},
                          {"ismap review dossier.json --register register.json",
                           {"登録簿を用いて申請文書を審査する", "review a dossier with the register at hand"}},
                          [this]() -> Command {
                            if (document_.empty() == second_.empty())
                              faults_.push_back(call_fault(fill(one_or_batch, {})));
                            if (!second_.empty() && format_ == "text")
                              faults_.push_back(call_fault(fill(batch_is_ndjson, {})));
                            if (second_.empty()) return ReviewCall{document_, settings()};
                            return BatchCall{second_, threads_, settings()};
                          });
  review.take(optional(arguments::dossier_or_statement), document_);
  CLI::Option* batch =
      review.take({.name = "--batch",
                   .value = "NDJSON",
                   .help = {"1行1文書のNDJSON（-は標準入力）を審査する。出力もNDJSON",
                            "review one document a line of NDJSON (-: standard input); the answers are NDJSON too"},
                   .takes = Takes::file},
                  second_);
  review
      .take(
          {.name = "--threads",
           .value = "N",
           .help = {"--batchの並列数（既定は計算機に応じる）", "threads that --batch works with (as the machine has)"},
           .takes = Takes::number},
          threads_, 1, 256)
      ->needs(batch);
  review.take(arguments::registrations, settings_.registrations);
  take_day_and_policy(review);
  take_table(review, arguments::catalog);
  review.take(arguments::fail_on, fail_on_);
}

void Subcommands::add_plan() {
  Subcommand plan = add("plan", {"外部監査で省略できる項目", "what the external assessment may leave out"},
                        {"ismap plan dossier.json --register register.json",
                         {"更新の監査で省略できる項目を示す", "which items a renewal need not have assessed"}},
                        [this] {
                          return PlanCall{document_, settings()};
                        });
  plan.take(arguments::dossier, document_);
  plan.take(arguments::registrations, settings_.registrations);
  take_day_and_policy(plan);
  take_table(plan, arguments::catalog);
}

void Subcommands::add_remedy() {
  Subcommand remedy =
      add("remedy", {"不充足の規則を解消する変更", "what would have to change for no rule to be not met"},
          {"ismap remedy dossier.json --apply -o mended.json",
           {"機械的にできる変更を加えた文書を作る", "write the document with the edits that software can make"}},
          [this] {
            return RemedyCall{document_, flag_, further_flag_, settings()};
          });
  remedy.take(arguments::dossier_or_statement, document_);
  CLI::Option* apply = remedy.take(
      {.name = "--apply",
       .help = {"機械的にできる変更を加えた文書を出力する", "print the document with the edits that software can make"},
       .takes = Takes::nothing},
      flag_);
  remedy
      .take({.name = "--confirmed",
             .help = {"人の確認を要する変更も加える（--applyとともに指定）",
                      "make the edits that a person has to confirm as well (with --apply)"},
             .takes = Takes::nothing},
            further_flag_)
      ->needs(apply);
  remedy.take(arguments::registrations, settings_.registrations);
  take_day_and_policy(remedy);
  take_table(remedy, arguments::catalog);
}

void Subcommands::add_status() {
  Subcommand status =
      add("status", {"登録の状態、義務及び今後の見通し", "state of registrations, what is owed and what is next"},
          {"ismap status register.json C21-0004-2", {"1件のサービスの状態を示す", "the state of one service"}}, [this] {
            return StatusCall{document_, second_, settings()};
          });
  status.take(arguments::register_file, document_);
  status.take(
      {.name = "NUMBER", .help = {"登録番号又は名称（省略時は一覧）", "registration number or name (all if left out)"}},
      second_);
  take_day_and_policy(status);
}

void Subcommands::add_due() {
  Subcommand due =
      add("due", {"登録簿全体の期限と義務", "what is due across the register"},
          {"ismap due register.json --within 60", {"60日以内に期限が来るものを示す", "what is due within sixty days"}},
          [this] {
            const auto within = number_ < 0 ? std::nullopt : std::optional{number_};
            return DueCall{document_, within, choice_, second_, settings()};
          });
  due.take(arguments::register_file, document_);
  due.take({.name = "--within",
            .value = "DAYS",
            .help = {"基準日からこの日数以内のもの（既定は全て）", "within this many days of the day (all)"},
            .takes = Takes::number},
           number_, 0, 36500);
  due.take({.name = "--who",
            .value = "ACTOR",
            .help = {"義務を負う者（applicant、registrant、operating_body、committee又は申請者、登録者等）",
                     "who owes it: applicant, registrant, operating_body or committee"}},
           choice_);
  due.take({.name = "--provider", .value = "NAME", .help = {"事業者の名称", "services of this provider only"}},
           second_);
  take_day_and_policy(due);
}

void Subcommands::add_impact() {
  Subcommand impact = add("impact", {"基盤となるサービスの影響", "what stands on a base service"},
                          {"ismap impact register.json C21-0004-2",
                           {"このサービスを基盤とするサービスを示す", "which services stand on this one"}},
                          [this] {
                            settings_.registrations = document_;
                            return ImpactCall{second_, choice_, settings()};
                          });
  impact.take(arguments::register_file, document_);
  CLI::Option* number =
      impact.take({.name = "NUMBER",
                   .help = {"登録番号又は名称（省略時は有効な登録がない基盤の一覧）",
                            "registration number or name (if left out: all bases without a valid registration)"}},
                  second_);
  impact
      .take({.name = "--dossier",
             .value = "FILE",
             .help = {"NUMBERを基盤とするサービスの申請文書又は言明書",
                      "dossier or statement of a service built on NUMBER"},
             .takes = Takes::file},
            choice_)
      ->needs(number);
  take_day_and_policy(impact);
}

void Subcommands::add_procure() {
  Subcommand procure =
      add("procure", {"クラウドサービスの調達の判定", "may a service be procured, and on which ground"},
          {"ismap procure case.json --register register.json --fail-on unknown",
           {"調達できると判定されない限り終了コードを1とする", "exit with 1 unless it may be procured"}},
          [this] {
            return ProcureCall{document_, settings()};
          });
  procure.take({.name = "CASE",
                .help = {"調達の文書（-は標準入力）", "procurement (-: standard input)"},
                .takes = Takes::file,
                .is_required = true},
               document_);
  procure.take(arguments::registrations, settings_.registrations);
  take_day_and_policy(procure);
  procure.take(arguments::fail_on, fail_on_);
}

void Subcommands::add_assessor() {
  Subcommand assessor = add(
      "assessor", {"監査機関の審査", "review an assessor"},
      {"ismap assessor register.json A-0101", {"登録簿にある監査機関を審査する", "review an assessor of the register"}},
      [this] {
        return AssessorCall{document_, second_, settings()};
      });
  assessor.take({.name = "FILE",
                 .help = {"監査機関の文書又は登録簿（-は標準入力）", "assessor or register (-: standard input)"},
                 .takes = Takes::file,
                 .is_required = true},
                document_);
  assessor.take({.name = "NUMBER",
                 .help = {"監査機関の登録番号又は名称（登録簿の場合は必須）",
                          "number or name of the assessor, needed with a register"}},
                second_);
  take_day_and_policy(assessor);
  assessor.take(arguments::fail_on, fail_on_);
}

void Subcommands::add_agenda() {
  Subcommand agenda = add("agenda", {"運営委員会の議事の整理", "plan a committee meeting"},
                          {"ismap agenda agenda.json", {"審議に加わる委員を示す", "who takes part in what"}}, [this] {
                            return AgendaCall{document_, settings()};
                          });
  agenda.take({.name = "FILE",
               .help = {"議事の文書（-は標準入力）", "agenda (-: standard input)"},
               .takes = Takes::file,
               .is_required = true},
              document_);
  agenda.take(arguments::policy, settings_.policy);
  agenda.take(arguments::fail_on, fail_on_);
}

void Subcommands::add_migrate() {
  Subcommand migrate = add("migrate", {"言明書の別の版の管理基準への移行", "draft a statement anew in another edition"},
                           {"ismap migrate statement.json --draft -o draft.json",
                            {"改定後の版による言明書案を作る", "write the draft in the revised edition"}},
                           [this] {
                             return MigrateCall{document_, or_else(choice_, edition_2025), settings_.table, flag_};
                           });
  migrate.take(arguments::statement, document_);
  CLI::Option* to = migrate.take(
      {.name = "--to", .value = "EDITION", .help = {"移行先の版（既定はismap-2025）", "edition (ismap-2025)"}},
      choice_);
  Argument catalog = arguments::catalog;
  catalog.help = {"移行先の改定案の表のCSV（-は標準入力）",
                  "the table of the revision to draft in, as CSV (-: standard input)"};
  take_table(migrate, catalog)->excludes(to);
  migrate.take({.name = "--draft",
                .help = {"言明書案のみを出力する（--formatによらずJSON）",
                         "print the draft alone, as JSON whatever --format says"},
                .takes = Takes::nothing},
               flag_);
}

void Subcommands::add_overlap() {
  Subcommand overlap =
      add("overlap", {"他の規格との重なり", "items that go back to a standard"},
          {"ismap overlap statement.json --with iso27001",
           {"ISO/IEC 27001に由来する項目を示す", "which items go back to ISO/IEC 27001"}},
          [this]() -> Command {
            return OverlapCall{document_, value_of<Certificate>(choice_).value_or(Certificate{}), settings_.table};
          });
  overlap.take(arguments::statement, document_);
  overlap.take({.name = "--with",
                .value = "STANDARD",
                .help = {"規格", "standard"},
                .choices = {"iso27001", "iso27017", "iso27002", "iso27014"},
                .is_required = true},
               choice_);
  take_table(overlap, arguments::catalog);
}

void Subcommands::add_diff() {
  Subcommand diff =
      add("diff", {"二つの提出文書の比較", "what changed between two submissions, and what follows"},
          {"ismap diff last-year.json this-year.json", {"前回の申請からの変更を示す", "what changed since last year"}},
          [this] {
            return DiffCall{document_, second_, settings()};
          });
  diff.take({.name = "OLD",
             .help = {"旧の申請文書又は言明書（-は標準入力）", "dossier or statement before (-: standard input)"},
             .takes = Takes::file,
             .is_required = true},
            document_);
  diff.take({.name = "NEW",
             .help = {"新の申請文書又は言明書（-は標準入力）", "the new one (-: standard input)"},
             .takes = Takes::file,
             .is_required = true},
            second_);
  diff.take(arguments::registrations, settings_.registrations);
  take_day_and_policy(diff);
  diff.take(arguments::fail_on, fail_on_);
}

void Subcommands::add_explain() {
  Subcommand explain =
      add("explain", {"規則の説明", "explain a rule"},
          {"ismap explain REG-3.2", {"規則の内容、典拠及び限界を示す", "what the rule asks, and its source"}},
          [this] { return ExplainCall{document_}; });
  explain.take(
      {.name = "RULE", .help = {"規則の番号（例：REG-3.2）", "id of a rule, such as REG-3.2"}, .is_required = true},
      document_);
}

void Subcommands::add_rules() {
  Subcommand rules = add("rules", {"規則の一覧", "list the rules"},
                         {"ismap rules --not-automated", {"人が確認する規則を示す", "the rules left to people"}},
                         [this] { return RulesCall{flag_}; });
  rules.take({.name = "--not-automated",
              .help = {"人が確認する規則のみ", "only those left to people"},
              .takes = Takes::nothing},
             flag_);
}

void Subcommands::add_catalog() {
  Subcommand catalog = add("catalog", {"管理策の一覧又は管理策1件", "list the controls, or show one"},
                           {"ismap catalog 9.4.1.8.PB", {"管理策1件を示す", "show one control"}}, [this] {
                             return CatalogCall{document_, or_else(choice_, edition_2020), settings_.table, day_};
                           });
  CLI::Option* id = catalog.take(
      {.name = "ID", .help = {"管理策等の番号（例：9.4.1.8.PB）", "id of a control or group, such as 9.4.1.8.PB"}},
      document_);
  CLI::Option* edition =
      catalog.take({.name = "--edition",
                    .value = "EDITION",
                    .help = {"管理基準の版（既定はismap-2020）", "edition of the Control Criteria (ismap-2020)"},
                    .choices = {edition_2020, edition_2025}},
                   choice_);
  take_table(catalog, arguments::catalog)->excludes(edition);
  Argument on = arguments::as_of;
  on.help = {"その日に適用される管理策のみ", "only what is in force on that day"};
  catalog.take(on, day_)->excludes(id);
}

void Subcommands::add_schema() {
  Subcommand schema = add("schema", {"文書のJSON Schema", "JSON Schema of a document"},
                          {"ismap schema dossier -o dossier.schema.json",
                           {"編集用の補完に用いるスキーマを保存する", "keep the schema for an editor"}},
                          [this] { return SchemaCall{document_}; });
  schema.take({.name = "DOCUMENT",
               .help = {"文書の種類", "kind of document"},
               .choices = names_of(schema_documents()),
               .is_required = true},
              document_);
}

void Subcommands::add_counting() {
  Subcommand counting = add(
      "counting", {"月による期間の末日", "last day of a period of months"},
      {"ismap counting 2026-10-31 4", {"2026年10月31日から4か月の期間の末日", "four months from 2026-10-31"}}, [this] {
        return CountingCall{day_.value_or(Date{}), number_};
      });
  counting.take({.name = "FROM",
                 .help = {"起算日（算入しない）YYYY-MM-DD", "the day it starts from, not counted, YYYY-MM-DD"},
                 .takes = Takes::day,
                 .is_required = true},
                day_);
  counting.take({.name = "MONTHS",
                 .help = {"月数（0から1200まで）", "number of months, 0 to 1200"},
                 .takes = Takes::number,
                 .is_required = true},
                number_, 0, 1200);
}

void Subcommands::add_lifecycle() {
  Subcommand lifecycle = add("lifecycle", {"登録の状態遷移図", "the states of a registration as a graph"},
                             {"ismap lifecycle --graph dot", {"Graphvizの図を出力する", "a graph for Graphviz"}},
                             [this] { return LifecycleCall{or_else(choice_, "mermaid")}; });
  lifecycle.take({.name = "--graph",
                  .value = "FORM",
                  .help = {"図の形式（既定はmermaid）", "form of the graph (mermaid)"},
                  .choices = {"dot", "mermaid"}},
                 choice_);
}

void Subcommands::add_help() {
  std::vector<std::string_view> names{"help", "completions", "man"};
  for (const Described& described : manual_.subcommands) names.push_back(described.name);
  Subcommand help = add("help", {"使い方", "how to use a subcommand"},
                        {"ismap help review", {"reviewの使い方を示す", "how to use review"}}, [this]() -> Command {
                          const Language language = this->output(language_of_environment()).language;
                          if (document_.empty()) return ShowCall{help_text(manual_, language)};
                          return ShowCall{help_text(manual_, described_as(manual_, document_), language)};
                        });
  help.take({.name = "SUBCOMMAND",
             .help = {"サブコマンド（省略時は全体）", "subcommand (the whole if left out)"},
             .choices = std::move(names)},
            document_);
}

void Subcommands::add_completions() {
  Subcommand completions = add("completions", {"シェルの補完の定義", "completions for a shell"},
                               {"ismap completions bash -o ~/.local/share/bash-completion/completions/ismap",
                                {"bashの補完を導入する", "let bash complete the command"}},
                               [this]() -> Command {
                                 const Language language = this->output(language_of_environment()).language;
                                 const auto write = document_ == "bash"  ? bash_completions
                                                    : document_ == "zsh" ? zsh_completions
                                                                         : fish_completions;
                                 return ShowCall{write(manual_, language), true};
                               });
  completions.take(
      {.name = "SHELL", .help = {"シェル", "shell"}, .choices = {"bash", "zsh", "fish"}, .is_required = true},
      document_);
}

void Subcommands::add_man() {
  add("man", {"マニュアル（man形式）", "the manual page, in the form of man"},
      {"ismap man -o ismap.1", {"マニュアルをファイルに保存する", "keep the manual page in a file"}},
      [this]() -> Command {
        return ShowCall{man_page(manual_, this->output(language_of_environment()).language), true};
      });
}

}  // namespace ismap::cli
