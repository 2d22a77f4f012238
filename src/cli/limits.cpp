#include <ismap/report/time_limits_page.hpp>

#include "commands.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

namespace ismap::cli {

int run(const LimitsCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, {}, output};
  const ReviewRequest request = settings.request();
  const Policy policy = request.policy == nullptr ? Policy{} : *request.policy;
  if (output.format == Format::json)
    print_as_is(time_limits_json(request.as_of, policy));
  else
    print(time_limits_page(request.as_of, policy, output.language), output);
  return no_breach;
}

void Subcommands::add_limits() {
  Subcommand limits = add(
      "limits", {"規程の定める期間の一覧", "time limits that the law gives"},
      {"ismap limits --policy reform.json --as-of 2027-04-01",
       {"改正案による期間を示す", "the time limits under a reform"}},
      [this] { return LimitsCall{settings()}; }, Forms::all);
  take_review_options(limits);
}

}  // namespace ismap::cli
