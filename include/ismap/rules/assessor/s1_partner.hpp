// Assessor registration rules 3.6: the engagement partner.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/assessor/practitioners.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessors {

/// 3.6.1: the partner holds one of the qualifications.
inline constexpr Rule<RegisteredAssessor> qualification_of_partner{
    {.id = "AUD-3.6.1",
     .clause = {Regulation::assessor_registration, "3.6.1", "final-2020"},
     .title = {"業務執行責任者の資格", "Qualification of the engagement partner"},
     .text = {"業務執行責任者は、公認情報セキュリティ監査人（主任監査人を含む。）、公認システム監査人、"
              "公認情報システム監査人又はシステム監査技術者のいずれかの資格を保有すること。",
              "The engagement partner holds one of: certified information security auditor or lead auditor; certified "
              "systems auditor; certified information systems auditor (CISA); systems audit engineer."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.6.1", "assessor registration rules 3.6.1"}}}},
     .limits = {"資格が有効であることは文書に現れない。",
                "The document does not show whether a qualification is current."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      Answer answer;
      check_qualification(answer, assessor.partner, path<&RegisteredAssessor::partner>);
      return answer;
    },
};

/// 3.6.2: how much practice is asked of the partner.
inline constexpr TimeLimit partner_practice_limit{
    .id = TimeLimitId::partner_practice,
    .name = {"業務執行責任者の実務経験", "practice of the engagement partner"},
    .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
    .counted_from = CountedFrom::nothing,
    .values = {{{date(2020, 6, 3), {.months = 120}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.6.2", "assessor registration rules 3.6.2"}}}},
};

/// 3.6.2: ten years of practice in audits, in total.
inline constexpr Rule<RegisteredAssessor> practice_of_partner{
    {.id = "AUD-3.6.2",
     .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
     .title = {"業務執行責任者の実務経験", "Practice of the engagement partner"},
     .text =
         {"業務執行責任者は、情報セキュリティ監査基準若しくはシステム監査基準に基づく監査又はこれらと同等と見なせる"
          "監査制度における外部監査の実務経験を、通算{partner_practice}以上有すること。"
          "中断及び所属の変更は妨げとならない。",
          "The engagement partner has at least {partner_practice} in total of practice in external audits under the "
          "information security audit standard, the systems audit standard, or an audit scheme judged equal. Gaps and "
          "changes of employer do not matter."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.6.2", "assessor registration rules 3.6.2"}}}},
     .limits =
         {"重なる期間は1回のみ数える。切れ目のない期間ごとに暦に従って満月数を数え、端数の日は合計して31日を1月とする。"
          "端数の数え方によりこの年数に達し得る場合、及びその他の基準による経験を加えて初めて達する場合は、"
          "人が判断する。",
          "Overlaps count once. Months are counted by the calendar within each unbroken span; days over are added up, "
          "31 to a month. If it depends on how days over count, or on practice under other standards, a person "
          "decides."}},
    [](const RegisteredAssessor& assessor, const Surroundings& surroundings) -> Answer {
      Answer answer;
      check_practice(answer, assessor.partner, path<&RegisteredAssessor::partner>,
                     surroundings.span_of(partner_practice_limit), surroundings.as_of);
      return answer;
    },
};

/// 3.6.2: the partner knows cloud computing.
inline constexpr Rule<RegisteredAssessor> knowledge_of_partner{
    {.id = "AUD-3.6.3",
     .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
     .title = {"業務執行責任者のクラウドに関する知見", "Cloud knowledge of the engagement partner"},
     .text = {"業務執行責任者は、クラウドコンピューティングに関する知見を有すること。"
              "資格、クラウドサービスの監査の実務経験又は技術に係る実務経験により確認することが想定されている。",
              "The engagement partner knows cloud computing, shown by cloud qualifications, practice in auditing cloud "
              "services or technical experience."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.6.2", "assessor registration rules 3.6.2"}}}},
     .limits = {"知見の程度は公表されていないため、記載の有無のみを確認する。",
                "How much knowledge is asked for is not public: tests only that it is stated."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      constexpr Label no_cloud_knowledge{"クラウドコンピューティングに関する知見が記載されていません。",
                                         "No knowledge of cloud computing is stated."};
      Answer answer;
      if (!is_stated(assessor.partner.cloud_knowledge))
        return answer.missing(path<&RegisteredAssessor::partner, &Practitioner::cloud_knowledge>, no_cloud_knowledge);
      answer.read<&RegisteredAssessor::partner, &Practitioner::cloud_knowledge>(assessor);
      return answer.met();
    },
};

/// 3.6: Japanese nationality, or an exception on which a reviewer decides.
inline constexpr Rule<RegisteredAssessor> nationality_of_partner{
    {.id = "AUD-3.6.4",
     .clause = {Regulation::assessor_registration, "3.6", "final-2020"},
     .title = {"業務執行責任者の国籍", "Nationality of the engagement partner"},
     .text =
         {"業務執行責任者は、日本国籍を有すること。技術的知見などからやむを得ない場合には、例外を認めることがある。",
          "The engagement partner has Japanese nationality; an exception may be allowed where unavoidable, for "
          "instance for technical skill."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"整理番号24（後の回答は例外に言及していない）",
                    "no. 24; a later reply does not name the exception"}}}},
     .limits = {"例外を認めるかは人が判断する（C-11）。", "A person decides on an exception (C-11)."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      Answer answer;
      check_nationality(answer, assessor.partner, path<&RegisteredAssessor::partner>);
      return answer;
    },
};

/// What AUD-3.6 follows.
inline constexpr std::tuple of_partner{&qualification_of_partner, &practice_of_partner, &knowledge_of_partner,
                                       &nationality_of_partner};

/// 3.6: the partner meets all of it; follows the other rules of 3.6.
inline constexpr Rule<RegisteredAssessor> engagement_partner{
    {.id = "AUD-3.6",
     .clause = {Regulation::assessor_registration, "3.6", "final-2020"},
     .title = {"業務執行責任者", "Engagement partner"},
     .text = {"業務執行責任者は、3.6の全ての要件を満たすこと。", "The engagement partner meets all of 3.6."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.6", "assessor registration rules 3.6"}}}}},
    [](const RegisteredAssessor& assessor, const Surroundings& surroundings) -> Answer {
      Answer answer;
      const auto follow = [&](const auto& rule) { answer.follow(rule, rule.check(assessor, surroundings).verdict()); };
      std::apply([&](const auto*... rules) { (follow(*rules), ...); }, of_partner);
      return answer;
    },
};

inline constexpr std::tuple requirements_of_partner = std::tuple_cat(std::tuple{&engagement_partner}, of_partner);

}  // namespace ismap::assessors
