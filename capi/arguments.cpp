#include "arguments.hpp"

#include <algorithm>
#include <string>

namespace ismap::capi {

std::optional<std::string_view> optional_text(ismap_str text, std::string_view name) {
  if (text.data != nullptr) return std::string_view{text.data, text.len};
  if (text.len != 0) throw missing_argument(name);
  return std::nullopt;
}

std::string_view required_text(ismap_str text, std::string_view name) {
  if (const auto given = optional_text(text, name)) return *given;
  throw missing_argument(name);
}

Language required_language(ismap_language language) {
  if (!is_language(language)) throw undefined_value("language");
  return language_of(language);
}

Layout layout_of(ismap_layout layout) {
  switch (layout) {
    case ISMAP_LAYOUT_COMPACT:
      return Layout::compact;
    case ISMAP_LAYOUT_INDENTED:
      return Layout::indented;
  }
  throw undefined_value("layout");
}

Counting counting_of(ismap_counting counting) {
  switch (counting) {
    case ISMAP_COUNTING_CIVIL_CODE:
      return Counting::civil_code;
    case ISMAP_COUNTING_SAME_DAY:
      return Counting::same_day;
  }
  throw undefined_value("counting");
}

std::optional<Language> form_of(ismap_form form) {
  switch (form) {
    case ISMAP_FORM_JSON:
      return std::nullopt;
    case ISMAP_FORM_JA:
      return Language::ja;
    case ISMAP_FORM_EN:
      return Language::en;
  }
  throw undefined_value("form");
}

Date date_of(std::int32_t day, std::string_view name) {
  const Date date{std::chrono::days{day}};
  if (date >= ismap::date(1900, 1, 1) && date <= last_supported_date) return date;
  const std::string argument{name};
  throw CallFailure(ISMAP_E_RANGE, {argument + "は1900年1月1日から9999年12月31日までの日で指定してください。",
                                    argument + " must be a day from 1900-01-01 to 9999-12-31."});
}

std::optional<ControlId> unpacked(std::uint64_t control) noexcept {
  ControlId id;
  for (std::size_t i = 0; i < id.numbers.size(); ++i)
    id.numbers[i] = static_cast<std::uint8_t>(control >> (32 - 8 * i));
  id.suffix = static_cast<Suffix>(control & 0xFF);
  const bool is_known_suffix = id.suffix <= Suffix::pb;
  if (!is_known_suffix || packed(id) != control || id.depth() < 2) return std::nullopt;
  const bool is_gapless = std::ranges::all_of(id.numbers.begin() + static_cast<std::ptrdiff_t>(id.depth()),
                                              id.numbers.end(), [](std::uint8_t number) { return number == 0; });
  return is_gapless ? std::optional{id} : std::nullopt;
}

void check_options(const void* given, std::size_t given_size, std::size_t first_size, std::size_t known_size) {
  if (given_size < first_size) throw undefined_value("options.struct_size");
  const auto* bytes = static_cast<const unsigned char*>(given);
  if (given_size > known_size &&
      std::any_of(bytes + known_size, bytes + given_size, [](unsigned char byte) { return byte != 0; }))
    throw CallFailure(ISMAP_E_ARGUMENT, {"この版のライブラリにない選択肢が指定されています。",
                                         "An option is not known to this version of the library."});
}

}  // namespace ismap::capi
