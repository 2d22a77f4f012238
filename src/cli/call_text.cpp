#include "call_text.hpp"

#include <ismap/report/printable.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {
namespace {

/// A message of CLI11, where `%` is any text, and what is said instead, where `%1` is the first of these texts.
struct Phrase {
  std::string_view message;
  Label said;
};

/// The first that fits counts: those in which a typed text could pass for another message come first.
constexpr std::array phrases{
    Phrase{"Could not convert: % = %", {"%1に値を指定することはできません：%2", "%1 takes no value: %2"}},
    Phrase{"%: 1 required % missing", {"%1の値を指定してください。", "%1 needs a value."}},
    Phrase{"%: At Most 1 required but received %",
           {"%1は、1回に限り指定することができます。", "%1 can be given once only."}},
    Phrase{"A subcommand is required",
           {"サブコマンドを指定してください（一覧は「ismap --help」）。",
            "Give a subcommand (\"ismap --help\" lists them)."}},
    Phrase{"% is required", {"%1を指定してください。", "%1 is missing."}},
    Phrase{"% requires %", {"%1は、%2とともに指定してください。", "%1 goes with %2 only."}},
    Phrase{"% excludes %", {"%1と%2とは、同時に指定することができません。", "%1 and %2 exclude each other."}},
};

/// The texts that `message` has where `pattern` has `%`; nothing if it is another message.
std::optional<std::vector<std::string_view>> gaps(std::string_view message, std::string_view pattern) {
  std::vector<std::string_view> found;
  for (;;) {
    const std::string_view before = pattern.substr(0, pattern.find('%'));
    if (!message.starts_with(before)) return std::nullopt;
    message.remove_prefix(before.size());
    pattern.remove_prefix(before.size());
    if (pattern.empty()) break;
    pattern.remove_prefix(1);
    const std::string_view behind = pattern.substr(0, pattern.find('%'));
    const std::size_t end = behind == pattern ? message.rfind(behind) : message.find(behind);
    if (end == std::string_view::npos) return std::nullopt;
    found.push_back(message.substr(0, end));
    message.remove_prefix(end);
  }
  if (!message.empty()) return std::nullopt;
  return found;
}

/// `said` with the texts in their places.
std::string filled(std::string_view said, const std::vector<std::string_view>& texts) {
  std::string text;
  for (std::size_t at = said.find('%'); at != std::string_view::npos; at = said.find('%')) {
    text.append(said.substr(0, at)).append(texts.at(static_cast<std::size_t>(said[at + 1] - '1')));
    said.remove_prefix(at + 2);
  }
  return text.append(said);
}

}  // namespace

Text call_text(std::string_view what) {
  const std::string message = printable(what);
  for (const Phrase& phrase : phrases)
    if (const auto texts = gaps(message, phrase.message))
      return {filled(phrase.said.ja, *texts), filled(phrase.said.en, *texts)};
  return {"呼出しが正しくありません（" + message + "）。", "The call is wrong: " + message};
}

}  // namespace ismap::cli
