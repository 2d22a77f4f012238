#include "system_reason.hpp"

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

namespace ismap::cli {
namespace {

std::string_view japanese_reason(int error) {
  switch (error) {
    case ENOENT:
      return "ファイルがありません";
    case EISDIR:
      return "ディレクトリです";
    case ENOTDIR:
      return "パスの途中がディレクトリではありません";
    case EACCES:
    case EPERM:
      return "権限がありません";
    case ENAMETOOLONG:
      return "パスが長すぎます";
    case ENOSPC:
      return "空き容量がありません";
    case EROFS:
      return "読取り専用のファイルシステムです";
    default:
      return {};
  }
}

}  // namespace

Text reason_of(int error) {
  const std::string english = std::strerror(error);
  const std::string_view japanese = japanese_reason(error);
  return {japanese.empty() ? english : std::string{japanese}, english};
}

}  // namespace ismap::cli
