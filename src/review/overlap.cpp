#include <ismap/review/overlap.hpp>

#include "src/review/statement_place.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/certification_clauses.hpp>
#include <ismap/rules/answer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label evidence_only{
    "他の認証の結果及び報告書をそのまま監査に利用することはできない。そこで収集された証拠は、監査機関が手続に適合すると"
    "認めるときに利用することができる。重なりは、要求が同一であることも統制が有効であることも意味しない。",
    "Results and reports of other certifications are not taken over as such; evidence gathered there may be used if "
    "the assessor finds it fit for the procedure. That an item goes back to a clause says neither that both ask for "
    "the same nor that the control is effective."};
constexpr Label editions{
    "参照は規格の2013年版の箇条による。2022年版による認証では、管理策の番号が異なる。",
    "The references are to the editions of 2013 of the standard. Under a certificate for the edition of 2022 the "
    "controls have other numbers."};
constexpr Label count_not_known{
    "{0}件は、公表資料に参照がなく、規格に由来するか否かが分からない。割合では由来しないものとして数えている。",
    "For {0} items no public source says whether they go back to the standard. The share counts them as if they did "
    "not."};
constexpr Label base_numbers{
    "統制目標の番号が規格の2022年版の番号であることによる。改定後の管理基準との対応は公表資料で確認されていない。",
    "Taken from the numbers of the objectives, which are those of the edition of 2022 of the standard. No public "
    "source confirms it for the revised Control Criteria."};
constexpr Label edition_unknown{"管理基準の版「{0}」について、規格との対応は分からない。",
                                "Nothing is known of how the edition {0} corresponds to standards."};

constexpr std::size_t kinds = static_cast<std::size_t>(OverlapKind::not_in_edition) + 1;

bool covers(Certificate certificate, ClauseSource source) {
  switch (source) {
    case ClauseSource::iso27014_2013:
      return certificate == Certificate::iso27014;
    case ClauseSource::iso27001_2013:
    case ClauseSource::iso27001_2013_annex_a:
      return certificate == Certificate::iso27001;
    case ClauseSource::iso27002_2013:
      return certificate == Certificate::iso27002;
    case ClauseSource::iso27017_2015:
      return certificate == Certificate::iso27017;
  }
  return false;
}

std::string_view title_of(ClauseSource source) {
  switch (source) {
    case ClauseSource::iso27014_2013:
      return "ISO/IEC 27014:2013";
    case ClauseSource::iso27001_2013:
      return "ISO/IEC 27001:2013";
    case ClauseSource::iso27001_2013_annex_a:
      return "ISO/IEC 27001:2013 Annex A";
    case ClauseSource::iso27002_2013:
      return "ISO/IEC 27002:2013";
    case ClauseSource::iso27017_2015:
      return "ISO/IEC 27017:2015";
  }
  return {};
}

/// Orders texts with their numbers by value: A.9.4.1 before A.10.1.1.
struct ByNumbers {
  bool operator()(std::string_view a, std::string_view b) const {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    while (!a.empty() && !b.empty()) {
      if (is_digit(a.front()) && is_digit(b.front())) {
        const unsigned left = take_number(a);
        const unsigned right = take_number(b);
        if (left != right) return left < right;
      } else {
        if (a.front() != b.front()) return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
      }
    }
    return a.size() < b.size();
  }

 private:
  static unsigned take_number(std::string_view& text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
  }
};

class Overlap {
 public:
  Overlap(const Statement& statement, const Pointer& controls_at, Certificate certificate)
      : statement_(statement),
        controls_at_(controls_at),
        certificate_(certificate),
        catalog_(catalog_for(statement.edition)) {
    report_.edition = statement.edition;
    report_.certificate = certificate;
  }

  OverlapReport report() && {
    for (std::size_t row = 0; row < statement_.controls.size(); ++row) {
      const Stance stance = statement_.controls[row].stance;
      if (stance == Stance::implemented || stance == Stance::inherited)
        count({controls_at_ / row, statement_.controls[row].id});
    }
    add_shares();
    for (auto& [standard, clauses] : clauses_)
      for (auto& [clause, items] : clauses)
        report_.clauses.push_back({.standard = std::string{standard}, .clause = clause, .items = std::move(items)});
    add_diagnostics();
    return std::move(report_);
  }

 private:
  enum class Finding { traced, without, not_known };

  /// The control of the edition with that number; null if none is known.
  const Control* control(ControlId id) const {
    const auto ordinal = catalog_ == nullptr ? std::nullopt : catalog_->find(id);
    return ordinal ? &(*catalog_)[*ordinal] : nullptr;
  }

  OverlapKind kind_of(ControlId id) const {
    const Control* known = control(id);
    const std::optional<Level> level =
        known != nullptr ? known->level : (catalog_ == nullptr ? std::nullopt : catalog_->level_of(id));
    if (known == nullptr && level != Level::detail) return OverlapKind::not_in_edition;
    switch (*level) {
      case Level::governance:
        return OverlapKind::governance;
      case Level::management:
        return OverlapKind::management;
      case Level::objective:
        return OverlapKind::objective;
      case Level::detail:
        break;
    }
    const bool is_marked = known != nullptr && (known->id.suffix == Suffix::b || known->id.suffix == Suffix::pb);
    return is_marked ? OverlapKind::basic_detail : OverlapKind::other_detail;
  }

  void count(const OverlapItem& item) {
    const auto kind = static_cast<std::size_t>(kind_of(item.id));
    ++realised_[kind];
    switch (find(item)) {
      case Finding::traced:
        ++traced_[kind];
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

  /// The objectives of ismap-2025 have the numbers of ISO/IEC 27002:2022, which Annex A of ISO/IEC 27001:2022 repeats.
  Finding find_by_number(const OverlapItem& item) {
    const Control* known = control(item.id);
    if (known == nullptr || known->level != Level::objective) return Finding::not_known;
    const std::string number = known->id.string();
    if (certificate_ == Certificate::iso27001)
      clauses_["ISO/IEC 27001:2022 Annex A"]["A." + number].push_back(item);
    else if (certificate_ == Certificate::iso27002)
      clauses_["ISO/IEC 27002:2022"][number].push_back(item);
    else
      return Finding::not_known;
    return Finding::traced;
  }

  void add_shares() {
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      if (realised_[kind] == 0) continue;
      report_.shares.push_back(
          {.kind = static_cast<OverlapKind>(kind), .traced = traced_[kind], .realised = realised_[kind]});
      report_.traced += traced_[kind];
      report_.realised += realised_[kind];
    }
  }

  void add_diagnostics() {
    const auto add = [this](const char* code, Severity severity, Text message) {
      report_.diagnostics.push_back(
          {.code = code, .severity = severity, .pointer = {}, .message = std::move(message), .remedy = {}});
    };
    add("GL-3.6/evidence_only", Severity::warning, Text{evidence_only});
    const bool has_later_edition = certificate_ == Certificate::iso27001 || certificate_ == Certificate::iso27002;
    if (statement_.edition == edition_2020) {
      if (has_later_edition) add("GL-3.6/editions", Severity::advice, Text{editions});
    } else if (statement_.edition == edition_2025) {
      if (has_later_edition) add("GL-3.6/base_numbers", Severity::warning, Text{base_numbers});
    } else {
      add("GL-3.6/edition_unknown", Severity::warning, fill(edition_unknown, {statement_.edition}));
    }
    if (!report_.not_known.empty())
      add("GL-3.6/not_known", Severity::advice, fill(count_not_known, {std::to_string(report_.not_known.size())}));
  }

  const Statement& statement_;
  Pointer controls_at_;
  Certificate certificate_;
  const Catalog* catalog_;
  std::array<int, kinds> traced_{};
  std::array<int, kinds> realised_{};
  std::map<std::string_view, std::map<std::string, std::vector<OverlapItem>, ByNumbers>> clauses_;
  OverlapReport report_;
};

}  // namespace

OverlapReport overlap(const Statement& statement, Certificate certificate) {
  return Overlap{statement, path<&Statement::controls>, certificate}.report();
}

OverlapReport overlap(const Subject& subject, Certificate certificate) {
  return Overlap{statement_of(subject), controls_in(subject), certificate}.report();
}

}  // namespace ismap
