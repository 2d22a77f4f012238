#include <ismap/rules/remark.hpp>

namespace ismap {

Diagnostic diagnostic_of(const Remark& remark, const Pointer& pointer, std::initializer_list<Words> words) {
  Diagnostic said{.code = code_of(remark).string(),
                  .severity = remark.severity,
                  .pointer = pointer,
                  .message = fill(remark.message, words),
                  .remedy = {}};
  if (!remark.remedy.en.empty()) said.remedy = fill(remark.remedy, words);
  return said;
}

}  // namespace ismap
