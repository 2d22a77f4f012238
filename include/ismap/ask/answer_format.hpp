// The forms that an answer can be written in.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/ask/table_document.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/style.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ismap::ask {

/// Values are stable.
enum class AnswerFormatId : std::uint8_t { json, text, markdown, html, calendar, sarif, junit, svg, csv, tables };

/// The document that was asked about, as its holder knows it.
struct AskedDocument {
  std::string_view name{};              ///< of its file, or an address; empty: it has none
  std::string_view text{};              ///< in JSON; empty: it is not at hand, or no JSON
  const TableSource* tables = nullptr;  ///< that it was read from, with what they hold; null: none
};

/// What a form needs besides the answer. Each form reads what it is for.
struct AnswerStyle {
  Style style{};                    ///< the language, and for text the colours
  Layout layout = Layout::compact;  ///< of JSON
  AskedDocument document{};         ///< for forms that point into it
};

struct AnswerFormat {
  AnswerFormatId id{};
  std::string_view name{};                      ///< as a call names it: "html"
  std::string_view title{};                     ///< as people name it: "HTML"
  std::span<const std::string_view> endings{};  ///< of files, with the point, in small letters; the usual one first
  std::string_view media_type{};
  bool (*suits)(Question) noexcept = nullptr;  ///< whether it can hold what the question answers
  std::string (*write)(const Answer&, const AnswerStyle&) = nullptr;
};

/// All of them, JSON first. Another one is a row here and a writer in `src/ask/formats/`.
std::span<const AnswerFormat> answer_formats() noexcept;

/// Null if there is none.
const AnswerFormat* answer_format_named(std::string_view name) noexcept;
/// @param ending ".html", in small letters
const AnswerFormat* answer_format_of_ending(std::string_view ending) noexcept;
const AnswerFormat& answer_format(AnswerFormatId id) noexcept;

}  // namespace ismap::ask
