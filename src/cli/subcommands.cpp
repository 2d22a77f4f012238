#include "subcommands.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/asked_columns.hpp>
#include <ismap/report/asked_limits.hpp>
#include <ismap/report/format.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "failure.hpp"
#include "file_path.hpp"
#include "language.hpp"
#include "today.hpp"
#include "unknown_words.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ismap::cli {
namespace {

constexpr Label bad_environment{"環境変数ISMAP_LANGには、ja又はenを指定してください：{0}",
                                "The environment variable ISMAP_LANG must be ja or en: {0}"};
constexpr Label onto_input{"入力のファイルを出力先に指定することはできません：{0}",
                           "The output would replace an input: {0}"};
constexpr Label no_form{"このサブコマンドの出力に{0}の形式はありません。", "This subcommand has no output in {0}."};
constexpr Label text_instead{"テキストを書き込むには、--format textを指定してください：{0}",
                             " Give --format text to write text: {0}"};
constexpr Label no_revision{"--revisionには、実在する日付をYYYY-MM-DD又はYYYY-MMの形式で指定してください：{0}",
                            "--revision must be an existing day or month, written YYYY-MM-DD or YYYY-MM: {0}"};

constexpr Label no_columns{"--columnsには、名称と列の組を「番号=A,個別管理策=F」の形式で指定してください：{0}",
                           "--columns takes names and columns, such as number=A,reason=F: {0}"};
constexpr Label one_or_many{"{0}又は--batchのいずれか一つを指定してください。",
                            "Give either {0} or --batch, and not both."};
constexpr Label batch_stands_alone{"--batchとともに指定することはできません：{0}",
                                   "This cannot be given with --batch: {0}"};
constexpr Label batch_is_ndjson{"--batchの出力は、1行1文書のJSON（NDJSON）に限られます。{0}は指定できません。",
                                "The output of --batch is NDJSON, one JSON document a line: {0} cannot be had."};

}  // namespace

Subcommands::Subcommands()
    : manual_{.summary = {"ISMAPの規則による申請文書等の審査（非公式）",
                          "Reviews documents by the rules of ISMAP (unofficial)"},
              .common = {arguments::lang, arguments::format, arguments::color, arguments::output, arguments::quiet,
                         arguments::help},
              .subcommands = {}} {
  Described whole{.name = "ismap", .summary = manual_.summary, .example = {}};
  Subcommand top{parser_.whole(), whole, faults_, inputs_};
  add_common(top);
  add_review();
  add_report();
  add_plan();
  add_remedy();
  add_diff();
  add_procure();
  add_status();
  add_due();
  add_incidents();
  add_stats();
  add_impact();
  add_assessor();
  add_agenda();
  add_migrate();
  add_overlap();
  add_verify();
  add_explain();
  add_rules();
  add_limits();
  add_catalog();
  add_form();
  add_import();
  add_export();
  add_schema();
  add_counting();
  add_lifecycle();
  add_completions();
  add_man();
  add_help();
}

Parsed Subcommands::parse(const std::vector<std::string>& arguments) {
  faults_ = unknown_words(manual_, arguments);
  throw_if_faulty();
  Parsed parsed = parser_.parse(arguments, faults_);
  const std::string bad = bad_language_of_environment();
  if (!bad.empty() && lang_.empty() && parsed.kind == Parsed::Kind::call)
    faults_.push_back(call_fault(fill(bad_environment, {printable(bad)})));
  refuse_output_onto_input();
  throw_if_faulty();
  return parsed;
}

void Subcommands::refuse_output_onto_input() {
  const auto is_output = [this](const std::string& input) {
    std::error_code none;
    return std::filesystem::equivalent(path_from(input), path_from(file_), none);
  };
  if (!file_.empty() && std::ranges::any_of(inputs_, is_output))
    faults_.push_back(call_fault(fill(onto_input, {printable(file_)})));
}

std::string_view Subcommands::form_asked_for() const {
  constexpr std::string_view text = "text";
  if (!format_.empty()) return format_;
  if (forms_ == Forms::its_own) return text;
  if ((forms_ == Forms::all || forms_ == Forms::pages) && ends_in(".xlsx")) return arguments::workbook_form;
  const ask::AnswerFormat* format = ask::answer_format_of_ending(ending_of(file_));
  return format == nullptr ? text : format->name;
}

std::string Subcommands::form_as_typed() const {
  return format_.empty() ? "-o " + printable(file_) : "--format " + format_;
}

void Subcommands::refuse_forms() {
  const std::string_view form = form_asked_for();
  if (forms_ == Forms::all || form == "text" || (form == "json" && forms_ == Forms::text_and_json)) return;
  if (forms_ == Forms::pages && (form == arguments::workbook_form || page_format_named(form) != nullptr)) return;
  const ask::AnswerFormat* format = ask::answer_format_named(form);
  Text message = fill(no_form, {format == nullptr ? form : format->title});
  if (format_.empty()) append(message, fill(text_instead, {printable(file_)}));
  faults_.push_back(call_fault(std::move(message)));
}

Command Subcommands::command() {
  Command made = make_();
  refuse_forms();
  throw_if_faulty();
  return made;
}

Output Subcommands::output() const {
  const std::string_view form = form_asked_for();
  const bool as_workbook = form == arguments::workbook_form;
  const ask::AnswerFormat* format = ask::answer_format_named(as_workbook ? "tables" : form);
  return {.language = language_named(lang_).value_or(language_of_environment()),
          .format = form == "json" ? Format::json : Format::text,
          .answer_format = format == nullptr ? &ask::answer_format(ask::AnswerFormatId::text) : format,
          .as_workbook = as_workbook,
          .complaints = format_ == "json" ? Format::json : Format::text,
          .colours = color_ == "always"  ? ColourUse::always
                     : color_ == "never" ? ColourUse::never
                                         : ColourUse::automatic,
          .quiet = quiet_,
          .file = file_};
}

std::string Subcommands::file_form(std::span<const std::string_view> forms) {
  constexpr Label no_form{"出力先の拡張子{0}から出力の形式を定めることができません。--toを指定してください。",
                          "The name of the output ends in {0}, which tells no form. Give --to."};
  if (!to_.empty()) return to_;
  if (ends_in("")) return std::string{forms.front()};
  for (const std::string_view form : forms)
    if (ends_in("." + std::string{form})) return std::string{form};
  faults_.push_back(call_fault(fill(no_form, {printable(path_from(file_).extension().string())})));
  return {};
}

bool Subcommands::ends_in(std::string_view extension) const {
  return ending_of(file_) == extension;
}

void Subcommands::throw_if_faulty() {
  if (!faults_.empty()) throw Failure(faults_);
}

Subcommand Subcommands::add(std::string_view name, Label summary, Example example, std::function<Command()> make,
                            Forms forms) {
  const Parser::Part part = parser_.add_subcommand(name, [this, make = std::move(make), forms] {
    make_ = make;
    forms_ = forms;
  });
  Described common{.name = name, .summary = summary, .example = {}};
  Subcommand shared{part, common, faults_, inputs_};
  add_common(shared);
  manual_.subcommands.push_back({.name = name, .summary = summary, .example = example});
  return {part, manual_.subcommands.back(), faults_, inputs_};
}

void Subcommands::add_common(Subcommand& subcommand) {
  subcommand.take(arguments::lang, lang_);
  subcommand.take(arguments::format, format_);
  subcommand.take(arguments::color, color_);
  subcommand.take(arguments::output, file_);
  subcommand.take(arguments::quiet, quiet_);
}

void Subcommands::take_review_options(Subcommand& subcommand) {
  subcommand.take(arguments::as_of, day_);
  subcommand.take(arguments::policy, settings_.policy);
  take_limits(subcommand);
}

void Subcommands::take_limits(Subcommand& subcommand) {
  const auto convert = [this](const std::string& typed) -> std::optional<Problem> {
    auto fault = ismap::take_limits(typed, settings_.limits);
    return fault ? std::optional{call_fault(std::move(fault->message), std::move(fault->hints))} : std::nullopt;
  };
  subcommand.take(arguments::limits, convert);
}

void Subcommands::take_columns(Subcommand& subcommand) {
  const auto convert = [this](const std::string& typed) -> std::optional<Problem> {
    auto columns = ismap::take_columns(typed);
    if (!columns) return call_fault(fill(no_columns, {printable(typed)}));
    settings_.columns = *std::move(columns);
    return std::nullopt;
  };
  subcommand.take(arguments::columns, convert);
}

void Subcommands::take_files(Subcommand& subcommand, const Argument& files) {
  const auto convert = [this](const std::string& typed) -> std::optional<Problem> {
    files_.push_back(typed);
    inputs_.push_back(typed);
    return std::nullopt;
  };
  subcommand.take(files, convert);
}

Taken Subcommands::take_batch(Subcommand& subcommand, const Argument& document, std::string& path) {
  Argument either = document;
  either.is_required = false;
  subcommand.take(either, path);
  const Taken batch = subcommand.take(arguments::batch, batch_);
  subcommand.take(arguments::threads, threads_, 1, 256).needs(batch);
  subcommand.take(arguments::digests, digests_).needs(batch);
  return batch;
}

Command Subcommands::one_or_batch(ask::Question question, std::string_view document, Command one) {
  if (document_.empty() == batch_.empty()) faults_.push_back(call_fault(fill(one_or_many, {std::string{document}})));
  if (batch_.empty()) return one;
  if (!second_.empty()) faults_.push_back(call_fault(fill(batch_stands_alone, {printable(second_)})));
  if (!settings_.columns.empty()) faults_.push_back(call_fault(fill(batch_stands_alone, {"--columns"})));
  const std::string_view form = form_asked_for();
  if (form != "json" && (form != "text" || !format_.empty()))
    faults_.push_back(call_fault(fill(batch_is_ndjson, {form_as_typed()})));
  return BatchCall{
      .question = question, .documents = batch_, .threads = threads_, .settings = settings(), .digests = digests_};
}

Taken Subcommands::take_table(Subcommand& subcommand, const Argument& catalog) {
  const Taken table = subcommand.take(catalog, settings_.table.path);
  const auto convert = [this](const std::string& typed) -> std::optional<Problem> {
    settings_.table.revision = first_day_of_revision(typed);
    if (settings_.table.revision) return std::nullopt;
    return call_fault(fill(no_revision, {printable(typed)}));
  };
  subcommand.take(arguments::revision, convert).needs(table);
  return table;
}

ReviewSettings Subcommands::settings() const {
  ReviewSettings settings = settings_;
  settings.as_of = day_ ? *day_ : today_in_japan();
  settings.fail_on = value_of<Verdict>(fail_on_).value_or(Verdict::not_met);
  return settings;
}

}  // namespace ismap::cli
