#include "options.hpp"

#include <ismap/core/date.hpp>
#include <ismap/io/schema.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include <CLI/CLI.hpp>

#include "failure.hpp"
#include "today.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {
namespace {

constexpr const char* lang_option = "--lang";
constexpr const char* format_option = "--format";
constexpr const char* table_help = "別表3のCSV / CSV of attached table 3";

/// The values as they are typed.
struct Typed {
  std::string lang = "ja";
  std::string format = "text";
  std::string as_of;
  std::string from;
  std::string dossier;
  ReviewSettings settings;
  BatchCall batch;
  ExplainCall explain;
  RulesCall rules;
  CatalogCall catalog;
  SchemaCall schema;
  CountingCall counting;
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

void add_output_options(CLI::App& app, Typed& typed) {
  app.set_help_flag("-h,--help", "使い方 / this help");
  app.add_option(lang_option, typed.lang, "言語 / language")->check(CLI::IsMember({"ja", "en"}));
  app.add_option(format_option, typed.format, "出力形式 / form of the output")->check(CLI::IsMember({"text", "json"}));
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
    add_explain();
    add_rules();
    add_catalog();
    add_schema();
    add_counting();
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
    return {chosen(), output_of(typed_.lang, typed_.format)};
  }

 private:
  CLI::App* add(const char* name, const char* description) {
    CLI::App* command = app_.add_subcommand(name, description);
    add_output_options(*command, typed_);
    return command;
  }

  void add_review() {
    review_ = add("review", "申請又は言明書の審査 / review an application or a statement");
    auto* input = review_->add_option_group("INPUT", "審査の対象 / what is reviewed")->require_option(1);
    input->add_option("DOSSIER", typed_.dossier, "申請文書又は言明書（-は標準入力） / dossier or statement (-: stdin)");
    batch_ =
        input->add_option("--batch", typed_.batch.documents,
                          "1行1文書のNDJSON（-は標準入力）。出力もNDJSON / one document a line, answered likewise");
    review_->add_option("--threads", typed_.batch.threads, "--batchの並列数 / threads that --batch works with")
        ->needs(batch_)
        ->check(CLI::Range(1U, 256U));
    review_->add_option("--register", typed_.settings.registrations, "登録簿 / register of services and assessors");
    review_->add_option("--as-of", typed_.as_of,
                        "審査基準日YYYY-MM-DD（既定は日本の今日） / day of the review (today in Japan)");
    review_->add_option("--policy", typed_.settings.policy, "方針 / policy");
    review_->add_option("--catalog", typed_.settings.table, table_help);
  }

  void add_explain() {
    explain_ = add("explain", "規則の説明 / explain a rule");
    explain_->add_option("RULE", typed_.explain.rule, "規則の番号（例：REG-3.2） / id of a rule, e.g. REG-3.2")
        ->required();
  }

  void add_rules() {
    rules_ = add("rules", "規則の一覧 / list the rules");
    rules_->add_flag("--not-automated", typed_.rules.not_automated, "人が確認する規則のみ / only those left to people");
  }

  void add_catalog() {
    catalog_ = add("catalog", "管理策の一覧又は管理策1件 / list the controls, or show one");
    catalog_->add_option("ID", typed_.catalog.id, "管理策等の番号（例：9.4.1.8.PB） / id of a control or group");
    catalog_->add_option("--catalog", typed_.catalog.table, table_help);
  }

  void add_schema() {
    schema_ = add("schema", "文書のJSON Schema / JSON Schema of a document");
    const auto names = schema_documents();
    schema_->add_option("DOCUMENT", typed_.schema.document, "文書 / document")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())));
  }

  void add_counting() {
    counting_ = add("counting", "月による期間の末日 / last day of a period of months");
    counting_->add_option("FROM", typed_.from, "起算日（算入しない）YYYY-MM-DD / day it starts from, not counted")
        ->required();
    counting_->add_option("MONTHS", typed_.counting.months, "月数 / number of months")
        ->required()
        ->check(CLI::Range(0, 1200));
  }

  Command chosen() {
    if (explain_->parsed()) return typed_.explain;
    if (rules_->parsed()) return typed_.rules;
    if (catalog_->parsed()) return typed_.catalog;
    if (schema_->parsed()) return typed_.schema;
    if (counting_->parsed()) {
      typed_.counting.from = date_of(typed_.from, "FROM");
      return typed_.counting;
    }
    typed_.settings.as_of = typed_.as_of.empty() ? today_in_japan() : date_of(typed_.as_of, "--as-of");
    if (batch_->count() == 0) return ReviewCall{typed_.dossier, typed_.settings};
    typed_.batch.settings = typed_.settings;
    return typed_.batch;
  }

  static Call show(std::string text) { return {ShowCall{std::move(text)}, {}}; }

  static Label reason_of(const CLI::ParseError& error) {
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
      case CLI::ExitCodes::RequiredError:
        return {"必要な引数又は副命令がありません", "Something required is missing"};
      case CLI::ExitCodes::ExtrasError:
        return {"定義されていない引数又は余分な引数があります", "An argument is not defined or not expected"};
      case CLI::ExitCodes::ConversionError:
      case CLI::ExitCodes::ValidationError:
      case CLI::ExitCodes::InvalidError:
        return {"引数の値が正しくありません", "The value of an argument is not acceptable"};
      case CLI::ExitCodes::ArgumentMismatch:
        return {"引数の個数が正しくありません", "The number of arguments is wrong"};
      default:
        return {"呼出しが正しくありません", "The call is wrong"};
    }
  }

  Failure bad_call_of(const CLI::ParseError& error) const {
    const bool is_unknown_command = app_.get_subcommands().empty() && app_.remaining_size() > 0;
    const Label reason = is_unknown_command
                             ? Label{"そのような副命令又は引数はありません", "There is no such subcommand or option"}
                             : reason_of(error);
    const std::string detail = printable(is_unknown_command ? app_.remaining().front() : error.what());
    return failure("call", {std::string{reason.ja}.append("：").append(detail),
                            std::string{reason.en}.append(": ").append(detail)});
  }

  Typed typed_;
  CLI::App app_;
  CLI::App* review_ = nullptr;
  CLI::Option* batch_ = nullptr;
  CLI::App* explain_ = nullptr;
  CLI::App* rules_ = nullptr;
  CLI::App* catalog_ = nullptr;
  CLI::App* schema_ = nullptr;
  CLI::App* counting_ = nullptr;
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
