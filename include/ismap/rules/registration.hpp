// The cloud service registration rules (ISMAPクラウドサービス登録規則): what an application
// must meet, and the life of a registration after it.
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
#include <ismap/rules/registration/ch07_registration.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/registration/ch10_changes.hpp>
#include <ismap/rules/registration/ch11_monitoring.hpp>
#include <ismap/rules/registration/ch12_reassessment.hpp>
#include <ismap/rules/registration/ch14_end_of_registration.hpp>
#include <ismap/rules/registration/ch15_objection.hpp>
#include <ismap/rules/registration/ch16_further.hpp>

#include <span>

namespace ismap::registration {

/// Every row, chapter by chapter in the order of the clauses.
inline constexpr std::span<const Rule* const> chapters[] = {
    chapter_1,  chapter_3,  chapter_3_disclosure, chapter_3_pledges, chapter_3_further, chapter_4,
    chapter_5,  chapter_6,  chapter_6_procedure,  chapter_7,         chapter_8,         chapter_9,
    chapter_10, chapter_11, chapters_12_and_13,   chapter_14,        chapter_15,        chapter_16};

}  // namespace ismap::registration
