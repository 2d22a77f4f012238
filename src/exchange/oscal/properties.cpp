#include "src/exchange/oscal/properties.hpp"

#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/names.hpp"

#include <ismap/exchange/oscal/oscal_document.hpp>

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

constexpr Label has_no_place{"「{0}」は、OSCALに記載する箇所がないため、独自の属性（props）に記載しました。",
                             "{0}: OSCAL has no place for it; it stands in properties of ours (props)."};

/// The JSON Pointer of the member that a property is named by, below `pointer`.
std::string pointer_of_name(std::string pointer, std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    const std::string_view token = name.substr(0, end);
    const bool is_position = token.find_first_not_of("0123456789") == std::string_view::npos;
    pointer.append("/").append(is_position ? std::to_string(std::stoul(std::string{token}) - 1) : std::string{token});
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return pointer;
}

}  // namespace

JsonValue property(std::string_view name, std::string_view value) {
  JsonValue made{{"name", name}, {"ns", oscal_namespace}};
  if (fits_line(value)) {
    made["value"] = value;
  } else {
    made["value"] = in_remarks;
    made["class"] = in_remarks;
    made["remarks"] = value;
  }
  return made;
}

std::string item_name(const std::string& list, std::size_t index) {
  return list + "." + std::to_string(index + 1);
}

std::string Properties::joined(std::string_view pointer) {
  std::string name{pointer.substr(1)};
  std::ranges::replace(name, '/', '.');
  return name;
}

void Properties::kind(std::string_view value, const Label& title) {
  fixed(kind_name, value);
  losses_.add(OscalLossKind::property, pointer_, fill(has_no_place, {title}));
}

void Properties::text(const std::string& name, std::string_view value, const Label& title) {
  list_.push_back(property(name, value));
  losses_.add(OscalLossKind::property, pointer_of_name(pointer_, name), fill(has_no_place, {title}));
}

}  // namespace ismap::exchange::detail
