// Looking a number up in a register.
#include <ismap/report/printable.hpp>

#include "answering.hpp"

#include <algorithm>

namespace ismap::capi {

const RegisteredService& service_in(const Register& registrations, std::string_view number) {
  const auto found = std::ranges::find(registrations.services, number, &RegisteredService::number);
  if (found == registrations.services.end()) throw no_such_service(number);
  return *found;
}

const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view number) {
  const auto found = std::ranges::find(registrations.assessors, number, &RegisteredAssessor::number);
  if (found == registrations.assessors.end()) throw no_such_assessor(number);
  return *found;
}

CallFailure no_such_service(std::string_view number) {
  const std::string shown = printable(number);
  return {ISMAP_E_NOT_FOUND,
          {"登録番号" + shown + "のサービスは登録簿にありません。",
           "The register has no service with the number " + shown + "."}};
}

CallFailure no_such_assessor(std::string_view number) {
  const std::string shown = printable(number);
  return {ISMAP_E_NOT_FOUND,
          {"登録番号" + shown + "の監査機関は文書にありません。",
           "The document has no assessor with the number " + shown + "."}};
}

}  // namespace ismap::capi
