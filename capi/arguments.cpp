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

Date date_of(std::int32_t day, std::string_view name) {
  const Date date{std::chrono::days{day}};
  if (date >= ismap::date(1900, 1, 1) && date <= last_supported_date) return date;
  const std::string argument{name};
  throw CallFailure(ISMAP_E_RANGE, {argument + "は1900年1月1日から9999年12月31日までの日で指定してください。",
                                    argument + " must be a day from 1900-01-01 to 9999-12-31."});
}

std::optional<Date> optional_day(std::int32_t day, std::string_view name) {
  return day == 0 || day == ISMAP_NO_DAY ? std::nullopt : std::optional{date_of(day, name)};
}

Date as_of_day(std::int32_t as_of) {
  if (as_of != 0) return date_of(as_of, "as_of");
  throw CallFailure(ISMAP_E_RANGE, {"as_ofが設定されていません（0は、基準日として認められません。）。",
                                    "as_of was not set: 0 is no day to ask about."});
}

int days_within(std::int32_t days) {
  constexpr Label negative{"options.within_daysは、0以上の日数で指定してください。",
                           "options.within_days must be a number of days from 0 on."};
  if (days < 0) throw wrong_argument(negative);
  return days;
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
  constexpr Label not_initialized{"optionsのstruct_sizeが不正です。ISMAP_..._OPTIONS_INITにより初期化してください。",
                                  "The struct_size of options is wrong. Initialize them with ISMAP_..._OPTIONS_INIT."};
  if (given_size < first_size || given_size > ISMAP_LARGEST_OPTIONS) throw wrong_argument(not_initialized);
  const auto* bytes = static_cast<const unsigned char*>(given);
  if (given_size > known_size &&
      std::any_of(bytes + known_size, bytes + given_size, [](unsigned char byte) { return byte != 0; }))
    throw CallFailure(ISMAP_E_ARGUMENT, {"この版のライブラリが知らないオプションが指定されています。",
                                         "An option is not known to this version of the library."});
}

}  // namespace ismap::capi
