// Information given with the statement (registration rules 3.4).
#pragma once

#include <ismap/model/period.hpp>

#include <string>
#include <vector>

namespace ismap {

struct ThirdPartyTests {
  std::string status;
  std::string acceptance;

  friend bool operator==(const ThirdPartyTests&, const ThirdPartyTests&) = default;
};

enum class CertificationScheme {
  isms,  ///< JIS Q 27001 or ISO/IEC 27001
  other,
};

/// A certification of the service or its provider (Form 3, annex 7).
struct Certification {
  CertificationScheme scheme{};
  std::string standard;
  Period valid;
  bool renewal_expected{};
  bool accreditation_iaf{};
  bool scope_covers_service{};
  bool scope_covers_management{};
  bool scope_explained{};

  friend bool operator==(const Certification&, const Certification&) = default;
};

struct Disclosures {
  std::string capital_ties;
  std::string officers;
  std::string foreign_law_risk;
  std::string governing_law;
  std::string jurisdiction;
  ThirdPartyTests third_party_tests;
  std::vector<Certification> other_certifications;

  friend bool operator==(const Disclosures&, const Disclosures&) = default;
};

}  // namespace ismap
