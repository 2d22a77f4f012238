#include "src/exchange/forms/list_words.hpp"

#include "src/exchange/table/folded_word.hpp"
#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <ismap/model/register_description.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <variant>

namespace ismap::exchange::detail {
namespace {

/// The words of an enumeration, with others for some of its values.
template <DescribedEnum E>
std::vector<WordChoice> words_of(std::initializer_list<std::pair<E, std::string_view>> others) {
  std::vector<WordChoice> choices;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
    const Label title = ismap::title_of(type_name<E>(), enumerator.name);
    WordChoice choice{{enumerator.name, std::string{title.ja}, std::string{title.en}}};
    for (const auto& [value, word] : others)
      if (value == enumerator.value) choice.words.emplace_back(word);
    choices.push_back(std::move(choice));
  });
  return choices;
}

}  // namespace

const std::vector<WordChoice>& state_words() {
  using enum RegistrationState;
  static const std::vector<WordChoice> words = words_of<RegistrationState>({{registered, "登録済"},
                                                                            {registered, "登録済み"},
                                                                            {registered, "登録中"},
                                                                            {registered, "登録されている"},
                                                                            {registered, "有効"},
                                                                            {registered, "active"},
                                                                            {registered, "valid"},
                                                                            {suspended, "一時停止中"},
                                                                            {suspended, "停止中"},
                                                                            {suspended, "登録の一時停止"},
                                                                            {expired, "有効期限切れ"},
                                                                            {expired, "期限切れ"},
                                                                            {expired, "失効"},
                                                                            {withdrawn, "取り下げ"},
                                                                            {withdrawn, "取下"},
                                                                            {withdrawn, "登録取下げ"},
                                                                            {deleted, "削除済"},
                                                                            {deleted, "削除済み"},
                                                                            {deleted, "登録削除"}});
  return words;
}

const std::vector<WordChoice>& model_words() {
  static const std::vector<WordChoice> words = words_of<ServiceModel>({});
  return words;
}

bool says_nothing(const Cell& cell) {
  if (is_blank(cell)) return true;
  const std::string word = folded_word(text_of(cell));
  return word == "-" || word == "ー";
}

bool says_no(const Cell& cell) {
  if (says_nothing(cell)) return true;
  const Reading<bool> truth = read_truth(cell);
  if (const auto* understood = std::get_if<Understood<bool>>(&truth)) return !understood->value;
  const std::string word = folded_word(text_of(cell));
  return word == "該当なし" || word == "該当無し" || word == "n/a";
}

bool is_footnote(std::string_view text) {
  const std::string folded = folded_word(text);
  return folded.starts_with("※") || folded.starts_with("*") || folded.starts_with("注") || folded.starts_with("(注");
}

bool looks_like_a_number(std::string_view folded) {
  constexpr std::string_view form = "X99-9999-9";
  return std::ranges::equal(folded, form, [](char c, char sign) {
    return sign == 'X' ? 'A' <= c && c <= 'Z' : sign == '9' ? '0' <= c && c <= '9' : c == sign;
  });
}

}  // namespace ismap::exchange::detail
