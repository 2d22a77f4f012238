#include "out_of_memory.hpp"

#include "commands.hpp"
#include "output_file.hpp"
#include "process.hpp"

#include <new>
#include <string_view>

namespace ismap::cli {
namespace {

constexpr std::string_view as_json =
    R"({"error":{"fault":"memory","message":{"ja":"メモリが不足しています。","en":"Memory ran out."}}})"
    "\n";
constexpr std::string_view in_japanese = "メモリが不足しています。\n";
constexpr std::string_view in_english = "Memory ran out.\n";

constinit std::string_view message = "メモリが不足しています。 / Memory ran out.\n";

/// Before anything else of the program asks for memory.
[[gnu::constructor(101)]] void end_when_memory_runs_out() {
  std::set_new_handler(end_out_of_memory);
}

}  // namespace

void say_out_of_memory_as(const Output& output) noexcept {
  if (output.complaints == Format::json)
    message = as_json;
  else
    message = output.language == Language::ja ? in_japanese : in_english;
}

void end_out_of_memory() noexcept {
  discard_unfinished_output();
  end_process(message, bad_call);
}

}  // namespace ismap::cli
