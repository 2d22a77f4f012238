#include "src/exchange/forms/field_reader.hpp"

#include "src/exchange/forms/edition.hpp"
#include "src/exchange/forms/escaped_text.hpp"
#include "src/exchange/forms/synonyms.hpp"
#include "src/exchange/table/cell_error.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_control.hpp"
#include "src/exchange/table/read_day.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ismap::exchange::detail {
namespace {

template <class T, class Convert>
Reading<JsonValue> converted(const Reading<T>& reading, Convert convert) {
  if (const auto* misread = std::get_if<Misread>(&reading)) return *misread;
  const auto& understood = std::get<Understood<T>>(reading);
  return Understood<JsonValue>{convert(understood.value), understood.note};
}

/// What signs part several values on one line.
bool parts_values(std::string_view text, std::size_t at, std::size_t& size) {
  for (const std::string_view sign : {"\n", ",", "、", "，", ";", "；"})
    if (text.substr(at).starts_with(sign)) {
      size = sign.size();
      return true;
    }
  return false;
}

std::vector<std::string> parts_of(std::string_view text, bool only_lines) {
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 1;
    const bool ends = only_lines ? text[at] == '\n' : parts_values(text, at, size);
    if (ends)
      parts.emplace_back();
    else
      parts.back() += text[at];
    at += size;
  }
  std::erase_if(parts, [](const std::string& part) { return is_blank(Cell{part}); });
  return parts;
}

}  // namespace

FieldReader::FieldReader(const Field& field, const Catalog& catalog) : field_(field), catalog_(catalog) {
  for (const FieldChoice& choice : field.choices) {
    WordChoice words{{std::string{choice.word}, std::string{choice.title.ja}, std::string{choice.title.en}}};
    for (const WordSynonyms& synonyms : word_synonyms())
      if (synonyms.member == field.path.back() && synonyms.word == choice.word)
        words.words.insert(words.words.end(), synonyms.words.begin(), synonyms.words.end());
    choices_.push_back(std::move(words));
  }
  for (const AmbiguousWord& word : ambiguous_words()) {
    if (word.member != field.path.back()) continue;
    TwoWays ways{.word = folded_word(word.word), .meant = {}};
    for (std::size_t i = 0; i < field.choices.size(); ++i)
      if (std::ranges::find(word.choices, field.choices[i].word) != word.choices.end()) ways.meant.push_back(i);
    if (!ways.meant.empty()) two_ways_.push_back(std::move(ways));
  }
}

Reading<JsonValue> FieldReader::read(const Cell& cell, bool counts_from_1904) {
  const bool is_several =
      field_.kind == FieldKind::texts || field_.kind == FieldKind::choices || field_.kind == FieldKind::integers;
  const bool is_text = field_.kind == FieldKind::text || field_.kind == FieldKind::texts;
  if (std::optional<Misread> error = is_text ? no_text_in(cell) : error_in(cell)) return std::move(*error);
  if (is_several) return read_several(cell);
  if (is_blank(cell)) return Understood<JsonValue>{};
  return read_single(cell, counts_from_1904);
}

Reading<JsonValue> FieldReader::read_single(const Cell& cell, bool counts_from_1904) {
  switch (field_.kind) {
    case FieldKind::truth:
      return converted(read_truth(cell), [](bool truth) { return JsonValue{truth}; });
    case FieldKind::day:
      return converted(read_day(cell, counts_from_1904), [](Date day) { return JsonValue{to_string(day)}; });
    case FieldKind::integer:
    case FieldKind::integers:
      return converted(read_integer(cell), [](std::int64_t number) { return JsonValue{number}; });
    case FieldKind::control:
      return converted(read_control(cell, catalog_), [](ControlId id) { return JsonValue{id.string()}; });
    case FieldKind::choice:
    case FieldKind::choices:
      return read_word(cell);
    case FieldKind::text:
    case FieldKind::texts:
      break;
  }
  const std::string text = field_.path.back() == edition_member ? edition_as_named(text_of(cell)) : text_of(cell);
  return Understood<JsonValue>{field_.kind == FieldKind::texts ? text_in_line(text) : text_in_cell(text)};
}

Reading<JsonValue> FieldReader::read_word(const Cell& cell) {
  const auto [read, is_new] = words_read_.try_emplace(text_of(cell));
  if (is_new)
    read->second = converted(read_choice(cell, choices_, two_ways_),
                             [this](std::size_t choice) { return JsonValue{field_.choices[choice].word}; });
  return read->second;
}

Reading<JsonValue> FieldReader::read_several(const Cell& cell) {
  if (is_blank(cell)) return Understood<JsonValue>{};
  JsonList all;
  std::optional<Label> note;
  for (const std::string& part : parts_of(text_of(cell), field_.kind == FieldKind::texts)) {
    Reading<JsonValue> one = read_single(Cell{part}, false);
    if (std::holds_alternative<Misread>(one)) return one;
    auto& understood = std::get<Understood<JsonValue>>(one);
    all.push_back(std::move(understood.value));
    if (understood.note) note = understood.note;
  }
  return Understood<JsonValue>{std::move(all), note};
}

}  // namespace ismap::exchange::detail
