// What a review can look at.
#pragma once

#include <ismap/io/format.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/review/review.hpp>

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace ismap {

/// An application, or a statement alone.
using Subject = std::variant<Dossier, Statement>;

/// The formats of a subject.
inline constexpr std::array subject_formats{format_of<Dossier>, format_of<Statement>};

/// Reads a statement if that is the format the text names, or looks like without naming one; otherwise it must be a
/// dossier.
/// @throws ParseError as `load` does.
Subject load_subject(std::string_view json, const Limits& limits = {});

/// The statement in it.
const Statement& statement_of(const Subject& subject) noexcept;

Review review(const Subject& subject, const ReviewRequest& request);
/// @pre `index` comes from `index_statement(statement_of(subject), catalog)` with the catalogue of the request.
Review review(const Subject& subject, const StatementIndex& index, const ReviewRequest& request);

}  // namespace ismap
