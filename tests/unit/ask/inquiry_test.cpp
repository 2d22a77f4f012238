#include <ismap/ask/failure.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace ismap::ask::inquiry_test {
namespace {

/// What may be given with a question, by name.
using Parts = std::vector<std::string_view>;

struct Asked {
  Question question;
  Parts needed;
  Parts optional;
};

const std::array asked{Asked{Question::document_review, {"as_of"}, {"registrations"}},
                       Asked{Question::service_status, {"registrations", "as_of", "number"}, {}},
                       Asked{Question::service_impact, {"registrations", "as_of", "number"}, {}},
                       Asked{Question::register_status, {"as_of"}, {}},
                       Asked{Question::register_due, {"as_of"}, {"within_days"}},
                       Asked{Question::register_incidents, {"as_of"}, {"since", "provider"}},
                       Asked{Question::register_impact, {"as_of"}, {}},
                       Asked{Question::procurement_decide, {"as_of"}, {"registrations"}},
                       Asked{Question::assessor_review, {"as_of"}, {"number"}},
                       Asked{Question::agenda_plan, {}, {}},
                       Asked{Question::assessment_plan, {"as_of"}, {"registrations"}},
                       Asked{Question::statement_migrate, {"edition"}, {}},
                       Asked{Question::certificate_overlap, {"certificate"}, {}},
                       Asked{Question::document_diff, {"as_of"}, {"registrations"}},
                       Asked{Question::document_remedy, {"as_of"}, {"registrations"}}};

const Parts all_parts{"registrations", "as_of", "number", "edition", "certificate", "within_days", "since", "provider"};

/// An inquiry with the parts, and with no others.
Inquiry with(const Parts& parts) {
  static const Register no_registrations{};
  Inquiry inquiry{.catalog = std::make_shared<const Catalog>(ismap_2020())};
  for (const std::string_view part : parts) {
    if (part == "registrations") inquiry.registrations = &no_registrations;
    if (part == "as_of") inquiry.as_of = parse_date("2026-11-20");
    if (part == "number") inquiry.number = "C26-0001-2";
    if (part == "edition") inquiry.edition = "ismap-2025";
    if (part == "certificate") inquiry.certificate = Certificate::iso27001;
    if (part == "within_days") inquiry.within_days = 0;
    if (part == "since") inquiry.since = parse_date("2026-11-20");
    if (part == "provider") inquiry.provider = "株式会社例示";
  }
  return inquiry;
}

bool contains(const Parts& parts, std::string_view part) {
  return std::ranges::find(parts, part) != parts.end();
}

TEST(Inquiry, IsAcceptedWithWhatTheQuestionNeedsAndTakes) {
  for (const Asked& one : asked) {
    EXPECT_NO_THROW(check(with(one.needed), one.question));
    Parts both = one.needed;
    both.insert(both.end(), one.optional.begin(), one.optional.end());
    EXPECT_NO_THROW(check(with(both), one.question));
    EXPECT_EQ(takes_day(one.question), contains(one.needed, "as_of"));
  }
}

TEST(Inquiry, IsRefusedWithoutAnyPartThatTheQuestionNeeds) {
  for (const Asked& one : asked)
    for (const std::string_view part : one.needed) {
      Parts rest = one.needed;
      std::erase(rest, part);
      try {
        check(with(rest), one.question);
        ADD_FAILURE() << part << " of question " << static_cast<int>(one.question);
      } catch (const Failure& failure) {
        EXPECT_EQ(failure.reason(), Reason::missing);
        EXPECT_NE(failure.message().en.find(part), std::string::npos) << failure.message().en;
        EXPECT_NE(failure.message().ja.find(part), std::string::npos) << failure.message().ja;
      }
    }
}

TEST(Inquiry, IsRefusedWithAnyPartThatTheQuestionDoesNotTake) {
  for (const Asked& one : asked)
    for (const std::string_view part : all_parts) {
      if (contains(one.needed, part) || contains(one.optional, part)) continue;
      Parts more = one.needed;
      more.push_back(part);
      try {
        check(with(more), one.question);
        ADD_FAILURE() << part << " of question " << static_cast<int>(one.question);
      } catch (const Failure& failure) {
        EXPECT_EQ(failure.reason(), Reason::not_allowed);
        EXPECT_NE(failure.message().en.find(part), std::string::npos) << failure.message().en;
      }
    }
}

TEST(Inquiry, OfAQuestionThatIsNoneIsRefused) {
  EXPECT_THROW(check(with({}), static_cast<Question>(99)), Failure);
}

}  // namespace
}  // namespace ismap::ask::inquiry_test
