#include <ismap/report/review_text.hpp>

#include "reviewing.hpp"
#include "verdict.hpp"

#include <cstddef>

namespace ismap::capi {
namespace {

/// Reviews with the index that the document has, or with a new one if it was loaded for another catalogue.
ismap_review review_loaded(const ismap_engine& engine, const IndexedSubject& loaded, const Register* registrations,
                           Date as_of, Layout layout) {
  if (loaded.catalog == engine.catalog)
    return reviewed(engine, loaded.subject, loaded.index, registrations, as_of, layout);
  const StatementIndex index = index_statement(statement_of(loaded.subject), *engine.catalog);
  return reviewed(engine, loaded.subject, index, registrations, as_of, layout);
}

}  // namespace

ismap_review reviewed(const ismap_engine& engine, const Subject& subject, const StatementIndex& index,
                      const Register* registrations, Date as_of, Layout layout) {
  Review review = ismap::review(subject, index, request_of(engine, registrations, as_of));
  std::string json = write(review, layout);
  std::vector<ismap_result_row> rows = rows_of(review, subject);
  return {std::move(review), statement_of(subject).service_name, std::move(json), std::move(rows)};
}

}  // namespace ismap::capi

using namespace ismap::capi;

ismap_status ismap_review_dossier(const ismap_engine* engine, const ismap_document* dossier,
                                  const ismap_document* registrations, int32_t as_of,
                                  const ismap_review_options* options, ismap_review** out,
                                  ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto known = known_options(options, offsetof(ismap_review_options, reserved) + sizeof(int32_t));
    if (known.reserved != 0) throw undefined_value("options.reserved");
    const ismap_engine& rules = required(engine, "engine");
    const IndexedSubject& subject = content_of<IndexedSubject>(dossier, "dossier");
    return new ismap_review(
        review_loaded(rules, subject, register_in(registrations), date_of(as_of, "as_of"), layout_of(known.layout)));
  });
}

ismap_verdict ismap_review_verdict(const ismap_review* review) noexcept {
  return read_or_nothing(review, [](const ismap_review& made) { return number_of(made.review.verdict); });
}

ismap_str ismap_review_json(const ismap_review* review) noexcept {
  return read_or_nothing(review, [](const ismap_review& made) { return borrowed(made.json); });
}

ismap_status ismap_review_show(const ismap_review* review, ismap_language language, ismap_text** out,
                               ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_review& made = required(review, "review");
    return new ismap_text{ismap::review_text(made.review, {.language = required_language(language)}, made.subject)};
  });
}

size_t ismap_review_viewpoint_count(const ismap_review* review) noexcept {
  return read_or_nothing(review, [](const ismap_review& made) { return made.review.viewpoints.size(); });
}

int32_t ismap_review_viewpoint_number(const ismap_review* review, size_t index) noexcept {
  return read_or_nothing(review, [&](const ismap_review& made) {
    return read_at(made.review.viewpoints, index,
                   [](const ismap::Viewpoint& point) { return std::int32_t{point.number}; });
  });
}

ismap_verdict ismap_review_viewpoint_verdict(const ismap_review* review, size_t index) noexcept {
  return read_or_nothing(review, [&](const ismap_review& made) {
    return read_at(made.review.viewpoints, index,
                   [](const ismap::Viewpoint& point) { return number_of(point.verdict); });
  });
}

size_t ismap_review_result_count(const ismap_review* review) noexcept {
  return read_or_nothing(review, [](const ismap_review& made) { return made.review.results.size(); });
}

ismap_str ismap_review_result_rule(const ismap_review* review, size_t index) noexcept {
  return read_or_nothing(review, [&](const ismap_review& made) {
    return read_at(made.review.results, index, [](const ismap::RuleResult& result) { return borrowed(result.rule); });
  });
}

ismap_verdict ismap_review_result_verdict(const ismap_review* review, size_t index) noexcept {
  return read_or_nothing(review, [&](const ismap_review& made) {
    return read_at(made.review.results, index,
                   [](const ismap::RuleResult& result) { return number_of(result.verdict); });
  });
}

const ismap_result_row* ismap_review_rows(const ismap_review* review, size_t* count) noexcept {
  if (count == nullptr) return nullptr;
  *count = read_or_nothing(review, [](const ismap_review& made) { return made.rows.size(); });
  return read_or_nothing(review, [](const ismap_review& made) { return made.rows.data(); });
}

void ismap_review_free(ismap_review* review) noexcept {
  delete review;
}
