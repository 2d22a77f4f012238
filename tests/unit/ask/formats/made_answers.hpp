// Answers made by hand, or of the examples.
#pragma once

#include <ismap/ask/ask.hpp>
#include <ismap/catalog/catalog.hpp>

#include "src/ask/formats/formats.hpp"
#include "tests/support/document.hpp"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::ask::test {

inline constexpr AnswerStyle ja{.style = {.language = Language::ja}};
inline constexpr AnswerStyle en{.style = {.language = Language::en}};

/// What breaks out of other formats, if they let it.
inline constexpr std::array<std::string_view, 16> hostile_texts = {
    "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://example.com",
    "a\\nb;c,d:e\\",
    "\"]}</testcase><testcase name=\"x\"/>",
    "]]><![CDATA[<!-- -->",
    "&lt;&#0;&amp;",
    "[link](https://example.com) {0} {{1}} {9999}",
    "\x01\x02\x7f\x1b[31m",
    "\u202eright to left\u2066\u200f",
    "\uFFFE\uFFFF\U0001FFFF",
    "\xC3(\xE3\x81\xFF\xF0\x9F",
    "\u2028\u2029\u0085 lines",
    "\tindented\v\f",
    "絵文字\U0001F468\u200D\U0001F469\u200D\U0001F467が続く長い文字列である。",
    "",
    " ",
    "../../etc/passwd?x=1#y%00"};

/// The text is hostile, and long enough to be folded anywhere.
inline std::string hostile(std::size_t which) {
  std::string text = "例";
  for (std::size_t i = 0; i < 4; ++i) text.append(hostile_texts[(which + 5 * i) % hostile_texts.size()]).append("字");
  return text;
}

template <class Content>
Answer answer_of(Question question, Content content, std::string subject = {}) {
  return {question, std::move(content), std::move(subject),
          [](const Content&, Language language) { return Page{.language = language}; }};
}

inline Obligation duty(Due due, ObligationStatus status = ObligationStatus::open) {
  return {.what = {"届け出ること", "Notify"},
          .who = Actor::registrant,
          .due = due,
          .since = date(2026, 11, 2),
          .clause = {Regulation::service_registration, "9.9", "x"},
          .form = Form{7},
          .supplement = {},
          .status = status};
}

inline Due by(Date day) {
  return {DueKind::date, day};
}

/// A review as of 2026-11-20 that says nothing else.
inline Review review_of(std::vector<RuleResult> results, std::vector<Obligation> duties = {}) {
  return {.scheme = {},
          .as_of = date(2026, 11, 20),
          .rulebook = {},
          .policy = {},
          .supplements = {},
          .catalog = {},
          .viewpoints = {},
          .acceptance = {},
          .results = std::move(results),
          .obligations = std::move(duties),
          .diagnostics = {}};
}

/// Duties of one service as of 2026-11-20, a Friday.
inline Answer due_list(std::vector<Obligation> duties, std::string_view number = "C26-0001-2") {
  DueList list{.as_of = date(2026, 11, 20), .until = {}, .items = {}, .diagnostics = {}, .supplements = {}};
  for (Obligation& one : duties) list.items.push_back({std::string{number}, std::move(one)});
  return answer_of(Question::register_due, std::move(list));
}

inline Inquiry inquiry_of_examples() {
  return {.catalog = std::make_shared<const Catalog>(ismap_2020()), .as_of = date(2026, 11, 20)};
}

inline Answer review_of_text(std::string_view json) {
  const Inquiry inquiry = inquiry_of_examples();
  return document_review(std::get<IndexedSubject>(load_input(json, subject_formats, inquiry.catalog)), inquiry);
}

inline Register register_of_examples() {
  return std::get<Register>(
      load_input(ismap::test::read_file("docs/examples/register.json"), only_format_of<Register>, nullptr));
}

inline std::size_t count_in(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

}  // namespace ismap::ask::test
