#include "src/exchange/forms/header_names.hpp"

#include "src/core/unicode.hpp"
#include "src/exchange/forms/synonyms.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

namespace ismap::exchange::detail {
namespace {

/// The folded header without what stands in brackets.
std::string without_remark(std::string_view folded) {
  std::string made;
  std::size_t depth = 0;
  for (const char c : folded) {
    if (c == '(') ++depth;
    if (depth == 0) made += c;
    if (c == ')' && depth > 0) --depth;
  }
  return made;
}

/// True for a character that stays the first of a text that is folded, but for its case: one that nothing is put for.
bool stays(char32_t character, std::string_view written) {
  if (character < 0x80) return true;
  return character != U'\u3007' && ismap::detail::is_letter_or_digit(character) &&
         ismap::detail::is_surely_case_and_width_folded(written);
}

/// The character that the folded text begins with; nothing if all of it has to be folded to know.
std::optional<char32_t> first_folded(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  const ismap::detail::Character first = ismap::detail::first_character(text);
  const std::string_view rest = text.substr(first.bytes);
  if (rest.empty() || !stays(first.value, text.substr(0, first.bytes))) return std::nullopt;
  const ismap::detail::Character next = ismap::detail::first_character(rest);
  if (!stays(next.value, rest.substr(0, next.bytes))) return std::nullopt;
  const bool is_capital = first.value >= U'A' && first.value <= U'Z';
  const char32_t small = is_capital ? first.value - U'A' + U'a' : first.value;
  // "o" and "x" alone are a circle and a cross.
  const bool is_letter = small >= U'a' && small <= U'z' && small != U'o' && small != U'x';
  const bool is_plain = small >= 0x80 || is_letter || (small >= U'0' && small <= U'9');
  return is_plain ? std::optional{small} : std::nullopt;
}

constexpr std::size_t characters_looked_at = 8;

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t size = 0;
  for (; count > 0 && size < text.size(); --count) size += ismap::detail::first_character(text.substr(size)).bytes;
  return text.substr(0, size);
}

bool is_inside_character(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string dotted(const std::vector<std::string_view>& path) {
  std::string name;
  for (const std::string_view member : path) name.append(name.empty() ? "" : ".").append(member);
  return name;
}

}  // namespace

Text title_of_key(const Form& form, std::size_t above) {
  const Part& part = form.parts[above];
  constexpr Label of_key{"{0}：{1}", "{0}: {1}"};
  constexpr Label number{"番号", "No."};
  return fill(of_key, {part.title, part.key ? Words{part.fields[*part.key].title} : Words{number}});
}

HeaderNames::HeaderNames(const Form& form, std::size_t part) {
  const Part& one = form.parts[part];
  for (std::size_t i = 0; i < one.fields.size(); ++i) {
    const Field& field = one.fields[i];
    add(field.title.ja, {.index = i}, true);
    add(field.title.en, {.index = i}, true);
    add(dotted(field.path), {.index = i}, true);
    titles_.push_back(field.title);
    for (const ColumnSynonyms& synonyms : column_synonyms())
      if (!one.path.empty() && synonyms.list == one.path.back() && synonyms.member == field.path.back())
        for (const std::string_view name : synonyms.names) add(std::string{name}, {.index = i}, false);
  }
  const std::vector<std::size_t> above = lists_above(form, part);
  for (std::size_t i = 0; i < above.size(); ++i) {
    const Text title = title_of_key(form, above[i]);
    add(title.ja, {.is_key_above = true, .index = i}, true);
    add(title.en, {.is_key_above = true, .index = i}, true);
  }
  sheets_ = {folded_word(one.title.ja), folded_word(one.title.en)};
}

void HeaderNames::add(const std::string& name, Role role, bool is_title) {
  const std::string folded = folded_word(name);
  roles_.try_emplace(folded, NamedRole{role, is_title});
  if (!folded.empty()) starts_.insert(ismap::detail::first_character(folded).value);
}

/// False if the header begins as no name does. Any cell may be asked about, and most are long.
bool HeaderNames::may_be_name(std::string_view header) const {
  if (const std::optional<char32_t> first = first_folded(header); first && !starts_.contains(*first)) return false;
  const std::string_view start = first_characters(header, characters_looked_at);
  if (start.size() == header.size() || start.find_first_of("\n(") != std::string_view::npos ||
      start.find("（") != std::string_view::npos)
    return true;
  std::string folded = folded_word(start);
  // What comes next may change the last character.
  while (!folded.empty() && is_inside_character(folded.back())) folded.pop_back();
  if (!folded.empty()) folded.pop_back();
  const auto name = roles_.lower_bound(folded);
  return name != roles_.end() && name->first.starts_with(folded);
}

std::optional<NamedRole> HeaderNames::role_of(std::string_view header) const {
  if (!may_be_name(header)) return std::nullopt;
  const std::string folded = folded_word(header);
  if (const auto found = roles_.find(folded); found != roles_.end()) return found->second;
  if (const std::size_t line = header.find('\n'); line != std::string_view::npos)
    if (const auto found = roles_.find(folded_word(header.substr(0, line))); found != roles_.end())
      return found->second;
  if (folded.find('(') == std::string::npos) return std::nullopt;
  const auto found = roles_.find(without_remark(folded));
  return found == roles_.end() ? std::nullopt : std::optional{found->second};
}

const std::vector<HeaderNames>& header_names_of(const Form& form) {
  static std::mutex mutex;
  static std::map<const Form*, std::vector<HeaderNames>> known;
  const std::lock_guard lock{mutex};
  if (const auto found = known.find(&form); found != known.end()) return found->second;
  std::vector<HeaderNames> names;
  for (std::size_t part = 0; part < form.parts.size(); ++part) names.emplace_back(form, part);
  return known.emplace(&form, std::move(names)).first->second;
}

bool HeaderNames::is_sheet(std::string_view sheet) const {
  return std::ranges::find(sheets_, folded_word(sheet)) != sheets_.end();
}

}  // namespace ismap::exchange::detail
