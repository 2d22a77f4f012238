// A document with every member of every type, and what kind of value each member holds.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/ranged.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ismap::test {

enum class Leaf { boolean, number, text, date, control_id, enumerator, supplement_value };

struct LeafKind {
  Leaf leaf{};
  int min = 0;  ///< of a number
  int max = 0;
};

/// Fills values with something in every member, optional ones included, and one item in every list.
class Filler {
 public:
  /// By pointer pattern (`/services/*/name`).
  std::map<std::string, LeafKind> leaves;

  void fill(bool& value, const std::string& at) {
    value = true;
    leaves[at] = {Leaf::boolean};
  }
  void fill(std::string& value, const std::string& at) {
    value = "テキスト text";
    leaves[at] = {Leaf::text};
  }
  void fill(Date& value, const std::string& at) {
    value = date(2024, 2, 29);
    leaves[at] = {Leaf::date};
  }
  void fill(ControlId& value, const std::string& at) {
    value = {{9, 4, 1, 8}, Suffix::pb};
    leaves[at] = {Leaf::control_id};
  }
  void fill(SupplementValue& value, const std::string& at) {
    value = std::int64_t{30};
    leaves[at] = {Leaf::supplement_value};
  }
  template <int Min, int Max>
  void fill(Ranged<Min, Max>& value, const std::string& at) {
    value.value = Max;
    leaves[at] = {Leaf::number, Min, Max};
  }
  template <DescribedEnum E>
  void fill(E& value, const std::string& at) {
    value = E{};
    leaves[at] = {Leaf::enumerator};
  }
  template <class T>
  void fill(std::optional<T>& value, const std::string& at) {
    fill(value.emplace(), at);
  }
  template <class T>
  void fill(Boxed<T>& value, const std::string& at) {
    fill(value.emplace(), at);
  }
  template <class T>
  void fill(std::vector<T>& value, const std::string& at) {
    fill(value.emplace_back(), at + "/*");
  }
  template <Described T>
  void fill(T& value, const std::string& at) {
    for_each_member<T>([&](auto member) { fill(value.*decltype(member)::pointer, at + "/" + member.name); });
  }
};

}  // namespace ismap::test
