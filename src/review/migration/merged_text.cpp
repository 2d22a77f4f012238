#include "src/review/migration/merged_text.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/stated.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace ismap {
namespace {

/// The control and the text that a merged text has from it; the default control for what stands before the first one.
using SourcedText = std::pair<ControlId, std::string>;

/// The control that a line names as source of what follows: `[ismap-2020 9.1.1 /controls/3]`.
std::optional<ControlId> source_named(std::string_view line, std::string_view edition) {
  if (!line.starts_with("[") || !line.ends_with("]")) return std::nullopt;
  line = line.substr(1, line.size() - 2);
  if (!line.starts_with(edition) || !line.substr(edition.size()).starts_with(" ")) return std::nullopt;
  line.remove_prefix(edition.size() + 1);
  const std::size_t end = line.find(" /");
  return end == std::string_view::npos ? std::nullopt : ControlId::parse(line.substr(0, end));
}

std::vector<SourcedText> parts_of(std::string_view text, std::string_view edition) {
  std::vector<SourcedText> parts(1);
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (const auto source = source_named(line, edition))
      parts.emplace_back(*source, std::string{});
    else
      parts.back().second.append(line).append("\n");
  }
  for (auto& [source, part] : parts) part.erase(part.find_last_not_of('\n') + 1);
  std::ranges::sort(parts);
  return parts;
}

}  // namespace

bool is_same_text(const std::optional<std::string>& one, const std::optional<std::string>& other,
                  std::string_view edition) {
  if (one == other || (!is_stated(one) && !is_stated(other))) return true;
  return one && other && parts_of(*one, edition) == parts_of(*other, edition);
}

}  // namespace ismap
