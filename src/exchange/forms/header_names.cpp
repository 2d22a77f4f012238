#include "src/exchange/forms/header_names.hpp"

#include "src/exchange/forms/synonyms.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

/// The header without what stands in brackets.
std::string without_remark(std::string_view header) {
  std::string made;
  std::size_t depth = 0;
  const std::string narrow = folded_word(header);
  for (const char c : narrow) {
    if (c == '(') ++depth;
    if (depth == 0) made += c;
    if (c == ')' && depth > 0) --depth;
  }
  return made;
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
  roles_.try_emplace(folded_word(name), NamedRole{role, is_title});
}

std::optional<NamedRole> HeaderNames::role_of(std::string_view header) const {
  for (const std::string& name :
       {folded_word(header), folded_word(header.substr(0, header.find('\n'))), without_remark(header)})
    if (const auto found = roles_.find(name); found != roles_.end()) return found->second;
  return std::nullopt;
}

bool HeaderNames::is_sheet(std::string_view sheet) const {
  return std::ranges::find(sheets_, folded_word(sheet)) != sheets_.end();
}

}  // namespace ismap::exchange::detail
