// Migrating random statements: nothing is lost, nothing is counted twice.
#include <ismap/review/migrate.hpp>

#include "tests/support/document.hpp"

#include <ismap/catalog/objective_mapping.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ismap {
namespace {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}

  std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>{0, bound - 1}(engine_); }
  bool once_in(std::size_t times) { return below(times) == 0; }

  template <class T>
  void shuffle(std::vector<T>& items) {
    std::shuffle(items.begin(), items.end(), engine_);
  }

 private:
  std::mt19937 engine_;
};

ControlEntry random_entry(Random& random, ControlId id, std::size_t serial) {
  ControlEntry entry;
  entry.id = id;
  entry.stance = random.once_in(4) ? static_cast<Stance>(random.below(4)) : Stance::implemented;
  const std::string mark = "<" + std::to_string(serial) + ">";
  if (random.once_in(2)) entry.reason = "reason " + mark;
  if (random.once_in(2)) entry.individual_control = "control " + mark;
  if (entry.stance == Stance::excluded && random.once_in(4)) entry.ground = ExclusionGround::risk_analysis;
  if (entry.stance == Stance::inherited && !random.once_in(4))
    entry.inherited_from = random.once_in(2) ? "C25-0001-2" : "C25-0002-2";
  if (random.once_in(8))
    entry.changes = {{date(2025, 7, 1), date(2025, 12, 31), "before " + mark, {}},
                     {date(2026, 1, 1), {}, "after " + mark, ChangeNature::operation}};
  return entry;
}

/// Controls of the edition in any order, some left out, some twice, some that do not exist.
Statement random_statement(Random& random) {
  static const Statement sample = load<Statement>(test::example("statement").dump());
  Statement statement = sample;
  statement.controls.clear();
  const Catalog& catalog = ismap_2020();
  const std::size_t rarity = 1 + random.below(30);
  for (std::size_t ordinal = 0; ordinal < catalog.size(); ++ordinal) {
    if (rarity > 1 && random.once_in(rarity)) continue;
    const std::size_t times = random.once_in(25) ? 2 : 1;
    for (std::size_t i = 0; i < times; ++i)
      statement.controls.push_back(random_entry(random, catalog[ordinal].id, statement.controls.size()));
  }
  for (std::size_t i = random.below(20); i > 0; --i) {
    const auto any = [&] { return static_cast<std::uint8_t>(1 + random.below(20)); };
    const auto last = static_cast<std::uint8_t>(random.below(3) == 0 ? 0 : any());
    statement.controls.push_back(
        random_entry(random, ControlId{{any(), any(), any(), last}, Suffix::none}, statement.controls.size()));
  }
  random.shuffle(statement.controls);
  return statement;
}

/// Where a row must go: each target must be one line or one task with the row in it.
std::vector<ControlId> targets_of(ControlId id) {
  for (const DetailLink& link : detail_mapping())
    if (link.from.number() == id.number()) return {link.to};
  if (const ObjectiveLink* link = mapping_of(id)) return {link->to().begin(), link->to().end()};
  return {};
}

/// Every text of a row.
std::vector<std::string> texts_of(const ControlEntry& entry) {
  std::vector<std::string> texts;
  if (entry.reason) texts.push_back(*entry.reason);
  if (entry.individual_control) texts.push_back(*entry.individual_control);
  for (const ControlChange& change : entry.changes) texts.push_back(change.content);
  return texts;
}

std::string all_text_of(const ControlEntry& entry) {
  std::string all;
  for (const std::string& text : texts_of(entry)) all += text + "\n";
  return all;
}

class MigrationOf : public testing::TestWithParam<unsigned> {
 protected:
  Random random{GetParam()};
  Statement statement = random_statement(random);
  MigrationReport report = migrate(statement, "ismap-2025");

  std::size_t row_at(const Pointer& pointer) const {
    const auto row = pointer.index_in(path_of_controls);
    EXPECT_TRUE(row.has_value());
    EXPECT_EQ(pointer.string(), "/controls/" + std::to_string(*row));
    return *row;
  }

  static constexpr Pointer path_of_controls = Pointer{} / "controls";
};

TEST_P(MigrationOf, AccountsForEachRowExactlyOnce) {
  ASSERT_EQ(report.trace.size(), statement.controls.size());
  for (std::size_t row = 0; row < report.trace.size(); ++row) {
    EXPECT_EQ(row_at(report.trace[row].source.pointer), row);
    EXPECT_EQ(report.trace[row].source.id, statement.controls[row].id);
  }
}

TEST_P(MigrationOf, TakesEachRowToEachOfItsTargetsOnce) {
  std::map<std::size_t, std::multiset<ControlId>> in_lines;
  std::map<std::size_t, std::multiset<ControlId>> in_tasks;
  std::map<std::size_t, int> tasks;
  for (const MigrationLine& line : report.lines)
    for (const MigrationSource& source : line.sources) in_lines[row_at(source.pointer)].insert(line.id);
  for (const MigrationTask& task : report.worklist) {
    ASSERT_EQ(task.sources.size(), task.entries.size());
    for (std::size_t i = 0; i < task.sources.size(); ++i) {
      const std::size_t row = row_at(task.sources[i].pointer);
      EXPECT_EQ(task.entries[i], statement.controls[row]);
      in_tasks[row].insert(task.targets.begin(), task.targets.end());
      ++tasks[row];
    }
  }
  for (std::size_t row = 0; row < statement.controls.size(); ++row) {
    SCOPED_TRACE(statement.controls[row].id.string());
    const std::vector<ControlId> targets = targets_of(statement.controls[row].id);
    std::multiset<ControlId> reached = in_lines[row];
    EXPECT_EQ(report.trace[row].fate == MigrationFate::worklist, tasks[row] > 0);
    if (targets.empty()) {
      EXPECT_TRUE(reached.empty());
      EXPECT_EQ(tasks[row], 1);
      continue;
    }
    reached.insert(in_tasks[row].begin(), in_tasks[row].end());
    EXPECT_EQ(reached, (std::multiset<ControlId>(targets.begin(), targets.end())));
  }
}

TEST_P(MigrationOf, KeepsEveryTextOfWhatIsDrafted) {
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    const ControlEntry& made = report.draft->controls[i];
    const std::string all = all_text_of(made);
    for (const MigrationSource& source : report.lines[i].sources) {
      const ControlEntry& before = statement.controls[row_at(source.pointer)];
      EXPECT_EQ(before.stance, made.stance);
      EXPECT_EQ(before.inherited_from, made.inherited_from);
      for (const std::string& text : texts_of(before)) EXPECT_NE(all.find(text), std::string::npos) << text;
    }
  }
}

TEST_P(MigrationOf, HidesNoMissingText) {
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    const ControlEntry& made = report.draft->controls[i];
    for (const MigrationSource& source : report.lines[i].sources) {
      const ControlEntry& before = statement.controls[row_at(source.pointer)];
      const bool is_detail = before.id.chapter() >= 5 && before.id.depth() == 4;
      if (before.stance == Stance::excluded) {
        EXPECT_EQ(is_stated(before.reason), is_stated(made.reason));
      }
      if (is_detail && before.stance == Stance::implemented) {
        EXPECT_EQ(is_stated(before.individual_control), is_stated(made.individual_control));
      }
    }
  }
}

TEST_P(MigrationOf, AccountsForEachControlOfTheTargetOnce) {
  std::map<ControlId, int> times;
  for (const MigrationLine& line : report.lines) ++times[line.id];
  for (const MigrationTask& task : report.worklist)
    if (task.reason != MigrationReason::detail_without_target)
      for (const ControlId& target : task.targets) ++times[target];
  ASSERT_EQ(times.size(), ismap_2025().size());
  for (std::size_t ordinal = 0; ordinal < ismap_2025().size(); ++ordinal)
    EXPECT_EQ(times[ismap_2025()[ordinal].id], 1) << ismap_2025()[ordinal].id.string();
}

TEST_P(MigrationOf, DraftsADocumentThatLoads) {
  EXPECT_EQ(load<Statement>(write(*report.draft)), *report.draft);
  EXPECT_EQ(report.lines.size(), report.draft->controls.size());
}

INSTANTIATE_TEST_SUITE_P(RandomStatements, MigrationOf, testing::Range(0U, 120U));

}  // namespace
}  // namespace ismap
