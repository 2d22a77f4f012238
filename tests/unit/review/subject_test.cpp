#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/subject.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

namespace ismap {
namespace {

constexpr Date as_of = date(2026, 11, 20);

Fault fault_of(const std::string& json) {
  try {
    (void)load_subject(json);
  } catch (const ParseError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "this was read";
  return {};
}

TEST(Subject, IsAStatementIfTheTextSaysSo) {
  const std::string json = write(load<Statement>(test::read_file("docs/examples/statement.json")));
  const Subject subject = load_subject(json);
  ASSERT_TRUE(std::holds_alternative<Statement>(subject));
  EXPECT_EQ(write(review(subject, {.as_of = as_of})), write(review(load<Statement>(json), {.as_of = as_of})));
}

TEST(Subject, IsADossierOtherwise) {
  const std::string json = test::read_file("docs/examples/ismap-initial.json");
  const Subject subject = load_subject(json);
  ASSERT_TRUE(std::holds_alternative<Dossier>(subject));
  EXPECT_EQ(&statement_of(subject), &std::get<Dossier>(subject).statement);
  const auto index = index_statement(statement_of(subject), ismap_2020());
  EXPECT_EQ(write(review(subject, index, {.as_of = as_of})), write(review(load<Dossier>(json), {.as_of = as_of})));
}

TEST(Subject, IsNoOtherDocument) {
  EXPECT_EQ(fault_of(test::read_file("docs/examples/policy.json")), Fault::bad_value);
  EXPECT_EQ(fault_of("[]"), Fault::wrong_type);
  EXPECT_EQ(fault_of(""), Fault::syntax);
}

}  // namespace
}  // namespace ismap
