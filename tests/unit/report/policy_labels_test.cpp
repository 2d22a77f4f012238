#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/policy_labels.hpp>

#include <boost/mp11/algorithm.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

void expect_both(const Label& label, std::string_view what) {
  EXPECT_FALSE(label.ja.empty()) << what;
  EXPECT_FALSE(label.en.empty()) << what;
}

TEST(PolicyLabels, NameEveryChoiceAndItsValues) {
  for_each_member<Choices>([](auto member) {
    using Choice = std::remove_cvref_t<decltype(std::declval<Choices>().*decltype(member)::pointer)>;
    expect_both(label_of_choice(member.name), member.name);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Choice>>(
        [&](auto enumerator) { expect_both(label_of_value(member.name, enumerator.name), enumerator.name); });
  });
}

TEST(PolicyLabels, NameEveryParameter) {
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Parameter>>(
      [](auto enumerator) { expect_both(label_of(enumerator.value), enumerator.name); });
}

TEST(PolicyLabels, AreEmptyForWhatIsNone) {
  EXPECT_EQ(label_of_choice("no_such_choice"), Label{});
  EXPECT_EQ(label_of_value("counting", "no_such_value"), Label{});
}

}  // namespace
}  // namespace ismap::test
