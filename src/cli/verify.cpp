#include <ismap/ask/basis.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/ask/verification.hpp>
#include <ismap/io/place_in.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/review_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/verification_page.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "subcommands.hpp"

#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr Label not_given{"根拠とされた文書が指定されていません：{0}（SHA-256は{1}）",
                          "A document that the answer rests on is not among the files: {0} (SHA-256 {1})"};
constexpr Label is_changed{
    "{0}は、回答が根拠とした文書と内容が異なります（回答のSHA-256は{1}、指定されたファイルは{2}）。",
    "{0} is not what the answer rests on: its SHA-256 was {1} and is {2}."};
constexpr Label no_such_role{"この問いの回答の根拠に必要な文書の記載がありません：{0}",
                             "The basis lacks a document that the question is about: {0}"};
constexpr Label lacks_argument{"この問いの回答の根拠に必要な引数の記載がありません：{0}",
                               "The basis lacks an argument that the question needs: {0}"};
constexpr Label not_used{"{0}は、この回答の根拠ではありません。", "The answer does not rest on {0}."};
constexpr Label no_standard_input{"検証に用いる文書は、標準入力（-）から読み込むことができません。",
                                  "The documents cannot be read from the standard input (-)."};

struct GivenFile {
  std::string path;
  BasisDocument document;
};

std::vector<GivenFile> read_files(const VerifyCall& call) {
  std::vector<GivenFile> files;
  for (const std::string& path : call.files) {
    if (path == "-") throw failure("call", Text{no_standard_input});
    const Input input = read_input(path, call.limits, register_limits);
    files.push_back({path, ask::basis_document(DocumentRole::document, input.name, input.text)});
  }
  return files;
}

/// Documents of the answer, found among the files, and the question that was asked of them.
class AskedAgain {
 public:
  /// @throws Failure with all documents that are missing or have changed
  AskedAgain(const ask::StatedAnswer& stated, const Input& answer, std::vector<GivenFile> files, AskedLimits limits)
      : stated_(stated), answer_(answer), files_(std::move(files)), limits_(std::move(limits)) {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < stated_.documents.size(); ++i)
      if (file_of(stated_.documents[i]) == nullptr) problems.push_back(problem_with(i));
    if (!problems.empty()) throw Failure(std::move(problems));
  }

  void warn_of_others(const Output& output) const {
    const auto is_used = [this](const GivenFile& file) {
      return std::ranges::find(stated_.documents, file.document.sha256, &BasisDocument::sha256) !=
             stated_.documents.end();
    };
    for (const GivenFile& file : files_)
      if (!is_used(file)) warn(Caution{"not_used", fill(not_used, {printable(file.path)})}, output);
  }

  Command command() const {
    using ask::Question;
    const BasisArguments& asked = stated_.arguments;
    switch (stated_.question) {
      case Question::document_review:
        return ReviewCall{path(DocumentRole::document), settings()};
      case Question::assessment_plan:
        return PlanCall{path(DocumentRole::document), settings()};
      case Question::document_remedy:
        return RemedyCall{.dossier = path(DocumentRole::document), .settings = settings()};
      case Question::document_diff:
        return DiffCall{path(DocumentRole::before), path(DocumentRole::after), settings()};
      case Question::procurement_decide:
        return ProcureCall{path(DocumentRole::document), path_or_none(DocumentRole::checklist), settings()};
      case Question::agenda_plan:
        return AgendaCall{path(DocumentRole::document), settings()};
      case Question::assessor_review:
        return AssessorCall{path(DocumentRole::document), asked.number.value_or(""), settings()};
      case Question::register_status:
        return StatusCall{path(DocumentRole::registrations), {}, settings_without_register()};
      case Question::service_status:
        return StatusCall{path(DocumentRole::registrations), needed<&BasisArguments::number>(),
                          settings_without_register()};
      case Question::register_due:
        return DueCall{path(DocumentRole::registrations), days(), asked.who ? std::string{name_of(*asked.who)} : "",
                       asked.provider.value_or(""), settings_without_register()};
      case Question::register_incidents:
        return IncidentsCall{path(DocumentRole::registrations), asked.since, asked.provider.value_or(""),
                             settings_without_register()};
      case Question::register_impact:
        path(DocumentRole::registrations);
        return ImpactCall{{}, {}, settings()};
      case Question::service_impact:
        path(DocumentRole::registrations);
        return ImpactCall{needed<&BasisArguments::number>(), path_or_none(DocumentRole::dependent), settings()};
      case Question::statement_migrate:
        return MigrateCall{.document = path(DocumentRole::document),
                           .to = asked.edition.value_or(std::string{edition_2025}),
                           .table = table(),
                           .limits = limits_,
                           .columns = columns()};
      case Question::certificate_overlap:
        return OverlapCall{.document = path(DocumentRole::document),
                           .certificate = needed<&BasisArguments::certificate>(),
                           .table = table(),
                           .limits = limits_,
                           .columns = columns()};
    }
    return {};
  }

 private:
  const GivenFile* file_of(const BasisDocument& document) const {
    const auto found = std::ranges::find(
        files_, document.sha256, [](const GivenFile& file) -> const std::string& { return file.document.sha256; });
    return found == files_.end() ? nullptr : &*found;
  }

  Problem problem_at(std::string pointer, std::string kind, Text message) const {
    const std::optional<Place> place = place_in(answer_.text, pointer);
    return {.kind = std::move(kind),
            .message = std::move(message),
            .file = answer_.name,
            .pointer = std::move(pointer),
            .place = place};
  }

  Problem problem_with(std::size_t index) const {
    const BasisDocument& document = stated_.documents[index];
    const std::string name = printable(document.name.value_or(""));
    const Words shown = document.name ? Words{name} : Words{title_of_role(document.role)};
    const std::string digest = printable(document.sha256);
    const auto same_name = std::ranges::find_if(
        files_, [&](const GivenFile& file) { return document.name && file.document.name == document.name; });
    std::string pointer = path_of_documents() + "/" + std::to_string(index);
    if (same_name != files_.end())
      return problem_at(std::move(pointer), "changed_document",
                        fill(is_changed, {shown, digest, same_name->document.sha256}));
    return problem_at(std::move(pointer), "missing_document", fill(not_given, {shown, digest}));
  }

  static Label title_of_role(DocumentRole role) { return title_of(type_name<DocumentRole>(), name_of(role)); }

  static std::string path_of_documents() { return path_of_member<&Basis::documents>(); }

  template <auto member>
  static std::string path_of_member() {
    return (ismap::path<&Review::basis> / detail::name_of_member<member>()).string();
  }

  std::string path_or_none(DocumentRole role) const {
    const auto document = std::ranges::find(stated_.documents, role, &BasisDocument::role);
    return document == stated_.documents.end() ? std::string{} : file_of(*document)->path;
  }

  std::string path(DocumentRole role) const {
    std::string found = path_or_none(role);
    if (found.empty())
      throw Failure(problem_at(path_of_documents(), "missing_member", fill(no_such_role, {title_of_role(role)})));
    return found;
  }

  /// The argument. @throws Failure if the basis lacks it
  template <auto member>
  auto needed() const -> std::remove_cvref_t<decltype(*(std::declval<const BasisArguments&>().*member))> {
    const auto& given = stated_.arguments.*member;
    if (!given)
      throw Failure(problem_at(path_of_member<&Basis::arguments>(), "missing_member",
                               fill(lacks_argument, {detail::name_of_member<member>()})));
    return *given;
  }

  std::optional<int> days() const {
    constexpr std::int64_t most = 36'500;
    if (!stated_.arguments.within_days) return std::nullopt;
    return static_cast<int>(std::clamp<std::int64_t>(*stated_.arguments.within_days, 0, most));
  }

  TableInput table() const { return {path_or_none(DocumentRole::catalog), stated_.arguments.revision}; }

  std::vector<exchange::ColumnChoice> columns() const {
    std::vector<exchange::ColumnChoice> choices;
    for (const std::string& column : stated_.arguments.columns.value_or(std::vector<std::string>{})) {
      const std::size_t sign = std::min(column.rfind('='), column.size());
      choices.push_back({column.substr(0, sign), column.substr(std::min(sign + 1, column.size()))});
    }
    return choices;
  }

  ReviewSettings settings() const {
    ReviewSettings settings = settings_without_register();
    settings.registrations = path_or_none(DocumentRole::registrations);
    return settings;
  }

  /// Where the register is what the question is about.
  ReviewSettings settings_without_register() const {
    return {.registrations = {},
            .as_of = ask::takes_day(stated_.question) ? needed<&BasisArguments::as_of>() : Date{},
            .policy = path_or_none(DocumentRole::policy),
            .table = table(),
            .limits = limits_,
            .columns = columns()};
  }

  const ask::StatedAnswer& stated_;
  const Input& answer_;
  std::vector<GivenFile> files_;
  AskedLimits limits_;
};

/// @throws Failure if the text is not an answer that can be asked again
ask::StatedAnswer read_stated(const Input& input) {
  try {
    return ask::read_answer(input.text);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

Verification verified(const ask::StatedAnswer& stated, const Command& command) {
  std::optional<Verification> verification;
  const Output quiet{.quiet = true,
                     .takes_answer = [&](const ask::Answer& again) { verification = ask::verify(stated, again); }};
  std::visit([&](const auto& call) { run(call, quiet); }, command);
  return verification.value();
}

}  // namespace

int run(const VerifyCall& call, const Output& output) {
  const Input input = read_input(call.answer, call.limits, register_limits);
  const ask::StatedAnswer stated = read_stated(input);
  const AskedAgain again{stated, input, read_files(call), call.limits};
  const Command command = again.command();
  again.warn_of_others(output);
  const Verification verification = verified(stated, command);
  if (output.format == Format::json)
    print_as_is(write(verification, Layout::indented));
  else
    print(verification_page(verification, output.language), output);
  return verification.outcome == VerificationOutcome::same ? no_breach : breach;
}

void Subcommands::add_verify() {
  Subcommand verify = add(
      "verify", {"回答の検証", "whether an answer follows from its documents"},
      {"ismap verify review.json dossier.json register.json",
       {"回答を、その根拠とする文書により確かめる", "ask again, and say what differs"}},
      [this] {
        return VerifyCall{document_, files_, settings_.limits};
      },
      Forms::all);
  verify.take({.name = "ANSWER",
               .help = {"JSONの回答（-は標準入力）", "answer in JSON (-: standard input)"},
               .takes = Takes::file,
               .is_required = true},
              document_);
  take_files(verify, {.name = "FILE",
                      .help = {"回答が根拠とした文書（順序及び名称を問わない）",
                               "documents that it rests on, in any order and under any name"},
                      .takes = Takes::file,
                      .is_required = true,
                      .may_be_repeated = true});
  take_limits(verify);
}

}  // namespace ismap::cli
