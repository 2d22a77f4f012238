#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

#include <optional>
#include <string>

namespace ismap::cli {
namespace {

/// A service that is built on the one asked about; nothing if none is given.
std::optional<HeldSubject> load_dependent(const ImpactCall& call, const Output& output, Receipt& receipt) {
  if (call.dossier.empty()) return std::nullopt;
  const Input input = read_input(call.dossier, call.settings.limits);
  receipt.read(DocumentRole::dependent, input);
  return load_whole_subject(input, {output});
}

}  // namespace

int run(const ImpactCall& call, const Output& output) {
  Receipt receipt{call.number.empty() ? ask::Question::register_impact : ask::Question::service_impact, call.settings};
  const LoadedSettings settings{call.settings, call.dossier, output, &receipt};
  const Register& registrations = *settings.request().registrations;
  if (call.number.empty()) {
    print(ask::register_impact(registrations, settings.inquiry(ask::Question::register_impact)),
          receipt.basis(settings.looked_at()), output);
    return no_breach;
  }
  position_of_service(registrations, call.number, output);
  ask::Inquiry inquiry = settings.inquiry(ask::Question::service_impact);
  inquiry.number = call.number;
  receipt.arguments().number = call.number;
  const std::optional<HeldSubject> dependent = load_dependent(call, output, receipt);
  const Statement* statement = dependent ? &statement_of(dependent->subject) : nullptr;
  print(ask::service_impact(inquiry, statement), receipt.basis(settings.looked_at(statement)), output);
  return no_breach;
}

void Subcommands::add_impact() {
  Subcommand impact = add(
      "impact", {"基盤となるサービスの影響", "what stands on a base service"},
      {"ismap impact register.json C21-0004-2",
       {"このサービスを基盤とするサービスを示す", "which services stand on this one"}},
      [this] {
        settings_.registrations = document_;
        return ImpactCall{second_, choice_, settings()};
      },
      Forms::all);
  impact.take(arguments::register_file, document_);
  const Taken number =
      impact.take({.name = "NUMBER",
                   .help = {"登録番号又は名称（省略時は有効な登録がない基盤の一覧）",
                            "registration number or name (if left out: all bases without a valid registration)"}},
                  second_);
  impact
      .take({.name = "--dossier",
             .value = "FILE",
             .help = {"NUMBERを基盤とするサービスの申請文書又は言明書",
                      "dossier or statement of a service built on NUMBER"},
             .takes = Takes::file},
            choice_)
      .needs(number);
  take_review_options(impact);
}

}  // namespace ismap::cli
