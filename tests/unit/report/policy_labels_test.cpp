#include <ismap/report/policy_labels.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace ismap {
namespace {

bool has_ascii_word(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

TEST(PolicyLabels, NameEveryChoiceAndEveryValueInJapanese) {
  for_each_member<Choices>([](auto member) {
    using Choice = std::remove_cvref_t<decltype(Choices{}.*decltype(member)::pointer)>;
    EXPECT_FALSE(label_of_choice(member.name).ja.empty()) << member.name;
    EXPECT_FALSE(label_of_choice(member.name).en.empty()) << member.name;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Choice>>([&](auto enumerator) {
      const std::string text = setting_text({member.name, std::string{enumerator.name}}, Language::ja);
      EXPECT_FALSE(text.ends_with("：")) << text << enumerator.name;
      EXPECT_FALSE(has_ascii_word(text)) << text;
    });
  });
}

TEST(PolicyLabels, NameEveryParameterInBothLanguages) {
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Parameter>>([](auto enumerator) {
    const Label label = label_of(enumerator.value);
    EXPECT_FALSE(label.ja.empty()) << enumerator.name;
    EXPECT_FALSE(label.en.empty()) << enumerator.name;
    EXPECT_FALSE(has_ascii_word(label.ja)) << label.ja;
  });
}

TEST(PolicyLabels, ASupplementShowsItsValueClauseAndSource) {
  const Supplement days{.parameter = Parameter::objection_due,
                        .value = std::int64_t{14},
                        .clause = "15.2",
                        .source = "登録規則",
                        .in_force = {}};
  EXPECT_EQ(supplement_text(days, Language::ja), "異議申立ての期限（日数）：14（15.2、登録規則）");
  EXPECT_EQ(supplement_text(days, Language::en), "objection due (days): 14 (15.2, 登録規則)");
  const Supplement list{.parameter = Parameter::public_holidays,
                        .value = std::vector<std::string>{"2026-01-01", "2026-01-12"},
                        .clause = "2",
                        .source = "暦",
                        .in_force = {}};
  EXPECT_EQ(supplement_text(list, Language::ja), "休日：2026-01-01、2026-01-12（2、暦）");
}

}  // namespace
}  // namespace ismap
