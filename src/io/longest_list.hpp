// How long single lists may be.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/register.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>

namespace ismap {

template <class Item, class... Items>
inline constexpr bool is_one_of = (std::is_same_v<Item, Items> || ...);

/// How many items a list of `Item` may have, whatever `Limits` say: more than any real document has, and so few that an
/// answer stays cheap where entries are read against each other. The services and the assessors of a register are
/// bounded by `Limits` alone.
template <class Item>
inline constexpr std::size_t longest_list = []() -> std::size_t {
  if constexpr (is_one_of<Item, Member>)
    return 100;  // the answer names each of them for each application
  else if constexpr (is_one_of<Item, AgendaApplication, Supplement>)
    return 500;
  else if constexpr (is_one_of<Item, ControlChange, RepresentationPoint, Certification, PledgeItem, Practitioner,
                               Qualification, AuditPractice, Training, SecurityRequirement, CheckedCriteria>)
    return 1'000;
  else if constexpr (is_one_of<Item, Interest, Inquiry, FiledDocument, PastDeletion, Violation, OutsideService, Region,
                               SubsequentEvent, Finding, ImprovementPlan, Event>)
    return 5'000;
  else if constexpr (is_one_of<Item, ControlEntry, std::string>)
    return 10'000;  // a complete table of controls has some 1,200; texts are names, numbers, holidays
  else
    return std::numeric_limits<std::size_t>::max();
}();

}  // namespace ismap
