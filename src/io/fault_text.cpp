#include <ismap/io/fault_text.hpp>

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
  }
  return {};
}

}  // namespace

Text fault_text(Fault fault, std::string_view detail) {
  return fault_text(fault, Label{detail, detail});
}

Text fault_text(Fault fault, const Label& detail) {
  const Label message = message_of(fault);
  return {std::string{message.ja}.append(detail.ja), std::string{message.en}.append(detail.en)};
}

}  // namespace ismap
