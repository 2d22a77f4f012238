#include "subcommand.hpp"

#include <ismap/core/text.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "src/core/name_list.hpp"
#include "src/core/near_words.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ismap::cli {
namespace {

constexpr Label empty_value{"{0}に空の値を指定することはできません。", "{0} cannot be empty."};
constexpr Label no_choice{"{0}には、次のいずれかを指定してください（{1}）：{2}", "{0} must be one of {1}: {2}"};
constexpr Label number_out_of_range{"{0}には、{1}から{2}までの整数を指定してください：{3}",
                                    "{0} must be a whole number from {1} to {2}: {3}"};
constexpr Label no_day{"{0}には、実在する日付をYYYY-MM-DDの形式で指定してください：{1}",
                       "{0} must be an existing day written YYYY-MM-DD: {1}"};

Text list_of(const std::vector<std::string_view>& choices) {
  Text list;
  for (const std::string_view choice : choices) detail::append_name(list, choice);
  return list;
}

/// What speaks against a value, whatever it means.
std::optional<Problem> refusal(const Argument& argument, const std::string& typed) {
  if (typed.empty()) return call_fault(fill(empty_value, {argument.name}));
  if (argument.choices.empty() || std::ranges::find(argument.choices, typed) != argument.choices.end())
    return std::nullopt;
  const std::vector<std::string> allowed{argument.choices.begin(), argument.choices.end()};
  return call_fault(fill(no_choice, {argument.name, list_of(argument.choices), printable(typed)}),
                    detail::near_words(typed, allowed));
}

}  // namespace

Taken Subcommand::take(const Argument& argument, Convert convert) {
  described_->arguments.push_back(argument);
  return parser_.take(argument, [faults = faults_, argument, convert = std::move(convert)](const std::string& typed) {
    std::optional<Problem> problem = refusal(argument, typed);
    if (!problem) problem = convert(typed);
    if (problem) faults->push_back(*std::move(problem));
  });
}

Taken Subcommand::take(const Argument& argument, std::string& text) {
  const bool is_input = argument.takes == Takes::file && argument.name != arguments::output.name;
  return take(argument, [&text, is_input, inputs = inputs_](const std::string& typed) -> std::optional<Problem> {
    text = typed;
    if (is_input) inputs->push_back(typed);
    return std::nullopt;
  });
}

Taken Subcommand::take(const Argument& argument, bool& flag) {
  described_->arguments.push_back(argument);
  return parser_.take(argument, flag);
}

Taken Subcommand::take(const Argument& argument, std::optional<Date>& day) {
  return take(argument, [&day, argument](const std::string& typed) -> std::optional<Problem> {
    day = parse_date(typed);
    if (day) return std::nullopt;
    return call_fault(fill(no_day, {argument.name, printable(typed)}));
  });
}

std::optional<int> Subcommand::decimal(std::string_view text, int first, int last) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < first || value > last) return std::nullopt;
  return value;
}

Problem Subcommand::out_of_range(const Argument& argument, std::string_view typed, int first, int last) {
  return call_fault(
      fill(number_out_of_range, {argument.name, std::to_string(first), std::to_string(last), printable(typed)}));
}

}  // namespace ismap::cli
