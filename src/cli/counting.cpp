#include <ismap/core/months.hpp>
#include <ismap/core/text.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/report/width.hpp>
#include <ismap/rules/time_limits.hpp>
#include <ismap/rules/validity.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "subcommands.hpp"

#include <algorithm>

namespace ismap::cli {
namespace {

/// The months of a registration's validity (registration rules 8.1).
int validity_months() {
  return span_on(last_supported_date, time_limit(TimeLimitId::validity), {}).months;
}

struct Day {
  std::string_view counting;
  Label meaning;
  Date last;
};

struct Days {
  Day civil_code;
  Day same_day;
};

Days days(Date civil_code, Date same_day) {
  return {{"civil_code", {"民法第140条及び第143条による", "Civil Code, articles 140 and 143"}, civil_code},
          {"same_day",
           {"同じ数字の日（その日がない月は末日）による", "day of the same number, or the month's end"},
           same_day}};
}

Days last_days(const CountingCall& call) {
  return days(months_after(call.from, call.months, Counting::civil_code),
              months_after(call.from, call.months, Counting::same_day));
}

Days validity(const CountingCall& call) {
  return days(validity_end(call.from, Counting::civil_code), validity_end(call.from, Counting::same_day));
}

void append_days(std::string& text, const Label& title, const Days& days, Language language) {
  text.append(title.in(language)).append("\n");
  for (const Day* day : {&days.civil_code, &days.same_day})
    text.append("  ")
        .append(padded(day->counting, 10))
        .append("  ")
        .append(to_string(day->last))
        .append("  ")
        .append(day->meaning.in(language))
        .append("\n");
}

std::string answer_text(const CountingCall& call, Language language) {
  const std::string from = to_string(call.from);
  const std::string months = std::to_string(call.months);
  std::string text;
  const Text period{
      from + "（算入しない）から" + months + "か月の末日",
      "Last day of " + months + (call.months == 1 ? " month from " : " months from ") + from + " (not counted)"};
  append_days(text, {period.ja, period.en}, last_days(call), language);
  if (call.months == validity_months()) {
    constexpr Label title{
        "監査対象期間がこの日に終わる登録の有効期間の末日（登録規則8.1）",
        "Last day of a registration whose assessment period ends on that day (registration rules 8.1)"};
    append_days(text, title, validity(call), language);
  }
  return text;
}

void add_days(JsonText& json, std::string_view name, const Days& days) {
  json.key(name);
  json.begin_object();
  for (const Day* day : {&days.civil_code, &days.same_day}) {
    json.key(day->counting);
    json.text(to_string(day->last));
  }
  json.end_object();
}

std::string answer_json(const CountingCall& call) {
  JsonText json{Layout::indented};
  json.begin_object();
  json.key("from");
  json.text(to_string(call.from));
  json.key("months");
  json.number(call.months);
  add_days(json, "last_day", last_days(call));
  if (call.months == validity_months()) add_days(json, "validity_end", validity(call));
  json.end_object();
  return std::move(json).take();
}

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
  print(output.format == Format::json ? answer_json(call) : answer_text(call, output.language), output);
  return no_breach;
}

void Subcommands::add_counting() {
  Subcommand counting = add(
      "counting", {"月による期間の末日", "last day of a period of months"},
      {"ismap counting 2026-10-31 4", {"2026年10月31日から4か月の期間の末日", "four months from 2026-10-31"}}, [this] {
        return CountingCall{day_.value_or(Date{}), number_};
      });
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
