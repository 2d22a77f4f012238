#include <ismap/ask/ask.hpp>
#include <ismap/ask/basis.hpp>
#include <ismap/ask/verification.hpp>
#include <ismap/core/sha256.hpp>
#include <ismap/io/canonical_json.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask::basis_test {
namespace {

using Json = nlohmann::json;

const std::string statement = test::example("statement").dump();

/// The review of the example, as of a day.
Answer reviewed(Date as_of = date(2026, 11, 20)) {
  const auto catalog = std::make_shared<const Catalog>(ismap_2020());
  const Input input = load_input(statement, only_format_of<Statement>, catalog);
  return document_review(std::get<IndexedSubject>(input), {.catalog = catalog, .as_of = as_of});
}

Basis basis_of_review(Date as_of = date(2026, 11, 20), std::string_view name = "folder/statement.json") {
  BasisArguments arguments;
  arguments.as_of = as_of;
  return make_basis(Question::document_review, arguments, {basis_document(DocumentRole::document, name, statement)},
                    {});
}

Answer with_basis(Date as_of = date(2026, 11, 20), std::string_view name = "folder/statement.json") {
  Answer answer = reviewed(as_of);
  answer.rest_on(basis_of_review(as_of, name));
  return answer;
}

std::string edited(const std::function<void(Json&)>& edit) {
  Json answer = Json::parse(with_basis().json(Layout::compact));
  edit(answer);
  return answer.dump();
}

ParseError refusal_of(const std::string& json) {
  try {
    read_answer(json);
  } catch (const ParseError& error) {
    return error;
  }
  ADD_FAILURE() << "was read: " << json.substr(0, 80);
  return {Fault::syntax, {}, {}, {}};
}

TEST(Basis, NamesDocumentsByTheirBytes) {
  const BasisDocument document =
      basis_document(DocumentRole::policy, "C:\\folder\\policy.json", "\xEF\xBB\xBF {\"a\": 1}");
  EXPECT_EQ(document.name, "policy.json");
  EXPECT_EQ(document.form, DocumentForm::json);
  EXPECT_EQ(document.bytes, 12);
  EXPECT_EQ(document.sha256, sha256_hex("\xEF\xBB\xBF {\"a\": 1}"));
  EXPECT_EQ(basis_document(DocumentRole::catalog, "", "a,b\r\n").name, std::nullopt);
  EXPECT_EQ(basis_document(DocumentRole::catalog, "", "a,b\r\n").form, DocumentForm::csv);
  EXPECT_EQ(basis_document(DocumentRole::catalog, "", "PK\x03\x04").form, DocumentForm::xlsx);
}

TEST(Basis, IsInTheOrderOfRoles) {
  const Basis basis =
      make_basis(Question::document_review, {},
                 {basis_document(DocumentRole::policy, "p", "1"), basis_document(DocumentRole::registrations, "r", "2"),
                  basis_document(DocumentRole::document, "d", "3")},
                 {});
  std::vector<DocumentRole> roles;
  for (const BasisDocument& document : basis.documents) roles.push_back(document.role);
  EXPECT_EQ(roles, (std::vector{DocumentRole::document, DocumentRole::registrations, DocumentRole::policy}));
  EXPECT_EQ(basis.version, version);
  EXPECT_EQ(basis.rulebook, rulebook_version);
}

TEST(Basis, CountsWhatTheCatalogueCannotConfirm) {
  Json json = test::example("statement");
  const auto unchecked = [&json] {
    const Statement read = load<Statement>(json.dump());
    return make_basis(Question::document_review, {}, {}, {.statement = &read}).unchecked_controls;
  };
  const std::int64_t before = unchecked().value();
  // A detail that is not in the embedded catalogue, under an objective that is.
  json["controls"].push_back(
      {{"id", "5.1.1.99"}, {"stance", "excluded"}, {"reason", "使用しない。"}, {"changes", Json::array()}});
  EXPECT_EQ(unchecked(), before + 1);
  json["edition"] = "another";
  EXPECT_EQ(unchecked(), std::nullopt);
}

TEST(Basis, NamesTheChoicesThatDiffer) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  const Basis basis = make_basis(Question::document_review, {}, {}, {.policy = &policy});
  EXPECT_EQ(basis.policy, (std::vector<Setting>{{"counting", "same_day"}}));
}

TEST(Basis, IsAbsentUnlessItIsSaid) {
  const Answer answer = reviewed();
  EXPECT_EQ(answer.basis(), nullptr);
  EXPECT_FALSE(Json::parse(answer.json(Layout::compact)).contains("basis"));
}

TEST(Basis, HasTheDigestOfTheAnswerWithoutIt) {
  const Answer answer = with_basis();
  ASSERT_NE(answer.basis(), nullptr);
  EXPECT_EQ(answer.basis()->answer_sha256, sha256_hex(canonical_json(reviewed().json(Layout::compact))));
  Answer again = answer;
  again.rest_on(*answer.basis());
  EXPECT_EQ(*again.basis(), *answer.basis());
}

TEST(Basis, IsShownWithoutTurningIntoMarkup) {
  const Answer answer = with_basis(date(2026, 11, 20), "<b>&\x1b[31m.json");
  const std::string html = write_html(answer.page(Language::en));
  EXPECT_EQ(html.find("<b>&"), std::string::npos);
  EXPECT_NE(html.find("What this answer rests on"), std::string::npos);
  const std::string text = answer.text({.language = Language::ja});
  EXPECT_NE(text.find("この回答の根拠"), std::string::npos);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(Verification, OfTheSameAnswerFindsNothing) {
  const StatedAnswer stated = read_answer(with_basis().json(Layout::indented));
  EXPECT_EQ(stated.question, Question::document_review);
  EXPECT_EQ(stated.arguments.as_of, date(2026, 11, 20));
  const Verification verification = verify(stated, with_basis(date(2026, 11, 20), "other name.json"));
  EXPECT_EQ(verification.outcome, VerificationOutcome::same);
  EXPECT_EQ(verification.rules, std::vector<VerifiedRule>{});
  EXPECT_EQ(verification.members, std::vector<VerifiedMember>{});
  EXPECT_EQ(verification.documents.front().name, "other name.json");
}

TEST(Verification, TellsAnEditedAnswerFromAnotherOne) {
  const auto edit = [](Json& answer) { answer["results"][0]["verdict"] = "not_applicable"; };
  const Verification found = verify(read_answer(edited(edit)), with_basis());
  EXPECT_EQ(found.outcome, VerificationOutcome::edited);
  ASSERT_EQ(found.rules.size(), 1U);
  EXPECT_EQ(found.rules.front().was, "not_applicable");
  const auto edit_and_sign = [&](Json& answer) {
    edit(answer);
    Json body = answer;
    body.erase("basis");
    answer["basis"]["answer_sha256"] = answer_digest(body.dump());
  };
  const Verification signed_anew = verify(read_answer(edited(edit_and_sign)), with_basis());
  EXPECT_EQ(signed_anew.outcome, VerificationOutcome::differs);
  EXPECT_EQ(signed_anew.rules, found.rules);
}

TEST(Verification, OfAnotherDayListsWhatDiffers) {
  const Verification found = verify(read_answer(with_basis().json(Layout::compact)), with_basis(date(2026, 11, 21)));
  EXPECT_EQ(found.outcome, VerificationOutcome::differs);
  std::vector<std::string> pointers;
  for (const VerifiedMember& member : found.members) pointers.push_back(member.pointer);
  EXPECT_NE(std::ranges::find(pointers, "/as_of"), pointers.end());
  EXPECT_NE(std::ranges::find(pointers, "/basis/arguments/as_of"), pointers.end());
}

TEST(Verification, ListsNoMoreThanAThousandMembers) {
  const auto edit = [](Json& answer) {
    answer["diagnostics"] = Json::array();
    for (int i = 0; i < 1500; ++i) answer["diagnostics"].push_back(i);
  };
  const Verification found = verify(read_answer(edited(edit)), with_basis());
  EXPECT_EQ(found.members.size(), 1000U);
  EXPECT_TRUE(found.has_more);
}

TEST(Verification, RefusesWhatSaysNothingOfItsBasis) {
  EXPECT_EQ(refusal_of(reviewed().json(Layout::compact)).fault(), Fault::missing_member);
  EXPECT_EQ(refusal_of("{").fault(), Fault::syntax);
  EXPECT_EQ(refusal_of("[]").fault(), Fault::missing_member);
  EXPECT_EQ(refusal_of(R"({"basis": 1})").pointer(), "/basis");
  const ParseError error = refusal_of("{\n \"basis\": {\"version\": 1}}");
  EXPECT_EQ(error.fault(), Fault::wrong_type);
  EXPECT_EQ(error.pointer(), "/basis/version");
  EXPECT_EQ(error.place().line, 2U);
  EXPECT_EQ(refusal_of(edited([](Json& answer) { answer["basis"]["question"] = "other"; })).pointer(),
            "/basis/question");
}

}  // namespace
}  // namespace ismap::ask::basis_test
