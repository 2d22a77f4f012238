#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace ismap::control_criteria {
namespace {

constexpr Label no_service{"言明の対象とするサービスが記載されていません。", "No covered service is named."};
constexpr Label blank_service{"対象サービスの名称が空欄です。", "The name of a covered service is blank."};
constexpr Label service_twice{"対象サービス「{0}」が重複して記載されています。",
                              "The covered service \"{0}\" is named twice."};
constexpr Label no_region{"対象リージョンが記載されていません。", "No region is named."};
constexpr Label blank_region{"リージョンの名称が空欄です。", "The name of a region is blank."};
constexpr Label region_twice{"リージョン「{0}」が重複して記載されています。", "The region \"{0}\" is named twice."};
constexpr Label two_countries{
    "リージョン「{0}」の国が、一方では「{1}」、他方では「{2}」とされています。いずれであるかを確認してください。",
    "The region \"{0}\" is said to be in \"{1}\" and in \"{2}\". Which of them holds?"};

/// The position of an earlier thing of that name; `position` if there is none, which is then remembered.
std::size_t first_of(std::map<std::string, std::size_t>& seen, const std::string& name, std::size_t position) {
  return is_blank(name) ? position : seen.emplace(folded_name(name), position).first->second;
}

}  // namespace

Answer check_covered_services(const Statement& statement, const Context& context) {
  const Pointer at = context.statement / path<&Statement::covered_services>;
  const std::vector<std::string>& services = statement.covered_services;
  Answer answer;
  answer.derive("covered_services", static_cast<std::int64_t>(services.size()))
      .require(!services.empty(), "none", at, no_service);
  std::map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < services.size(); ++i) {
    require_text(answer, services[i], at / i, blank_service);
    if (first_of(seen, services[i], i) != i) answer.warn("twice", at / i, fill(service_twice, {services[i]}));
  }
  return answer;
}

Answer check_regions(const Statement& statement, const Context& context) {
  const Pointer at = context.statement / path<&Statement::regions>;
  const std::vector<Region>& regions = statement.regions;
  Answer answer;
  answer.derive("regions", static_cast<std::int64_t>(regions.size())).require(!regions.empty(), "none", at, no_region);
  std::map<std::string, std::size_t> seen;
  std::map<std::string, std::size_t> seen_with_country;
  for (std::size_t i = 0; i < regions.size(); ++i) {
    const Region& region = regions[i];
    require_text(answer, region.name, at / i / path<&Region::name>, blank_region);
    const bool is_first = first_of(seen, region.name, i) == i;
    const std::size_t other = is_stated(region.country) ? first_of(seen_with_country, region.name, i) : i;
    if (other != i && !is_same_name(*regions[other].country, *region.country))
      answer.judge("two_countries", at / i / path<&Region::country>,
                   fill(two_countries, {region.name, *regions[other].country, *region.country}), Severity::warning);
    else if (!is_first)
      answer.warn("twice", at / i / path<&Region::name>, fill(region_twice, {region.name}));
  }
  return answer;
}

}  // namespace ismap::control_criteria
