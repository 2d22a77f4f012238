// The cloud service registration rules (ISMAPクラウドサービス登録規則) that bear on an application.
#pragma once

#include <ismap/rules/registration/ch01_general.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>
#include <ismap/rules/registration/ch03_further.hpp>
#include <ismap/rules/registration/ch03_pledges.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch04_application.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>

#include <span>

namespace ismap::registration {

/// Every row, chapter by chapter in the order of the clauses.
inline constexpr std::span<const Rule* const> chapters[] = {
    chapter_1, chapter_3, chapter_3_disclosure, chapter_3_pledges, chapter_3_further, chapter_4,
    chapter_5, chapter_6, chapter_6_procedure,  chapter_8};

}  // namespace ismap::registration
