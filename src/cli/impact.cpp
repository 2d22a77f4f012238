#include <ismap/report/impact_page.hpp>
#include <ismap/review/impact.hpp>

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

ImpactReport impact_on(const std::string& number, const Statement* dependent, const Register& registrations,
                       const ReviewRequest& request) {
  if (dependent == nullptr) return impact_of(registrations, number, request).value();
  return impact_of(registrations, number, *dependent, request).value();
}

}  // namespace

int run(const ImpactCall& call, const Output& output) {
  Receipt receipt{call.number.empty() ? ask::Question::register_impact : ask::Question::service_impact, call.settings};
  const LoadedSettings settings{call.settings, call.dossier, output, &receipt};
  const ReviewRequest request = settings.request();
  const Register& registrations = *request.registrations;
  if (call.number.empty()) {
    print(ask::Answer{ask::Question::register_impact,
                      at_risk(registrations, request),
                      {},
                      [&](const RegisterImpact& made, Language language) {
                        const LinkedServices linked = linked_services(made, registrations, request.policy);
                        return impact_page(made, language, &linked);
                      }},
          receipt.basis(settings.looked_at()), output);
    return no_breach;
  }
  const RegisteredService& service = registrations.services[position_of_service(registrations, call.number, output)];
  receipt.arguments().number = call.number;
  const std::optional<HeldSubject> dependent = load_dependent(call, output, receipt);
  const Statement* statement = dependent ? &statement_of(dependent->subject) : nullptr;
  print(ask::Answer{ask::Question::service_impact, impact_on(call.number, statement, registrations, request),
                    service.name,
                    [&](const ImpactReport& made, Language language) {
                      const LinkedServices linked = linked_services(made, registrations, request.policy);
                      return impact_page(made, language, service.name, &linked);
                    }},
        receipt.basis(settings.looked_at(statement)), output);
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
