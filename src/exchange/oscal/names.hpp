// Names of properties and roles that are no members of documents, written and read.
#pragma once

#include <ismap/core/text.hpp>

#include <string_view>

namespace ismap::exchange::detail {

inline constexpr std::string_view format_name = "format";  ///< of the document that the OSCAL was made of
inline constexpr std::string_view system_name = "system";  ///< which documents belong together
inline constexpr std::string_view part_name = "part";      ///< a part of the dossier that stands in another document
inline constexpr std::string_view kind_name = "kind";      ///< which list a component, a location or a party is of

inline constexpr std::string_view covered_kind = "covered_services";
inline constexpr std::string_view outside_kind = "outside_services";
inline constexpr std::string_view region_kind = "regions";

inline constexpr std::string_view report_part = "report";
inline constexpr std::string_view plans_part = "improvement_plans";

inline constexpr std::string_view representative_role = "representative";
inline constexpr std::string_view assessor_role = "assessor";
/// A property that OSCAL defines for parties.
inline constexpr std::string_view job_title = "job-title";

/// What stands where OSCAL asks for something that is not known.
inline constexpr Label state_not_held{"稼働の状態は、元の文書に項目がない。",
                                      "The document does not hold the state of operation."};
inline constexpr Label not_held{"元の文書に項目がない。", "The document does not hold this."};
inline constexpr Label controls_not_held{"監査の対象とした管理策の一覧は、元の文書に項目がない。",
                                         "The document does not hold which controls were assessed."};

/// Words for people where OSCAL asks for some.
inline constexpr Label this_service{"言明の対象とするサービスの全体", "All that the statement covers"};
inline constexpr Label what_is_stated{"言明書における管理策の選択及び個別管理策",
                                      "What the statement says of each control"};
inline constexpr Label results_title{"実施結果報告書", "Assessment report"};
inline constexpr Label finding_title{"発見事項", "Finding"};
inline constexpr Label plan_of_finding{"発見事項の改善", "Improvement for the finding"};

}  // namespace ismap::exchange::detail
