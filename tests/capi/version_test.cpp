#include "tests/capi/ask.hpp"

#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include <gtest/gtest.h>

namespace ismap::capi_test {
namespace {

TEST(Version, IsThatOfTheLibrary) {
  EXPECT_EQ(ismap_abi_version(), ISMAP_ABI_VERSION);
  EXPECT_EQ(string_of(ismap_version()), version);
  EXPECT_EQ(string_of(ismap_rulebook_version()), rulebook_version);
}

TEST(Names, AreThoseOfTheHeader) {
  const std::pair<ismap_status, const char*> names[] = {
      {ISMAP_OK, "ok"},
      {ISMAP_E_ARGUMENT, "argument"},
      {ISMAP_E_MEMORY, "memory"},
      {ISMAP_E_INTERNAL, "internal"},
      {ISMAP_E_CANCELLED, "cancelled"},
      {ISMAP_E_NOT_FOUND, "not_found"},
      {ISMAP_E_RANGE, "range"},
      {ISMAP_E_UNDECIDED, "undecided"},
      {ISMAP_E_SYNTAX, "syntax"},
      {ISMAP_E_BAD_UTF8, "bad_utf8"},
      {ISMAP_E_UNKNOWN_MEMBER, "unknown_member"},
      {ISMAP_E_DUPLICATE_MEMBER, "duplicate_member"},
      {ISMAP_E_MISSING_MEMBER, "missing_member"},
      {ISMAP_E_WRONG_TYPE, "wrong_type"},
      {ISMAP_E_BAD_ENUMERATOR, "bad_enumerator"},
      {ISMAP_E_BAD_DATE, "bad_date"},
      {ISMAP_E_BAD_CONTROL_ID, "bad_control_id"},
      {ISMAP_E_BAD_VALUE, "bad_value"},
      {ISMAP_E_LIMIT, "limit"},
  };
  for (const auto& [status, name] : names) EXPECT_EQ(string_of(ismap_status_name(status)), name);
  for (const ismap_status undefined : {-1, 8, 99, 111, INT32_MIN, INT32_MAX})
    EXPECT_EQ(ismap_status_name(undefined).data, nullptr) << undefined;

  const char* const verdicts[] = {"met", "not_met", "needs_judgement", "unknown", "not_applicable"};
  for (ismap_verdict verdict = ISMAP_VERDICT_MET; verdict <= ISMAP_VERDICT_NOT_APPLICABLE; ++verdict)
    EXPECT_EQ(string_of(ismap_verdict_name(verdict)), verdicts[verdict - 1]);
  for (const ismap_verdict undefined : {0, -1, 6, INT32_MIN, INT32_MAX})
    EXPECT_EQ(ismap_verdict_name(undefined).data, nullptr) << undefined;
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
