// Writing a picture as SVG.
#pragma once

#include <ismap/report/page.hpp>

#include <string>
#include <string_view>

namespace ismap::detail {

/// Of whole pixels, so that the same picture is the same bytes on every machine.
struct Spot {
  int x{};
  int y{};
};

struct Box {
  int x{};
  int y{};
  int width{};
  int height{};

  constexpr int right() const noexcept { return x + width; }
  constexpr int bottom() const noexcept { return y + height; }
  constexpr int middle() const noexcept { return y + height / 2; }
};

enum class Anchor { start, middle, end };

/// Collects the elements of a picture, from the lowest to the topmost. Looks are classes of picture_style.hpp. Texts
/// may come from a user's document: they are escaped here, and `text` and `text_within` say where they end.
class SvgWriter {
 public:
  void rect(Box box, std::string_view looks, int radius = 0);
  void line(Spot from, Spot to, std::string_view looks);
  void circle(Spot centre, int radius, std::string_view looks);
  /// @param outline in the language of SVG paths
  void path(std::string_view outline, std::string_view looks);
  void text(Spot baseline, std::string_view text, std::string_view looks, Anchor anchor = Anchor::start);
  /// Shortened to `width`; the whole is said when one points at it.
  void text_within(Spot baseline, int width, int font_size, std::string_view text, std::string_view looks);

  /// What is added until `end_group` belongs together; `title` is said when one points at it.
  void begin_group(std::string_view title);
  void end_group();

  /// What the other one holds, on top.
  void add(SvgWriter&& other) { body_ += other.body_; }

  /// The picture. `title` names it, `description` says what it shows: both are read aloud.
  page::Picture take(int width, int height, std::string_view title, std::string_view description) &&;

 private:
  void open(std::string_view element, std::string_view looks);
  void number(std::string_view attribute, int value);

  std::string body_;
};

}  // namespace ismap::detail
