// What an answer rests on, so that anyone who has the same documents can ask again and compare.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/asked_question.hpp>
#include <ismap/model/catalog_used.hpp>
#include <ismap/model/certificate.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// What the question was asked with besides documents. Absent: it was not given, or the question does not take it.
struct BasisArguments {
  std::optional<Date> as_of{};
  std::optional<std::string> number{};   ///< of a service or an assessor, or its name, as it was given
  std::optional<std::string> edition{};  ///< of the Control Criteria, to migrate to
  std::optional<Certificate> certificate{};
  std::optional<std::int64_t> within_days{};
  std::optional<Actor> who{};
  std::optional<Date> since{};
  std::optional<std::string> provider{};
  std::optional<Date> revision{};                     ///< of the imported table of controls
  std::optional<std::vector<std::string>> columns{};  ///< of a workbook or a CSV, as "number=A"

  friend bool operator==(const BasisArguments&, const BasisArguments&) = default;
};

/// What a document was read for.
enum class DocumentRole {
  document,       ///< what the question is about
  before,         ///< the earlier of two submissions
  after,          ///< the later one
  registrations,  ///< the register
  policy,
  catalog,    ///< the table of controls
  checklist,  ///< of the buyer's own check
  dependent,  ///< the statement of a service that is built on the one asked about
};

/// What the bytes of a document are.
enum class DocumentForm { json, xlsx, csv };

/// A document that was read. It is known by its digest; the name is only shown.
struct BasisDocument {
  DocumentRole role{};
  std::optional<std::string> name{};  ///< of the file, without its folders; absent: it has none
  DocumentForm form{};
  std::int64_t bytes = 0;
  std::string sha256;  ///< of the bytes as they were read

  friend bool operator==(const BasisDocument&, const BasisDocument&) = default;
};

/// What an answer rests on. Equal documents, arguments and versions give an equal answer.
struct Basis {
  std::string_view version;   ///< of the library
  std::string_view rulebook;  ///< version of the rule book
  AskedQuestion question{};
  BasisArguments arguments{};
  std::vector<BasisDocument> documents{};            ///< in the order of their roles
  std::optional<CatalogUsed> catalog{};              ///< absent: no table of controls was looked at
  std::optional<std::int64_t> unchecked_controls{};  ///< numbers of the statement that this table cannot confirm
  std::vector<Setting> policy{};                     ///< choices of the policy that differ from the default
  /// Of the answer without the basis, in the canonical form of RFC 8785; absent: it was not asked for.
  std::optional<std::string> answer_sha256{};

  friend bool operator==(const Basis&, const Basis&) = default;
};

}  // namespace ismap
