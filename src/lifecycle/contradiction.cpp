#include <ismap/lifecycle/contradiction.hpp>

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

namespace ismap {
namespace {

constexpr Label contradicted{
    "登録簿に登録番号{0}の記載が複数あり、内容が一致しません。どちらが正しいか分からないため、判断していません。",
    "The register has several entries with the number {0} that contradict each other: nothing is decided from them."};

}  // namespace

Text text_of_contradiction(std::string_view number) {
  return fill(contradicted, {number});
}

Diagnostic contradiction(std::size_t position, std::string_view number) {
  return {.code = "register/contradicted",
          .severity = Severity::error,
          .pointer = path<&Register::services> / position,
          .message = text_of_contradiction(number),
          .remedy = {}};
}

}  // namespace ismap
