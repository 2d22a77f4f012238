// Assessor registration rules 3.7 to 3.9: the engagement manager, the team, and training.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/assessor/practitioners.hpp>
#include <ismap/rules/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <variant>

namespace ismap::assessors {

/// 3.7: the manager holds a qualification and is a Japanese national, with the same exception as in 3.6.
inline constexpr Rule<RegisteredAssessor> engagement_manager{
    {.id = "AUD-3.7",
     .clause = {Regulation::assessor_registration, "3.7", "final-2020"},
     .title = {"業務実施責任者", "Engagement manager"},
     .text = {"業務実施責任者は、3.6.1と同じ資格のいずれかを保有し、日本国籍を有すること。"
              "国籍の例外は業務執行責任者と同じである。",
              "The engagement manager holds one of the qualifications of 3.6.1 and has Japanese nationality, with the "
              "same exception."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"監査機関登録規則3.7、整理番号24", "assessor registration rules 3.7; no. 24"}}}},
     .limits = {"研修（3.7.2）はAUD-3.9で確認する。例外を認めるかは人が判断する（C-11）。",
                "Training (3.7.2) is tested by AUD-3.9. A person decides on an exception (C-11)."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      Answer answer;
      check_qualification(answer, assessor.manager, path<&RegisteredAssessor::manager>);
      check_nationality(answer, assessor.manager, path<&RegisteredAssessor::manager>);
      return answer;
    },
};

inline Answer check_practice_of_manager(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.7: the years of practice; the supplement `manager_practice_years` says how many, without it a reviewer decides.
inline constexpr Rule<RegisteredAssessor> practice_of_manager{
    {.id = "AUD-3.7a",
     .clause = {Regulation::assessor_registration, "3.7", "final-2020"},
     .title = {"業務実施責任者の実務経験年数", "Years of practice of the engagement manager"},
     .text =
         {"業務実施責任者に求められる実務経験の年数の有無は確認できない。"
          "10年の要件は業務執行責任者について述べられている。",
          "Whether years of practice are asked of the engagement manager could not be found; the ten years are named "
          "for the engagement partner."},
     .standing = Standing::not_found,
     .limits = {"補足「業務実施責任者に求める実務経験（年数）」を与えると、その年数を3.6.2と同じ方法で数える。",
                "With the supplement manager_practice_years, that number is tested, counted as for 3.6.2."}},
    check_practice_of_manager,
};

inline constexpr Label years_unknown{
    "業務実施責任者に求められる実務経験の年数の有無は公表されていません。"
    "分かる場合は、補足「業務実施責任者に求める実務経験（年数）」で与えてください。",
    "Whether years of practice are asked of the engagement manager is not public. If you know, give the supplement "
    "manager_practice_years."};

inline Answer check_practice_of_manager(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  const Supplement* supplied = surroundings.supplement(Parameter::manager_practice_years);
  const auto* years = supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
  if (years == nullptr)
    return answer.judge("years_unknown", path<&RegisteredAssessor::manager, &Practitioner::audit_practice>,
                        years_unknown);
  answer.rely_on(Parameter::manager_practice_years).derive("years_asked", *years);
  const Span asked = {.months = static_cast<int>(*years) * 12};
  check_practice(answer, assessor.manager, path<&RegisteredAssessor::manager>, asked, surroundings.as_of);
  return answer;
}

/// 3.8: the team, of which little is public.
inline constexpr RuleRow team{
    .id = "AUD-3.8",
    .clause = {Regulation::assessor_registration, "3.8", "final-2020"},
    .title = {"業務チーム", "Team"},
    .text = {"業務チームのその他の構成員に国籍の要件はない。3.8のその他の内容は確認できない。",
             "No nationality is asked of other members of the team. What else 3.8 asks could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"監査機関登録規則3.8に係る意見のうち採用されなかったもの",
                   "assessor registration rules 3.8, requests refused"}}}},
    .automation = Automation::left_to_people,
    .limits = {"3.8のその他の内容が確認できないため、監査機関登録規則の原文で確認する必要がある。",
               "The rest of 3.8 could not be found: consult the rules themselves."},
};

inline Answer check_training_of_both(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.6.2, 3.7.2: both responsible persons have taken training, up to the day of the review.
inline constexpr Rule<RegisteredAssessor> training_of_both{
    {.id = "AUD-3.9",
     .clause = {Regulation::assessor_registration, "3.6.2, 3.7.2", "final-2020"},
     .title = {"研修の継続的な受講", "Continuing training"},
     .text = {"業務執行責任者及び業務実施責任者は、監査ガイドラインに定める研修を継続的に受講すること。",
              "The engagement partner and the engagement manager take the training set by the assessment guideline on "
              "a continuing basis."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"監査機関登録規則3.6.2及び3.7.2", "assessor registration rules 3.6.2, 3.7.2"}}}},
     .limits = {"研修の時間、頻度及び実施者は公表されていないため、受講の記録があることのみを確認する。",
                "Hours, frequency and provider are not public: tests only that some training is recorded."}},
    check_training_of_both,
};

inline constexpr Label no_training{"基準日までの研修の受講の記録がありません。",
                                   "No training up to the day of the review is recorded."};
inline constexpr Label frequency_unknown{
    "研修の頻度及び時間は公表されていません。継続的に受講しているかを確認してください。",
    "Frequency and hours are not public: check that the training continues."};

inline void check_training(Answer& answer, const Practitioner& person, const Pointer& at, Date as_of) {
  const Pointer list_at = at / path<&Practitioner::training>;
  bool trained = false;
  for (std::size_t i = 0; i < person.training.size(); ++i) {
    const Date completed = answer.read<&Training::completed_on>(person.training[i], list_at / i);
    trained = trained || completed <= as_of;
  }
  if (trained)
    answer.met().advise("frequency", list_at, frequency_unknown);
  else
    answer.missing(list_at, no_training);
}

inline Answer check_training_of_both(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  check_training(answer, assessor.partner, path<&RegisteredAssessor::partner>, surroundings.as_of);
  check_training(answer, assessor.manager, path<&RegisteredAssessor::manager>, surroundings.as_of);
  return answer;
}

inline constexpr std::tuple requirements_of_manager_and_team{&engagement_manager, &practice_of_manager, &team,
                                                             &training_of_both};

}  // namespace ismap::assessors
