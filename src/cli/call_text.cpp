#include "call_text.hpp"

#include <ismap/report/printable.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {
namespace {

/// A message of CLI11, where `%` is any text, and what it means, where `%1` is the first of these texts.
struct Phrase {
  std::string_view english;
  std::string_view japanese;
};

/// The first that fits counts: those in which a typed text could pass for another message come first.
constexpr std::array phrases{
    Phrase{"The following argument was not expected: %", "定義されていない引数又は余分な引数があります：%1"},
    Phrase{"The following arguments were not expected: %", "定義されていない引数又は余分な引数があります：%1"},
    Phrase{"Could not convert: % = %", "%1の値が正しくありません：%2"},
    Phrase{"%: Value % not in range % to %", "%1には、%3から%4までの整数を指定してください：%2"},
    Phrase{"%: % not in {%}", "%1には、次のいずれかを指定してください（%3）：%2"},
    Phrase{"%: 1 required % missing", "%1の値を指定してください。"},
    Phrase{"%: At Most 1 required but received %", "%1は、1回に限り指定することができます。"},
    Phrase{"A subcommand is required", "サブコマンドを指定してください。"},
    Phrase{"Exactly 1 option from [%] is required and % were given", "%1は、いずれか一つのみを指定してください。"},
    Phrase{"Exactly 1 option from [%] is required", "%1のいずれか一つを指定してください。"},
    Phrase{"% is required", "%1を指定してください。"},
    Phrase{"% requires %", "%1は、%2とともに指定してください。"},
    Phrase{"% excludes %", "%1と%2とは、同時に指定することができません。"},
};

/// The texts that stand in `message` where `pattern` has `%`; nothing if it is another message.
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

/// `japanese` with the texts in their places.
std::string filled(std::string_view japanese, const std::vector<std::string_view>& texts) {
  std::string text;
  for (std::size_t at = japanese.find('%'); at != std::string_view::npos; at = japanese.find('%')) {
    text.append(japanese.substr(0, at)).append(texts.at(static_cast<std::size_t>(japanese[at + 1] - '1')));
    japanese.remove_prefix(at + 2);
  }
  return text.append(japanese);
}

std::string_view reason_of(const CLI::ParseError& error) {
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
      return "Something required is missing";
    case CLI::ExitCodes::ExtrasError:
      return "An argument is not defined or not expected";
    case CLI::ExitCodes::ConversionError:
    case CLI::ExitCodes::ValidationError:
    case CLI::ExitCodes::InvalidError:
      return "The value of an argument is not acceptable";
    case CLI::ExitCodes::ArgumentMismatch:
      return "The number of arguments is wrong";
    default:
      return "The call is wrong";
  }
}

std::string in_japanese(std::string_view message) {
  for (const Phrase& phrase : phrases)
    if (const auto texts = gaps(message, phrase.english)) return filled(phrase.japanese, *texts);
  return std::string{"呼出しが正しくありません（"}.append(message).append("）。");
}

}  // namespace

Text call_text(const CLI::ParseError& error) {
  const std::string message = printable(error.what());
  return {in_japanese(message), std::string{reason_of(error)}.append(": ").append(message)};
}

}  // namespace ismap::cli
