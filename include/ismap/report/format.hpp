// The forms that a page can be written in.
#pragma once

#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

struct PageFormat {
  std::string_view name;                      ///< as a call names it
  std::string_view title;                     ///< as people name it
  std::span<const std::string_view> endings;  ///< of files, with the point, in small letters; the usual one first
  std::string_view media_type;
  std::string (*write)(const Page&, const Style&);  ///< only text has a style
};

/// All of them, text first. Another one is a row here and a writer.
std::span<const PageFormat> page_formats() noexcept;

/// Null if there is none.
const PageFormat* page_format_named(std::string_view name) noexcept;
/// @param ending ".html", in small letters
const PageFormat* page_format_of_ending(std::string_view ending) noexcept;

}  // namespace ismap
