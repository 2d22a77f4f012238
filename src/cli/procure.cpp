#include <ismap/io/write.hpp>
#include <ismap/report/procurement_text.hpp>
#include <ismap/review/procurement.hpp>

#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"

namespace ismap::cli {
namespace {

/// The name the buyer gives, else the number.
std::string name_of(const ProcuredService& service) {
  return service.name.value_or(service.number.value_or(""));
}

}  // namespace

int run(const ProcureCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.procurement, output};
  const auto procurement = load_from<Procurement>(read_input(call.procurement));
  const ProcurementDecision decision = decide(procurement, settings.request());
  print(output.format == Format::json ? write(decision, Layout::indented)
                                      : procurement_text(decision, style_of(output), name_of(procurement.service)),
        output);
  return exit_status(decision.verdict, call.settings.fail_on);
}

}  // namespace ismap::cli
