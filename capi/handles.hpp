// What the handles of the C interface hold.
#pragma once

#include <ismap.h>

#include <ismap/ask/answer.hpp>
#include <ismap/ask/diagnostics.hpp>
#include <ismap/ask/input.hpp>
#include <ismap/ask/name_cells.hpp>
#include <ismap/ask/table_document.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/policy.hpp>

#include "host.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ismap_error {
  ismap_status status = ISMAP_OK;
  ismap::Text message{};
  ismap::Text summary{};                 // the message with its place
  std::optional<std::string> pointer{};  // absent: no input is at fault
  std::optional<std::string> cell{};
  ismap::Place place{0, 0, 0};
  std::vector<std::string> hints{};
  std::vector<ismap_error> others{};  // faults of the same input
  bool has_more = false;
};

struct ismap_text {
  std::string text;
};

struct ismap_engine {
  std::shared_ptr<const ismap::Catalog> catalog;
  ismap::Policy policy;
  std::string warnings = "[]";
  ismap::capi::Host host{};
  std::optional<ismap::BasisDocument> policy_read{};   // absent: the defaults
  std::optional<ismap::BasisDocument> catalog_read{};  // absent: an embedded edition
  std::optional<ismap::Date> revision{};               // for which the catalogue was read
};

struct ismap_document {
  ismap::ask::Input content;
  ismap::capi::Host host;
  std::string notes = "[]";
  ismap::ask::CellOf cell{};                                // empty: it was not read from a table
  std::vector<ismap::BasisDocument> read_from{};            // empty: it was not named
  std::vector<std::string> columns{};                       // that were named, as "number=A"
  std::shared_ptr<const ismap::ask::TableSource> tables{};  // null: it was not read from a table
};

struct ismap_result {
  const ismap::RuleResult& result;
};

struct ismap_diagnostic {
  ismap::ask::AnswerDiagnostic seen;
  std::optional<std::string> pointer;
  std::optional<std::string> cell;
  const ismap_result* result;
};

struct ismap_answer {
  /// Not to be moved: results and diagnostics borrow from the answer.
  ismap_answer(ismap::ask::Answer made, const ismap::capi::Host& host,
               std::shared_ptr<const ismap::ask::TableSource> asked_in = {});
  ismap_answer(const ismap_answer&) = delete;
  ismap_answer& operator=(const ismap_answer&) = delete;

  ismap::ask::Answer answer;
  std::shared_ptr<const ismap::ask::TableSource> tables;  // of the document asked about; null: it was in none
  std::vector<ismap_result> results;
  std::vector<ismap_diagnostic> diagnostics;
  ismap::capi::Host host;
};
