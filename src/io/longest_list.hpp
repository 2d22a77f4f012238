// How long single lists may be.
#pragma once

#include <ismap/io/limits.hpp>
#include <ismap/model/agenda.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/register.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace ismap {

/// What a list of `Item` is called among the limits; empty: `Limits::items` alone bounds it.
template <class Item>
inline constexpr std::string_view limited_list{};
template <>
inline constexpr std::string_view limited_list<Member> = "members";
template <>
inline constexpr std::string_view limited_list<AgendaApplication> = "applications";
template <>
inline constexpr std::string_view limited_list<Supplement> = "supplements";
template <>
inline constexpr std::string_view limited_list<LimitChange> = "limits";
template <>
inline constexpr std::string_view limited_list<ControlChange> = "changes";
template <>
inline constexpr std::string_view limited_list<RepresentationPoint> = "points";
template <>
inline constexpr std::string_view limited_list<Certification> = "other_certifications";
template <>
inline constexpr std::string_view limited_list<PledgeItem> = "pledges";
template <>
inline constexpr std::string_view limited_list<CheckItem> = "check_items";
template <>
inline constexpr std::string_view limited_list<Practitioner> = "team";
template <>
inline constexpr std::string_view limited_list<Qualification> = "qualifications";
template <>
inline constexpr std::string_view limited_list<AuditPractice> = "audit_practice";
template <>
inline constexpr std::string_view limited_list<Training> = "training";
template <>
inline constexpr std::string_view limited_list<SecurityRequirement> = "security_requirements";
template <>
inline constexpr std::string_view limited_list<CheckedCriteria> = "covers";
template <>
inline constexpr std::string_view limited_list<Interest> = "interests";
template <>
inline constexpr std::string_view limited_list<Inquiry> = "inquiries";
template <>
inline constexpr std::string_view limited_list<FiledDocument> = "documents";
template <>
inline constexpr std::string_view limited_list<PastDeletion> = "past_deletions";
template <>
inline constexpr std::string_view limited_list<Violation> = "violations";
template <>
inline constexpr std::string_view limited_list<OutsideService> = "outside_services";
template <>
inline constexpr std::string_view limited_list<Region> = "regions";
template <>
inline constexpr std::string_view limited_list<SubsequentEvent> = "subsequent_events";
template <>
inline constexpr std::string_view limited_list<Finding> = "findings";
template <>
inline constexpr std::string_view limited_list<ImprovementPlan> = "improvement_plans";
template <>
inline constexpr std::string_view limited_list<Event> = "history";
template <>
inline constexpr std::string_view limited_list<ControlEntry> = "controls";
template <>
inline constexpr std::string_view limited_list<std::string> = "texts";

/// How many items a list of `Item` may have.
template <class Item>
std::size_t longest_list(const Limits& limits) noexcept {
  if constexpr (limited_list<Item>.empty()) {
    return limits.items;
  } else {
    constexpr auto row = std::ranges::find(list_limits, limited_list<Item>, &ListLimit::list);
    static_assert(row != list_limits.end());
    return std::min(limits.items, limits.lists[static_cast<std::size_t>(row - list_limits.begin())]);
  }
}

}  // namespace ismap
