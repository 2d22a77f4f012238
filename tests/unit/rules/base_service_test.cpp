#include <ismap/rules/base_service.hpp>

#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

/// The verdict on a base of `scheme`, registered on 2024-12-20, as of `as_of`.
Verdict verdict(Scheme scheme, Boxed<Period> period, Date as_of, BaseOnLiuList choice = BaseOnLiuList::enough) {
  Register registrations;
  registrations.services.push_back({.number = "C24-0001-2",
                                    .scheme = scheme,
                                    .name = {},
                                    .provider = {},
                                    .service_model = {},
                                    .built_on = {},
                                    .history = {{.on = date(2024, 12, 20),
                                                 .kind = EventKind::decided_registered,
                                                 .grave = {},
                                                 .form = {},
                                                 .period = std::move(period),
                                                 .ground = {},
                                                 .note = {}}}});
  Policy policy;
  policy.choices.base_on_liu_list = choice;
  const StatementIndex index = index_statement(Statement{}, ismap_2020());
  const Context context{{.as_of = as_of, .reference_date = as_of, .policy = policy, .registrations = &registrations},
                        ismap_2020(),
                        index,
                        Scheme::ismap_liu,
                        {}};
  Answer answer;
  check_base_service(answer, "C24-0001-2", Pointer{}, context);
  return answer.verdict();
}

const Period year_2023{date(2023, 4, 1), date(2024, 3, 31)};

// REG-8.1a: 16 months after 2024-03-31.
TEST(BaseService, IsMetToTheLastDayOfItsValidity) {
  EXPECT_EQ(verdict(Scheme::ismap, year_2023, date(2025, 7, 31)), Verdict::met);
  EXPECT_EQ(verdict(Scheme::ismap, year_2023, date(2025, 8, 1)), Verdict::not_met);
}

TEST(BaseService, IsForAPersonWithoutItsPeriod) {
  EXPECT_EQ(verdict(Scheme::ismap, {}, date(2025, 1, 1)), Verdict::needs_judgement);
}

// LIU-2.9: the term of ISMAP-LIU is not public.
TEST(BaseService, OfIsmapLiuIsForAPersonPastTheTermOfIsmap) {
  EXPECT_EQ(verdict(Scheme::ismap_liu, year_2023, date(2025, 7, 31)), Verdict::met);
  EXPECT_EQ(verdict(Scheme::ismap_liu, year_2023, date(2025, 8, 1)), Verdict::needs_judgement);
}

}  // namespace
}  // namespace ismap
