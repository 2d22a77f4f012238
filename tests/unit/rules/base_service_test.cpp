#include <ismap/rules/base_service.hpp>

#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace ismap {
namespace {

RegisteredService made_base(Scheme scheme) {
  RegisteredService base;
  base.number = "C24-0001-2";
  base.scheme = scheme;
  return base;
}

Answer answer_on(const RegisteredService& base, Date as_of, BaseOnLiuList choice = BaseOnLiuList::enough) {
  const Register registrations{{base}, {}};
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
  return answer;
}

/// The verdict on a base of `scheme`, registered on 2024-12-20, as of `as_of`.
Verdict verdict(Scheme scheme, Boxed<Period> period, Date as_of) {
  RegisteredService base = made_base(scheme);
  base.history = {{.on = date(2024, 12, 20),
                   .kind = EventKind::decided_registered,
                   .grave = {},
                   .form = {},
                   .period = std::move(period),
                   .ground = {},
                   .note = {}}};
  return answer_on(base, as_of).verdict();
}

/// On a base that only the list of `list` shows.
Answer answer_by_list(Date list, Date as_of, std::optional<Date> valid_until = date(2025, 7, 31)) {
  RegisteredService base = made_base(Scheme::ismap);
  PrintedEntry printed;
  printed.as_of = list;
  printed.registered_on = date(2024, 12, 20);
  printed.valid_until = valid_until;
  base.printed = printed;
  return answer_on(base, as_of);
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

TEST(BaseService, OnTheListOfTheDayIsMetAndSaysWhatItRestsOn) {
  Answer answer = answer_by_list(date(2025, 7, 1), date(2025, 7, 1));
  EXPECT_EQ(answer.verdict(), Verdict::met);
  const RuleResult result = std::move(answer).take("X", {});
  ASSERT_EQ(result.diagnostics.size(), 1U);
  EXPECT_EQ(result.diagnostics.front().code, "X/printed");
}

TEST(BaseService, OnTheListOfAnotherDayIsForAPerson) {
  EXPECT_EQ(answer_by_list(date(2025, 7, 1), date(2025, 7, 2)).verdict(), Verdict::needs_judgement);
  EXPECT_EQ(answer_by_list(date(2025, 7, 1), date(2025, 6, 30)).verdict(), Verdict::needs_judgement);
  EXPECT_EQ(answer_by_list(date(2025, 7, 1), date(2024, 12, 20)).verdict(), Verdict::needs_judgement);
  EXPECT_EQ(answer_by_list(date(2025, 7, 1), date(2024, 12, 19)).verdict(), Verdict::unknown);
}

TEST(BaseService, PastItsPrintedDayIsNeverMet) {
  EXPECT_EQ(answer_by_list(date(2025, 7, 31), date(2025, 7, 31)).verdict(), Verdict::met);
  EXPECT_EQ(answer_by_list(date(2025, 8, 1), date(2025, 8, 1)).verdict(), Verdict::needs_judgement);
  EXPECT_EQ(answer_by_list(date(2025, 7, 31), date(2025, 8, 1)).verdict(), Verdict::unknown);
  EXPECT_EQ(answer_by_list(date(2025, 7, 1), date(2025, 7, 1), {}).verdict(), Verdict::needs_judgement);
}

}  // namespace
}  // namespace ismap
