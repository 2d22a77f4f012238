#include "src/review/base_numbers.hpp"
#include "src/review/diff_parts.hpp"
#include "src/review/requirements.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap {
namespace {

using control_criteria::fill_named;

constexpr Label added{
    "言明の対象外のサービス「{0}」の利用が加わりました。名称及び利用の範囲を、対象外である旨とともに記載します。",
    "The service \"{0}\" outside the statement is now used. Its name, the extent of use and that it is outside are "
    "stated."};
constexpr Label removed{"言明の対象外のサービス「{0}」の記載がなくなりました。",
                        "The service \"{0}\" outside the statement is no longer named."};
constexpr Label base_added{
    "「{1}」（{0}）が基盤となりました。ISMAPクラウドサービスリストに登録されていることを要します。",
    "\"{1}\" ({0}) became a base. It has to be on the ISMAP Cloud Service List."};
constexpr Label base_number_changed{
    "基盤「{1}」の登録番号の記載が改められました（{0}）。ISMAPクラウドサービスリストに登録されていることを要します。",
    "The number of the base \"{1}\" is now stated otherwise ({0}). It has to be on the ISMAP Cloud Service List."};
constexpr Label base_removed{"「{1}」（{0}）は基盤でなくなりました。", "\"{1}\" ({0}) is no longer a base."};
constexpr Label base_gone{"基盤でなくなった{0}から、なお統制を引き継ぐとする管理策があります。",
                          "Controls are still stated as taken over from {0}, which is no longer a base."};
constexpr Label no_number_given{"登録番号なし", "no number"};

/// What tells one outside service from another: its number or, without one, its name. The other part is empty.
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
    if (old == nullptr)
      consequences_.add("STM-2.2.2b", "outside_service_added", std::nullopt, fill(added, {now.name}), {{}, at(now)});
    const bool was_base = old != nullptr && old->is_base;
    if (!now.is_base || (was_base && before_.all().contains(identity))) return;
    if (was_base)
      add_base("base_number_changed", base_number_changed, identity, now, at(*old));
    else
      add_base("base_added", base_added, identity, now, {});
  }

  void compare_old(const Identity& identity, const Entries& old) {
    const Entries* const now = after_.find(identity, old.name);
    if (now == nullptr)
      consequences_.add("STM-2.2.2b", "outside_service_removed", std::nullopt, fill(removed, {old.name}),
                        {at(old), {}});
    if (old.is_base && (now == nullptr || !now->is_base))
      consequences_.add("DEP-1", "base_removed", std::nullopt, with_number(base_removed, identity, old), {at(old), {}});
  }

  void note_bases_gone() {
    std::map<std::string_view, std::vector<ControlId>, ByNumber> taken_over;
    for (const ControlEntry& entry : submissions_.after.controls)
      if (entry.stance == Stance::inherited && is_stated(entry.inherited_from))
        taken_over[*entry.inherited_from].push_back(entry.id);
    const Requirements requirements{submissions_.after, submissions_.context};
    const auto declared = base_numbers(submissions_.after);
    for (const std::string_view number : base_numbers(submissions_.before)) {
      if (declared.contains(number)) continue;
      std::map<std::string_view, std::vector<ControlId>> by_rule;
      for (const ControlId id : taken_over[number]) by_rule[requirements.rule_of_inheritance(id)].push_back(id);
      for (auto& [rule, controls] : by_rule)
        consequences_.add(rule, "base_gone", Verdict::not_met, fill(base_gone, {number}),
                          {at(before_.all().at({number, {}})), {}}, std::move(controls));
    }
  }

  /// With what the look-up leaves open.
  void add_base(std::string_view what, const Label& label, const Identity& identity, const Entries& base,
                const Pointer& before) {
    Text message = with_number(label, identity, base);
    Verdict verdict = Verdict::unknown;
    if (!identity.number.empty()) {
      Answer answer;
      verdict = check_base_service(answer, identity.number, at(base), submissions_.context).verdict();
      if (verdict == Verdict::unknown)
        for (const Diagnostic& open : std::move(answer).take({}, {}).diagnostics) {
          message.ja.append(open.message.ja);
          message.en.append(" ").append(open.message.en);
        }
    }
    consequences_.add("STM-2.2.2c", what, verdict, std::move(message), {before, at(base)});
  }

  static Text with_number(const Label& message, const Identity& identity, const Entries& service) {
    const std::string number{identity.number};
    return fill_named(message, number.empty() ? Text{no_number_given} : Text{number, number}, service.name);
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
