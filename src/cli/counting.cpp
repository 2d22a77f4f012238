#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/counting_page.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "subcommands.hpp"

#include <chrono>
#include <string>

namespace ismap::cli {
namespace {

/// The first day from which that many months pass the last day that can be counted to.
Date months_before_the_end(int months) {
  using namespace std::chrono;
  const year_month_day last{last_supported_date};
  const year_month first = last.year() / last.month() - std::chrono::months{months};
  return sys_days{first / std::chrono::last};
}

Failure past_the_end(const CountingCall& call) {
  const std::string from = to_string(call.from);
  const std::string months = std::to_string(call.months);
  const std::string last = to_string(last_supported_date);
  return failure(
      "call", fill(Label{"{0}から{1}か月の末日は、扱うことのできる最後の日（{2}）を超えます。",
                         "{1} {3} from {0} {4} the last day that can be counted to, {2}."},
                   {from, months, last, call.months == 1 ? "month" : "months", call.months == 1 ? "passes" : "pass"}));
}

}  // namespace

int run(const CountingCall& call, const Output& output) {
  if (call.from > months_before_the_end(call.months)) throw past_the_end(call);
  if (output.format == Format::json)
    print_as_is(counting_json(call.from, call.months));
  else
    print(counting_page(call.from, call.months, output.language), output);
  return no_breach;
}

void Subcommands::add_counting() {
  Subcommand counting = add(
      "counting", {"月による期間の末日", "last day of a period of months"},
      {"ismap counting 2026-10-31 4", {"2026年10月31日から4か月の期間の末日", "four months from 2026-10-31"}},
      [this] {
        return CountingCall{day_.value_or(Date{}), number_};
      },
      Forms::all);
  counting.take({.name = "FROM",
                 .help = {"起算日（算入しない）YYYY-MM-DD", "the day it starts from, not counted, YYYY-MM-DD"},
                 .takes = Takes::day,
                 .is_required = true},
                day_);
  counting.take({.name = "MONTHS",
                 .help = {"月数（0から1200まで）", "number of months, 0 to 1200"},
                 .takes = Takes::number,
                 .is_required = true},
                number_, 0, 1200);
}

}  // namespace ismap::cli
