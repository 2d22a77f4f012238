#include "open_results.hpp"

#include <ismap/report/result_labels.hpp>

#include "result_item.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <array>

namespace ismap::detail {

void add_open_results(Page& page, const std::vector<const RuleResult*>& results) {
  constexpr std::array open = {Verdict::not_met, Verdict::unknown, Verdict::needs_judgement};
  constexpr Label in_brackets{"［{0}］", "  [{0}]"};
  const auto add = [&](const RuleResult& result, std::optional<Severity> shown) {
    add_result(page, result, colour_of(result.verdict), fill(in_brackets, {label_of(result.verdict)}).in(page.language),
               shown);
  };
  for (const Verdict verdict : open)
    for (const RuleResult* result : results)
      if (result->verdict == verdict && !follows_others(*result)) add(*result, {});
  for (const Severity severity : {Severity::warning, Severity::advice})
    for (const RuleResult* result : results)
      if (std::ranges::count(open, result->verdict) == 0 &&
          std::ranges::count(result->diagnostics, severity, &Diagnostic::severity) != 0)
        add(*result, severity);
}

}  // namespace ismap::detail
