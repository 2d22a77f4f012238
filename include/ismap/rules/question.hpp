// Rules as they are asked of documents of one type.
#pragma once

#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>

namespace ismap {

/// A row, and the function that decides it for a document of this type; null: a reviewer decides, its text is not
/// public.
template <class Document, class Around = typename AroundOf<Document>::Type>
struct Question {
  const RuleRow* row = nullptr;
  Answer (*check)(const RuleRow&, const Document&, const Around&) = nullptr;
};

/// Whether documents of a type are asked about rules of a type. Rules on the statement are asked of a dossier, too.
template <class Document, class Around, class Asked>
inline constexpr bool is_asked_of = std::is_same_v<Asked, RuleRow> || std::is_same_v<Asked, Rule<Document, Around>>;
template <>
inline constexpr bool is_asked_of<Dossier, Context, Rule<Statement>> = true;

template <class Document, class Around, class Asked>
constexpr Question<Document, Around> question(const Asked& rule) {
  if constexpr (std::is_same_v<Asked, RuleRow>)
    return {&rule, nullptr};
  else
    return {&rule, [](const RuleRow& row, const Document& document, const Around& around) -> Answer {
              const auto check = static_cast<const Asked&>(row).check;
              if constexpr (std::is_same_v<Asked, Rule<Statement>> && std::is_same_v<Document, Dossier>)
                return check(document.statement, around);
              else
                return check(document, around);
            }};
}

/// Those of `rules` that documents of a type are asked about, in their order.
template <class Document, class Around = typename AroundOf<Document>::Type, class... Rules>
constexpr auto questions(const std::tuple<const Rules*...>& rules) {
  std::array<Question<Document, Around>, (std::size_t{is_asked_of<Document, Around, Rules>} + ... + 0)> asked{};
  [[maybe_unused]] std::size_t next = 0;
  const auto add = [&](const auto& rule) {
    using Asked = std::remove_cvref_t<decltype(rule)>;
    if constexpr (is_asked_of<Document, Around, Asked>) asked[next++] = question<Document, Around>(rule);
  };
  std::apply([&](const auto*... each) { (add(*each), ...); }, rules);
  return asked;
}

/// The rows of `rules`.
template <class... Rules>
constexpr std::array<const RuleRow*, sizeof...(Rules)> rows_in(const std::tuple<const Rules*...>& rules) {
  return std::apply([](const auto*... each) { return std::array<const RuleRow*, sizeof...(Rules)>{each...}; }, rules);
}

/// Those of `rules` that a history decides.
template <class... Rules>
constexpr auto history_rules(const std::tuple<const Rules*...>& rules) {
  std::array<const HistoryRule*, (std::size_t{std::is_same_v<Rules, HistoryRule>} + ... + 0)> found{};
  [[maybe_unused]] std::size_t next = 0;
  const auto add = [&](const auto& rule) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(rule)>, HistoryRule>) found[next++] = &rule;
  };
  std::apply([&](const auto*... each) { (add(*each), ...); }, rules);
  return found;
}

}  // namespace ismap
