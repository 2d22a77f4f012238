#include <ismap/io/write.hpp>
#include <ismap/report/review_text.hpp>
#include <ismap/review/subject.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ismap::cli {
namespace {

struct Answer {
  Review review;
  std::string subject;
};

void require_one_standard_input(const ReviewCall& call) {
  const std::array<const std::string*, 4> paths = {&call.dossier, &call.registrations, &call.policy, &call.table};
  if (std::ranges::count_if(paths, [](const std::string* path) { return *path == "-"; }) > 1)
    throw failure("call", {"標準入力（-）から読み込める文書は一つのみです。",
                           "Only one document can be read from the standard input (-)."});
}

template <class T>
std::optional<T> load_if_given(const std::string& path) {
  if (path.empty()) return std::nullopt;
  return load_from<T>(read_input(path));
}

template <class T>
const T* address_of(const std::optional<T>& value) {
  return value ? &*value : nullptr;
}

Answer answer(const Input& input, const ReviewRequest& request) {
  try {
    const Subject subject = load_subject(input.text);
    return {review(subject, request), statement_of(subject).service_name};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace

int run(const ReviewCall& call, const Output& output) {
  require_one_standard_input(call);
  const auto registrations = load_if_given<Register>(call.registrations);
  const auto policy = load_if_given<Policy>(call.policy);
  const auto catalog = import_catalog(call.table, output);
  const Answer answered = answer(read_input(call.dossier), {.as_of = call.as_of,
                                                            .registrations = address_of(registrations),
                                                            .policy = address_of(policy),
                                                            .catalog = address_of(catalog)});
  print(output.format == Format::json ? write(answered.review, Layout::indented)
                                      : review_text(answered.review, style_of(output), answered.subject));
  return answered.review.verdict == Verdict::not_met ? breach : no_breach;
}

}  // namespace ismap::cli
