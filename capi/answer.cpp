#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

#include <cstddef>

using namespace ismap::capi;

namespace {

const ismap_result* handle_of(const ismap::RuleResult* result, const std::vector<ismap_result>& all,
                              std::span<const ismap::RuleResult> results) {
  return result == nullptr ? nullptr : &all[static_cast<std::size_t>(result - results.data())];
}

}  // namespace

ismap_answer::ismap_answer(ismap::ask::Answer made, const Host& used,
                           std::shared_ptr<const ismap::ask::TableSource> asked_in)
    : answer(std::move(made)), tables(std::move(asked_in)), host(used) {
  for (const ismap::RuleResult& result : answer.results()) results.push_back({result});
  for (ismap::ask::AnswerDiagnostic& seen : diagnostics_of(answer)) {
    auto pointer = seen.pointer ? std::optional{seen.pointer->string()} : std::nullopt;
    const ismap_result* result = handle_of(seen.result, results, answer.results());
    auto cell = std::move(seen.cell);
    diagnostics.push_back({std::move(seen), std::move(pointer), std::move(cell), result});
  }
}

ismap_question ismap_answer_question(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return number_of(made.answer.question()); });
}

ismap_str ismap_answer_document_format(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return borrowed(made.answer.format()); });
}

ismap_str ismap_answer_subject(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return borrowed(made.answer.subject()); });
}

ismap_verdict ismap_answer_verdict(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return number_of(made.answer.verdict()); });
}

ismap_ground ismap_answer_ground(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return number_of(made.answer.ground()); });
}

ismap_status ismap_answer_render(const ismap_answer* answer, ismap_format format, ismap_language language,
                                 const ismap_render_options* options, ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(answer), out, error, [&] {
    const ismap_answer& made = required(answer, "answer");
    const auto known = known_options(options, offsetof(ismap_render_options, document_json) + sizeof(ismap_str));
    if (known.reserved != 0) throw undefined_value("options.reserved");
    const auto layout = optional(known.layout, "options.layout", ismap::Layout::compact);
    Rendering rendering = rendering_of(format, language, layout);
    rendering.style.document = {
        .name = optional_text(known.document_name, "options.document_name").value_or(std::string_view{}),
        .text = optional_text(known.document_json, "options.document_json").value_or(std::string_view{}),
        .tables = made.tables.get()};
    require_form(rendering, made.answer.question());
    return new ismap_text{rendering.format.write(made.answer, rendering.style)};
  });
}

size_t ismap_answer_viewpoint_count(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return made.answer.viewpoints().size(); });
}

int32_t ismap_answer_viewpoint_number(const ismap_answer* answer, size_t index) noexcept {
  return read_or_nothing(answer, [&](const ismap_answer& made) {
    return read_at(made.answer.viewpoints(), index,
                   [](const ismap::Viewpoint& point) { return std::int32_t{point.number}; });
  });
}

ismap_verdict ismap_answer_viewpoint_verdict(const ismap_answer* answer, size_t index) noexcept {
  return read_or_nothing(answer, [&](const ismap_answer& made) {
    return read_at(made.answer.viewpoints(), index,
                   [](const ismap::Viewpoint& point) { return number_of(point.verdict); });
  });
}

size_t ismap_answer_result_count(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return made.results.size(); });
}

const ismap_result* ismap_answer_result(const ismap_answer* answer, size_t index) noexcept {
  return index < ismap_answer_result_count(answer) ? &answer->results[index] : nullptr;
}

size_t ismap_answer_diagnostic_count(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return made.diagnostics.size(); });
}

const ismap_diagnostic* ismap_answer_diagnostic(const ismap_answer* answer, size_t index) noexcept {
  return index < ismap_answer_diagnostic_count(answer) ? &answer->diagnostics[index] : nullptr;
}

void ismap_answer_free(ismap_answer* answer) noexcept {
  delete answer;
}
