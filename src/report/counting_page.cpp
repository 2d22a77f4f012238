#include <ismap/core/months.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/counting_page.hpp>
#include <ismap/rules/time_limits.hpp>
#include <ismap/rules/validity.hpp>

#include "json_member.hpp"
#include "result_parts.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

struct WayOfCounting {
  Counting counting;
  std::string_view name;  ///< as a policy names it
  Label meaning;
};

constexpr std::array ways_of_counting = {
    WayOfCounting{
        Counting::civil_code, "civil_code", {"民法第140条及び第143条による", "Civil Code, articles 140 and 143"}},
    WayOfCounting{Counting::same_day,
                  "same_day",
                  {"同じ数字の日（その日がない月は末日）による", "day of the same number, or the month's end"}}};

/// Whether a registration is valid for so many months (registration rules 8.1).
bool is_validity(int months) {
  return months == span_on(last_supported_date, time_limit(TimeLimitId::validity), {}).months;
}

template <class LastDay>
void add_last_days(Page& page, LastDay last_day) {
  page::Table table{.columns = detail::names_of_columns(
                        {{"数え方", "Counting"}, {"末日", "Last day"}, {"内容", "Meaning"}}, page.language)};
  for (const WayOfCounting& way : ways_of_counting)
    table.add({{std::string{way.name}}, {to_string(last_day(way.counting))}, {page.in(way.meaning)}});
  page.table(std::move(table));
}

template <class LastDay>
void add_last_days(JsonText& json, std::string_view name, LastDay last_day) {
  json.key(name);
  json.begin_object();
  for (const WayOfCounting& way : ways_of_counting) detail::add_member(json, way.name, last_day(way.counting));
  json.end_object();
}

}  // namespace

Page counting_page(Date from, int months, Language language) {
  constexpr Label title{"{0}（算入しない）から{1}か月の末日", "Last day of {1} {2} from {0} (not counted)"};
  constexpr Label of_registration{
      "監査対象期間がこの日に終わる登録の有効期間の末日（登録規則8.1）",
      "Last day of a registration whose assessment period ends on that day (registration rules 8.1)"};
  Page page{.language = language};
  const Text filled = fill(title, {to_string(from), std::to_string(months), months == 1 ? "month" : "months"});
  page.title(filled.in(language));
  add_last_days(page, [&](Counting counting) { return months_after(from, months, counting); });
  if (!is_validity(months)) return page;
  page.section(of_registration);
  add_last_days(page, [&](Counting counting) { return validity_end(from, counting); });
  return page;
}

std::string counting_json(Date from, int months) {
  JsonText json{Layout::indented};
  json.begin_object();
  detail::add_member(json, "from", from);
  detail::add_member(json, "months", months);
  add_last_days(json, "last_day", [&](Counting counting) { return months_after(from, months, counting); });
  if (is_validity(months))
    add_last_days(json, "validity_end", [&](Counting counting) { return validity_end(from, counting); });
  json.end_object();
  return std::move(json).take();
}

}  // namespace ismap
