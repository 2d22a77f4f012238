// Questions other than reviews: the answers are those of the library, and the typed calls agree with them.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"
#include "tests/capi/shown.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/agenda_page.hpp>
#include <ismap/report/assessment_plan_page.hpp>
#include <ismap/report/assessor_page.hpp>
#include <ismap/report/impact_page.hpp>
#include <ismap/report/incidents_page.hpp>
#include <ismap/report/procurement_page.hpp>
#include <ismap/report/status_page.hpp>
#include <ismap/report/transition_graph.hpp>
#include <ismap/review/agenda.hpp>
#include <ismap/review/assessment_plan.hpp>
#include <ismap/review/assessor.hpp>
#include <ismap/review/impact.hpp>
#include <ismap/review/incidents.hpp>
#include <ismap/review/procurement.hpp>
#include <ismap/review/status.hpp>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <array>

namespace ismap::capi_test {
namespace {

/// What the samples say, as values of the library.
struct Values {
  Register built_on = load<Register>(example("impact-register"));
  Register listed = load<Register>(example("procurement-register"));
  Policy policy = load<Policy>(example("policy"));

  ReviewRequest request(const Register* registrations = nullptr) const {
    return {.as_of = Date{std::chrono::days{as_of}}, .registrations = registrations, .policy = &policy};
  }
};

TEST(Answers, OnTheStatusOfAServiceAreThoseOfTheLibrary) {
  const Values values;
  const auto status = status_of(values.built_on.services[1], 1, values.request());
  EXPECT_EQ(shown(ask(ismap_service_status, engine(), built_on(), str("C26-0911-2"), as_of, nullptr)),
            (Shown{write(RegisterStatus{.as_of = status.as_of, .services = {status}}),
                   status_text(status, in_english, values.built_on.services[1].name)}));
}

TEST(Answers, NameWhatTheyAreAbout) {
  const auto about = [](const Answer<ismap_answer*>& made) { return string_of(ismap_answer_subject(made.out.get())); };
  const Values values;
  EXPECT_EQ(about(ask(ismap_service_status, engine(), built_on(), str("C26-0911-2"), as_of, nullptr)),
            values.built_on.services[1].name);
  const ismap_str of_a_register =
      ismap_answer_subject(ask(ismap_register_status, engine(), built_on(), as_of, nullptr).out.get());
  EXPECT_NE(of_a_register.data, nullptr);
  EXPECT_EQ(of_a_register.len, 0U);
  EXPECT_EQ(ismap_answer_subject(nullptr).data, nullptr);
}

Answer<ismap_answer*> due_soon(std::int32_t days) {
  ismap_question_options options = ISMAP_QUESTION_OPTIONS_INIT;
  options.within_days = &days;
  return ask(ismap_register_due, engine(), built_on(), as_of, &options);
}

TEST(Answers, OnARegisterAreThoseOfTheLibrary) {
  const Values values;
  const RegisterStatus all = status_of(values.built_on, values.request());
  std::string lines = status_heading(all.as_of, in_english);
  for (std::size_t i = 0; i < all.services.size(); ++i)
    lines += status_line(all.services[i], in_english, values.built_on.services[i].name);
  lines += status_notice(in_english);
  EXPECT_EQ(shown(ask(ismap_register_status, engine(), built_on(), as_of, nullptr)), (Shown{write(all), lines}));

  for (const int days : {0, 90, 400}) {
    const DueList due = due_within(values.built_on, days, values.request());
    EXPECT_EQ(shown(due_soon(days)), (Shown{write(due), due_text(due, in_english)}));
  }
  const DueList due = due_within(values.built_on, std::nullopt, values.request());
  EXPECT_FALSE(due.items.empty());
  EXPECT_EQ(shown(ask(ismap_register_due, engine(), built_on(), as_of, nullptr)).json, write(due));
  EXPECT_EQ(nlohmann::json::parse(shown(due_soon(INT32_MAX)).json)["items"].size(), due.items.size());
  for (const int days : {-1, INT32_MIN}) EXPECT_EQ(due_soon(days).status, ISMAP_E_ARGUMENT);
}

TEST(Answers, OnIncidentsAreThoseOfTheLibrary) {
  const auto register_of =
      ask(ismap_document_load, engine(), ISMAP_DOCUMENT_REGISTER, str(example("register")), nullptr);
  const ismap_document* loaded = register_of.out.get();
  const Register values = load<Register>(example("register"));
  const std::int32_t since = as_of - 46;  // 2026-10-05
  ismap_question_options options = ISMAP_QUESTION_OPTIONS_INIT;
  options.since = &since;
  options.provider = str("例示インフラ株式会社");
  const IncidentFilter filter{.since = date(2026, 10, 5), .provider = "例示インフラ株式会社"};
  const IncidentList expected = incidents_in(values, filter, {.as_of = Date{std::chrono::days{as_of}}});
  ASSERT_EQ(expected.incidents.size(), 1U);
  EXPECT_EQ(shown(ask(ismap_register_incidents, engine(), loaded, as_of, &options)),
            (Shown{write(expected), incidents_text(expected, in_english)}));
  const std::int32_t no_day = INT32_MIN;
  options.since = &no_day;
  EXPECT_EQ(ask(ismap_register_incidents, engine(), loaded, as_of, &options).status, ISMAP_E_RANGE);
  EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, as_of, &options).status, ISMAP_E_RANGE);
}

TEST(Answers, OnImpactAreThoseOfTheLibrary) {
  const Values values;
  const std::string& name = values.built_on.services[0].name;
  const auto alone = impact_of(values.built_on, base_number, values.request());
  ASSERT_TRUE(alone);
  EXPECT_EQ(shown(ask(ismap_service_impact, engine(), built_on(), str(base_number), nullptr, as_of, nullptr)),
            (Shown{write(*alone), impact_text(*alone, in_english, name)}));

  const auto covered = load<Statement>(example("statement"));
  const auto with_statement = impact_of(values.built_on, base_number, covered, values.request());
  ASSERT_TRUE(with_statement);
  EXPECT_NE(write(*with_statement), write(*alone));
  EXPECT_EQ(shown(ask(ismap_service_impact, engine(), built_on(), str(base_number), statement(), as_of, nullptr)),
            (Shown{write(*with_statement), impact_text(*with_statement, in_english, name)}));

  const RegisterImpact all = at_risk(values.built_on, values.request());
  EXPECT_EQ(shown(ask(ismap_register_impact, engine(), built_on(), as_of, nullptr)),
            (Shown{write(all), impact_text(all, in_english)}));
}

TEST(Answers, OnAProcurementHaveAGround) {
  const Values values;
  const std::array<std::pair<std::string_view, ismap_ground>, 4> examples = {
      {{"procurement-listed", ISMAP_GROUND_LISTED},
       {"procurement-liu", ISMAP_GROUND_LISTED_LIU},
       {"procurement-unlisted", ISMAP_GROUND_NONE},
       {"procurement-provisional", ISMAP_GROUND_PROVISIONAL_MEASURE}}};
  for (const auto& [name, ground] : examples) {
    SCOPED_TRACE(name);
    const auto bought = load<Procurement>(example(name));
    const auto document = ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
    const auto answer = ask(ismap_procurement_decide, engine(), document.get(), listed(), as_of, nullptr);
    const ProcurementDecision decision = decide(bought, values.request(&values.listed));
    const std::string subject = bought.service.name.value_or(bought.service.number.value_or(""));
    EXPECT_EQ(shown(answer), (Shown{write(decision), procurement_text(decision, in_english, subject)}));
    EXPECT_EQ(ismap_answer_ground(answer.out.get()), ground);
    const auto json = nlohmann::json::parse(shown(answer).json);
    EXPECT_EQ(string_of(ismap_value_name(ground)), json["ground"]);
    EXPECT_EQ(string_of(ismap_value_name(ismap_answer_verdict(answer.out.get()))), json["verdict"]);
  }
}

TEST(Answers, OnAnUnlistedServiceHaveTheGroundOfTheCheck) {
  auto json = nlohmann::json::parse(example("procurement-unlisted"));
  json["ciso_check"]["in_selection_criteria"] = true;
  json["security_requirements"] = {"measures", "storage_country", "disposal", "service_level"};
  const auto bought = ask(ismap_document_load, engine(), ISMAP_DOCUMENT_PROCUREMENT, str(json.dump()), nullptr).out;
  const auto answer = ask(ismap_procurement_decide, engine(), bought.get(), nullptr, as_of, nullptr);
  EXPECT_EQ(ismap_answer_ground(answer.out.get()), ISMAP_GROUND_UNLISTED_WITH_CISO_CHECK);
}

TEST(Answers, OnAProcurementOfAServiceThatNobodyLooksUpAreUnknown) {
  const auto answer = ask(ismap_procurement_decide, engine(), procurement(), nullptr, as_of, nullptr);
  EXPECT_EQ(ismap_answer_verdict(answer.out.get()), ISMAP_VERDICT_UNKNOWN);
  EXPECT_EQ(ismap_answer_ground(answer.out.get()), ISMAP_GROUND_NONE);
}

TEST(Answers, OnAnAssessorAreThoseOfTheLibrary) {
  const Values values;
  const auto document = load<RegisteredAssessor>(example("assessor"));
  const AssessorReview made = ismap::review(document, values.request());
  const Shown expected{write(made), assessor_text(made, in_english, document.name)};
  EXPECT_EQ(shown(ask(ismap_assessor_review, engine(), assessor(), ismap_str{}, as_of, nullptr)), expected);
  const auto named = ask(ismap_assessor_review, engine(), assessor(), str("A-0101"), as_of, nullptr);
  EXPECT_EQ(shown(named), expected);
  EXPECT_EQ(string_of(ismap_value_name(ismap_answer_verdict(named.out.get()))),
            nlohmann::json::parse(expected.json)["verdict"]);
  EXPECT_EQ(ask(ismap_assessor_review, engine(), assessor(), str("A-0102"), as_of, nullptr).status, ISMAP_E_NOT_FOUND);
}

TEST(Answers, OnAnAssessorOfARegisterNeedItsNumber) {
  const Values values;
  const auto list = load<Register>(example("ismap-renewal-register"));
  EXPECT_EQ(shown(ask(ismap_assessor_review, engine(), registrations(), str("A-0001"), as_of, nullptr)).json,
            write(ismap::review(list.assessors[0], values.request())));
  EXPECT_EQ(ask(ismap_assessor_review, engine(), registrations(), ismap_str{}, as_of, nullptr).status,
            ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_assessor_review, engine(), registrations(), str(""), as_of, nullptr).status, ISMAP_E_NOT_FOUND);
}

TEST(Answers, OnAnAgendaAreThoseOfTheLibrary) {
  const Values values;
  const auto meeting = load<Agenda>(example("meeting-38"));
  const AgendaPlan plan = plan_agenda(meeting, values.request());
  const auto answer = ask(ismap_agenda_plan, engine(), agenda(), nullptr);
  EXPECT_EQ(shown(answer), (Shown{write(plan), agenda_text(meeting, plan, in_english)}));
  EXPECT_EQ(string_of(ismap_value_name(ismap_answer_verdict(answer.out.get()))),
            nlohmann::json::parse(shown(answer).json)["verdict"]);
}

TEST(Answers, OnAnAssessmentAreThoseOfTheLibrary) {
  const Values values;
  const auto filed = load<Dossier>(example("plan-renewal"));
  const auto list = load<Register>(example("ismap-renewal-register"));
  const AssessmentPlan plan = plan_assessment(filed, values.request(&list));
  EXPECT_EQ(shown(ask(ismap_assessment_plan, engine(), dossier(), registrations(), as_of, nullptr)),
            (Shown{write(plan), plan_text(plan, in_english, filed.statement.service_name)}));
  EXPECT_EQ(ask(ismap_assessment_plan, engine(), statement(), nullptr, as_of, nullptr).status, ISMAP_E_WRONG_DOCUMENT);
}

TEST(Answers, HaveTheLayoutOfTheOptions) {
  const ismap_render_options options = {sizeof options, ISMAP_LAYOUT_INDENTED, 0, {}, {}};
  const auto answer = ask(ismap_register_status, engine(), built_on(), as_of, nullptr);
  EXPECT_TRUE(text_of(ismap_answer_render, answer.out.get(), ISMAP_FORMAT_JSON, 0, &options)
                  .starts_with("{\n  \"format\": \"ismap-status/1\""));
}

TEST(Answers, HaveAVerdictAndAGroundOnlyWhereTheQuestionHas) {
  for (const auto& answer : {ask(ismap_register_status, engine(), built_on(), as_of, nullptr).out.release(),
                             ask(ismap_register_due, engine(), built_on(), as_of, nullptr).out.release(),
                             ask(ismap_register_impact, engine(), built_on(), as_of, nullptr).out.release()}) {
    const Handle<ismap_answer> owned{answer};
    EXPECT_EQ(ismap_answer_verdict(answer), ISMAP_VERDICT_NONE);
    EXPECT_EQ(ismap_answer_ground(answer), 0);
  }
  EXPECT_EQ(ismap_answer_ground(ask(ismap_agenda_plan, engine(), agenda(), nullptr).out.get()), 0);
}

TEST(Answers, OutliveWhatTheyWereMadeFrom) {
  auto own = ask(ismap_engine_create, static_cast<const ismap_engine_options*>(nullptr)).out;
  auto meeting = ask(ismap_document_load, own.get(), ISMAP_DOCUMENT_ANY, str(example("meeting-38")), nullptr).out;
  auto answer = ask(ismap_agenda_plan, own.get(), meeting.get(), nullptr).out;
  const Shown before = {json_of(answer.get()),
                        text_of(ismap_answer_render, answer.get(), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA, nullptr)};
  ismap_engine_free(own.release());
  ismap_document_free(meeting.release());
  EXPECT_EQ((Shown{json_of(answer.get()),
                   text_of(ismap_answer_render, answer.get(), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA, nullptr)}),
            before);
  ismap_answer_free(answer.release());
}

TEST(Answers, NeedTheRightDocuments) {
  EXPECT_EQ(ask(ismap_service_status, engine(), statement(), str(base_number), as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_register_due, engine(), agenda(), as_of, nullptr).status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_service_impact, engine(), built_on(), str(base_number), agenda(), as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_procurement_decide, engine(), procurement(), agenda(), as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_procurement_decide, engine(), statement(), nullptr, as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_assessor_review, engine(), agenda(), ismap_str{}, as_of, nullptr).status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_agenda_plan, engine(), assessor(), nullptr).status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_document_review, engine(), agenda(), nullptr, as_of, nullptr).status, ISMAP_E_WRONG_DOCUMENT);
}

TEST(Answers, AreOnWhatTheRegisterHas) {
  const ismap_str unknown = str("C26-9999-2");
  const auto status = ask(ismap_service_status, engine(), built_on(), unknown, as_of, nullptr);
  EXPECT_EQ(status.status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(string_of(ismap_error_message(status.error.get(), ISMAP_LANGUAGE_EN)),
            "The register has no service with the number or name \"C26-9999-2\".");
  EXPECT_EQ(ask(ismap_service_state, engine(), built_on(), unknown, as_of).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_service_valid_until, engine(), built_on(), unknown, as_of).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_service_impact, engine(), built_on(), unknown, nullptr, as_of, nullptr).status,
            ISMAP_E_NOT_FOUND);
}

TEST(Answers, FindAServiceByItsName) {
  const Values values;
  const RegisteredService& one = values.built_on.services[1];
  const ismap_str name = str(one.name);
  const auto status = ask(ismap_service_status, engine(), built_on(), name, as_of, nullptr);
  const nlohmann::json json = nlohmann::json::parse(json_of(status.out.get()));
  EXPECT_EQ(json["services"][0]["number"], one.number);
  EXPECT_EQ(json["services"][0]["diagnostics"].back()["code"], "register/found_by_name");
  EXPECT_EQ(ask(ismap_service_state, engine(), built_on(), name, as_of).out,
            ask(ismap_service_state, engine(), built_on(), str(one.number), as_of).out);
}

TEST(Answers, AreOnDaysThatCanBeRead) {
  for (const std::int32_t day : {-25568, 2932897}) {
    EXPECT_EQ(ask(ismap_service_state, engine(), built_on(), str(base_number), day).status, ISMAP_E_RANGE);
    EXPECT_EQ(ask(ismap_register_status, engine(), built_on(), day, nullptr).status, ISMAP_E_RANGE);
    EXPECT_EQ(ask(ismap_procurement_decide, engine(), procurement(), nullptr, day, nullptr).status, ISMAP_E_RANGE);
  }
  for (const std::int32_t day : {-25567, 2932896})
    EXPECT_EQ(ask(ismap_service_state, engine(), built_on(), str(base_number), day).status, ISMAP_OK);
}

std::int32_t day_of(std::string_view text) {
  return ask(ismap_day_parse, str(text)).out;
}

TEST(States, ChangeOnTheDayOfTheEvent) {
  const auto state_on = [](std::string_view day) {
    return ask(ismap_service_state, engine(), built_on(), str(base_number), day_of(day)).out;
  };
  EXPECT_EQ(state_on("1900-01-01"), ISMAP_STATE_NOT_REGISTERED);
  EXPECT_EQ(state_on("2026-10-29"), ISMAP_STATE_REGISTERED);
  EXPECT_EQ(state_on("2026-10-30"), ISMAP_STATE_SUSPENDED);
}

TEST(States, EndTheDayAfterTheLastOfValidity) {
  const auto last = ask(ismap_service_valid_until, engine(), built_on(), str("C25-0915-2"), as_of);
  EXPECT_EQ(last.out, day_of("2026-01-31"));
  const auto state_on = [](std::int32_t day) {
    return ask(ismap_service_state, engine(), built_on(), str("C25-0915-2"), day).out;
  };
  EXPECT_EQ(state_on(last.out), ISMAP_STATE_REGISTERED);
  EXPECT_EQ(state_on(last.out + 1), ISMAP_STATE_EXPIRED);
}

TEST(States, HaveNoLastDayWhereNoneIsPublic) {
  EXPECT_EQ(ask(ismap_service_valid_until, engine(), built_on(), str("L26-0901-1"), as_of).out, ISMAP_NO_DAY);
  EXPECT_EQ(ask(ismap_service_valid_until, engine(), built_on(), str(base_number), day_of("1900-01-01")).out,
            ISMAP_NO_DAY);
}

TEST(States, AreThoseOfTheStatus) {
  const auto answer = ask(ismap_register_status, engine(), built_on(), as_of, nullptr);
  const auto services = nlohmann::json::parse(shown(answer).json)["services"];
  EXPECT_EQ(services.size(), 8U);
  for (const auto& service : services) {
    const std::string number = service["number"];
    const ismap_state state = ask(ismap_service_state, engine(), built_on(), str(number), as_of).out;
    const std::int32_t last = ask(ismap_service_valid_until, engine(), built_on(), str(number), as_of).out;
    EXPECT_EQ(string_of(ismap_value_name(state)), service["state"]);
    EXPECT_EQ(last == ISMAP_NO_DAY ? "" : text_of(ismap_day_text, last), service.value("valid_until", ""));
  }
}

TEST(States, HaveTheNamesOfTheJson) {
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_STATE_NOT_REGISTERED)), "not_registered");
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_STATE_EXPIRED)), "expired");
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_STATE_REFUSED)), "refused");
  for (const ismap_state state : {-1, 0, ISMAP_STATE_REFUSED + 1}) EXPECT_EQ(ismap_value_name(state).data, nullptr);
}

TEST(Grounds, HaveTheNamesOfTheJson) {
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_GROUND_NONE)), "none");
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_GROUND_LISTED)), "listed");
  EXPECT_EQ(string_of(ismap_value_name(ISMAP_GROUND_NOT_COVERED)), "not_covered");
  for (const ismap_ground ground : {-1, ISMAP_GROUND_NOT_COVERED + 1})
    EXPECT_EQ(ismap_value_name(ground).data, nullptr);
}

TEST(Graphs, AreThoseOfTheLibrary) {
  EXPECT_EQ(text_of(ismap_lifecycle_graph, ISMAP_GRAPH_DOT, ISMAP_LANGUAGE_JA), transitions_dot(Language::ja));
  EXPECT_EQ(text_of(ismap_lifecycle_graph, ISMAP_GRAPH_MERMAID, ISMAP_LANGUAGE_EN), transitions_mermaid(Language::en));
  EXPECT_EQ(ask(ismap_lifecycle_graph, 2, ISMAP_LANGUAGE_EN).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_lifecycle_graph, ISMAP_GRAPH_DOT, 2).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
