// What a document may cost to read.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {

/// A list that is shorter than other lists: more than any real document has, and so few that an answer stays cheap
/// where entries are read against each other.
struct ListLimit {
  std::string_view list;
  std::size_t items = 0;
};

inline constexpr std::array list_limits{
    ListLimit{"limits", 30},    // every answer names each of them
    ListLimit{"members", 100},  // the plan of a meeting names each of them for each application
    ListLimit{"applications", 500},
    ListLimit{"supplements", 500},
    ListLimit{"changes", 1'000},
    ListLimit{"points", 1'000},
    ListLimit{"other_certifications", 1'000},
    ListLimit{"pledges", 1'000},
    ListLimit{"team", 1'000},
    ListLimit{"qualifications", 1'000},
    ListLimit{"audit_practice", 1'000},
    ListLimit{"training", 1'000},
    ListLimit{"security_requirements", 1'000},
    ListLimit{"covers", 1'000},
    ListLimit{"interests", 5'000},
    ListLimit{"inquiries", 5'000},
    ListLimit{"documents", 5'000},
    ListLimit{"past_deletions", 5'000},
    ListLimit{"violations", 5'000},
    ListLimit{"outside_services", 5'000},
    ListLimit{"regions", 5'000},
    ListLimit{"subsequent_events", 5'000},
    ListLimit{"findings", 5'000},
    ListLimit{"improvement_plans", 5'000},
    ListLimit{"history", 5'000},
    ListLimit{"check_items", 10'000},  // of a buyer's own check; 234 are asked for
    ListLimit{"controls", 10'000},     // a complete table has some 1,200
    ListLimit{"texts", 10'000},        // names, numbers, holidays
};

/// What a document may cost to read. Passing a limit is a located error that names it.
struct Limits {
  std::size_t bytes = std::size_t{64} << 20;  ///< of the whole document
  std::size_t depth = 64;                     ///< objects and lists inside each other
  std::size_t items = 200'000;                ///< in one list
  std::size_t text = std::size_t{1} << 20;    ///< bytes of one text, or of the name of a member
  std::size_t all_items = 2'000'000;          ///< in all lists of the document

  /// In one list of each kind of `list_limits`, in their order; `items` holds for them too.
  std::array<std::size_t, list_limits.size()> lists = [] {
    std::array<std::size_t, list_limits.size()> most{};
    for (std::size_t i = 0; i < most.size(); ++i) most[i] = list_limits[i].items;
    return most;
  }();
};

/// For registers, which are longer than any other document.
inline constexpr Limits register_limits = {.bytes = std::size_t{256} << 20, .items = 500'000, .all_items = 6'000'000};

/// For agendas, whose answer names each member for each application.
inline constexpr Limits agenda_limits = {.bytes = std::size_t{512} << 10};

/// How many limits there are besides those of single lists.
inline constexpr std::size_t general_limits = 5;

/// Names of all limits, as `limit_named` knows them: those of single lists come last.
inline constexpr auto limit_names = [] {
  std::array<std::string_view, general_limits + list_limits.size()> names{"bytes", "depth", "items", "text",
                                                                          "all_items"};
  for (std::size_t i = 0; i < list_limits.size(); ++i) names[general_limits + i] = list_limits[i].list;
  return names;
}();

/// The limit of this name; null if there is none.
std::size_t* limit_named(Limits& limits, std::string_view name) noexcept;

/// Limits that a caller sets, whatever the document.
class AskedLimits {
 public:
  /// @param name one of `limit_names`
  void set(std::string_view name, std::size_t value) { asked_.emplace_back(name, value); }

  /// What was asked for, and otherwise the `defaults`.
  Limits in_place_of(Limits defaults) const noexcept {
    for (const auto& [name, value] : asked_) *limit_named(defaults, name) = value;
    return defaults;
  }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> asked_;
};

}  // namespace ismap
