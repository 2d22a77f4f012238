#include "unknown_words.hpp"

#include <ismap/core/text.hpp>
#include <ismap/report/printable.hpp>

#include "src/core/near_words.hpp"

#include <algorithm>
#include <string_view>

namespace ismap::cli {
namespace {

constexpr Label no_option{"{0}というオプションはありません（一覧は「{1}」）。",
                          "There is no option {0} (\"{1}\" lists them)."};
constexpr Label no_subcommand{"{0}というサブコマンドはありません（一覧は「ismap --help」）。",
                              "There is no subcommand {0} (\"ismap --help\" lists them)."};

constexpr Label empty_subcommand{"サブコマンドに空の値を指定することはできません。", "The subcommand cannot be empty."};
constexpr Label goes_later{"{0}は、サブコマンドの後に指定してください。", "{0} goes behind the subcommand."};
constexpr Label no_value{"{0}に値を指定することはできません：{1}", "{0} takes no value: {1}"};

bool is_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-' && (word[1] < '0' || word[1] > '9');
}

std::string_view name_in(std::string_view word) {
  return word.substr(0, word.find('='));
}

class Search {
 public:
  explicit Search(const Manual& manual) : manual_(manual) {}

  Faults faults(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
      if (is_option(words[i]))
        i += look_at_option(words[i]) ? 1 : 0;
      else if (subcommand_ == nullptr && !look_at_subcommand(words[i]))
        break;
    }
    return std::move(faults_);
  }

 private:
  /// True if the next word is the value of this one.
  bool look_at_option(std::string_view word) {
    const std::string_view name = name_in(word);
    const Argument* known = option(name);
    const Argument* later = known == nullptr ? option_of_any(name) : nullptr;
    if (later != nullptr)
      faults_.push_back(call_fault(fill(goes_later, {name})));
    else if (known == nullptr && name != "--version")
      add_unknown(name);
    else if (known != nullptr && known->takes == Takes::nothing && name != word)
      faults_.push_back(call_fault(fill(no_value, {name, printable(word.substr(name.size() + 1))})));
    const Argument* any = known != nullptr ? known : later;
    return any != nullptr && any->takes != Takes::nothing && name == word;
  }

  /// False if there is none: then nothing is known of what follows.
  bool look_at_subcommand(std::string_view word) {
    const auto found = std::ranges::find(manual_.subcommands, word, &Described::name);
    if (found != manual_.subcommands.end()) {
      subcommand_ = &*found;
      return true;
    }
    if (word.empty()) {
      faults_.push_back(call_fault(Text{empty_subcommand}));
      return false;
    }
    std::vector<std::string> names;
    for (const Described& subcommand : manual_.subcommands) names.emplace_back(subcommand.name);
    faults_.push_back(call_fault(fill(no_subcommand, {printable(word)}), detail::near_words(word, names)));
    return false;
  }

  const Argument* option(std::string_view name) const {
    const auto is_it = [&](const Argument& argument) {
      return argument.is_option() && (argument.name == name || argument.short_name == name);
    };
    for (const auto* arguments : {&manual_.common, subcommand_ == nullptr ? nullptr : &subcommand_->arguments}) {
      if (arguments == nullptr) continue;
      const auto found = std::ranges::find_if(*arguments, is_it);
      if (found != arguments->end()) return &*found;
    }
    return nullptr;
  }

  /// While no subcommand is given: an option that one of them has.
  const Argument* option_of_any(std::string_view name) const {
    if (subcommand_ != nullptr) return nullptr;
    for (const Described& subcommand : manual_.subcommands)
      for (const Argument& argument : subcommand.arguments)
        if (argument.is_option() && argument.name == name) return &argument;
    return nullptr;
  }

  void add_unknown(std::string_view name) {
    std::vector<std::string> names;
    for (const Argument& argument : manual_.common) names.emplace_back(argument.name);
    if (subcommand_ != nullptr)
      for (const Argument& argument : subcommand_->arguments)
        if (argument.is_option()) names.emplace_back(argument.name);
    const std::string list = subcommand_ == nullptr ? "ismap --help" : "ismap help " + std::string{subcommand_->name};
    faults_.push_back(call_fault(fill(no_option, {printable(name), list}), detail::near_words(name, names)));
  }

  const Manual& manual_;
  const Described* subcommand_ = nullptr;
  Faults faults_;
};

}  // namespace

Faults unknown_words(const Manual& manual, const std::vector<std::string>& arguments) {
  return Search{manual}.faults(arguments);
}

}  // namespace ismap::cli
