// What the handles of the C interface hold.
#pragma once

#include <ismap.h>

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/model/agenda.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/report/style.hpp>
#include <ismap/review/subject.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct ismap_error {
  ismap_status status = ISMAP_OK;
  ismap::Text message{};
  std::optional<std::string> pointer{};  // absent: no input is at fault
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
};

namespace ismap::capi {

/// A dossier or a statement with its index, and the catalogue that the index is for.
struct IndexedSubject {
  Subject subject;
  std::shared_ptr<const Catalog> catalog;
  StatementIndex index;
};

}  // namespace ismap::capi

struct ismap_document {
  std::variant<ismap::capi::IndexedSubject, ismap::Register, ismap::Procurement, ismap::Agenda,
               ismap::RegisteredAssessor>
      content;
};

struct ismap_review {
  ismap::Review review;
  std::string subject;
  std::string json;
  std::vector<ismap_result_row> rows;
};

namespace ismap::capi {

/// What became of one document of a batch: a review or an error.
struct Outcome {
  std::uint64_t line = 0;
  std::unique_ptr<const ismap_review> review;
  std::unique_ptr<const ismap_error> error;
};

}  // namespace ismap::capi

struct ismap_batch {
  std::vector<ismap::capi::Outcome> outcomes;
};

struct ismap_answer {
  std::string json;
  ismap_verdict verdict = ISMAP_VERDICT_NONE;
  ismap_ground ground = ISMAP_GROUND_NONE;
  std::function<std::string(const ismap::Style&)> text;
};
