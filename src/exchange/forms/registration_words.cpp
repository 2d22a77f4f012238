#include "src/exchange/forms/registration_words.hpp"

#include "src/core/unicode.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace ismap::exchange::detail {
namespace {

/// Where several begin at one place, the longest counts: "有効期間の満了日" is the last day of any registration.
constexpr StandingWord word_table[] = {
    {"削除", Standing::ended},
    {"抹消", Standing::ended},
    {"取消", Standing::ended},
    {"取り消", Standing::ended},
    {"取下", Standing::ended},
    {"取り下", Standing::ended},
    {"取りやめ", Standing::ended},
    {"撤回", Standing::ended},
    {"辞退", Standing::ended},
    {"失効", Standing::ended},
    {"期限切", Standing::ended},
    {"満了", Standing::ended},
    {"終了", Standing::ended},
    {"終息", Standing::ended},
    {"廃止", Standing::ended},
    {"閉鎖", Standing::ended},
    {"提供を終え", Standing::ended},
    {"登録解除", Standing::ended},
    {"登録の解除", Standing::ended},
    {"登録を解除", Standing::ended},
    {"登録除外", Standing::ended},
    {"から除外", Standing::ended},
    {"登録なし", Standing::ended},
    {"登録外", Standing::ended},
    {"登録されていな", Standing::ended},
    {"登録されておら", Standing::ended},
    {"登録していな", Standing::ended},
    {"未登録", Standing::ended},
    {"非登録", Standing::ended},
    {"delet", Standing::ended},
    {"withdraw", Standing::ended},
    {"expired", Standing::ended},
    {"revoke", Standing::ended},
    {"revocation", Standing::ended},
    {"cancel", Standing::ended},
    {"terminat", Standing::ended},
    {"discontinu", Standing::ended},
    {"deregist", Standing::ended},
    {"unregist", Standing::ended},
    {"notregistered", Standing::ended},
    {"nolongerregistered", Standing::ended},
    {"lapsed", Standing::ended},
    {"retired", Standing::ended},
    {"removed", Standing::ended},
    {"endofservice", Standing::ended},
    {"endoflife", Standing::ended},
    {"endofregistration", Standing::ended},
    {"registrationended", Standing::ended},
    {"停止", Standing::suspended},
    {"休止", Standing::suspended},
    {"中断", Standing::suspended},
    {"suspen", Standing::suspended},
    {"onhold", Standing::suspended},
    {"再監査", Standing::open},
    {"再審査", Standing::open},
    {"更新申請", Standing::open},
    {"更新審査", Standing::open},
    {"更新手続", Standing::open},
    {"審査中", Standing::open},
    {"調査中", Standing::open},
    {"確認中", Standing::open},
    {"保留", Standing::open},
    {"暫定", Standing::open},
    {"モニタリング", Standing::open},
    {"警告", Standing::open},
    {"勧告", Standing::open},
    {"是正", Standing::open},
    {"reaudit", Standing::open},
    {"re-audit", Standing::open},
    {"underreview", Standing::open},
    {"underrenewal", Standing::open},
    {"provisional", Standing::open},
    {"monitoring", Standing::open},
    {"warning", Standing::open},
    {"pending", Standing::open},
    {"満了日", Standing::usual},
    {"満了年月日", Standing::usual},
    {"満了の日", Standing::usual},
    {"満了する日", Standing::usual},
    {"満了前", Standing::usual},
    {"満了まで", Standing::usual},
    {"有効期間終了日", Standing::usual},
    {"有効期間の終了日", Standing::usual},
    {"有効期間(終了", Standing::usual},
    {"有効期間(満了", Standing::usual},
    {"対象期間終了", Standing::usual},
    {"対象期間の終了", Standing::usual},
    {"対象期間(終了", Standing::usual},
    {"監査期間終了", Standing::usual},
    {"監査期間の終了", Standing::usual},
    {"監査期間(終了", Standing::usual},
    {"監査終了", Standing::usual},
    {"審査終了", Standing::usual},
};

/// Behind a word: it has not happened yet.
constexpr std::string_view plans[] = {"予定", "の予定", "する予定", "を予定", "し予定", "げ予定", "見込", "する見込"};

/// Before a word: it is the registration, or the offer, that it is said of.
constexpr std::string_view objects[] = {"登録",     "登録の",     "登録を",     "登録が",     "登録は",
                                        "登録一時", "登録の一時", "登録を一時", "登録が一時", "提供",
                                        "提供を",   "提供の",     "サービス"};
/// Behind a word: so it is now.
constexpr std::string_view states[] = {"中", "済"};
/// What may be left of a word of the table that stands alone.
constexpr std::string_view endings[] = {"", "中", "済", "済み", "し", "げ", "れ", "された"};

/// In a heading: it says what may happen, or what is not below it.
constexpr std::string_view hedges[] = {"場合",
                                       "を除く",
                                       "を除き",
                                       "を除いた",
                                       "は除",
                                       "含まない",
                                       "含まれない",
                                       "含まれていな",
                                       "含まれていませ",
                                       "含まれませ",
                                       "含みませ",
                                       "含まず",
                                       "含めない",
                                       "掲載していな",
                                       "掲載していませ",
                                       "掲載しない",
                                       "掲載しませ",
                                       "掲載されていな",
                                       "掲載されていませ",
                                       "ことがあ",
                                       "随時",
                                       "は別",
                                       "を別",
                                       "別途",
                                       "except",
                                       "exclud",
                                       "notinclud"};

/// In a heading that has a word of the table: it speaks of registered services, too.
constexpr std::string_view both_words[] = {
    "登録・", "登録、", "登録,",  "登録/",  "登録及び",      "登録並びに",      "登録又は",
    "登録と", "を含む", "も含む", "含めた", "registeredand", "registrationand", "registrationsand"};
/// In one that has none.
constexpr std::string_view registered_words[] = {"登録されて",   "登録中",     "登録済",    "登録サービス",
                                                 "登録クラウド", "有効な登録", "registered"};

struct SaidAt {
  std::size_t from;
  std::size_t to;
  Standing standing;
};

bool begins_with_any(std::string_view text, std::span<const std::string_view> any) {
  return std::ranges::any_of(any, [&](std::string_view word) { return text.starts_with(word); });
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> any) {
  return std::ranges::any_of(any, [&](std::string_view word) { return text.ends_with(word); });
}

bool has_any(std::string_view text, std::span<const std::string_view> any) {
  return std::ranges::any_of(any, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// The last byte of the first character: it tells Japanese characters apart better than the first one.
unsigned char key_of(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  return lead < 0x80 || text.size() < 3 ? lead : static_cast<unsigned char>(text[2]);
}

using WordsByKey = std::array<std::vector<const StandingWord*>, 256>;

const WordsByKey& words_by_key() {
  static const WordsByKey all = [] {
    WordsByKey made;
    for (const StandingWord& one : word_table) made[key_of(one.word)].push_back(&one);
    return made;
  }();
  return all;
}

/// Calls with each word of the table in the folded text.
template <class Found>
void find_standing(std::string_view folded, Found found) {
  for (std::size_t at = 0; at < folded.size();) {
    const std::string_view rest = folded.substr(at);
    const StandingWord* longest = nullptr;
    for (const StandingWord* one : words_by_key()[key_of(rest)])
      if (rest.starts_with(one->word) && (longest == nullptr || longest->word.size() < one->word.size())) longest = one;
    if (longest == nullptr) {
      ++at;
      continue;
    }
    const std::size_t to = at + longest->word.size();
    const bool is_planned = is_denied(longest->standing) && begins_with_any(folded.substr(to), plans);
    found(SaidAt{at, to, is_planned ? Standing::open : longest->standing});
    at = to;
  }
}

Standing most_said(std::string_view folded) {
  Standing most = Standing::usual;
  find_standing(folded, [&](const SaidAt& said) { most = std::max(most, said.standing); });
  return most;
}

/// What stands in brackets, or behind ※.
std::string asides_of(std::string_view name) {
  constexpr std::u32string_view opening = U"([{<【〔〈《「『";
  constexpr std::u32string_view closing = U")]}>】〕〉》」』";
  std::string made;
  std::size_t depth = 0;
  bool is_behind_mark = false;
  for (std::string_view rest = name; !rest.empty();) {
    const ismap::detail::Character next = ismap::detail::first_character(rest);
    if (depth > 0 && closing.find(next.value) != std::u32string_view::npos) --depth;
    if (depth > 0 || is_behind_mark) made += rest.substr(0, next.bytes);
    if (opening.find(next.value) != std::u32string_view::npos) ++depth;
    is_behind_mark |= next.value == U'※';
    rest.remove_prefix(next.bytes);
  }
  return made;
}

Standing standing_of_word_alone(std::string_view folded) {
  for (const StandingWord& one : word_table)
    if (folded.starts_with(one.word) && std::ranges::find(endings, folded.substr(one.word.size())) != std::end(endings))
      return one.standing;
  return Standing::usual;
}

/// Of the words that white space or a sign parts.
Standing standing_of_words_apart(std::string_view name) {
  Standing most = Standing::usual;
  for (std::size_t from = 0; from < name.size();) {
    const std::size_t to = std::min(name.find_first_of(" \t\n/-:", from), name.size());
    most = std::max(most, standing_of_word_alone(folded_word(name.substr(from, to - from))));
    from = to + 1;
  }
  return most;
}

}  // namespace

std::span<const StandingWord> standing_words() {
  return word_table;
}

Standing standing_in_remark(std::string_view text) {
  return most_said(folded_word(text));
}

Standing standing_in_name(std::string_view name) {
  const std::string narrow = ismap::detail::case_and_width_folded(name);
  Standing most = std::max(most_said(folded_word(asides_of(narrow))), standing_of_words_apart(narrow));
  const std::string folded = folded_word(name);
  const std::string_view text = folded;
  find_standing(text, [&](const SaidAt& said) {
    if (ends_with_any(text.substr(0, said.from), objects) || begins_with_any(text.substr(said.to), states))
      most = std::max(most, said.standing);
  });
  return most;
}

HeadingWords words_of_heading(std::string_view text) {
  const std::string folded = folded_word(text);
  const Standing said = most_said(folded);
  if (said == Standing::usual) return {said, has_any(folded, registered_words)};
  if (has_any(folded, hedges)) return {Standing::open, false};
  return {said, has_any(folded, both_words)};
}

}  // namespace ismap::exchange::detail
