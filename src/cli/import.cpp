#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/list_table.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"
#include "oscal.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

#include "src/review/absent_titles.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::string_view list_kind = "list";
constexpr Label one_file{"複数のファイルから読み込めるのは、OSCALの文書に限られます。",
                         "Only OSCAL documents are read from several files."};
constexpr Label not_in_oscal{"OSCALの文書から作成できるのは、statement又はdossierに限られます。",
                             "OSCAL documents make a statement or a dossier only."};

Register register_of_list(const Input& input, const ImportCall& call, const TableReading& reading) {
  const ask::TableText held = tables_in(input);
  try {
    exchange::ListRead read = exchange::import_list(
        held.tables, {.scheme = call.scheme, .as_of = call.as_of, .columns = call.columns, .place = held.place});
    tell(
        read.notes, [&](const exchange::CellAt& at) { return name_of(held.tables, at); }, input.name, reading.output);
    return std::move(read.registrations);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

ask::Input document_of(const ImportCall& call, const std::vector<Input>& inputs, const TableReading& reading) {
  const bool is_list = call.kind == list_kind;
  const std::string_view format = is_list ? format_of<Register> : exchange::form_of(call.kind)->format;
  if (are_oscal(inputs)) {
    if (std::ranges::find(subject_formats, format) == subject_formats.end()) throw failure("call", Text{not_in_oscal});
    return document_in_oscal(inputs, format, reading);
  }
  if (inputs.size() > 1) throw failure("call", Text{one_file});
  if (is_list) return register_of_list(inputs.front(), call, reading);
  return document_in(inputs.front(), {&format, 1}, reading);
}

/// Tells what the document does not say, and what it has to be completed with.
void tell_of_absent(const ask::Input& document, const Output& output) {
  constexpr Label incomplete{"読み込んだものには、次の事項の記載がありません。作成した文書に記載してください：{0}",
                             "What was read does not say this; complete the document with it: {0}"};
  const auto* subject = std::get_if<ask::IndexedSubject>(&document);
  if (subject == nullptr || subject->absent.empty()) return;
  warn(Caution{"incomplete", fill(incomplete, {titles_of_absent(subject->absent)})}, output);
}

}  // namespace

int run(const ImportCall& call, const Output& output) {
  const auto catalog = import_catalog(call.table, output);
  std::vector<Input> inputs;
  for (const std::string& path : call.files) inputs.push_back(read_input(path, call.limits, register_limits));
  const ask::Input document = document_of(call, inputs, {output, call.columns, catalog ? *catalog : ismap_2020()});
  print_as_is(ask::write(document, Layout::indented));
  tell_of_absent(document, output);
  return no_breach;
}

void Subcommands::add_import() {
  std::vector<std::string_view> kinds{list_kind};
  const std::span<const std::string_view> documents = exchange::form_documents();
  kinds.insert(kinds.end(), documents.begin(), documents.end());
  Subcommand import = add(
      "import", {"ブック、CSV又はOSCALからの文書の作成", "make a document of a workbook, CSV or OSCAL"},
      {"ismap import list list.csv -o register.json",
       {"公表されたリストから登録簿を作る", "make a register of the public list"}},
      [this]() -> Command {
        return ImportCall{.kind = document_,
                          .files = files_,
                          .scheme = value_of<Scheme>(choice_),
                          .as_of = day_,
                          .table = settings_.table,
                          .limits = settings_.limits,
                          .columns = settings_.columns};
      },
      Forms::its_own);
  import.take({.name = "KIND",
               .help = {"作成する文書（listは公表されたクラウドサービスリスト）",
                        "what to make (list: of the public list of cloud services)"},
               .choices = std::move(kinds),
               .is_required = true},
              document_);
  const auto take_file = [this](const std::string& typed) -> std::optional<Problem> {
    files_.push_back(typed);
    inputs_.push_back(typed);
    return std::nullopt;
  };
  constexpr Label first{"読み込むファイル（-は標準入力）", "file to read (-: standard input)"};
  constexpr Label further{"併せて読み込むOSCALの文書", "a further OSCAL document to read with it"};
  import.take({.name = "FILE", .help = first, .takes = Takes::file, .is_required = true}, take_file);
  import.take({.name = "FILE2", .help = further, .takes = Takes::file}, take_file);
  import.take({.name = "FILE3", .help = further, .takes = Takes::file}, take_file);
  import.take({.name = "--scheme",
               .value = "SCHEME",
               .help = {"リストの制度（既定はリストの記載による）", "which list it is (as the list says)"},
               .choices =
               { "ismap",
                 "ismap_liu" }},
              choice_);
  Argument day = arguments::as_of;
  day.help = {"リストの時点（既定はリストの記載による）", "day as of which the list is (as the list says)"};
  import.take(day, day_);
  take_limits(import);
  take_columns(import);
  take_table(import, arguments::catalog);
}

}  // namespace ismap::cli
