#include <ismap/report/look_up_text.hpp>

namespace ismap {
namespace {

constexpr Label nothing_found{"登録番号又は名称が「{1}」の{0}は登録簿にありません。",
                              "The register has no {0} with the number or name \"{1}\"."};
constexpr Label several_found{"名称「{1}」の{0}が登録簿に複数あります。登録番号を指定してください。",
                              "The register has several {0}s named \"{1}\": give the number."};

}  // namespace

Text text_of_nothing_found(const Label& what, std::string_view asked) {
  return fill(nothing_found, {what, asked});
}

Text text_of_several_found(const Label& what, std::string_view asked) {
  return fill(several_found, {what, asked});
}

}  // namespace ismap
