#include "options.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/core/date.hpp>
#include <ismap/io/schema.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include <CLI/CLI.hpp>

#include "call_text.hpp"
#include "failure.hpp"
#include "today.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr const char* lang_option = "--lang";
constexpr const char* format_option = "--format";
constexpr const char* table_help = "別表3又は改定案の管理策の表のCSV / CSV of attached table 3 or of the revised table";

/// The values as they are typed.
struct Typed {
  std::string lang = "ja";
  std::string format = "text";
  std::string as_of;
  std::string revision;
  std::string from;
  std::string document;
  std::string number;
  ReviewSettings settings;
  BatchCall batch;
  ExplainCall explain;
  RulesCall rules;
  CatalogCall catalog;
  SchemaCall schema;
  CountingCall counting;
  StatusCall status;
  DueCall due;
  ImpactCall impact;
  RemedyCall remedy;
  MigrateCall migrate;
  std::string certificate;
  DiffCall diff;
  LifecycleCall lifecycle;
};

Output output_of(std::string_view lang, std::string_view format) {
  return {.language = lang == "en" ? Language::en : Language::ja,
          .format = format == "json" ? Format::json : Format::text};
}

Date date_of(const std::string& text, std::string_view name) {
  if (const auto date = parse_date(text)) return *date;
  const std::string argument{name};
  throw failure("call", {argument + "は実在する日付をYYYY-MM-DDで指定してください：" + printable(text),
                         argument + " must be an existing day written YYYY-MM-DD: " + printable(text)});
}

/// A day on which a table was in force, or the month of the revision.
Date revision_of(const std::string& text) {
  if (const auto first = first_day_of_revision(text)) return *first;
  throw failure("call",
                {"--revisionは実在する日付をYYYY-MM-DD又はYYYY-MMで指定してください：" + printable(text),
                 "--revision must be an existing day or month, written YYYY-MM-DD or YYYY-MM: " + printable(text)});
}

void add_output_options(CLI::App& app, Typed& typed) {
  app.set_help_flag("-h,--help", "使い方 / this help");
  app.add_option(lang_option, typed.lang, "言語（既定はja） / language (ja)")->check(CLI::IsMember({"ja", "en"}));
  app.add_option(format_option, typed.format, "出力形式（既定はtext） / form of the output (text)")
      ->check(CLI::IsMember({"text", "json"}));
}

std::string version_text() {
  return std::string{"ismap "}.append(version).append(" (rule book ").append(rulebook_version).append(")");
}

/// Describes the subcommands; what is typed lands in `typed`, and `chosen` makes the command of the one that was given.
class CommandLine {
 public:
  CommandLine()
      : app_("ISMAPの規則による申請文書の審査（非公式） / review documents by the rules of ISMAP (unofficial)",
             "ismap") {
    app_.require_subcommand(1);
    add_output_options(app_, typed_);
    app_.set_version_flag("--version", version_text(), "版 / version");
    add_review();
    add_plan();
    add_remedy();
    add_status();
    add_due();
    add_impact();
    add_procure();
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
    add_diff();
  }

  Call parse(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      return show(app_.help());
    } catch (const CLI::CallForVersion&) {
      return show(version_text() + "\n");
    } catch (const CLI::ParseError& error) {
      throw bad_call_of(error);
    }
    return {chosen_(), output_of(typed_.lang, typed_.format)};
  }

 private:
  /// A subcommand; `call` makes its command from what was typed.
  CLI::App& add(const char* name, const char* description, std::function<Command()> call) {
    CLI::App* command = app_.add_subcommand(name, description);
    add_output_options(*command, typed_);
    command->final_callback([this, call = std::move(call)] { chosen_ = call; });
    return *command;
  }

  void add_register_option(CLI::App& command) {
    command.add_option("--register", typed_.settings.registrations, "登録簿 / register of services and assessors");
  }

  void add_as_of_and_policy(CLI::App& command) {
    command.add_option("--as-of", typed_.as_of, "基準日YYYY-MM-DD（既定は日本の今日） / day (today in Japan)");
    command.add_option("--policy", typed_.settings.policy, "方針 / policy");
  }

  CLI::Option* add_catalog_option(CLI::App& command, TableInput& table, const char* help = table_help) {
    CLI::Option* catalog = command.add_option("--catalog", table.path, help);
    command
        .add_option(
            "--revision", typed_.revision,
            "表が適用されていた日又は改定の年月（既定は最新の改定） / day on which the table was in force (latest)")
        ->needs(catalog);
    return catalog;
  }

  /// @throws Failure
  TableInput table_of(TableInput typed) const {
    if (!typed_.revision.empty()) typed.revision = revision_of(typed_.revision);
    return typed;
  }

  void add_register_argument(CLI::App& command) {
    command.add_option("REGISTER", typed_.document, "登録簿（-は標準入力） / register (-: stdin)")->required();
  }

  /// @throws Failure
  ReviewSettings settings() const {
    ReviewSettings settings = typed_.settings;
    settings.table = table_of(settings.table);
    settings.as_of = typed_.as_of.empty() ? today_in_japan() : date_of(typed_.as_of, "--as-of");
    return settings;
  }

  void add_review() {
    CLI::App& review =
        add("review", "申請又は言明書の審査 / review an application or a statement", [this]() -> Command {
          if (batch_->count() == 0) return ReviewCall{typed_.document, settings()};
          typed_.batch.settings = settings();
          return typed_.batch;
        });
    auto* input = review.add_option_group("INPUT", "審査の対象 / what is reviewed")->require_option(1);
    input->add_option("DOSSIER", typed_.document,
                      "申請文書又は言明書（-は標準入力） / dossier or statement (-: stdin)");
    batch_ =
        input->add_option("--batch", typed_.batch.documents,
                          "1行1文書のNDJSON（-は標準入力）。出力もNDJSON / one document a line, answered likewise");
    review.add_option("--threads", typed_.batch.threads, "--batchの並列数 / threads that --batch works with")
        ->needs(batch_)
        ->check(CLI::Range(1U, 256U));
    add_register_option(review);
    add_as_of_and_policy(review);
    add_catalog_option(review, typed_.settings.table);
  }

  void add_plan() {
    CLI::App& plan = add("plan", "外部監査で省略できる項目 / what the external assessment may leave out", [this] {
      return PlanCall{typed_.document, settings()};
    });
    plan.add_option("DOSSIER", typed_.document, "申請文書（-は標準入力） / dossier (-: stdin)")->required();
    add_register_option(plan);
    add_as_of_and_policy(plan);
    add_catalog_option(plan, typed_.settings.table);
  }

  void add_remedy() {
    CLI::App& remedy =
        add("remedy", "不充足の規則を解消する変更 / what would have to change for no rule to be not met", [this] {
          return RemedyCall{typed_.document, typed_.remedy.apply, typed_.remedy.confirmed, settings()};
        });
    remedy
        .add_option("DOSSIER", typed_.document, "申請文書又は言明書（-は標準入力） / dossier or statement (-: stdin)")
        ->required();
    auto* apply = remedy.add_flag("--apply", typed_.remedy.apply,
                                  "機械的にできる変更を加えた文書を出力 / print the document with the edits that "
                                  "software can make");
    remedy
        .add_flag("--confirmed", typed_.remedy.confirmed,
                  "人の確認を要する変更も加える / make the edits that a person has to confirm as well")
        ->needs(apply);
    add_register_option(remedy);
    add_as_of_and_policy(remedy);
    add_catalog_option(remedy, typed_.settings.table);
  }

  void add_status() {
    CLI::App& status = add(
        "status", "登録の状態、義務及び今後の見通し / state of registrations, what is owed and what is next", [this] {
          return StatusCall{typed_.document, typed_.number, settings()};
        });
    add_register_argument(status);
    status.add_option("NUMBER", typed_.number,
                      "登録番号又は名称（省略時は一覧） / registration number or name (all if left out)");
    add_as_of_and_policy(status);
  }

  void add_due() {
    CLI::App& due = add("due", "登録簿全体の期限と義務 / what is due across the register", [this] {
      return DueCall{typed_.document, typed_.due.within, typed_.due.who, typed_.due.provider, settings()};
    });
    add_register_argument(due);
    due.add_option("--within", typed_.due.within, "基準日から何日以内か / within this many days")
        ->check(CLI::Range(0, 36500));
    due.add_option(
        "--who", typed_.due.who,
        "義務を負う者（applicant、registrant、operating_body、committee又は申請者、登録者等） / who owes it: "
        "applicant, registrant, operating_body or committee");
    due.add_option("--provider", typed_.due.provider, "事業者の名称 / services of this provider only");
    add_as_of_and_policy(due);
  }

  void add_impact() {
    CLI::App& impact = add("impact", "基盤となるサービスの影響 / what stands on a base service", [this] {
      typed_.settings.registrations = typed_.document;
      return ImpactCall{typed_.number, typed_.impact.dossier, settings()};
    });
    add_register_argument(impact);
    auto* number = impact.add_option(
        "NUMBER", typed_.number,
        "登録番号又は名称（省略時は有効な登録がない基盤の一覧） / registration number or name (if left "
        "out: all bases without a valid registration)");
    impact
        .add_option(
            "--dossier", typed_.impact.dossier,
            "NUMBERを基盤とするサービスの申請文書又は言明書 / dossier or statement of a service built on NUMBER")
        ->needs(number);
    add_as_of_and_policy(impact);
  }

  void add_assessor() {
    CLI::App& assessor = add("assessor", "監査機関の審査 / review an assessor", [this] {
      return AssessorCall{typed_.document, typed_.number, settings()};
    });
    assessor
        .add_option("FILE", typed_.document,
                    "監査機関の文書又は登録簿（-は標準入力） / assessor or register (-: stdin)")
        ->required();
    assessor.add_option(
        "NUMBER", typed_.number,
        "監査機関の登録番号又は名称（登録簿の場合は必須） / number or name of the assessor, needed with a register");
    add_as_of_and_policy(assessor);
  }

  void add_agenda() {
    CLI::App& agenda = add("agenda", "運営委員会の議事の整理 / plan a committee meeting", [this] {
      return AgendaCall{typed_.document, settings()};
    });
    agenda.add_option("FILE", typed_.document, "議事の文書（-は標準入力） / agenda (-: stdin)")->required();
    agenda.add_option("--policy", typed_.settings.policy, "方針 / policy");
  }

  void add_procure() {
    CLI::App& procure =
        add("procure", "クラウドサービスの調達の判定 / may a service be procured, and on which ground", [this] {
          return ProcureCall{typed_.document, settings()};
        });
    procure.add_option("CASE", typed_.document, "調達の文書（-は標準入力） / procurement (-: stdin)")->required();
    add_register_option(procure);
    add_as_of_and_policy(procure);
  }

  void add_migrate() {
    CLI::App& migrate =
        add("migrate", "言明書の別の版の管理基準への移行 / draft a statement anew in another edition", [this] {
          typed_.migrate.document = typed_.document;
          typed_.migrate.table = table_of(typed_.migrate.table);
          return typed_.migrate;
        });
    add_statement_argument(migrate);
    auto* to = migrate.add_option("--to", typed_.migrate.to, "移行先の版（既定はismap-2025） / edition (ismap-2025)");
    add_catalog_option(
        migrate, typed_.migrate.table,
        "移行先の改定案の表のCSV（-は標準入力） / the table of the revision to draft in, as CSV (-: stdin)")
        ->excludes(to);
    migrate.add_flag(
        "--draft", typed_.migrate.draft_only,
        "言明書案のみを出力（--formatによらずJSON） / print the draft alone, as JSON whatever --format says");
  }

  void add_overlap() {
    CLI::App& overlap = add("overlap", "他の規格との重なり / items that go back to a standard", [this] {
      return OverlapCall{typed_.document, *value_of<Certificate>(typed_.certificate), table_of(typed_.settings.table)};
    });
    add_statement_argument(overlap);
    add_catalog_option(overlap, typed_.settings.table);
    overlap.add_option("--with", typed_.certificate, "規格 / standard")
        ->required()
        ->check(CLI::IsMember({"iso27001", "iso27017", "iso27002", "iso27014"}));
  }

  void add_statement_argument(CLI::App& command) {
    command
        .add_option("STATEMENT", typed_.document, "言明書又は申請文書（-は標準入力） / statement or dossier (-: stdin)")
        ->required();
  }

  void add_diff() {
    CLI::App& diff =
        add("diff", "二つの提出文書の比較 / what changed between two submissions, and what follows", [this] {
          typed_.diff.settings = settings();
          return typed_.diff;
        });
    diff.add_option("OLD", typed_.diff.before,
                    "旧の申請文書又は言明書（-は標準入力） / dossier or statement before (-: stdin)")
        ->required();
    diff.add_option("NEW", typed_.diff.after, "新の申請文書又は言明書（-は標準入力） / the new one (-: stdin)")
        ->required();
    add_register_option(diff);
    add_as_of_and_policy(diff);
  }

  void add_lifecycle() {
    CLI::App& lifecycle = add("lifecycle", "登録の状態遷移図 / the states of a registration as a graph",
                              [this] { return typed_.lifecycle; });
    lifecycle.add_option("--graph", typed_.lifecycle.graph, "図の形式 / form of the graph")
        ->check(CLI::IsMember({"dot", "mermaid"}));
  }

  void add_explain() {
    CLI::App& explain = add("explain", "規則の説明 / explain a rule", [this] { return typed_.explain; });
    explain.add_option("RULE", typed_.explain.rule, "規則の番号（例：REG-3.2） / id of a rule, e.g. REG-3.2")
        ->required();
  }

  void add_rules() {
    CLI::App& rules = add("rules", "規則の一覧 / list the rules", [this] { return typed_.rules; });
    rules.add_flag("--not-automated", typed_.rules.not_automated, "人が確認する規則のみ / only those left to people");
  }

  void add_catalog() {
    CLI::App& catalog = add("catalog", "管理策の一覧又は管理策1件 / list the controls, or show one", [this] {
      typed_.catalog.table = table_of(typed_.catalog.table);
      if (!typed_.as_of.empty()) typed_.catalog.on = date_of(typed_.as_of, "--as-of");
      return typed_.catalog;
    });
    auto* id =
        catalog.add_option("ID", typed_.catalog.id, "管理策等の番号（例：9.4.1.8.PB） / id of a control or group");
    auto* edition = catalog
                        .add_option("--edition", typed_.catalog.edition,
                                    "管理基準の版（既定はismap-2020） / edition of the Control Criteria")
                        ->check(CLI::IsMember({std::string{edition_2020}, std::string{edition_2025}}));
    add_catalog_option(catalog, typed_.catalog.table)->excludes(edition);
    catalog.add_option("--as-of", typed_.as_of, "その日に適用される管理策のみ / only what is in force on that day")
        ->excludes(id);
  }

  void add_schema() {
    CLI::App& schema = add("schema", "文書のJSON Schema / JSON Schema of a document", [this] { return typed_.schema; });
    const auto names = schema_documents();
    schema.add_option("DOCUMENT", typed_.schema.document, "文書 / document")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())));
  }

  void add_counting() {
    CLI::App& counting = add("counting", "月による期間の末日 / last day of a period of months", [this] {
      typed_.counting.from = date_of(typed_.from, "FROM");
      return typed_.counting;
    });
    counting.add_option("FROM", typed_.from, "起算日（算入しない）YYYY-MM-DD / day it starts from, not counted")
        ->required();
    counting.add_option("MONTHS", typed_.counting.months, "月数 / number of months")
        ->required()
        ->check(CLI::Range(0, 1200));
  }

  static Call show(std::string text) { return {ShowCall{std::move(text)}, {}}; }

  Failure bad_call_of(const CLI::ParseError& error) const {
    if (!app_.get_subcommands().empty() || app_.remaining_size() == 0) return failure("call", call_text(error));
    const std::string unknown = printable(app_.remaining().front());
    return failure("call", {"そのようなサブコマンド又は引数はありません：" + unknown,
                            "There is no such subcommand or option: " + unknown});
  }

  Typed typed_;
  CLI::App app_;
  CLI::Option* batch_ = nullptr;
  std::function<Command()> chosen_;
};

/// The value of the option `name` at `arguments[i]`, written `--name value` or `--name=value`; otherwise `before`.
std::string_view value_at(std::span<const char* const> arguments, std::size_t i, std::string_view name,
                          std::string_view before) {
  const std::string_view argument = arguments[i];
  if (argument == name && i + 1 < arguments.size()) return arguments[i + 1];
  if (argument.starts_with(name) && argument.substr(name.size()).starts_with('='))
    return argument.substr(name.size() + 1);
  return before;
}

}  // namespace

Call parse_call(int argc, const char* const* argv) {
  return CommandLine{}.parse(argc, argv);
}

Output output_asked_for(int argc, const char* const* argv) {
  const std::span<const char* const> arguments{argv, static_cast<std::size_t>(argc)};
  std::string_view lang;
  std::string_view format;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    lang = value_at(arguments, i, lang_option, lang);
    format = value_at(arguments, i, format_option, format);
  }
  return output_of(lang, format);
}

}  // namespace ismap::cli
