#include <ismap/model/register_entry.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

RegisteredService service(std::string number, std::string name) {
  return {.number = std::move(number),
          .scheme = Scheme::ismap,
          .name = std::move(name),
          .provider = "p",
          .service_model = ServiceModel::saas,
          .built_on = {},
          .history = {}};
}

const Register several = {
    .services = {service("C21-0001-2", "a"), service("C21-0002-2", "b"), service("ｃ２１－０００１－２", "a"),
                 service("C21-0003-2", "c"), service("C21-0003-2", "d"), service("C21-0003-2", "c")},
    .assessors = {}};

TEST(ServiceFinder, FindsWhatOneLookUpFindsHoweverManyCameBefore) {
  ServiceFinder finder{several};
  for (int round = 0; round < 3; ++round)
    for (const std::string number :
         {"C21-0001-2", "c21-0001-2", "C21-0002-2", "C21-0003-2", "C21-0009-2", "", "C21-0002-3", "C2100022"}) {
      SCOPED_TRACE(number);
      const Found<RegisteredService> expected = find_service(several, number);
      const Found<RegisteredService> found = finder.find(number);
      EXPECT_EQ(found.entry, expected.entry);
      EXPECT_EQ(found.position, expected.position);
      EXPECT_EQ(found.is_contradicted, expected.is_contradicted);
      EXPECT_EQ(found.is_spelled_otherwise, expected.is_spelled_otherwise);
    }
}

}  // namespace
}  // namespace ismap
