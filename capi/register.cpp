// Looking a number up in a register.
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/look_up_text.hpp>
#include <ismap/report/printable.hpp>

#include "answering.hpp"

namespace ismap::capi {
namespace {

CallFailure contradicted(std::string_view number) {
  return {ISMAP_E_UNDECIDED, text_of_contradiction(printable(number))};
}

Text printable_of(const Text& text) {
  return {printable(text.ja), printable(text.en)};
}

Text with_near(Text message, const std::vector<std::string>& near) {
  const Text meant = printable_of(may_be_meant(near));
  return {message.ja + meant.ja, message.en + meant.en};
}

CallFailure not_found(const Label& what, std::string_view asked, const std::vector<std::string>& near) {
  return {ISMAP_E_NOT_FOUND, with_near(text_of_nothing_found(what, printable(asked)), near)};
}

template <class Entry>
Found<Entry> only(const Named<Entry>& named, const Label& what, std::string_view asked) {
  if (!named.several.empty())
    throw CallFailure{ISMAP_E_UNDECIDED, with_near(text_of_several_found(what, printable(asked)), named.several)};
  if (!named) throw not_found(what, asked, named.near);
  return named.found;
}

}  // namespace

Found<RegisteredService> service_in(const Register& registrations, std::string_view asked) {
  return only(find_service_or_name(registrations, asked), a_service, asked);
}

const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view asked) {
  const Found<RegisteredAssessor> found = only(find_assessor_or_name(registrations, asked), an_assessor, asked);
  if (found.is_contradicted) throw contradicted(found.entry->number);
  return *found.entry;
}

CallFailure no_such_assessor(std::string_view number, const std::vector<std::string>& near) {
  return not_found(an_assessor, number, near);
}

}  // namespace ismap::capi
