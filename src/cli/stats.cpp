#include <ismap/ask/counted.hpp>
#include <ismap/core/in_order.hpp>
#include <ismap/io/line_reader.hpp>
#include <ismap/io/load.hpp>
#include <ismap/report/statistics_page.hpp>
#include <ismap/review/statistics.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "file_path.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::size_t most_complaints = 100;

/// Whether a file has one document on each line.
bool is_of_lines(const std::string& path) {
  const std::string ending = ending_of(path);
  return path == "-" || ending == ".ndjson" || ending == ".jsonl";
}

bool may_be_document(const std::string& path) {
  constexpr std::array<std::string_view, 4> endings{".json", ".xlsx", ".csv", ".tsv"};
  return is_of_lines(path) || std::ranges::find(endings, ending_of(path)) != endings.end();
}

/// The files of a folder that may be documents, by name; another path as it is. @throws Failure if a folder cannot be
/// read: it must not pass for an empty one.
std::vector<std::string> files_at(const std::string& path) try {
  if (path == "-" || !std::filesystem::is_directory(path_from(path))) return {path};
  std::vector<std::string> files;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator{path_from(path)}) {
    const std::u8string name = entry.path().u8string();
    std::string file{name.begin(), name.end()};
    if (entry.is_regular_file() && may_be_document(file)) files.push_back(std::move(file));
  }
  std::ranges::sort(files);
  return files;
} catch (const std::filesystem::filesystem_error& error) {
  throw unreadable(path, error.code().default_error_condition().value());
}

/// Counts what the inputs hold.
class Counting {
 public:
  Counting(const StatsCall& call, const LoadedSettings& settings, const Output& output)
      : call_(call), output_(output), request_(settings.request()), catalog_(settings.catalog_or(ismap_2020())) {}

  void count(const std::string& path) {
    try {
      if (is_of_lines(path))
        count_lines(path);
      else
        count_document(read_input(path, call_.settings.limits));
    } catch (const Failure& failure) {
      refuse(failure.problems());
    }
  }

  const StatisticsSum& sum() const noexcept { return sum_; }
  bool has_refused() const noexcept { return refused_ > 0; }

 private:
  using Made = std::variant<StatisticsSum, Problem>;

  void count_document(const Input& input) {
    if (format_named_in(input.text) == format_of<Statistics>) return sum_.add(load_from<Statistics>(input));
    const HeldSubject held = load_held_subject(input, {output_, call_.settings.columns, *catalog_});
    ReviewRequest request = request_;
    request.absent = held.absent;
    sum_.add(review(held.subject, request), held.subject);
  }

  void count_lines(const std::string& path) {
    const OpenInput input = open_input(path);
    const Limits limits = call_.settings.limits.in_place_of({});
    LineReader lines{[&](std::string& buffer) { return read_some(input, buffer); }, limits.bytes};
    in_order(
        threads(), [&] { return lines.next(); }, [&](const Line& line) { return made_of(line, input.name, limits); },
        [&](const Made& made) {
          std::visit([this](const auto& one) { take(one); }, made);
          return true;
        });
  }

  Made made_of(const Line& line, const std::string& file, const Limits& limits) const {
    try {
      return ask::counted(line.text, request_, limits);
    } catch (const ParseError& error) {
      return problem_of(line.in_input(error), file);
    }
  }

  void take(const StatisticsSum& document) { sum_.add(document); }
  void take(const Problem& problem) { refuse({&problem, 1}); }

  void refuse(std::span<const Problem> problems) {
    sum_.add_refused();
    if (refused_++ < most_complaints) complain(problems, output_);
  }

  unsigned threads() const {
    return call_.threads != 0 ? call_.threads : std::max(1U, std::thread::hardware_concurrency());
  }

  const StatsCall& call_;
  const Output& output_;
  ReviewRequest request_;
  std::shared_ptr<const Catalog> catalog_;
  StatisticsSum sum_;
  std::size_t refused_ = 0;
};

}  // namespace

int run(const StatsCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.files.front(), output};
  Counting counting{call, settings, output};
  for (const std::string& path : call.files)
    for (const std::string& file : files_at(path)) counting.count(file);
  const Statistics statistics = counting.sum().statistics();
  if (statistics.documents + statistics.refused == 0)
    throw failure("call", {"この入力に文書はありません。", "There is no document in this input."}, call.files.front());
  if (output.format == Format::json)
    print_as_is(write(statistics, Layout::indented));
  else
    print(statistics_page(statistics, output.language), output);
  return counting.has_refused() ? bad_call : no_breach;
}

void Subcommands::add_stats() {
  Subcommand stats = add(
      "stats", {"多くの審査の集計", "what many reviews have in common"},
      {"ismap stats dossiers.ndjson", {"全ての申請文書を審査し、集計する", "review and count all dossiers"}},
      [this] {
        return StatsCall{files_, threads_, settings()};
      },
      Forms::all);
  take_files(stats, {.name = "FILE",
                     .help = {"文書若しくは集計又はそのフォルダー（-は標準入力のNDJSON）",
                              "documents or statistics, or folders of them (-: NDJSON from the standard input)"},
                     .takes = Takes::file,
                     .is_required = true,
                     .may_be_repeated = true});
  stats.take(arguments::registrations, settings_.registrations);
  Argument threads = arguments::threads;
  threads.help = {"並列数（既定は計算機に応じる）", "threads that work on lines (as the machine has)"};
  stats.take(threads, threads_, 1, 256);
  take_review_options(stats);
  take_columns(stats);
  take_table(stats, arguments::catalog);
}

}  // namespace ismap::cli
