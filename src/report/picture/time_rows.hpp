// Rows that several time lines have.
#pragma once

#include <ismap/model/result.hpp>

#include "time_line.hpp"

#include <initializer_list>
#include <span>
#include <string>

namespace ismap::detail {

/// The parts that are not empty, apart from each other.
std::string parts_of_row(std::initializer_list<std::string> parts, Language language);

/// What is owed, with who, by which clause and how much time is left; without what is done.
TimeSection duties_section(std::span<const Obligation> obligations, Date as_of, Language language);

}  // namespace ismap::detail
