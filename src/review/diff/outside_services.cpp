#include "src/review/diff/base_numbers.hpp"
#include "src/review/diff/submissions.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/assessment_guideline/changes.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/control_criteria/changes.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap {
namespace {

namespace change = control_criteria::change;

constexpr Label no_number_given{"登録番号なし", "no number"};

/// What identifies an outside service: its number or, without one, its name. The other part is empty.
struct Identity {
  std::string_view number;
  std::string_view name;

  friend bool operator<(const Identity& one, const Identity& other) {
    if (!is_same_number(one.number, other.number)) return ByNumber{}(one.number, other.number);
    return one.name < other.name;
  }
};

/// The entries of one service.
struct Entries {
  std::string_view name;
  std::size_t row = 0;
  bool is_base = false;
};

class OutsideServices {
 public:
  explicit OutsideServices(const Statement& statement) {
    const std::vector<OutsideService>& services = statement.outside_services;
    for (std::size_t row = 0; row < services.size(); ++row) {
      const OutsideService& service = services[row];
      const bool has_number = is_stated(service.registration_number);
      if (has_number) add(with_number_[service.name], service, row);
      add(entries_[has_number ? Identity{*service.registration_number, {}} : Identity{{}, service.name}], service, row);
    }
  }

  const std::map<Identity, Entries>& all() const { return entries_; }

  /// The entries with the same number or, where one side lacks a number, with the same name.
  const Entries* find(const Identity& identity, std::string_view name) const {
    if (const Entries* same = find_in(entries_, identity)) return same;
    return identity.number.empty() ? find_in(with_number_, name) : find_in(entries_, Identity{{}, name});
  }

 private:
  static void add(Entries& entries, const OutsideService& service, std::size_t row) {
    const bool is_new = entries.name.data() == nullptr;
    entries.name = is_new ? std::string_view{service.name} : std::min(entries.name, std::string_view{service.name});
    if (is_new || (service.is_base && !entries.is_base)) entries.row = row;
    entries.is_base = entries.is_base || service.is_base;
  }

  template <class Key>
  static const Entries* find_in(const std::map<Key, Entries>& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
  }

  std::map<Identity, Entries> entries_;
  std::map<std::string_view, Entries> with_number_;  ///< by name
};

class Comparison {
 public:
  Comparison(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(submissions.before),
        after_(submissions.after),
        consequences_(consequences) {}

  void compare() {
    for (const auto& [identity, entries] : after_.all()) compare_new(identity, entries);
    for (const auto& [identity, entries] : before_.all()) compare_old(identity, entries);
    note_bases_gone();
  }

 private:
  void compare_new(const Identity& identity, const Entries& now) {
    const Entries* const old = before_.find(identity, now.name);
    if (old == nullptr) consequences_.add(change::outside_service_added, {now.name}, {{}, at(now)});
    const bool was_base = old != nullptr && old->is_base;
    if (!now.is_base || (was_base && before_.all().contains(identity))) return;
    if (was_base)
      add_base(change::base_number_changed, identity, now, at(*old));
    else
      add_base(change::base_added, identity, now, {});
  }

  void compare_old(const Identity& identity, const Entries& old) {
    const Entries* const now = after_.find(identity, old.name);
    if (now == nullptr) consequences_.add(change::outside_service_removed, {old.name}, {at(old), {}});
    if (old.is_base && (now == nullptr || !now->is_base))
      consequences_.add(assessment_guideline::change::base_removed, std::nullopt,
                        with_number(assessment_guideline::change::base_removed.message, identity, old), {at(old), {}});
  }

  void note_bases_gone() {
    std::map<std::string_view, std::vector<ControlId>, ByNumber> taken_over;
    for (const ControlEntry& entry : submissions_.after.controls)
      if (entry.stance == Stance::inherited && is_stated(entry.inherited_from))
        taken_over[*entry.inherited_from].push_back(entry.id);
    const auto declared = base_numbers(submissions_.after);
    for (const std::string_view number : base_numbers(submissions_.before)) {
      if (declared.contains(number)) continue;
      std::map<std::string_view, std::pair<const RuleRow*, std::vector<ControlId>>> by_rule;
      for (const ControlId id : taken_over[number]) {
        const RuleRow& rule = submissions_.rulings.rule_of_inheritance(id);
        auto& [row, controls] = by_rule[rule.id];
        row = &rule;
        controls.push_back(id);
      }
      for (auto& [id, gone] : by_rule)
        consequences_.add(*gone.first, change::base_gone.code, change::base_gone.verdict,
                          fill(change::base_gone.message, {number}), {at(before_.all().at({number, {}})), {}},
                          std::move(gone.second));
    }
  }

  /// With what the look-up leaves open.
  void add_base(const ChangeRow& row, const Identity& identity, const Entries& base, const Pointer& before) {
    Text message = with_number(row.message, identity, base);
    Verdict verdict = Verdict::unknown;
    if (!identity.number.empty()) {
      Answer answer;
      check_base_service(answer, identity.number, at(base), submissions_.context);
      verdict = answer.verdict();
      if (verdict == Verdict::unknown)
        for (const Diagnostic& open : std::move(answer).take({}, {}).diagnostics) {
          append(append(message, Label{"", " "}), open.message);
        }
    }
    consequences_.add(row, verdict, std::move(message), {before, at(base)});
  }

  static Text with_number(const Label& message, const Identity& identity, const Entries& service) {
    const std::string number{identity.number};
    return fill(message, {number.empty() ? Text{no_number_given} : Text{number, number}, service.name});
  }

  Pointer at(const Entries& entries) const {
    return submissions_.statement() / path<&Statement::outside_services> / entries.row;
  }

  const Submissions& submissions_;
  const OutsideServices before_;
  const OutsideServices after_;
  Consequences& consequences_;
};

}  // namespace

void compare_outside_services(const Submissions& submissions, Consequences& consequences) {
  Comparison{submissions, consequences}.compare();
}

}  // namespace ismap
