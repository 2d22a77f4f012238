#include "registered.hpp"

#include <ismap/report/printable.hpp>

#include "src/core/near_words.hpp"

#include <algorithm>
#include <vector>

namespace ismap::cli {

Failure not_in_register(const Register& registrations, const std::string& number) {
  std::vector<std::string> numbers;
  for (const RegisteredService& service : registrations.services) numbers.push_back(service.number);
  const std::string shown = printable(number);
  return failure("unknown_id",
                 {"登録番号" + shown + "のサービスは登録簿にありません。",
                  "The register has no service with the number " + shown + "."},
                 {}, detail::near_words(number, numbers));
}

std::size_t position_of(const Register& registrations, const std::string& number) {
  const auto found = std::ranges::find(registrations.services, number, &RegisteredService::number);
  if (found == registrations.services.end()) throw not_in_register(registrations, number);
  return static_cast<std::size_t>(found - registrations.services.begin());
}

}  // namespace ismap::cli
