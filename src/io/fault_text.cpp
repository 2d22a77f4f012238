#include <ismap/io/fault_text.hpp>

#include "src/core/excerpt.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace ismap {
namespace {

Label message_of(Fault fault) {
  switch (fault) {
    case Fault::syntax:
      return {"JSONの構文が正しくありません。", "This is not well-formed JSON: "};
    case Fault::bad_utf8:
      return {"UTF-8として正しくないバイトがあります。", "This is not valid UTF-8: "};
    case Fault::unknown_member:
      return {"定義されていない項目です：", "This member is not defined: "};
    case Fault::duplicate_member:
      return {"項目が重複しています：", "This member is given twice: "};
    case Fault::missing_member:
      return {"必須の項目がありません：", "This required member is missing: "};
    case Fault::wrong_type:
      return {"値の型が正しくありません。必要な型：", "The value is of the wrong type; expected "};
    case Fault::bad_enumerator:
      return {"定義されていない値です。使用できる値：", "The value is not one of "};
    case Fault::bad_date:
      return {"日付が正しくありません（実在する日付をYYYY-MM-DDで記載）：",
              "This is not an existing day written YYYY-MM-DD: "};
    case Fault::bad_control_id:
      return {"管理策番号の形式が正しくありません：", "This is not a control number: "};
    case Fault::bad_value:
      return {"値が正しくありません：", "The value is not acceptable: "};
    case Fault::limit:
      return {"上限を超えています：", "A limit is passed: "};
    case Fault::wrong_document:
      return {"文書の種類が異なります：", "This is another document: "};
  }
  return {};
}

/// What the types of JSON and the limits are called; other details are quoted as they are.
std::string_view in_japanese(Fault fault, std::string_view detail) {
  constexpr std::array names = {
      Label{"オブジェクト", "object"},
      Label{"配列", "array"},
      Label{"真偽値", "boolean"},
      Label{"整数", "integer"},
      Label{"文字列", "string"},
      Label{"整数、文字列又は文字列の配列", "integer, string or list of strings"},
      Label{"文書のバイト数", "bytes"},
      Label{"入れ子の深さ", "depth"},
      Label{"配列の要素の数", "items"},
      Label{"文字列の長さ", "text"},
      Label{"すべての配列の要素の総数", "all items"},
  };
  const auto* const found = std::ranges::find(names, detail, &Label::en);
  return (fault == Fault::wrong_type || fault == Fault::limit) && found != names.end() ? found->ja : detail;
}

/// `a, b or c`
std::string alternatives(std::span<const std::string_view> names, Language language) {
  constexpr Label comma{"、", ", "};
  constexpr Label last{"又は", " or "};
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += (i + 1 == names.size() ? last : comma).in(language);
    text += names[i];
  }
  return text;
}

}  // namespace

Text fault_text(Fault fault, std::string_view detail) {
  if (fault == Fault::bad_enumerator) return fault_text(fault, Label{detail, detail});
  const std::string quoted = detail::excerpt(detail);
  return fault_text(fault, Label{in_japanese(fault, quoted), quoted});
}

Text fault_text(Fault fault, const Label& detail) {
  const Label message = message_of(fault);
  return {std::string{message.ja}.append(detail.ja), std::string{message.en}.append(detail.en)};
}

Text range_text(std::int64_t first, std::int64_t last) {
  const std::string from = std::to_string(first);
  const std::string to = std::to_string(last);
  return {"値が範囲外です。使用できる範囲：" + from + "から" + to + "まで",
          "The value is out of range; expected " + from + " to " + to};
}

Text no_format_text(std::span<const std::string_view> accepted) {
  const std::string japanese = "format（" + alternatives(accepted, Language::ja) + "）";
  const std::string english = "format (" + alternatives(accepted, Language::en) + ")";
  return fault_text(Fault::missing_member, Label{japanese, english});
}

Text format_text(std::string_view given, std::span<const std::string_view> accepted) {
  const std::string format{given.empty() ? "\"\"" : detail::excerpt(given)};
  return {"文書の種類が" + format + "です。" + alternatives(accepted, Language::ja) + "の文書を指定してください。",
          "This document is " + format + "; expected " + alternatives(accepted, Language::en) + "."};
}

}  // namespace ismap
