#include <ismap/rules/breach.hpp>

#include <gtest/gtest.h>

#include "made_answers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace ismap::ask::formats {
namespace {

using test::by;
using test::count_in;
using test::due_list;
using test::duty;

constexpr Due promptly{DueKind::promptly, {}};
constexpr Due not_known{DueKind::unknown, {}};

/// The lines of a calendar as they were before they were folded.
std::vector<std::string> unfolded_lines(const std::string& calendar) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < calendar.size();) {
    const std::size_t end = calendar.find("\r\n", at);
    const std::string line = calendar.substr(at, end - at);
    if (line.starts_with(' '))
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
    at = end + 2;
  }
  return lines;
}

/// Components by kind, each its properties in order. Fails unless they nest as they have to.
struct Component {
  std::string kind;
  std::vector<std::string> lines{};
  std::vector<Component> parts{};

  /// What the first such property says.
  std::string value(const std::string& property) const {
    for (const std::string& line : lines)
      if (line.starts_with(property + ":") || line.starts_with(property + ";")) return line.substr(line.find(':') + 1);
    return {};
  }
  std::vector<const Component*> all(std::string_view wanted) const {
    std::vector<const Component*> found;
    for (const Component& part : parts)
      if (part.kind == wanted) found.push_back(&part);
    return found;
  }
};

Component parsed(const std::string& calendar) {
  Component root;
  std::vector<Component*> open{&root};
  for (const std::string& line : unfolded_lines(calendar)) {
    if (line.starts_with("BEGIN:")) {
      open.back()->parts.push_back({.kind = line.substr(6)});
      open.push_back(&open.back()->parts.back());
    } else if (line.starts_with("END:")) {
      EXPECT_EQ(open.back()->kind, line.substr(4));
      open.pop_back();
    } else {
      open.back()->lines.push_back(line);
    }
    if (open.empty()) throw std::runtime_error("closed too often");
  }
  EXPECT_EQ(open.size(), 1U);
  EXPECT_EQ(root.parts.size(), 1U);
  EXPECT_TRUE(root.lines.empty());
  return root.parts.at(0);
}

Component calendar_of(const Answer& answer, const AnswerStyle& style = test::en) {
  return parsed(write_calendar(answer, style));
}

std::vector<std::string> uids(const Component& calendar) {
  std::vector<std::string> found;
  for (const Component& part : calendar.parts)
    if (part.kind != "VTIMEZONE") found.push_back(part.value("UID"));
  return found;
}

TEST(Calendar, HasAnEventOfAWholeDayForADuty) {
  const Component calendar = calendar_of(due_list({duty(by(date(2026, 12, 24)))}));
  ASSERT_EQ(calendar.all("VEVENT").size(), 1U);
  const Component& event = *calendar.all("VEVENT").front();
  EXPECT_EQ(
      event.lines,
      (std::vector<std::string>{
          "UID:libismap/duty/C26-0001-2/service_registration/9.9/registrant/7//date/2026-11-02",
          "DTSTAMP:20261120T000000Z", "LAST-MODIFIED:20261120T000000Z", "SEQUENCE:20777", "DTSTART;VALUE=DATE:20261224",
          "DTEND;VALUE=DATE:20261225", "TRANSP:TRANSPARENT", "SUMMARY:C26-0001-2: Notify",
          "DESCRIPTION:Due: 2026-12-24\\nStatus: open\\nWho: registrant\\nWhat: Notify\\nForm: Form "
          "7\\nClause: Cloud Service Registration Rules 9.9\\nSince: 2026-11-02\\nNumber: C26-0001-2\\nAs of: "
          "2026-11-20\\nThis is an unofficial computation from public material\\, not a decision of the ISMAP "
          "Steering Committee or its operating body.",
          "CATEGORIES:ISMAP,registrant"}));
  ASSERT_EQ(event.all("VALARM").size(), 4U);
  EXPECT_EQ(event.all("VALARM")[1]->lines,
            (std::vector<std::string>{"ACTION:DISPLAY", "DESCRIPTION:C26-0001-2: Notify", "TRIGGER:-P13DT15H"}));
}

TEST(Calendar, IsInJapanese) {
  const Component calendar = calendar_of(due_list({duty(by(date(2026, 12, 24)))}), test::ja);
  EXPECT_EQ(calendar.value("NAME"), "ISMAPの期限");
  const Component& event = *calendar.all("VEVENT").front();
  EXPECT_EQ(event.value("SUMMARY"), "C26-0001-2：届け出ること");
  EXPECT_TRUE(event.value("DESCRIPTION").starts_with("期限：2026-12-24\\n状況：未了\\n義務を負う者：登録者\\n"));
}

TEST(Calendar, SaysWhatItIs) {
  const Component calendar = calendar_of(due_list({}));
  EXPECT_EQ(calendar.value("VERSION"), "2.0");
  EXPECT_EQ(calendar.value("METHOD"), "PUBLISH");
  EXPECT_EQ(calendar.value("CALSCALE"), "GREGORIAN");
  EXPECT_EQ(calendar.value("X-WR-CALNAME"), "Due under ISMAP");
  EXPECT_EQ(calendar.value("DESCRIPTION"), calendar.value("X-WR-CALDESC"));
  // A calendar has to have a component.
  EXPECT_EQ(calendar.parts.size(), 1U);
}

TEST(Calendar, HasATaskWithoutADayForWhatIsDuePromptly) {
  const Component calendar = calendar_of(due_list({duty(promptly)}));
  EXPECT_TRUE(calendar.all("VEVENT").empty());
  ASSERT_EQ(calendar.all("VTODO").size(), 1U);
  const Component& task = *calendar.all("VTODO").front();
  EXPECT_EQ(task.value("SUMMARY"), "Promptly: C26-0001-2: Notify");
  EXPECT_EQ(task.value("STATUS"), "NEEDS-ACTION");
  for (const char* property : {"DTSTART", "DUE", "DTEND"}) EXPECT_EQ(task.value(property), "");
  EXPECT_TRUE(task.parts.empty());
  EXPECT_EQ(count_in(calendar.value("DESCRIPTION"), "Duties that are due promptly\\, which is no day: 1."), 1U);
}

TEST(Calendar, CountsWhatHasNoDay) {
  const Component calendar = calendar_of(due_list({duty(not_known), duty(not_known)}));
  EXPECT_TRUE(uids(calendar).empty());
  EXPECT_EQ(count_in(calendar.value("DESCRIPTION"), "Duties left out\\, as it is not known by when they are due: 2."),
            1U);
}

TEST(Calendar, KeepsWhatIsOverdueOnItsDayWithoutReminders) {
  const Component calendar = calendar_of(due_list({duty(by(date(2026, 11, 18)), ObligationStatus::overdue)}));
  const Component& event = *calendar.all("VEVENT").front();
  EXPECT_EQ(event.value("DTSTART"), "20261118");
  EXPECT_EQ(event.value("SUMMARY"), "Overdue: C26-0001-2: Notify");
  EXPECT_TRUE(event.parts.empty());
}

TEST(Calendar, LeavesOutWhatIsDone) {
  EXPECT_TRUE(uids(calendar_of(due_list({duty(by(date(2026, 12, 24)), ObligationStatus::done)}))).empty());
}

TEST(Calendar, LeavesADayOnAWeekendAndRemindsBeforeIt) {
  const Component calendar = calendar_of(due_list({duty(by(date(2026, 12, 27)))}));
  const Component& event = *calendar.all("VEVENT").front();
  EXPECT_EQ(event.value("DTSTART"), "20261227");
  EXPECT_EQ(count_in(event.value("DESCRIPTION"), "The day is on a weekend\\; this calendar does not move it."), 1U);
  ASSERT_EQ(event.all("VALARM").size(), 4U);
  EXPECT_EQ(event.all("VALARM").back()->value("TRIGGER"), "-P1DT15H");
}

TEST(Calendar, EndsWithTheLastDayThatThereIs) {
  const Component calendar = calendar_of(due_list({duty(by(last_supported_date))}));
  EXPECT_EQ(calendar.all("VEVENT").front()->value("DTSTART"), "99991231");
  EXPECT_EQ(calendar.all("VEVENT").front()->value("DTEND"), "");
}

TEST(CalendarIdentities, AreTheSameInAnyLanguageWordingAndPosition) {
  Obligation moved = duty(by(date(2027, 1, 8)));
  moved.what = {"別の文言", "Other words"};
  Obligation other = duty(by(date(2026, 12, 1)));
  other.form.reset();
  const std::vector<std::string> first = uids(calendar_of(due_list({duty(by(date(2026, 12, 24)))})));
  EXPECT_EQ(first, uids(calendar_of(due_list({duty(by(date(2026, 12, 24)))}), test::ja)));
  EXPECT_EQ(first.front(), uids(calendar_of(due_list({other, moved}))).back());
}

TEST(CalendarIdentities, AreThoseOfTheDutyWhateverAsksForIt) {
  RegisterStatus status{.as_of = date(2026, 11, 20), .services = {}};
  ServiceStatus& service = status.services.emplace_back();
  service.number = "C26-0001-2";
  service.as_of = status.as_of;
  service.obligations = {duty(by(date(2026, 12, 24)))};
  IncidentList incidents{.as_of = date(2026, 11, 20), .since = {}, .provider = {}};
  incidents.incidents.emplace_back().number = "C26-0001-2";
  incidents.incidents.back().obligations = service.obligations;
  const auto expected = uids(calendar_of(due_list({duty(by(date(2026, 12, 24)))})));
  EXPECT_EQ(uids(calendar_of(test::answer_of(Question::register_status, status))), expected);
  EXPECT_EQ(uids(calendar_of(test::answer_of(Question::register_incidents, incidents))), expected);
}

TEST(CalendarIdentities, AreNeverShared) {
  std::vector<Obligation> duties{duty(by(date(2026, 12, 24))), duty(by(date(2026, 12, 24))), duty(promptly)};
  const auto add = [&](auto change) {
    duties.push_back(duty(by(date(2026, 12, 24))));
    change(duties.back());
  };
  add([](Obligation& one) { one.since = date(2026, 11, 3); });
  add([](Obligation& one) { one.who = Actor::applicant; });
  add([](Obligation& one) { one.form.reset(); });
  add([](Obligation& one) { one.clause.clause = "9.9/registrant"; });
  add([](Obligation& one) { one.clause.regulation = Regulation::liu_registration; });
  add([](Obligation& one) { one.supplement = Parameter::incident_first_report_due; });
  add([](Obligation& one) { one.supplement = Parameter::incident_final_report_due; });
  const std::vector<std::string> found = uids(calendar_of(due_list(duties)));
  EXPECT_EQ(std::set(found.begin(), found.end()).size(), duties.size());

  // Also not by one that is left when another one is done.
  const Obligation done = duty(by(date(2026, 12, 24)), ObligationStatus::done);
  EXPECT_EQ(uids(calendar_of(due_list({duty(by(date(2026, 12, 24))), duty(by(date(2026, 12, 25)))}))).back(),
            uids(calendar_of(due_list({done, duty(by(date(2026, 12, 25)))}))).back());

  std::set<std::string> of_numbers;
  const std::string long_name(1000, 'x');
  const std::vector<std::string> numbers{"C26-0001-2", "C26-0001-2/9.9", "",  "a/b", "a%2Fb", "あ",
                                         long_name,    long_name + "y",  "+2"};
  for (const std::string& number : numbers)
    of_numbers.insert(uids(calendar_of(due_list({duty(by(date(2026, 12, 24)))}, number))).front());
  EXPECT_EQ(of_numbers.size(), numbers.size());
}

TEST(Calendar, GrowsInSequenceWithTheDay) {
  const auto sequence = [](Date as_of) {
    DueList list{.as_of = as_of, .until = {}, .items = {{"n", duty(by(as_of))}}, .diagnostics = {}, .supplements = {}};
    return std::stoi(
        calendar_of(test::answer_of(Question::register_due, list)).all("VEVENT").front()->value("SEQUENCE"));
  };
  EXPECT_EQ(sequence(date(2026, 11, 21)), sequence(date(2026, 11, 20)) + 1);
  EXPECT_EQ(sequence(date(1900, 1, 1)), 0);
}

TEST(Calendar, SaysWhatHappensIfNobodyActs) {
  RegisterStatus status{.as_of = date(2026, 11, 20), .services = {}};
  ServiceStatus& service = status.services.emplace_back();
  service.number = "C26-0001-2";
  service.as_of = status.as_of;
  service.valid_until = date(2027, 1, 31);
  service.outlook = {{date(2027, 2, 1), {"失効する", "It expires"}},
                     {date(2027, 2, 1), {"別の変化", "Something else"}}};
  const Component calendar = calendar_of(test::answer_of(Question::register_status, status));
  ASSERT_EQ(calendar.all("VEVENT").size(), 3U);
  EXPECT_EQ(calendar.all("VEVENT")[0]->value("SUMMARY"), "C26-0001-2: Last day of validity of the registration");
  EXPECT_EQ(calendar.all("VEVENT")[0]->value("DTSTART"), "20270131");
  EXPECT_EQ(calendar.all("VEVENT")[1]->value("SUMMARY"), "C26-0001-2: It expires");
  EXPECT_EQ(uids(calendar),
            (std::vector<std::string>{"libismap/valid-until/C26-0001-2", "libismap/outlook/C26-0001-2/2027-02-01",
                                      "libismap/outlook/C26-0001-2/2027-02-01+2"}));
  for (const Component* event : calendar.all("VEVENT")) EXPECT_TRUE(event->parts.empty());
}

TEST(Calendar, ForeseesNothingWhereTheRegisterDoesNotDecide) {
  RegisterStatus status{.as_of = date(2026, 11, 20), .services = {}};
  ServiceStatus& service = status.services.emplace_back();
  service.as_of = status.as_of;
  service.valid_until = date(2027, 1, 31);
  service.outlook = {{date(2027, 2, 1), {"失効する", "It expires"}}};
  service.undecided = true;
  service.diagnostics.emplace_back();
  const Component calendar = calendar_of(test::answer_of(Question::register_status, status));
  EXPECT_TRUE(uids(calendar).empty());
  EXPECT_EQ(count_in(calendar.value("DESCRIPTION"), "Remarks that the days may rest on: 1."), 1U);
}

/// A review with one diagnostic whose day is `limit`, cured in this way.
Component limits_of_review(CureWay way, Date limit, std::vector<Obligation> duties = {}) {
  const Breach breach{.code = "late", .message = {}, .remedy = {}, .cure = {.kind = {}, .way = way, .what = {}}};
  Review review = test::review_of({}, std::move(duties));
  RuleResult& result = review.results.emplace_back();
  result.citations = {{Regulation::service_registration, "9.9", "x"}};
  Diagnostic& diagnostic = result.diagnostics.emplace_back();
  diagnostic.code = "X-1/late";
  diagnostic.message = {"遅い", "Too late"};
  diagnostic.limit = DecidingDay{"latest", limit};
  diagnostic.breach = &breach;
  return calendar_of(test::answer_of(Question::document_review, review, "例示"));
}

TEST(Calendar, HasTheDaysOfDiagnosticsThatHaveToBeKept) {
  const Component calendar = limits_of_review(CureWay::until_limit, date(2026, 12, 24));
  ASSERT_EQ(calendar.all("VEVENT").size(), 1U);
  EXPECT_EQ(calendar.value("NAME"), "Due under ISMAP (例示)");
  EXPECT_EQ(calendar.all("VEVENT").front()->value("SUMMARY"), "Limit: 例示: Too late");
  EXPECT_EQ(calendar.all("VEVENT").front()->value("UID"), "libismap/limit/%E4%BE%8B%E7%A4%BA/X-1%2Flate/latest/");
  EXPECT_EQ(calendar.all("VEVENT").front()->parts.size(), 4U);
}

TEST(Calendar, NamesADayByItsRule) {
  const Answer review = test::review_of_text(ismap::test::read_file("docs/examples/ismap-breaches.json"));
  std::vector<std::string> limits;
  const Component calendar = calendar_of(review);
  for (const Component* event : calendar.all("VEVENT"))
    if (event->value("SUMMARY").starts_with("Limit: ")) limits.push_back(event->value("SUMMARY"));
  // Filed late, on a day that is still ahead.
  EXPECT_EQ(std::ranges::count(limits, "Limit: 例示データ連携基盤: Time for filing"), 1);
}

TEST(Calendar, HasNoDayThatHasPassedOrFromWhichOnSomethingMayBeDoneOrThatADutyHas) {
  EXPECT_TRUE(uids(limits_of_review(CureWay::until_limit, date(2026, 11, 19))).empty());
  EXPECT_TRUE(uids(limits_of_review(CureWay::not_before, date(2026, 12, 24))).empty());
  EXPECT_TRUE(uids(limits_of_review(CureWay::person, date(2026, 12, 24))).empty());
  EXPECT_EQ(uids(limits_of_review(CureWay::until_limit, date(2026, 12, 24), {duty(by(date(2026, 12, 24)))})).size(),
            1U);
}

TEST(Calendar, HasAnEventForEachDayOfTheExamples) {
  Inquiry inquiry = test::inquiry_of_examples();
  const Register registrations = test::register_of_examples();
  const Answer due = register_due(registrations, inquiry);
  std::map<Date, std::size_t> days;
  std::size_t prompt = 0;
  for (const DueItem& item : std::get<DueList>(due.content()).items) {
    if (item.obligation.due.on) ++days[*item.obligation.due.on];
    if (item.obligation.due.kind == DueKind::promptly) ++prompt;
  }
  ASSERT_FALSE(days.empty());
  const Component calendar = calendar_of(due);
  std::map<Date, std::size_t> events;
  for (const Component* event : calendar.all("VEVENT")) {
    const std::string day = event->value("DTSTART");
    ++events[parse_date(day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6)).value()];
  }
  EXPECT_EQ(events, days);
  EXPECT_EQ(calendar.all("VTODO").size(), prompt);
  const std::vector<std::string> found = uids(calendar);
  EXPECT_EQ(std::set(found.begin(), found.end()).size(), found.size());
}

TEST(Calendar, KeepsHostileTextAsText) {
  const auto names = [](const Component& component) {
    std::vector<std::string> found;
    for (const std::string& line : component.lines) found.push_back(line.substr(0, line.find_first_of(":;")));
    return found;
  };
  const Component plain = calendar_of(due_list({duty(by(date(2026, 12, 24)))}));
  for (std::size_t which = 0; which < test::hostile_texts.size(); ++which) {
    Obligation one = duty(by(date(2026, 12, 24)));
    one.what = {test::hostile(which), test::hostile(which + 1)};
    for (const AnswerStyle& style : {test::ja, test::en}) {
      const std::string written = write_calendar(due_list({one}, test::hostile(which + 2)), style);
      const Component calendar = parsed(written);
      EXPECT_EQ(names(calendar), names(plain));
      ASSERT_EQ(calendar.parts.size(), 2U);
      EXPECT_EQ(names(calendar.parts[1]), names(plain.parts[1]));
      EXPECT_EQ(calendar.parts[1].parts.size(), 4U);
      std::istringstream lines{written};
      for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 76U);
    }
  }
}

TEST(Calendar, SuitsAnswersWithDays) {
  for (const Question question : {Question::document_review, Question::service_status, Question::register_status,
                                  Question::register_due, Question::register_incidents, Question::procurement_decide})
    EXPECT_TRUE(calendar_suits(question));
  for (const Question question : {Question::service_impact, Question::register_impact, Question::assessor_review,
                                  Question::agenda_plan, Question::assessment_plan, Question::statement_migrate,
                                  Question::certificate_overlap, Question::document_diff, Question::document_remedy})
    EXPECT_FALSE(calendar_suits(question));
}

}  // namespace
}  // namespace ismap::ask::formats
