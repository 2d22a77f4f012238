#include "src/io/statistics_fault.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/statistics_description.hpp>

#include <cstdint>
#include <vector>

namespace ismap {
namespace {

bool is_count(std::int64_t number) {
  return number >= 0 && number <= Statistics::largest_count;
}

template <class T>
std::optional<std::string> no_count_at(const std::vector<T>& values, const std::string& pointer);

template <class T>
std::optional<std::string> no_count_at(const T& value, const std::string& pointer) {
  if constexpr (std::is_same_v<T, std::int64_t>) {
    if (!is_count(value)) return pointer;
  } else if constexpr (Described<T> && !DescribedEnum<T>) {
    std::optional<std::string> found;
    for_each_member<T>([&](auto member) {
      if (!found) found = no_count_at(value.*decltype(member)::pointer, pointer + "/" + std::string{member.name});
    });
    return found;
  }
  return std::nullopt;
}

template <class T>
std::optional<std::string> no_count_at(const std::vector<T>& values, const std::string& pointer) {
  for (std::size_t i = 0; i < values.size(); ++i)
    if (auto found = no_count_at(values[i], pointer + "/" + std::to_string(i))) return found;
  return std::nullopt;
}

}  // namespace

std::optional<std::string> no_count_in(const Statistics& statistics) {
  return no_count_at(statistics, "");
}

}  // namespace ismap
