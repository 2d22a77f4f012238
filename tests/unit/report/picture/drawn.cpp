#include "drawn.hpp"

#include <stdexcept>

namespace ismap::test {
namespace {

class XmlReader {
 public:
  explicit XmlReader(std::string_view text) : text_(text) {}

  std::vector<Element> read() && {
    std::vector<std::size_t> open;
    bool has_root = false;
    while (at_ < text_.size()) {
      if (text_[at_] != '<') {
        const std::string text = escaped_until('<');
        if (!open.empty()) elements_[open.back()].text += text;
        expect(!open.empty() || text.find_first_not_of('\n') == std::string::npos, "text outside the root");
        continue;
      }
      if (take("<?xml")) {
        at_ = text_.find("?>", at_) + 2;
      } else if (take("</")) {
        expect(!open.empty() && take(elements_[open.back()].name) && take(">"), "an end of something else");
        open.pop_back();
      } else {
        expect(!open.empty() || !has_root, "two roots");
        has_root = true;
        if (!read_start()) open.push_back(elements_.size() - 1);
      }
    }
    expect(open.empty() && has_root, "an element without end");
    return std::move(elements_);
  }

 private:
  void expect(bool holds, std::string_view what) const {
    if (!holds) throw std::runtime_error(std::string{what} + " at " + std::to_string(at_));
  }

  bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }

  std::string name() {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    const std::size_t end = text_.find_first_not_of(letters, at_);
    expect(end != at_ && end != std::string_view::npos, "no name");
    const std::string found{text_.substr(at_, end - at_)};
    at_ = end;
    return found;
  }

  std::string escaped_until(char end) {
    const std::size_t last = std::min(text_.find(end, at_), text_.size());
    const std::string found{text_.substr(at_, last - at_)};
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto letter = static_cast<unsigned char>(found[i]);
      expect(letter >= 0x20 || letter == '\n', "a control character");
      expect(letter != '<', "an open bracket");
      if (letter != '&') continue;
      bool is_known = false;
      for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
        is_known = is_known || std::string_view{found}.substr(i).starts_with(entity);
      expect(is_known, "an entity");
    }
    expect(found.find("\xEF\xBF\xBE") == std::string::npos && found.find("\xEF\xBF\xBF") == std::string::npos,
           "a character that XML does not have");
    at_ = last;
    return found;
  }

  /// True if it ends at once.
  bool read_start() {
    expect(take("<"), "no element");
    Element element{.name = name(), .attributes = {}, .text = {}};
    while (take(" ")) {
      std::string key = name();
      expect(take("=\"") && element.attribute(key).empty(), "a bad attribute");
      element.attributes.emplace_back(std::move(key), escaped_until('"'));
      expect(take("\""), "no end of an attribute");
    }
    const bool is_empty = take("/");
    expect(take(">"), "no end of a tag");
    elements_.push_back(std::move(element));
    return is_empty;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Element> elements_;
};

}  // namespace

std::vector<Element> elements_of(std::string_view svg) {
  return XmlReader{svg}.read();
}

}  // namespace ismap::test
