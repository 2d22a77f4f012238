#include "parser.hpp"

#include <ismap/report/printable.hpp>

#include <CLI/CLI.hpp>

#include "call_text.hpp"

#include <utility>

namespace ismap::cli {
namespace {

/// `-o,--output`
std::string spelling_of(const Argument& argument) {
  if (argument.short_name.empty()) return std::string{argument.name};
  return std::string{argument.short_name}.append(",").append(argument.name);
}

/// In the order in which they were typed, which the library's own message turns round.
Text too_many(const std::vector<std::string>& arguments) {
  std::string list;
  for (const std::string& one : arguments) list.append(list.empty() ? "" : " ").append(printable(one));
  if (arguments.size() == 1) return {"余分な引数があります：" + list, "This is one argument too many: " + list};
  return {"余分な引数があります：" + list, "These are too many arguments: " + list};
}

}  // namespace

void Taken::needs(Taken other) {
  option_->needs(other.option_);
}

void Taken::excludes(Taken other) {
  option_->excludes(other.option_);
}

Taken Parser::Part::take(const Argument& argument, std::function<void(const std::string&)> use) {
  if (!argument.may_be_repeated) {
    CLI::Option* option = app_->add_option_function<std::string>(spelling_of(argument), std::move(use));
    return Taken{*option->required(argument.is_required)};
  }
  const auto use_all = [use = std::move(use)](const std::vector<std::string>& all) {
    for (const std::string& one : all) use(one);
  };
  CLI::Option* option = app_->add_option_function<std::vector<std::string>>(spelling_of(argument), use_all);
  return Taken{*option->expected(-1)->required(argument.is_required)};
}

Taken Parser::Part::take(const Argument& argument, bool& flag) {
  return Taken{*app_->add_flag(spelling_of(argument), flag)};
}

Parser::Parser() : app_(std::make_unique<CLI::App>("", "ismap")) {
  app_->require_subcommand(1);
  // Otherwise `/path` would be an option on Windows.
  app_->allow_windows_style_options(false);
  app_->set_help_flag("-h,--help", "");
  app_->set_version_flag("--version", "");
}

Parser::~Parser() = default;

Parser::Part Parser::whole() {
  return Part{*app_};
}

Parser::Part Parser::add_subcommand(std::string_view name, std::function<void()> chosen) {
  CLI::App* part = app_->add_subcommand(std::string{name});
  part->set_help_flag("-h,--help", "");
  part->final_callback(std::move(chosen));
  return Part{*part};
}

Parsed Parser::parse(const std::vector<std::string>& arguments, Faults& faults) {
  try {
    app_->parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app_->get_subcommands();
    return {Parsed::Kind::help, chosen.empty() ? std::string{} : chosen.front()->get_name()};
  } catch (const CLI::CallForVersion&) {
    return {Parsed::Kind::version};
  } catch (const CLI::ExtrasError&) {
    faults.push_back(call_fault(too_many(app_->remaining(true))));
  } catch (const CLI::ParseError& error) {
    faults.push_back(call_fault(call_text(error.what())));
  }
  return {Parsed::Kind::call};
}

}  // namespace ismap::cli
