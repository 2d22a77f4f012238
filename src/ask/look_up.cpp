#include "look_up.hpp"

#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/report/look_up_text.hpp>
#include <ismap/report/printable.hpp>

namespace ismap::ask {
namespace {

Text with_near(Text message, const std::vector<std::string>& near) {
  const Text meant = may_be_meant(near);
  return {message.ja + printable(meant.ja), message.en + printable(meant.en)};
}

Failure not_found(const Label& what, std::string_view asked, const std::vector<std::string>& near) {
  return {Reason::not_found, with_near(text_of_nothing_found(what, printable(asked)), near), near};
}

template <class Entry>
Found<Entry> only(const Named<Entry>& named, const Label& what, std::string_view asked) {
  if (!named.several.empty())
    throw Failure{Reason::undecided, with_near(text_of_several_found(what, printable(asked)), named.several),
                  named.several};
  if (!named) throw not_found(what, asked, named.near);
  return named.found;
}

}  // namespace

Found<RegisteredService> service_in(const Register& registrations, std::string_view number_or_name) {
  return only(find_service_or_name(registrations, number_or_name), a_service, number_or_name);
}

const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view number_or_name) {
  const Found<RegisteredAssessor> found =
      only(find_assessor_or_name(registrations, number_or_name), an_assessor, number_or_name);
  if (found.is_contradicted) throw Failure{Reason::undecided, text_of_contradiction(printable(found.entry->number))};
  return *found.entry;
}

Failure no_such_assessor(std::string_view number, const std::vector<std::string>& near) {
  return not_found(an_assessor, number, near);
}

}  // namespace ismap::ask
