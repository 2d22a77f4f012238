#include "src/review/viewpoint.hpp"

#include <ismap/rules/time_limits.hpp>

#include <array>
#include <cstddef>

namespace ismap {
namespace {

constexpr Label basic_statement{"基本言明要件の充足と対象外理由の合理性",
                                "Basic statement requirements met; reasons for exclusions reasonable"};
constexpr Label governance_management{"ガバナンス基準及びマネジメント基準に発見事項がないこと",
                                      "No finding in the governance and management criteria"};
constexpr Label controls{"管理策基準の発見事項の有無", "Whether there are findings in the controls criteria"};
constexpr Label minor{"発見事項の軽微性と{improvement}以内の改善計画",
                      "Findings minor, with improvement planned within {improvement}"};
constexpr Label disclosure{"3.4の情報の適切かつ十分な開示", "Information of 3.4 disclosed properly and sufficiently"};
constexpr Label pledges{"3.5の宣誓事項が全てあること", "All pledges of 3.5 included"};

constexpr ViewpointDefinition of_ismap[] = {
    {1, Point::basic_statement_requirements, basic_statement},
    {2, Point::governance_management_findings, governance_management},
    {3, Point::controls_findings, controls},
    {4, Point::minor_findings, minor},
    {5, Point::disclosure, disclosure},
    {6, Point::pledges, pledges},
    {7,
     Point::no_breach,
     {"規程違反及び14.2(5)による登録削除の不存在", "No breach of the rules and no past deletion under 14.2(5)"}},
};

constexpr ViewpointDefinition of_ismap_liu[] = {
    {1, Point::basic_statement_requirements, basic_statement},
    {2, Point::governance_management_findings, governance_management},
    {3, Point::controls_findings, controls},
    {4, Point::minor_findings, minor},
    {5, Point::disclosure, disclosure},
    {6, Point::pledges, pledges},
    {7, Point::internal_audit, {"別紙2の要件を満たす内部監査の実施", "Internal audit meeting annex 2 carried out"}},
    {8, Point::no_breach, {"規程違反の不存在", "No breach of the rules"}},
};

/// Points whose titles hold the spans of the law. It owns the texts of the titles.
template <std::size_t size>
class Filled {
 public:
  explicit Filled(const ViewpointDefinition (&rows)[size]) {
    for (std::size_t i = 0; i < size; ++i) {
      titles_[i] = with_spans(rows[i].title);
      points_[i] = {rows[i].number, rows[i].point, {titles_[i].ja, titles_[i].en}};
    }
  }
  Filled(const Filled&) = delete;
  Filled& operator=(const Filled&) = delete;

  std::span<const ViewpointDefinition> points() const noexcept { return points_; }

 private:
  std::array<Text, size> titles_;
  std::array<ViewpointDefinition, size> points_;
};

}  // namespace

std::span<const ViewpointDefinition> viewpoints_of(Scheme scheme) {
  static const Filled ismap{of_ismap};
  static const Filled ismap_liu{of_ismap_liu};
  return scheme == Scheme::ismap ? ismap.points() : ismap_liu.points();
}

}  // namespace ismap
