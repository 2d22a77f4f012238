#include "registered.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/printable.hpp>

#include "failure.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

/// One list of a register, and how its entries are found.
template <class Entry>
struct List {
  const std::vector<Entry>& entries;
  Found<Entry> (*find)(const Register&, std::string_view);
  std::vector<std::size_t> (*named)(const Register&, std::string_view);
  std::vector<std::string> (*near_numbers)(const Register&, std::string_view);
  std::vector<std::string> (*near_names)(const Register&, std::string_view);
  Label what;
};

/// By the number asked for, or by the name.
void say_taken_for(const std::string& asked, const std::string& number, const std::string& name, const Output& output) {
  const std::string shown = printable(asked);
  const std::string entry = printable(number);
  const std::string named = printable(name);
  warn(Caution{"taken_for",
               {"「" + shown + "」を、登録番号" + entry + "（" + named + "）として扱いました。",
                "\"" + shown + "\" was taken for " + entry + " (" + named + ")."}},
       output);
}

template <class Entry>
Failure several(const List<Entry>& list, const std::vector<std::size_t>& positions, const std::string& asked) {
  std::vector<std::string> numbers;
  for (const std::size_t position : positions) numbers.push_back(list.entries[position].number);
  const std::string shown = printable(asked);
  const std::string what_ja{list.what.ja};
  const std::string what_en{list.what.en};
  return failure("several",
                 {"名称「" + shown + "」の" + what_ja + "が登録簿に複数あります。登録番号を指定してください。",
                  "The register has several " + what_en + "s named \"" + shown + "\": give the number."},
                 {}, std::move(numbers));
}

template <class Entry>
Failure not_found(const List<Entry>& list, const Register& registrations, const std::string& asked) {
  std::vector<std::string> near = list.near_numbers(registrations, asked);
  for (std::string& name : list.near_names(registrations, asked)) near.push_back(std::move(name));
  const std::string shown = printable(asked);
  const std::string what_ja{list.what.ja};
  const std::string what_en{list.what.en};
  return failure("unknown_id",
                 {"登録番号又は名称が「" + shown + "」の" + what_ja + "は登録簿にありません。",
                  "The register has no " + what_en + " with the number or name \"" + shown + "\"."},
                 {}, std::move(near));
}

template <class Entry>
Found<Entry> look_up(const List<Entry>& list, const Register& registrations, const std::string& asked,
                     const Output& output) {
  if (const Found<Entry> found = list.find(registrations, asked)) {
    return found;
  }
  const std::vector<std::size_t> positions = list.named(registrations, asked);
  std::set<const Entry*> matches;
  for (const std::size_t position : positions)
    matches.insert(list.find(registrations, list.entries[position].number).entry);
  if (matches.size() > 1) throw several(list, positions, asked);
  if (matches.empty()) throw not_found(list, registrations, asked);
  const Entry& match = **matches.begin();
  say_taken_for(asked, match.number, match.name, output);
  return list.find(registrations, match.number);
}

}  // namespace

std::size_t position_of_service(const Register& registrations, const std::string& asked, const Output& output) {
  const List<RegisteredService> services{registrations.services, find_service,       services_named,
                                         near_service_numbers,   near_service_names, {"サービス", "service"}};
  return look_up(services, registrations, asked, output).position;
}

std::size_t position_of_assessor(const Register& registrations, const std::string& asked, const Output& output) {
  const List<RegisteredAssessor> assessors{registrations.assessors, find_assessor,       assessors_named,
                                           near_assessor_numbers,   near_assessor_names, {"監査機関", "assessor"}};
  const Found<RegisteredAssessor> found = look_up(assessors, registrations, asked, output);
  if (found.entry->number != asked && is_same_number(found.entry->number, asked))
    say_taken_for(asked, found.entry->number, found.entry->name, output);
  if (found.is_contradicted) throw failure("contradicted", text_of_contradiction(printable(found.entry->number)));
  return found.position;
}

}  // namespace ismap::cli
