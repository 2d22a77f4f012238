#include "exported.hpp"

#include <ismap/report/printable.hpp>

#include "failure.hpp"
#include "terminal_text.hpp"
#include "workbooks.hpp"

#include <cstdio>

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
  constexpr Label with_place{"{0}（{1}）", "{0} ({1})"};
  print_as_is(exported.text);
  for (const ask::ExportLoss& loss : exported.losses)
    warn(Caution{"not_carried", loss.pointer.empty()
                                    ? loss.message
                                    : fill(with_place, {loss.message, place_and_more(loss.pointer, loss.count)})},
         output);
}

Text place_and_more(const std::string& place, std::size_t count) {
  const std::string shown = printable(place);
  if (count <= 1) return {shown, shown};
  constexpr Label and_more{"{0}ほか{1}件", "{0} and {1} more"};
  return fill(and_more, {shown, std::to_string(count - 1)});
}

}  // namespace ismap::cli
