// What the pages of rules and of time limits have in common.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/source.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/page.hpp>

#include <span>
#include <string>

namespace ismap::detail {

/// The clause, and the edition of its text.
std::string clause_and_edition(const Citation& clause, Language language);

/// `stated: An official text or an official reply says so.`
std::string with_meaning(const Label& label, const Label& meaning, Language language);

/// A row for each source, with the place in it.
void add_sources(page::Table& table, std::span<const SourceReference> sources, Language language);

}  // namespace ismap::detail
