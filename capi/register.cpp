// Looking a number up in a register.
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/rules/look_up.hpp>

#include "answering.hpp"

namespace ismap::capi {
namespace {

CallFailure contradicted(std::string_view number) {
  return {ISMAP_E_UNDECIDED, text_of_contradiction(printable(number))};
}

Text printable_of(const Text& text) {
  return {printable(text.ja), printable(text.en)};
}

}  // namespace

const RegisteredService& service_in(const Register& registrations, std::string_view number) {
  const Found<RegisteredService> found = find_service(registrations, number);
  if (!found) throw no_such_service(registrations, number);
  return *found.entry;
}

const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view number) {
  const Found<RegisteredAssessor> found = find_assessor(registrations, number);
  if (!found) throw no_such_assessor(number, near_assessor_numbers(registrations, number));
  if (found.is_contradicted) throw contradicted(found.entry->number);
  return *found.entry;
}

CallFailure no_such_service(const Register& registrations, std::string_view number) {
  const std::string shown = printable(number);
  const Text meant = printable_of(may_be_meant(near_service_numbers(registrations, number)));
  return {ISMAP_E_NOT_FOUND,
          {"登録番号" + shown + "のサービスは登録簿にありません。" + meant.ja,
           "The register has no service with the number " + shown + "." + meant.en}};
}

CallFailure no_such_assessor(std::string_view number, const std::vector<std::string>& near) {
  const std::string shown = printable(number);
  const Text meant = printable_of(may_be_meant(near));
  return {ISMAP_E_NOT_FOUND,
          {"登録番号" + shown + "の監査機関は文書にありません。" + meant.ja,
           "The document has no assessor with the number " + shown + "." + meant.en}};
}

}  // namespace ismap::capi
