// Breaches of the registration rules of ISMAP-LIU.
#include "src/review/remedy/table.hpp"
#include "src/review/remedy/texts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

namespace ismap::remedies {
namespace {

using enum RemedyKind;

constexpr Label state_controls{"実施している管理策を言明してください。", "State the controls that are implemented."};
constexpr Label low_impact{"影響度評価の結果は申請文書の訂正では変わりません。改めて評価を受ける必要があります。",
                           "Editing the application does not change what the ministry found: it takes a new "
                           "assessment."};

constexpr Pointer filed_on = path<&Dossier::application, &Application::filed_on>;

constexpr Row liu_table[] = {
    {"LIU-1.1/before_opening",
     change_date,
     Way::fact,
     {"運用開始日以後に改めて申請する必要があります。", "The application has to be filed anew, after the opening."}},
    {"LIU-1.2/not_saas",
     set_value,
     Way::fact,
     {"SaaS以外のサービスは、ISMAPに申請する必要があります。", "Other services have to apply for ISMAP."}},
    {"LIU-1.4/not_a_target_operation", set_value, Way::fact, low_impact},
    {"LIU-1.4/not_low", set_value, Way::fact, low_impact},
    {"LIU-1.6/no_ministry",
     set_value,
     Way::person,
     {"影響度評価を行った府省庁等を記載してください。", "Name the ministry that assessed the impact."}},
    {"LIU-1.6/assessed_late",
     change_date,
     Way::not_after,
     {"影響度評価は、申請日までに受けなければなりません。", "The impact has to be assessed by the day of filing."},
     {},
     filed_on},
    {"LIU-2.1/no_governance",
     add_entry,
     Way::person,
     state_controls,
     {},
     {},
     Same::message,
     {"STM-2.2.4-1", "STM25-1"}},
    {"LIU-2.1/no_management",
     add_entry,
     Way::person,
     state_controls,
     {},
     {},
     Same::message,
     {"STM-2.2.4-2", "STM25-1"}},
    {"LIU-2.1/no_controls", add_entry, Way::person, state_controls, {}, {}, Same::message, {"STM-2.2.4-3a", "STM25-2"}},
    {"LIU-2.4/not_attached",
     obtain_document,
     Way::person,
     {"内部監査の結果を添付してください。", "Attach the result of the internal audit."}},
    {"LIU-2.4/document_missing",
     obtain_document,
     Way::person,
     {"内部監査の報告書を提出してください。", "File the report of the internal audit."},
     {},
     {},
     Same::message},
    {"LIU-2.5/annex_2",
     obtain_document,
     Way::person,
     {"別紙2の要件を満たす内部監査を実施してください。", "Carry out an internal audit that meets annex 2."}},
    {"LIU-2.11/violation", set_value, Way::fact, found_breach},
    {"LIU-2.12/own_number", set_value, Way::person, other_base, {}, {}, Same::message},
    {"LIU-2.12/not_in_register", set_value, Way::person, other_base, {}, {}, Same::message},
    {"LIU-2.12/not_registered", set_value, Way::person, other_base, {}, {}, Same::message},
    {"LIU-2.12/on_liu_list", set_value, Way::person, other_base, {}, {}, Same::message},
    {"LIU-3.2/outside_period",
     remove_entry,
     Way::withdraw_report,
     {"特例報告書を取り下げ、通常の要件によってください。",
      "Withdraw the special report: the ordinary requirements apply."}},
    {"LIU-3.7/document_missing",
     obtain_document,
     Way::person,
     {"特例報告書を提出してください。", "File the special report."},
     {},
     {},
     Same::message},
};

}  // namespace

std::span<const Row> liu_rows() noexcept {
  return liu_table;
}

}  // namespace ismap::remedies
