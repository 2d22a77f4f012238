// What the items of a list are matched by when two documents are compared.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/dossier_description.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap {

/// What names an item among those of its list: a function that gives the key or, as an optional, nothing. Of several
/// functions the first that matches counts. Without any, an item is matched as a whole.
template <class T>
inline constexpr std::tuple<> list_keys{};

template <>
inline constexpr auto list_keys<ControlEntry> = std::tuple{[](const ControlEntry& entry) { return entry.id.number(); }};

template <>
inline constexpr auto list_keys<ControlChange> = std::tuple{[](const ControlChange& change) { return change.from; }};

template <>
inline constexpr auto list_keys<OutsideService> = std::tuple{
    [](const OutsideService& service) -> std::optional<std::string_view> { return service.registration_number; },
    [](const OutsideService& service) -> std::string_view { return service.name; }};

template <>
inline constexpr auto list_keys<Region> =
    std::tuple{[](const Region& region) -> std::string_view { return region.name; }};

template <>
inline constexpr auto list_keys<Inquiry> = std::tuple{[](const Inquiry& inquiry) { return inquiry.asked_on; }};

template <>
inline constexpr auto list_keys<FiledDocument> =
    std::tuple{[](const FiledDocument& document) { return document.kind; }};

template <>
inline constexpr auto list_keys<RepresentationPoint> =
    std::tuple{[](const RepresentationPoint& point) { return point.point.value; }};

template <>
inline constexpr auto list_keys<Finding> =
    std::tuple{[](const Finding& finding) -> std::string_view { return finding.id; }};

template <>
inline constexpr auto list_keys<ImprovementPlan> =
    std::tuple{[](const ImprovementPlan& plan) -> std::string_view { return plan.finding; }};

template <>
inline constexpr auto list_keys<Certification> = std::tuple{[](const Certification& certification) {
  return std::pair{certification.scheme, std::string_view{certification.standard}};
}};

/// How an item that has a key is called.
inline std::string item_name(const ControlEntry& entry) {
  return entry.id.string();
}
inline std::string item_name(const ControlChange& change) {
  return to_string(change.from);
}
inline std::string item_name(const OutsideService& service) {
  return service.name;
}
inline std::string item_name(const Region& region) {
  return region.name;
}
inline std::string item_name(const Inquiry& inquiry) {
  return to_string(inquiry.asked_on);
}
inline std::string item_name(const FiledDocument& document) {
  return std::string{name_of(document.kind)};
}
inline std::string item_name(const RepresentationPoint& point) {
  return std::to_string(point.point.value);
}
inline std::string item_name(const Finding& finding) {
  return finding.id;
}
inline std::string item_name(const ImprovementPlan& plan) {
  return plan.finding;
}
inline std::string item_name(const Certification& certification) {
  return certification.standard;
}

}  // namespace ismap
