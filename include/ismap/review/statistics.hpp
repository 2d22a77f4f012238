// The question: what do many reviews have in common, and what do applicants misread most?
#pragma once

#include <ismap/core/stable_hash.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/statistics.hpp>
#include <ismap/review/subject.hpp>

#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {

/// Counts by name, as many as may be kept: of more names those stay whose hashes are the smallest, so what stays does
/// not depend on the order, and each that stays was counted whole.
template <class Count>
class CountSample {
 public:
  /// A name by its hash, which is the same on every machine.
  using Key = std::pair<std::uint64_t, std::string>;

  static Key key_of(std::string_view name) { return {stable_hash(name), std::string{name}}; }

  /// Null if the name is not one of those that stay.
  Count* count_of(Key key) {
    if (const auto known = counts_.find(key); known != counts_.end()) return &known->second;
    if (counts_.size() == Statistics::most) {
      is_a_sample_ = true;
      if (std::prev(counts_.end())->first < key) return nullptr;
      counts_.erase(std::prev(counts_.end()));
    }
    return &counts_[std::move(key)];
  }

  void note_sample() noexcept { is_a_sample_ = true; }
  /// Adds up what another counted: `add(count, other_count)`.
  template <class Add>
  void add_all(const CountSample& other, Add add) {
    for (const auto& [key, count] : other.counts_)
      if (Count* const own = count_of(key)) add(*own, count);
    if (other.is_a_sample_) note_sample();
  }

  bool is_a_sample() const noexcept { return is_a_sample_; }

  /// By name.
  std::map<std::string_view, const Count*> by_name() const {
    std::map<std::string_view, const Count*> all;
    for (const auto& [key, count] : counts_) all.emplace(key.second, &count);
    return all;
  }

 private:
  std::map<Key, Count> counts_;
  bool is_a_sample_ = false;
};

/// Adds reviews up, in any order, and what others of these added up. Memory does not grow with the documents.
class StatisticsSum {
 public:
  /// @param subject what was reviewed
  void add(const Review& review, const Subject& subject);
  /// A document that could not be read.
  void add_refused();
  void add(const Statistics& other);
  void add(const StatisticsSum& other);

  Statistics statistics() const;

 private:
  struct Rule {
    VerdictCounts verdicts{};
    std::map<std::string, DiagnosticCount, std::less<>> diagnostics{};
  };

  void add_basis(const Review& review);
  void add_point(const PointCount& point);
  void add_counted(const ControlCount& control);
  void add_counted(const ReasonCount& reason);
  void add_rule(const RuleResult& result);
  void add_controls(const Review& review, const Subject& subject);
  void add_reasons(const Statement& statement);

  std::int64_t documents_ = 0;
  std::int64_t refused_ = 0;
  std::map<StatisticsBasis, std::int64_t> bases_;  // of none are the documents counted within
  VerdictCounts verdicts_{};
  std::map<std::pair<int, std::int64_t>, PointCount> points_;
  std::map<std::string, Rule, std::less<>> rules_;
  CountSample<ControlCount> controls_;
  CountSample<ReasonCount> reasons_;
};

}  // namespace ismap
