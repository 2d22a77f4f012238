// Procurement, PROC-1.6: the buyer's own check item by item.
#pragma once

#include <ismap/model/procurement.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

inline constexpr Breach requirement_not_checked{
    .code = "requirement_not_checked",
    .message = {"{0}を確認していません。", "{0} was not checked."},
    .remedy = {"基本言明要件の全てについて、確認の結果を記載してください。",
               "Give the result for each of the basic statement requirements."},
};

inline constexpr Breach shortfalls_not_assessed{
    .code = "shortfalls_not_assessed",
    .message = {"対策が不足している項目について、調達機関によるリスク評価が行われていません。",
                "The buyer has not assessed the risk of the items that fall short."},
    .remedy = {"不足している項目がない場合は、その旨を確認し、リスク評価を行ったものとして記載してください。",
               "If nothing falls short, confirm that and state the risk as assessed."},
};

/// True if the check is given item by item; otherwise by what it covers as a whole.
inline bool is_by_item(const CisoCheck& check) {
  return check.items && !check.items->empty();
}

/// True if there is a result for each of the basic statement requirements. @pre `is_by_item`
bool has_every_requirement(const CisoCheck& check, const ProcurementContext& context);

/// Decides on each item: each of the basic statement requirements of the edition in force (SR-20) has one with its
/// result, and what falls short is assessed. Numbers that do not exist and copies are said; items of one number that
/// differ, an answer without a result, and what `covers` and `shortfalls_assessed` say otherwise are for a person.
/// @pre there is a check, and `is_by_item`
void check_items(Answer& answer, const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
