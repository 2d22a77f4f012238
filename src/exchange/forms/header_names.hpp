// The names by which the sheets of a form are recognised.
#pragma once

#include <ismap/exchange/forms/form.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ismap::exchange::detail {

/// What a column holds: a field of the item, or the key of an item above it.
struct Role {
  bool is_key_above = false;
  std::size_t index = 0;  ///< of the field, or of the list among `lists_above`

  friend bool operator==(const Role&, const Role&) = default;
};

/// What a header means, and whether it is one of the titles that forms have.
struct NamedRole {
  Role role;
  bool is_title = false;
};

/// The names of the columns of a part.
class HeaderNames {
 public:
  HeaderNames(const Form& form, std::size_t part);

  std::optional<NamedRole> role_of(std::string_view header) const;
  /// True if a sheet of this name holds the part.
  bool is_sheet(std::string_view sheet) const;
  const std::unordered_map<std::string, NamedRole>& roles() const noexcept { return roles_; }
  /// The titles of the columns, as messages name them.
  const std::vector<Text>& titles() const noexcept { return titles_; }

 private:
  void add(const std::string& name, Role role, bool is_title);

  std::unordered_map<std::string, NamedRole> roles_;  // by the folded name
  std::vector<std::string> sheets_;
  std::vector<Text> titles_;
};

/// Of each part of one of the forms that `form_of` gives. Made once.
const std::vector<HeaderNames>& header_names_of(const Form& form);

struct NameUse {
  const HeaderNames* part = nullptr;  ///< one of those that `header_names_of` gives
  NamedRole named;
};

/// The parts of all forms that have a column of that name.
std::vector<NameUse> uses_of(std::string_view header);

/// The title of the column with the keys of the list `above`, in the sheet of a part below.
Text title_of_key(const Form& form, std::size_t above);

}  // namespace ismap::exchange::detail
