// The texts that a certificate is for.
#pragma once

#include <ismap/catalog/certification_clauses.hpp>
#include <ismap/model/overlap.hpp>

#include <string_view>

namespace ismap {

/// True if the holder of the certificate was certified against that text.
bool covers(Certificate certificate, ClauseSource source);

/// The standard with its year.
std::string_view title_of(ClauseSource source);

/// Orders clauses with their numbers by value: A.9.4.1 before A.10.1.1.
struct ByNumbers {
  bool operator()(std::string_view a, std::string_view b) const;
};

}  // namespace ismap
