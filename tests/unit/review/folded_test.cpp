#include "src/review/diff/folded.hpp"

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/diff.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

Dossier initial_dossier() {
  return load<Dossier>(test::example("ismap-initial").dump());
}

TEST(Folded, IsTheDocumentItselfIfNothingIsToBeFolded) {
  const Dossier dossier = initial_dossier();
  EXPECT_EQ(&*Folded{dossier}, &dossier);
}

TEST(Folded, FoldsTextsAtEveryDepth) {
  const Dossier folded = initial_dossier();
  Dossier dossier = folded;
  dossier.statement.overview.provider.append("\r\n");
  dossier.statement.controls.front().reason = "カ\u3099";
  EXPECT_NE(&*Folded{dossier}, &dossier);
  EXPECT_EQ((*Folded{dossier}).statement.overview.provider, folded.statement.overview.provider);
  EXPECT_EQ((*Folded{dossier}).statement.controls.front().reason, "ガ");
}

TEST(Diff, OfTextsThatDifferInNormalFormLineEndsAndOuterSpaceAloneIsEmpty) {
  const Dossier before = initial_dossier();
  Dossier after = before;
  for (ControlEntry& entry : after.statement.controls)
    if (entry.individual_control) entry.individual_control->append("\u3000\r\n");
  after.statement.overview.service.insert(0, " ");
  const Difference difference = diff(before, after, {.as_of = date(2026, 11, 20)});
  EXPECT_TRUE(difference.changes.empty());
  EXPECT_TRUE(difference.consequences.empty());
}

}  // namespace
}  // namespace ismap
