// Registration rules: remarks under rules of chapters whose headers are long. Others stand beside their rules.
#pragma once

#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/remark.hpp>

namespace ismap::registration {

/// Of an incident whose report is owed if it is grave.
inline constexpr Remark gravity_not_given{
    .rule = &reportable_incident,
    .code = "grave",
    .severity = Severity::advice,
    .message =
        {"報告を要するインシデントの範囲は資料により異なります（方針「報告を要するインシデントの範囲」）。"
         "重大か否かの記載もありません。",
         "Sources differ on which incidents are reported (policy reportable_incidents), and the event does not say "
         "whether it is grave."},
};

}  // namespace ismap::registration
