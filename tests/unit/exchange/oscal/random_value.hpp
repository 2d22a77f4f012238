// Documents made at random: any value that the types can hold.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ismap::test {

class RandomValue {
 public:
  explicit RandomValue(unsigned seed) : random_(seed) {}

  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

  void fill(bool& value) { value = below(2) == 0; }
  void fill(std::string& value) {
    static const std::vector<std::string> texts = {"",
                                                   " x ",
                                                   "\"",
                                                   "in-remarks",
                                                   "#1",
                                                   "a\nb",
                                                   "a\r\nb",
                                                   "\x01",
                                                   "-",
                                                   "\xe3\x80\x80",
                                                   "1",
                                                   "*a* _b_",
                                                   "本文",
                                                   "true",
                                                   "null",
                                                   "\u00a0x",
                                                   "😀",
                                                   "\u2028",
                                                   "x\t",
                                                   "ismap-5.1.1",
                                                   "~/",
                                                   "\x7f",
                                                   "東京 リージョン",
                                                   "JP",
                                                   "\ufeff",
                                                   std::string("a\0b", 3)};
    value = texts[below(static_cast<unsigned>(texts.size()))];
  }
  void fill(Date& value) {
    static constexpr std::array days{date(1900, 1, 1),   date(1996, 2, 29), date(2000, 2, 29),
                                     date(2999, 12, 31), date(3000, 1, 1),  date(9999, 12, 31)};
    value = below(3) == 0 ? days[below(days.size())] : date(2020, 1, 1) + std::chrono::days{below(4000)};
  }
  void fill(ControlId& value) {
    const unsigned depth = 2 + below(3);
    value = {};
    for (unsigned i = 0; i < depth; ++i) value.numbers[i] = static_cast<std::uint8_t>(1 + below(255));
    value.suffix = static_cast<Suffix>(below(4));
  }
  template <int Min, int Max>
  void fill(Ranged<Min, Max>& value) {
    value.value = static_cast<typename Ranged<Min, Max>::Number>(Min + static_cast<int>(below(Max - Min + 1)));
  }
  template <DescribedEnum E>
  void fill(E& value) {
    constexpr auto count = boost::mp11::mp_size<boost::describe::describe_enumerators<E>>::value;
    value = static_cast<E>(below(static_cast<unsigned>(count)));
  }
  template <class T>
  void fill(std::optional<T>& value) {
    value.reset();
    if (below(2) == 0) fill(value.emplace());
  }
  template <class T>
  void fill(std::vector<T>& values) {
    values.clear();
    for (unsigned i = below(4); i > 0; --i) {
      T item{};
      fill(item);
      values.push_back(std::move(item));
    }
  }
  template <Described T>
  void fill(T& value) {
    for_each_member<T>([&](auto member) { fill(value.*decltype(member)::pointer); });
  }

 private:
  std::mt19937 random_;
};

}  // namespace ismap::test
