#include "exported.hpp"

#include <ismap/report/printable.hpp>

#include "src/core/name_list.hpp"

#include "failure.hpp"
#include "terminal_text.hpp"
#include "workbooks.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr Label onto_terminal{"ブックは端末に出力できません。-o FILE.xlsxを指定してください。",
                              "A workbook cannot be shown on a terminal. Give -o FILE.xlsx."};

}  // namespace

void print_workbook(std::span<const exchange::FormSheet> sheets) {
  if (is_terminal(stdout)) throw failure("call", Text{onto_terminal});
  print_as_is(workbook_of(sheets));
}

void print_exported(const ask::Exported& exported, const Output& output) {
  constexpr Label with_places{"{0}（{1}）", "{0} ({1})"};
  print_as_is(exported.text);
  std::vector<std::pair<Text, Text>> told;  // a message, and its places
  for (const ask::ExportLoss& loss : exported.losses) {
    const auto same = std::ranges::find(told, loss.message, &std::pair<Text, Text>::first);
    Text& places = same == told.end() ? told.emplace_back(loss.message, Text{}).second : same->second;
    if (loss.pointer.empty()) continue;
    detail::append_name(places, place_and_more(loss.pointer, loss.count));
  }
  for (const auto& [message, places] : told)
    warn(Caution{"not_carried", places.en.empty() ? message : fill(with_places, {message, places})}, output);
}

Text place_and_more(const std::string& place, std::size_t count) {
  const std::string shown = printable(place);
  if (count <= 1) return {shown, shown};
  constexpr Label and_more{"{0}ほか{1}件", "{0} and {1} more"};
  return fill(and_more, {shown, std::to_string(count - 1)});
}

}  // namespace ismap::cli
