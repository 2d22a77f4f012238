#include <ismap/report/review_page.hpp>

#include <gtest/gtest.h>

#include "src/report/picture/control_map.hpp"
#include "src/report/picture/control_remarks.hpp"

#include "../../../support/control_id.hpp"
#include "../../../support/document.hpp"
#include "../made_review.hpp"
#include "../styles.hpp"
#include "sound.hpp"

#include <algorithm>

namespace ismap {
namespace {

using detail::Mark;
using test::has;
using test::looked_at;

struct Reviewed {
  explicit Reviewed(std::string_view example)
      : subject(load_subject(test::read_file("docs/examples/" + std::string{example} + ".json"))),
        index(index_statement(statement_of(subject), ismap_2020())),
        document(reviewed_document(subject, index, {})),
        made(review(subject, index, {.as_of = looked_at})) {}

  Subject subject;
  StatementIndex index;
  ReviewedDocument document;
  Review made;
};

Mark mark_of(const Review& made, const StatedControls& stated, std::string_view number) {
  const ControlId id = *ControlId::parse(number);
  for (const detail::MarkedControl& control : detail::marked_controls(made, stated))
    if (control.id.number() == id.number()) return control.mark;
  ADD_FAILURE() << number;
  return Mark::not_stated;
}

Diagnostic about(std::string_view number, Verdict verdict) {
  Diagnostic made = test::diagnostic(Severity::warning, "m");
  made.control = ControlId::parse(number);
  made.verdict = verdict;
  return made;
}

TEST(ControlRemarks, TakeTheGravestThatWasSaid) {
  const Reviewed example{"ismap-initial"};
  RuleResult first = test::result("A", Verdict::not_met);
  first.diagnostics = {about("5.1.1", Verdict::needs_judgement), about("5.1.2", Verdict::not_applicable)};
  RuleResult second = test::result("B", Verdict::not_met);
  second.diagnostics = {about("5.1.1", Verdict::not_met), about("6.1.1", Verdict::unknown)};
  const Review made = test::review_of({first, second});
  EXPECT_EQ(mark_of(made, example.document.controls, "5.1.1"), Mark::not_met);
  EXPECT_EQ(mark_of(made, example.document.controls, "5.1.2"), Mark::remark);
  EXPECT_EQ(mark_of(made, example.document.controls, "6.1.1"), Mark::unknown);
  EXPECT_EQ(mark_of(made, example.document.controls, "6.1.2"), Mark::no_remark);
}

TEST(ControlRemarks, AreNoneWhereNothingWasReviewed) {
  const Reviewed example{"ismap-initial"};
  EXPECT_TRUE(detail::marked_controls(test::review_of({}), example.document.controls).empty());
  EXPECT_TRUE(detail::control_map(test::review_of({}), example.document.controls, "", Language::en).svg.empty());
}

TEST(ControlRemarks, KnowWhatIsNotStatedAndWhatContradictsItself) {
  Reviewed example{"ismap-initial"};
  StatedControls stated = example.document.controls;
  const std::size_t ordinal = *stated.catalog->find(*ControlId::parse("5.1.1"));
  for (ControlSet* set : {&stated.implemented, &stated.inherited, &stated.excluded, &stated.not_selected})
    set->erase(ordinal);
  const Review made = test::review_of({test::result("A", Verdict::met)});
  EXPECT_EQ(mark_of(made, stated, "5.1.1"), Mark::not_stated);
  stated.undecided.insert(ordinal);
  EXPECT_EQ(mark_of(made, stated, "5.1.1"), Mark::unknown);
}

TEST(ControlRemarks, NameEveryControlOfADiagnostic) {
  const Reviewed example{"ismap-breaches"};
  const auto controls = detail::marked_controls(example.made, example.document.controls);
  for (const RuleResult& result : example.made.results)
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!diagnostic.control || diagnostic.verdict != Verdict::not_met) continue;
      const auto found = std::ranges::find(controls, diagnostic.control->number(),
                                           [](const detail::MarkedControl& control) { return control.id.number(); });
      if (found == controls.end()) continue;
      EXPECT_EQ(found->mark, Mark::not_met) << diagnostic.control->string();
    }
}

TEST(ControlMap, HasACellForEachControlAndSaysHowManyThereAre) {
  Reviewed example{"ismap-breaches"};
  example.made.catalog = CatalogUsed{};
  const page::Picture picture = detail::control_map(example.made, example.document.controls, "", Language::en);
  test::expect_sound(picture);
  EXPECT_FALSE(test::has_japanese(picture.svg));
  const auto cells = detail::marked_controls(example.made, example.document.controls).size();
  std::size_t groups = 0;
  for (const test::Element& element : test::elements_of(picture.svg)) groups += element.name == "g" ? 1U : 0U;
  EXPECT_EQ(groups, cells);
  EXPECT_TRUE(has(picture.text, "not met "));
  EXPECT_TRUE(has(picture.svg, ">18.2.3<"));
}

TEST(ControlMap, IsNotDrawnForACatalogueOfAnotherEdition) {
  Reviewed example{"ismap-initial"};
  example.made.catalog.reset();
  EXPECT_TRUE(detail::control_map(example.made, example.document.controls, "", Language::en).svg.empty());
}

TEST(ControlMap, HoldsAnyName) {
  Reviewed example{"ismap-initial"};
  for (const std::string& name : test::hostile_texts())
    for (const Language language : {Language::ja, Language::en}) {
      const page::Picture picture = detail::control_map(example.made, example.document.controls, name, language);
      test::expect_sound(picture);
      EXPECT_EQ(picture.svg, detail::control_map(example.made, example.document.controls, name, language).svg);
    }
}

TEST(ControlMap, KeepsItsCellsApart) {
  Reviewed example{"ismap-initial"};
  for (std::uint8_t number = 1; number <= 200; ++number)  // more than one line has room for
    example.document.controls.unlisted.push_back({.id = {{5, 1, 1, number}, Suffix::none}, .stance = Stance::excluded});
  const page::Picture picture = detail::control_map(example.made, example.document.controls, "", Language::ja);
  test::expect_sound(picture);
  std::vector<std::pair<int, int>> corners;
  for (const test::Element& element : test::elements_of(picture.svg))
    if (element.name == "rect" && element.attribute("class") != "i-ground")
      corners.emplace_back(element.number("y"), element.number("x"));
  std::ranges::sort(corners);
  for (std::size_t i = 1; i < corners.size(); ++i) {
    const bool is_beside = corners[i].first == corners[i - 1].first;
    EXPECT_TRUE(!is_beside || corners[i].second - corners[i - 1].second >= 18);
  }
}

TEST(ReviewPage, HasPicturesOnlyOfADocument) {
  Reviewed example{"ismap-initial"};
  EXPECT_EQ(review_page(example.made, Language::ja).first_picture(), nullptr);
  const Page page = review_page(example.made, Language::ja, "例示", &example.document);
  ASSERT_NE(page.first_picture(), nullptr);
  EXPECT_TRUE(has(page.first_picture()->svg, "管理策ごとの審査結果"));
}

}  // namespace
}  // namespace ismap
