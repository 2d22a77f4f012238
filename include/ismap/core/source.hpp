// The documents that the rules and the catalogue are based on.
#pragma once

#include <ismap/core/text.hpp>

#include <span>
#include <string_view>

namespace ismap {

enum class Source {
  criteria_2022,              ///< Control Criteria, English reference translation of the 2022-04-01 revision
  public_comment_2020,        ///< replies to the public comment on the drafts of 2020-03-27
  committee_38,               ///< minutes of the 38th committee meeting, 2025-12-19
  reform_wg_2024,             ///< minutes of the regulatory reform working group, 2024-12-09
  criteria_revision_2025,     ///< reference material on the draft revision of the Control Criteria, 2025-09-18
  provisional_2021,           ///< decision on provisional measures, 2021-07-06
  portal_procedures,          ///< procedures for providers
  portal_multi_year_cycle,    ///< multi-year cycle of the management criteria
  portal_changed_control,     ///< what counts as a changed individual control
  portal_incident_reports,    ///< incident reporting
  portal_prior_consultation,  ///< prior consultation
  portal_generative_ai,       ///< generative AI
  portal_selection,           ///< choosing detailed controls
  ipa_faq_2020,               ///< FAQ of IPA, 2020-09-24
  digital_agency_liu,         ///< ISMAP-LIU page of the Digital Agency
  mic_liu_2022,               ///< consultation on the ISMAP-LIU rules, 2022-06-15
  nco_2025,                   ///< consultation on the revised Control Criteria, 2025-09-18
  x_regulation,               ///< articles of x-regulation.com
  kpmg_japan,                 ///< articles of KPMG Japan
  it_media,                   ///< articles of ITmedia NEWS
  jtrust,                     ///< articles of J-Trust
  assured,                    ///< article of Assured
  vendor_notes,               ///< public notes for foreign vendors and training pages
  bdo,                        ///< article of BDO
  exam_2023,                  ///< systems auditor examination of 2023
  portal_assessors,           ///< procedures for assessors
  portal_overview,            ///< overview of the scheme, English
  common_standards_r7,        ///< Common Standards of FY2025, tentative English translation
  white_paper_2023,           ///< White Paper on Information and Communications, 2023
  cybersecurity_2024,         ///< Cybersecurity 2024, annex 4-2
  service_standard_review,    ///< review body of the information-security service standard
  procurement_agreement,      ///< article on the inter-ministry agreement on IT procurement
  local_guideline,            ///< articles on the local governments' guideline of 2024-10-02
  practitioner_notes,         ///< public notes of practitioners on the common standards
  secure_controls_framework,  ///< Secure Controls Framework 2025.4, column for ISMAP
  kpmg_revision_2024,         ///< article of KPMG Japan on the revision of July 2024
  gitlab_compliance,          ///< GitLab documentation, page Compliance standards
  imported_table,             ///< the user's own table of controls
  iso_27002_2022,             ///< ISO/IEC 27002:2022
};

/// Where in a source a rule is: "3.2", the same in both languages, or {"3.2、整理番号169", "3.2; no. 169"}.
struct SourceReference {
  Source source{};
  Label place;

  constexpr SourceReference() = default;
  constexpr SourceReference(Source cited, const char* in_both) : source(cited), place{in_both, in_both} {}
  constexpr SourceReference(Source cited, const Label& in_each) : source(cited), place(in_each) {}
};

struct SourceEntry {
  Source source;
  Label title;
  std::string_view locator;  ///< its address; empty if it has none
  bool official;
};

/// Every source, in the order of the enumeration.
std::span<const SourceEntry> sources();

const SourceEntry& entry_of(Source source);

}  // namespace ismap
