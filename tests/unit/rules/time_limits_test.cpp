#include <ismap/rules/time_limits.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/examples/registration_history.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/status.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/validity.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <regex>
#include <string>
#include <variant>

namespace ismap {
namespace {

using test::event;

LimitChange in_months(TimeLimitId limit, int months, Date from) {
  return {.limit = limit, .months = Ranged<1, 1200>{static_cast<std::int16_t>(months)}, .days = {}, .from = from};
}

Policy reform(std::vector<LimitChange> limits) {
  Policy policy;
  policy.limits = std::move(limits);
  return policy;
}

TEST(TimeLimits, SayWhatTheyAreAndFromWhere) {
  for (const TimeLimit* limit : time_limits()) {
    SCOPED_TRACE(name_of(limit->id));
    EXPECT_EQ(&time_limit(limit->id), limit);
    EXPECT_FALSE(limit->name.ja.empty() || limit->name.en.empty());
    EXPECT_FALSE(limit->clause.clause.empty() || limit->clause.edition.empty());
    EXPECT_FALSE(limit->sources[0].place.en.empty());
    EXPECT_NE(limit->values[0].span, Span{});
  }
}

TEST(TimeLimits, AreThoseOfTheRuleBook) {
  struct Case {
    TimeLimitId id;
    const char* words;
  };
  using enum TimeLimitId;
  for (const auto& [id, words] : {Case{longest_assessment_period, "one year"},
                                  {shortest_assessment_period, "three months"},
                                  {report_date, "three months"},
                                  {filing, "one month"},
                                  {inquiry_answer, "one month"},
                                  {document_check, "two weeks"},
                                  {committee_review, "six months"},
                                  {model_review_period, "five months"},
                                  {shortest_renewal, "two months"},
                                  {improvement, "two months"},
                                  {validity, "one year and four months"},
                                  {provisional_use, "one year"},
                                  {partner_practice, "ten years"}})
    EXPECT_EQ(in_words(span_on(date(2026, 11, 20), time_limit(id), {})).en, words) << name_of(id);
}

TEST(TimeLimits, AreWrittenInWords) {
  const auto expect = [](const Span& span, const char* ja, const char* en) {
    EXPECT_EQ(in_words(span).ja, ja);
    EXPECT_EQ(in_words(span).en, en);
  };
  expect({.months = 1}, "1か月", "one month");
  expect({.months = 11}, "11か月", "eleven months");
  expect({.months = 12}, "1年", "one year");
  expect({.months = 16}, "1年4か月", "one year and four months");
  expect({.months = 25}, "2年1か月", "two years and one month");
  expect({.months = 13 * 12}, "13年", "13 years");
  expect({.days = 1}, "1日", "one day");
  expect({.days = 7}, "1週間", "one week");
  expect({.days = 14}, "2週間", "two weeks");
  expect({.days = 30}, "30日", "30 days");
  expect({.months = 4, .days = 15}, "4か月と15日", "four months and 15 days");
}

TEST(TimeLimits, NameASpanThatIsStillToComeWithItsFirstDay) {
  constexpr TimeLimit reformed{.id = TimeLimitId::filing,
                               .name = {"例", "example"},
                               .clause = {Regulation::service_registration, "4.2", "final-2020"},
                               .values = {{{date(2020, 6, 3), {.months = 3}}, {date(2027, 4, 1), {.months = 4}}}}};
  EXPECT_EQ(spans_in_words(reformed, date(2027, 3, 31)),
            (Text{"3か月（2027-04-01からは4か月）", "three months (four months from 2027-04-01)"}));
  EXPECT_EQ(spans_in_words(reformed, date(2027, 4, 1)), (Text{"4か月", "four months"}));
  EXPECT_EQ(span_on(date(2027, 3, 31), reformed, {}), (Span{.months = 3}));
  EXPECT_EQ(span_on(date(2027, 4, 1), reformed, {}), (Span{.months = 4}));
}

TEST(TimeLimits, ChangeOnTheDayThatThePolicySays) {
  const TimeLimit& limit = time_limit(TimeLimitId::report_date);
  const Date from = date(2027, 4, 1);
  std::vector<LimitChange> changes = {in_months(TimeLimitId::report_date, 4, from),
                                      in_months(TimeLimitId::report_date, 2, date(2028, 4, 1)),
                                      in_months(TimeLimitId::filing, 9, date(2020, 6, 3))};
  for (int order = 0; order < 6; ++order) {
    const Policy policy = reform(changes);
    EXPECT_EQ(span_on(days_after(from, -1), limit, policy).months, 3);
    EXPECT_EQ(span_on(from, limit, policy).months, 4);
    EXPECT_EQ(span_on(date(2028, 3, 31), limit, policy).months, 4);
    EXPECT_EQ(span_on(date(2028, 4, 1), limit, policy).months, 2);
    EXPECT_EQ(span_on(date(2020, 6, 3), time_limit(TimeLimitId::filing), policy).months, 9);
    std::ranges::next_permutation(changes, {}, &LimitChange::from);
  }
}

TEST(TimeLimits, CountDaysAfterTheMonths) {
  const TimeLimit& report = time_limit(TimeLimitId::report_date);
  EXPECT_EQ(last_day_of({.months = 1, .days = 1}, date(2026, 1, 31), report, Counting::same_day), date(2026, 3, 1));
  const TimeLimit& period = time_limit(TimeLimitId::longest_assessment_period);
  EXPECT_EQ(last_day_of({.months = 12}, date(2026, 4, 1), period, Counting::same_day), date(2027, 3, 31));
  EXPECT_EQ(last_day_of({.days = 10}, date(2026, 4, 1), period, Counting::same_day), date(2026, 4, 10));
}

TEST(TimeLimits, StandInNoRuleAsLiterals) {
  const std::regex span{R"([0-9]か月|[0-9]週間|(one|two|three|four|five|six) (months?|weeks?))"};
  for (const RuleRow* rule : rulebook()) {
    SCOPED_TRACE(rule->id);
    EXPECT_FALSE(std::regex_search(std::string{rule->text.ja}, span)) << rule->text.ja;
    EXPECT_FALSE(std::regex_search(std::string{rule->text.en}, span)) << rule->text.en;
    const Text filled = with_spans(rule->text);
    EXPECT_EQ(filled.ja.find('{'), std::string::npos) << filled.ja;
    EXPECT_EQ(filled.en.find('{'), std::string::npos) << filled.en;
  }
}

/// The day that a rule computes of a renewal, which is filed on `filed_on`, under a policy.
class Reform : public ::testing::Test {
 protected:
  static const Dossier& dossier() {
    static const auto loaded = load<Dossier>(test::example("ismap-renewal").dump());
    return loaded;
  }
  static const Register& registrations() {
    static const auto loaded = load<Register>(test::example("ismap-renewal-register").dump());
    return loaded;
  }
  static Review reviewed(const Policy& policy) {
    return review(dossier(), {.as_of = date(2026, 11, 20), .registrations = &registrations(), .policy = &policy});
  }
  static std::optional<Date> derived(const Review& review, std::string_view rule, std::string_view day) {
    const auto result = std::ranges::find(review.results, rule, &RuleResult::rule);
    if (result == review.results.end()) return std::nullopt;
    const auto found = std::ranges::find(result->derived, day, &Derived::name);
    return found == result->derived.end() ? std::nullopt : std::optional{std::get<Date>(found->value)};
  }
};

TEST_F(Reform, HoldsForApplicationsFiledFromItsFirstDay) {
  struct Case {
    TimeLimitId limit;
    const char* rule;
    const char* day;
    Date counted_from;
  };
  const Date period_last = dossier().statement.assessment_period.last;
  const Date filed = dossier().application.filed_on;
  for (const Case& one : {Case{TimeLimitId::report_date, "REG-3.2", "latest_report_date", period_last},
                          {TimeLimitId::report_date, "REG-3.2b", "latest_representation_date", period_last},
                          {TimeLimitId::filing, "REG-4.2", "latest_filing_date", dossier().report->date},
                          {TimeLimitId::longest_assessment_period, "STM-2.2.5a", "latest_last_day",
                           days_after(dossier().statement.assessment_period.first, -1)}}) {
    SCOPED_TRACE(one.rule);
    const int by_law = span_on(filed, time_limit(one.limit), {}).months;
    const auto day_under = [&](Date from) {
      return derived(reviewed(reform({in_months(one.limit, by_law + 1, from)})), one.rule, one.day);
    };
    EXPECT_EQ(day_under(filed), months_after(one.counted_from, by_law + 1, Counting::civil_code));
    EXPECT_EQ(day_under(days_after(filed, 1)), months_after(one.counted_from, by_law, Counting::civil_code));
  }
}

TEST_F(Reform, IsNamedInTheAnswer) {
  const Policy policy = reform({in_months(TimeLimitId::report_date, 4, date(2026, 4, 1))});
  EXPECT_EQ(reviewed(policy).limits, policy.limits);
  EXPECT_EQ(reviewed({}).limits, std::nullopt);
}

TEST_F(Reform, OfTheValidityCountsFromThePeriodThatEndsUnderIt) {
  const Date last = date(2027, 3, 31);
  const auto end_under = [&](Date from) {
    return validity_end(last, reform({in_months(TimeLimitId::validity, 24, from)}));
  };
  EXPECT_EQ(end_under(last), date(2029, 3, 31));
  EXPECT_EQ(end_under(days_after(last, 1)), date(2028, 7, 31));
}

/// The due day of the inquiry of a history.
std::optional<Date> inquiry_due(const Policy& policy) {
  const RegisteredService service = test::service({event(date(2027, 3, 25), EventKind::applied),
                                                   event(date(2027, 3, 29), EventKind::received),
                                                   event(date(2027, 4, 5), EventKind::inquired)});
  const ServiceStatus status = status_of(service, 0, {.as_of = date(2027, 4, 6), .policy = &policy});
  const auto duty = std::ranges::find(status.obligations, "5.4(1)", [](const Obligation& one) { return one.clause.clause; });
  return duty == status.obligations.end() ? std::nullopt : duty->due.on;
}

TEST_F(Reform, HoldsForTheDutiesOfAnApplicationByItsFiling) {
  EXPECT_EQ(inquiry_due({}), date(2027, 5, 5));
  EXPECT_EQ(inquiry_due(reform({in_months(TimeLimitId::inquiry_answer, 2, date(2027, 3, 25))})), date(2027, 6, 5));
  EXPECT_EQ(inquiry_due(reform({in_months(TimeLimitId::inquiry_answer, 2, date(2027, 3, 26))})), date(2027, 5, 5));
}

TEST_F(Reform, StandsInTheTextOfADuty) {
  const Policy policy = reform({in_months(TimeLimitId::inquiry_answer, 2, date(2020, 6, 3))});
  const RegisteredService service =
      test::service({event(date(2027, 3, 25), EventKind::applied), event(date(2027, 4, 5), EventKind::inquired)});
  const ServiceStatus status = status_of(service, 0, {.as_of = date(2027, 4, 6), .policy = &policy});
  ASSERT_FALSE(status.obligations.empty());
  EXPECT_EQ(status.obligations[0].what.en, "Answer the inquiry within two months");
  EXPECT_EQ(status.obligations[0].what.ja, "問合せから2か月以内に回答すること");
}

}  // namespace
}  // namespace ismap
