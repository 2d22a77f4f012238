// Registration rules, chapters 1 and 2: general provisions and definitions.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// Chapters 1 and 2: no public source gives their text.
inline constexpr RuleRow general{
    .id = "REG-1",
    .clause = {Regulation::service_registration, "1, 2", "final-2020"},
    .title = {"総則及び定義", "General provisions and definitions"},
    .text = {"第1章及び第2章の条文は公表されておらず、確認できない。",
             "The text of chapters 1 and 2 is not public and could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"条文が確認できないため、登録規則の原文で確認する必要がある。",
               "The text could not be found: consult the rules themselves."},
};

inline constexpr std::tuple chapter_1{&general};

}  // namespace ismap::registration
