#include <ismap/review/overlap.hpp>

#include "src/review/overlap/certified_standard.hpp"
#include "src/review/overlap/notes.hpp"
#include "src/review/statement_place.hpp"

#include <ismap/catalog/rejected_id.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace ismap {
namespace {

constexpr std::size_t kind_count = static_cast<std::size_t>(OverlapKind::not_confirmed) + 1;

OverlapKind kind_of(const Control& control) {
  switch (control.level) {
    case Level::governance:
      return OverlapKind::governance;
    case Level::management:
      return OverlapKind::management;
    case Level::objective:
      return OverlapKind::objective;
    case Level::detail:
      break;
  }
  const bool is_marked = control.id.suffix == Suffix::b || control.id.suffix == Suffix::pb;
  return is_marked ? OverlapKind::basic_detail : OverlapKind::other_detail;
}

class Overlap {
 public:
  Overlap(const Statement& statement, const Pointer& controls_at, Certificate certificate, const Catalog* catalog)
      : statement_(statement), controls_at_(controls_at), certificate_(certificate), catalog_(catalog) {
    report_.edition = statement.edition;
    report_.certificate = certificate;
    if (catalog == nullptr) report_.outcome = OverlapOutcome::edition_unknown;
  }

  OverlapReport report() && {
    for (std::size_t row = 0; row < statement_.controls.size(); ++row) count(row);
    if (catalog_ != nullptr) add_shares();
    for (auto& [standard, clauses] : clauses_)
      for (auto& [clause, items] : clauses)
        report_.clauses.push_back({.standard = std::string{standard}, .clause = clause, .items = std::move(items)});
    report_.diagnostics = overlap_notes(report_);
    return std::move(report_);
  }

 private:
  enum class Finding { traced, without, not_known };

  /// The control of the edition with that number; null if none is known.
  const Control* control(ControlId id) const {
    const auto ordinal = catalog_ == nullptr ? std::nullopt : catalog_->find(id);
    return ordinal ? &(*catalog_)[*ordinal] : nullptr;
  }

  OverlapKind kind_of_unlisted(ControlId id) const {
    if (catalog_ == nullptr) return OverlapKind::not_confirmed;
    const std::optional<Level> level = catalog_->level_of(id);
    if (!level || catalog_->is_complete() || rejected(id, catalog_->edition())) return OverlapKind::not_in_edition;
    if (catalog_->edition() == edition_2025) return OverlapKind::not_confirmed;
    // Of ismap-2020 all but the details without B are listed.
    if (level != Level::detail || !control(*id.parent())) return OverlapKind::not_in_edition;
    const bool is_marked = id.suffix == Suffix::b || id.suffix == Suffix::pb;
    return is_marked ? OverlapKind::not_confirmed : OverlapKind::other_detail;
  }

  void count(std::size_t row) {
    const ControlEntry& entry = statement_.controls[row];
    const Control* known = control(entry.id);
    if (known != nullptr) stated_.insert(known->id.number());
    if (!is_realised(entry)) return;
    const OverlapItem item{controls_at_ / row, entry.id};
    if (!counted_.insert(entry.id.number()).second) return report_.repeated.push_back(item);
    ++report_.realised;
    OverlapShare& share =
        shares_[static_cast<std::size_t>(known != nullptr ? kind_of(*known) : kind_of_unlisted(entry.id))];
    ++share.realised;
    switch (find(item)) {
      case Finding::traced:
        ++report_.traced;
        ++share.traced;
        break;
      case Finding::without:
        report_.without.push_back(item);
        break;
      case Finding::not_known:
        report_.not_known.push_back(item);
        break;
    }
  }

  Finding find(const OverlapItem& item) {
    if (statement_.edition == edition_2020) return find_cited(item);
    if (statement_.edition == edition_2025) return find_by_number(item);
    return Finding::not_known;
  }

  Finding find_cited(const OverlapItem& item) {
    const auto cited = certification_clauses_of(item.id);
    bool is_traced = false;
    for (const CertificationClause& clause : cited) {
      if (!covers(certificate_, clause.source)) continue;
      clauses_[title_of(clause.source)][std::string{clause.clause}].push_back(item);
      is_traced = true;
    }
    if (is_traced) return Finding::traced;
    const bool was_looked_up = !cited.empty() || std::ranges::any_of(items_without_clause(), [&](const ControlId& id) {
      return id.number() == item.id.number();
    });
    return was_looked_up ? Finding::without : Finding::not_known;
  }

  /// The 93 objectives of ismap-2025 that are embedded have the numbers of ISO/IEC 27002:2022, which Annex A of ISO/IEC
  /// 27001:2022 repeats. Neither standard has another.
  Finding find_by_number(const OverlapItem& item) {
    const bool is_for_numbers = certificate_ == Certificate::iso27001 || certificate_ == Certificate::iso27002;
    const Control* known = control(item.id);
    if (!is_for_numbers || known == nullptr || known->level != Level::objective) return Finding::not_known;
    if (!ismap_2025().find(known->id)) return Finding::without;
    const std::string number = ControlId{known->id.numbers, Suffix::none}.string();
    if (certificate_ == Certificate::iso27001)
      clauses_["ISO/IEC 27001:2022 Annex A"]["A." + number].push_back(item);
    else
      clauses_["ISO/IEC 27002:2022"][number].push_back(item);
    return Finding::traced;
  }

  void add_shares() {
    for (std::size_t ordinal = 0; ordinal < catalog_->size(); ++ordinal) {
      const Control& known = (*catalog_)[ordinal];
      OverlapShare& share = shares_[static_cast<std::size_t>(kind_of(known))];
      ++share.known;
      if (stated_.contains(known.id.number())) ++share.stated;
    }
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
      shares_[kind].kind = static_cast<OverlapKind>(kind);
      if (shares_[kind].realised != 0) report_.shares.push_back(shares_[kind]);
    }
  }

  const Statement& statement_;
  Pointer controls_at_;
  Certificate certificate_;
  const Catalog* catalog_;
  std::array<OverlapShare, kind_count> shares_{};
  std::unordered_set<std::uint32_t> stated_;   ///< numbers of the catalogue
  std::unordered_set<std::uint32_t> counted_;  ///< numbers
  std::map<std::string_view, std::map<std::string, std::vector<OverlapItem>, ByNumbers>> clauses_;
  OverlapReport report_;
};

}  // namespace

OverlapReport overlap(const Statement& statement, Certificate certificate) {
  return Overlap{statement, path<&Statement::controls>, certificate, catalog_for(statement.edition)}.report();
}

OverlapReport overlap(const Subject& subject, Certificate certificate) {
  const Statement& statement = statement_of(subject);
  return Overlap{statement, controls_in(subject), certificate, catalog_for(statement.edition)}.report();
}

OverlapReport overlap(const Subject& subject, Certificate certificate, const Catalog& catalog) {
  const Statement& statement = statement_of(subject);
  if (catalog.edition() != statement.edition) return overlap(subject, certificate);
  return Overlap{statement, controls_in(subject), certificate, &catalog}.report();
}

}  // namespace ismap
