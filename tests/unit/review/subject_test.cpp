#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/subject.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/review/two_years.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

using test::as_of;

ParseError error_of(const std::string& json) {
  try {
    (void)load_subject(json);
  } catch (const ParseError& error) {
    return error;
  }
  ADD_FAILURE() << json << " was read";
  return {Fault::syntax, {}, {}, {}};
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
  EXPECT_EQ(error_of(test::read_file("docs/examples/policy.json")).fault(), Fault::wrong_document);
  EXPECT_EQ(error_of("[]").fault(), Fault::wrong_type);
  EXPECT_EQ(error_of("").fault(), Fault::syntax);
}

TEST(Subject, NamesBothOfItsFormatsIfItIsAnotherDocument) {
  for (const std::string format : {"ismap-register/1", "ismap-dossier/2", "ismap-statement/2"}) {
    const ParseError error = error_of(R"({"format": ")" + format + R"("})");
    EXPECT_EQ(error.message().en, "This document is " + format + "; expected ismap-dossier/1 or ismap-statement/1.");
    EXPECT_EQ(error.pointer(), "/format");
    EXPECT_EQ(error.place().offset, 11U);
  }
}

}  // namespace
}  // namespace ismap
