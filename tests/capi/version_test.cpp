#include "tests/capi/ask.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace ismap::capi_test {
namespace {

TEST(Version, IsThatOfTheLibraryAndOfTheHeader) {
  const std::string header = std::to_string(ISMAP_VERSION_MAJOR) + '.' + std::to_string(ISMAP_VERSION_MINOR) + '.' +
                             std::to_string(ISMAP_VERSION_PATCH);
  EXPECT_EQ(string_of(ismap_version()), header);
  EXPECT_EQ(header, version);
  EXPECT_EQ(ismap_version_number(), std::uint32_t{ISMAP_VERSION_NUMBER});
  EXPECT_EQ(string_of(ismap_rulebook_version()), rulebook_version);
}

struct Word {
  ismap_enumeration enumeration;
  std::int32_t value;
  const char* word;
};

constexpr Word words[] = {
#include "capi/value_words.inc"
};

TEST(Names, AreReadBackByTheirEnumerationAlone) {
  for (const Word& one : words) {
    SCOPED_TRACE(one.word);
    EXPECT_EQ(ask(ismap_value_parse, one.enumeration, str(one.word)).out, one.value);
    EXPECT_EQ(string_of(one.value == 0 ? ismap_status_name(one.value) : ismap_value_name(one.value)), one.word);
    for (const Word& other : words)
      if (other.enumeration != one.enumeration) {
        EXPECT_NE(ask(ismap_value_parse, other.enumeration, str(one.word)).out, one.value);
      }
  }
}

TEST(Names, OfStatusesAreOnlyThose) {
  for (const Word& one : words)
    EXPECT_EQ(ismap_status_name(one.value).data != nullptr, one.enumeration == ISMAP_ENUMERATION_STATUS) << one.word;
  for (const std::int32_t undefined : {-1, 8, 99, 112, INT32_MIN, INT32_MAX}) {
    EXPECT_EQ(ismap_status_name(undefined).data, nullptr) << undefined;
    EXPECT_EQ(ismap_value_name(undefined).data, nullptr) << undefined;
  }
  EXPECT_EQ(ismap_value_name(0).data, nullptr);
}

template <class Enum>
std::vector<std::string_view> names_of() {
  std::vector<std::string_view> names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
      [&](auto enumerator) { names.emplace_back(enumerator.name); });
  return names;
}

template <class Enum>
void expect_names(ismap_enumeration enumeration, std::int32_t first) {
  std::size_t count = 0;
  for (const Word& one : words) count += one.enumeration == enumeration;
  EXPECT_EQ(count, names_of<Enum>().size());
  for (const std::string_view name : names_of<Enum>()) {
    EXPECT_EQ(ask(ismap_value_parse, enumeration, str(name)).out, first + static_cast<int>(*value_of<Enum>(name)));
  }
}

TEST(Names, AreThoseOfTheLibrary) {
  expect_names<Verdict>(ISMAP_ENUMERATION_VERDICT, ISMAP_VERDICT_MET);
  expect_names<Severity>(ISMAP_ENUMERATION_SEVERITY, ISMAP_SEVERITY_ERROR);
  expect_names<RegistrationState>(ISMAP_ENUMERATION_STATE, ISMAP_STATE_NOT_REGISTERED);
  expect_names<Certificate>(ISMAP_ENUMERATION_CERTIFICATE, ISMAP_CERTIFICATE_ISO27001);
  for (const std::string_view name : names_of<Ground>())
    EXPECT_EQ(ask(ismap_value_parse, ISMAP_ENUMERATION_GROUND, str(name)).status, ISMAP_OK) << name;
  for (const std::string_view name : names_of<Fault>()) {
    const auto status = ask(ismap_value_parse, ISMAP_ENUMERATION_STATUS, str(name)).out;
    EXPECT_EQ(status, ISMAP_E_SYNTAX + static_cast<int>(*value_of<Fault>(name))) << name;
  }
}

TEST(Names, ThatAreNoneSayWhichThereAre) {
  const auto refused = ask(ismap_value_parse, ISMAP_ENUMERATION_LAYOUT, str("wide"));
  EXPECT_EQ(refused.status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(refused.out, ISMAP_NO_VALUE);
  EXPECT_EQ(string_of(ismap_error_message(refused.error.get(), ISMAP_LANGUAGE_EN)),
            "There is no value \"wide\". There are: compact, indented");
  EXPECT_EQ(ask(ismap_value_parse, ISMAP_LAYOUT_COMPACT, str("compact")).status, ISMAP_E_ARGUMENT);
}

TEST(Text, IsFollowedByANul) {
  const auto made = ask(ismap_day_text, 0);
  const ismap_str text = ismap_text_str(made.out.get());
  EXPECT_EQ(text.len, 10U);
  EXPECT_STREQ(text.data, "1970-01-01");
  ismap_text_free(nullptr);
}

}  // namespace
}  // namespace ismap::capi_test
