#include <ismap/ask/counted.hpp>
#include <ismap/core/in_order.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/statistics_page.hpp>

#include "arguments.hpp"
#include "batch_input.hpp"
#include "error.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

#include <algorithm>
#include <memory>
#include <variant>

using namespace ismap::capi;
namespace ask = ismap::ask;

namespace {

using Counted = std::variant<ismap::StatisticsSum, std::unique_ptr<ismap_error>>;

Counted counted_in(const ismap::Line& line, const ask::BatchQuestion& asked) try {
  return ask::counted(line.text, asked.inquiry.request(), asked.limits.in_place_of({}));
} catch (const ismap::ParseError& error) {
  return std::make_unique<ismap_error>(error_of(line.in_input(error)));
}

}  // namespace

ismap_status ismap_statistics_count(const ismap_engine* engine, ismap_str lines, const ismap_batch_options* options,
                                    ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& used = required(engine, "engine");
    const auto known = known_batch_options(options);
    const ask::BatchQuestion asked = asked_of(used, ISMAP_QUESTION_DOCUMENT_REVIEW, known);
    if (known.format != 0 && known.format != ISMAP_FORMAT_JSON) throw ask::not_allowed("options.format");
    const auto layout = optional(known.layout, "options.layout", ismap::Layout::compact);
    ismap::LineReader reader{source_of(lines, known), longest_line(asked)};
    ismap::StatisticsSum sum;
    ismap::in_order(
        std::min(known.threads, most_threads), [&] { return reader.next(); },
        [&](const ismap::Line& line) {
          const Allocating allocating{used.host.allocator};
          return counted_in(line, asked);
        },
        [&](const Counted& counted) {
          if (const auto* document = std::get_if<ismap::StatisticsSum>(&counted)) {
            sum.add(*document);
          } else {
            sum.add_refused();
            if (used.host.log != nullptr)
              call_back(used.host.log, used.host.log_user, std::get<std::unique_ptr<ismap_error>>(counted).get());
          }
          return true;
        });
    return new ismap_text{write(sum.statistics(), layout)};
  });
}

ismap_status ismap_statistics_show(ismap_str statistics, ismap_format format, ismap_language language, ismap_text** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto read = ismap::load<ismap::Statistics>(required_text(statistics, "statistics"));
    const Rendering rendering = rendering_of(format, language, ismap::Layout::compact);
    return new ismap_text{json_or_page(
        rendering, [&] { return write(read); },
        [&](ismap::Language used) { return ismap::statistics_page(read, used); })};
  });
}
