#include "src/exchange/forms/header_names.hpp"

#include "src/exchange/forms/synonyms.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <map>
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

constexpr std::size_t longest_name = 2048;

/// What the header may be called by: as it is written, its first line, and without what stands in brackets.
std::vector<std::string> keys_of(std::string_view header) {
  if (header.size() > longest_name) return {};
  std::vector<std::string> keys{folded_word(header)};
  if (const std::size_t line = header.find('\n'); line != std::string_view::npos)
    keys.push_back(folded_word(header.substr(0, line)));
  if (keys.front().find('(') != std::string::npos) keys.push_back(without_remark(keys.front()));
  return keys;
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
  for (const std::string& key : keys_of(header))
    if (const auto found = roles_.find(key); found != roles_.end()) return found->second;
  return std::nullopt;
}

namespace {

/// Of all forms, the checklist too.
struct AllNames {
  std::map<const Form*, std::vector<HeaderNames>> of_form;
  std::unordered_map<std::string, std::vector<NameUse>> uses;

  AllNames() {
    for (const Form& form : forms()) add(form);
    add(*form_of(checklist_format));
  }

  void add(const Form& form) {
    std::vector<HeaderNames>& parts = of_form[&form];
    parts.reserve(form.parts.size());
    for (std::size_t part = 0; part < form.parts.size(); ++part)
      for (const auto& [name, named] : parts.emplace_back(form, part).roles())
        uses[name].push_back({&parts.back(), named});
  }
};

const AllNames& all_names() {
  static const AllNames all;
  return all;
}

}  // namespace

const std::vector<HeaderNames>& header_names_of(const Form& form) {
  return all_names().of_form.at(&form);
}

std::vector<NameUse> uses_of(std::string_view header) {
  std::vector<NameUse> found;
  for (const std::string& key : keys_of(header)) {
    const auto uses = all_names().uses.find(key);
    if (uses == all_names().uses.end()) continue;
    for (const NameUse& use : uses->second)
      if (std::ranges::find(found, use.part, &NameUse::part) == found.end()) found.push_back(use);
  }
  return found;
}

bool HeaderNames::is_sheet(std::string_view sheet) const {
  return std::ranges::find(sheets_, folded_word(sheet)) != sheets_.end();
}

}  // namespace ismap::exchange::detail
