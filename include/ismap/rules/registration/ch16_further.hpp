// Registration rules, chapter 16.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// Chapter 16: no public source gives its text.
inline constexpr RuleRow chapter_16_text{
    .id = "REG-16",
    .clause = {Regulation::service_registration, "16", "final-2020"},
    .title = {"第16章の規定", "Provisions of chapter 16"},
    .text = {"第16章の内容は公表されておらず、確認できない。",
             "The content of chapter 16 is not public and could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
};

inline constexpr std::tuple chapter_16{&chapter_16_text};

}  // namespace ismap::registration
