#include "registered.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/look_up_text.hpp>
#include <ismap/report/printable.hpp>

#include "failure.hpp"

#include "src/core/near_words.hpp"

#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

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

/// What was found; says so if it was found by its name. @throws Failure if nothing was, or too much
template <class Entry>
Found<Entry> only(Named<Entry> named, const Label& what, const std::string& asked, const Output& output) {
  const std::string shown = printable(asked);
  if (!named.several.empty())
    throw failure("several", text_of_several_found(what, shown), {}, std::move(named.several));
  if (!named) throw failure("unknown_id", text_of_nothing_found(what, shown), {}, std::move(named.near));
  if (named.is_found_by_name) say_taken_for(asked, named.found.entry->number, named.found.entry->name, output);
  return named.found;
}

}  // namespace

Held<Register> load_register(const std::string& path, const AskedLimits& limits, const TableReading& reading,
                             Receipt* receipt) {
  const Input input = read_input(path, limits, register_limits);
  if (receipt != nullptr) receipt->read(DocumentRole::registrations, input);
  if (auto held = document_in_tables(input, only_format_of<Register>, reading))
    return {std::get<Register>(std::move(held->input)), std::move(held->source)};
  try {
    return {load_in_place(input.text, limits.in_place_of(register_limits))};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

std::size_t position_of_service(const Register& registrations, const std::string& asked, const Output& output) {
  return only(find_service_or_name(registrations, asked), a_service, asked, output).position;
}

std::size_t position_of_assessor(const Register& registrations, const std::string& asked, const Output& output) {
  const Found<RegisteredAssessor> found = only(find_assessor_or_name(registrations, asked), an_assessor, asked, output);
  if (found.entry->number != asked && is_same_number(found.entry->number, asked))
    say_taken_for(asked, found.entry->number, found.entry->name, output);
  if (found.is_contradicted) throw failure("contradicted", text_of_contradiction(printable(found.entry->number)));
  return found.position;
}

void require_provider(const Register& registrations, const std::string& name) {
  const KnownName wanted{name};
  std::vector<std::string> providers;
  std::unordered_set<std::string_view> known;
  for (const RegisteredService& service : registrations.services) {
    if (wanted.is(service.provider)) return;
    if (known.insert(service.provider).second) providers.push_back(service.provider);
  }
  const std::string shown = printable(name);
  throw failure("unknown_id",
                {"登録簿に事業者" + shown + "のサービスはありません。",
                 "The register has no service of the provider " + shown + "."},
                {}, detail::near_words(name, providers));
}

}  // namespace ismap::cli
