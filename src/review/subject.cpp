#include <ismap/review/subject.hpp>

#include <ismap/io/load.hpp>

namespace ismap {

Subject load_subject(std::string_view json, const Limits& limits) {
  if (format_meant_in(json, subject_formats) == format_of<Statement>)
    return load_accepting<Statement>(subject_formats, json, limits);
  return load_accepting<Dossier>(subject_formats, json, limits);
}

const Statement& statement_of(const Subject& subject) noexcept {
  if (const Dossier* dossier = std::get_if<Dossier>(&subject)) return dossier->statement;
  return *std::get_if<Statement>(&subject);
}

Review review(const Subject& subject, const ReviewRequest& request) {
  return std::visit([&](const auto& document) { return review(document, request); }, subject);
}

Review review(const Subject& subject, const StatementIndex& index, const ReviewRequest& request) {
  return std::visit([&](const auto& document) { return review(document, index, request); }, subject);
}

}  // namespace ismap
