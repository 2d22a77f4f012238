#include <ismap/ask/oscal.hpp>

#include <utility>

namespace ismap::ask {

OscalInput load_oscal(std::span<const std::string_view> jsons, std::span<const std::string_view> accepted,
                      std::shared_ptr<const Catalog> catalog, const AskedLimits& limits) {
  exchange::OscalRead read =
      exchange::read_oscal(jsons, *catalog, {.accepted = accepted, .limits = limits.in_place_of({})});
  Input input = load_input(read.json, std::span{&read.format, 1}, std::move(catalog), limits);
  if (auto* subject = std::get_if<IndexedSubject>(&input)) subject->absent = std::move(read.absent);
  return {std::move(input), std::move(read.notes)};
}

}  // namespace ismap::ask
