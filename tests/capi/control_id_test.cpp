#include "tests/capi/ask.hpp"

#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

namespace ismap::capi_test {
namespace {

std::uint64_t packed(std::string_view id) {
  return ask(ismap_control_id_parse, str(id)).out;
}

TEST(ControlIds, ArePackedAsTheHeaderSays) {
  EXPECT_EQ(packed("9.4.1.8.PB"), 0x0904010803U);
  EXPECT_EQ(packed("9.4.1.8.P"), 0x0904010802U);
  EXPECT_EQ(packed("9.4.1.8.B"), 0x0904010801U);
  EXPECT_EQ(packed("9.4.1"), 0x0904010000U);
  EXPECT_EQ(packed("255.255.255.255.PB"), 0xFFFFFFFF03U);
}

TEST(ControlIds, GoToTextAndBackInTheOrderOfTheCatalogue) {
  const Catalog& catalog = ismap_2020();
  std::uint64_t before = 0;
  for (std::size_t i = 0; i < catalog.size(); ++i) {
    const std::uint64_t control = packed(catalog[i].id.string());
    EXPECT_EQ(text_of(ismap_control_id_text, control), catalog[i].id.string());
    EXPECT_LT(before, control);
    before = control;
  }
}

TEST(ControlIds, AreRefusedIfNothingIsPackedSo) {
  for (const std::uint64_t wrong : {
           std::uint64_t{0},
           std::uint64_t{0x0900000000},   // one number
           std::uint64_t{0x0904000800},   // a gap
           std::uint64_t{0x0004010800},   // no first number
           std::uint64_t{0x0904010804},   // no such suffix
           std::uint64_t{0x10904010803},  // more than five bytes
           UINT64_MAX,
       })
    EXPECT_EQ(ask(ismap_control_id_text, wrong).status, ISMAP_E_BAD_CONTROL_ID) << std::hex << wrong;
  for (const char* wrong : {"", "9", "9.", "9.4.1.8.X", "9.4.0.8", "256.1", "9.4.1.8.2.1", "a.b"})
    EXPECT_EQ(ask(ismap_control_id_parse, str(wrong)).status, ISMAP_E_BAD_CONTROL_ID) << wrong;
}

}  // namespace
}  // namespace ismap::capi_test
