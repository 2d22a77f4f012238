#include "src/exchange/forms/header_names.hpp"

#include "src/core/unicode.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace ismap::exchange::header_names_test {
namespace {

/// ASCII letters and figures in full width.
std::string wide(std::string_view text) {
  std::string made;
  for (const char c : text)
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      ismap::detail::append(made, static_cast<char32_t>(c) + 0xFEE0);
    else
      made += c;
  return made;
}

std::string in_capitals(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

/// With something unseen behind the first character.
std::string parted(std::string_view text, std::string_view unseen) {
  const std::size_t first = ismap::detail::first_character(text).bytes;
  return std::string{text.substr(0, first)}.append(unseen).append(text.substr(first));
}

TEST(HeaderNames, AreKnownInEverySpelling) {
  std::size_t count = 0;
  for (const Form& form : forms())
    for (std::size_t part = 0; part < form.parts.size(); ++part) {
      const detail::HeaderNames names{form, part};
      for (const Field& field : form.parts[part].fields)
        for (const std::string& title : {field.title.ja, field.title.en}) {
          const auto role = names.role_of(title);
          ASSERT_TRUE(role) << title;
          for (const std::string& spelling :
               {" " + title, title + "　", "\u200B" + title, parted(title, " "), parted(title, "\u200D"), wide(title),
                in_capitals(title), title + "\n説明", parted(title, "\n")}) {
            const auto found = names.role_of(spelling);
            ASSERT_TRUE(found) << spelling;
            EXPECT_EQ(found->role, role->role) << spelling;
          }
          const bool has_brackets = title.find("（") != std::string::npos || title.find('(') != std::string::npos;
          for (const std::string& remarked : {title + "（注）", "(1) " + title})
            EXPECT_EQ(names.role_of(remarked).has_value(), !has_brackets) << remarked;
          EXPECT_FALSE(names.role_of(title + "では" + title)) << title;
          ++count;
        }
    }
  EXPECT_GT(count, 300U);
}

}  // namespace
}  // namespace ismap::exchange::header_names_test
