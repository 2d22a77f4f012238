// What the command can be asked, one type a subcommand. `run` answers with the exit status.
#pragma once

#include <ismap/core/date.hpp>

#include "output.hpp"

#include <string>
#include <variant>

namespace ismap::cli {

/// No rule is broken, and the call was answered.
inline constexpr int no_breach = 0;
/// Some rule is not met.
inline constexpr int breach = 1;
/// The input or the call is wrong.
inline constexpr int bad_call = 2;

/// What documents are reviewed with. Paths are empty if not given; `-` is the standard input.
struct ReviewSettings {
  std::string registrations;
  Date as_of{};
  std::string policy;
  std::string table;  ///< CSV of attached table 3
};

struct ReviewCall {
  std::string dossier;  ///< a dossier or a bare statement
  ReviewSettings settings;
};

struct BatchCall {
  std::string documents;  ///< NDJSON
  unsigned threads = 0;   ///< 0: as many as the machine runs at once
  ReviewSettings settings;
};

struct ExplainCall {
  std::string rule;
};

struct RulesCall {
  bool not_automated = false;
};

struct CatalogCall {
  std::string id;     ///< empty: the whole catalogue
  std::string table;  ///< CSV of attached table 3
};

struct SchemaCall {
  std::string document;
};

struct CountingCall {
  Date from{};
  int months = 0;
};

/// Shows a text: help, or the version.
struct ShowCall {
  std::string text;
};

using Command =
    std::variant<ReviewCall, BatchCall, ExplainCall, RulesCall, CatalogCall, SchemaCall, CountingCall, ShowCall>;

int run(const ReviewCall& call, const Output& output);
int run(const BatchCall& call, const Output& output);
int run(const ExplainCall& call, const Output& output);
int run(const RulesCall& call, const Output& output);
int run(const CatalogCall& call, const Output& output);
int run(const SchemaCall& call, const Output& output);
int run(const CountingCall& call, const Output& output);
int run(const ShowCall& call, const Output& output);

}  // namespace ismap::cli
