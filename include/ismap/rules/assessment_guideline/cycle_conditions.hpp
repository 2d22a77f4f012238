// Assessment guideline: the conditions of the cycles in which a renewal may be assessed.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/context.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::assessment_guideline {

/// The revision that brought the cycle of the management criteria.
inline constexpr Interval since_management_cycle{date(2024, 8, 1), {}};

/// No source applies the cycles to ISMAP-LIU.
inline bool is_ismap(const Dossier& dossier, Answer& answer) {
  return answer.read<&Dossier::application, &Application::scheme>(dossier) == Scheme::ismap;
}

/// A first assessment covers everything.
inline bool is_renewal(const Dossier& dossier, Answer& answer) {
  return answer.read<&Dossier::application, &Application::kind>(dossier) == ApplicationKind::renewal;
}

inline constexpr Breach not_a_renewal{
    .code = "not_a_renewal",
    .message = {"更新申請ではありません。初回の監査は全ての項目を対象とします。",
                "This is no renewal: a first assessment covers every item."},
};

inline constexpr Breach no_certification{
    .code = "none",
    .message = {"他の認証及び監査の状況（様式3別添7）に認証がありません。",
                "No certification is shown (Form 3, annex 7)."},
};

inline constexpr Breach no_isms_standard{
    .code = "standard",
    .message = {"{0}は、JIS Q 27001又はISO/IEC 27001によるISMS認証ではありません。",
                "{0} is no ISMS certification by JIS Q 27001 or ISO/IEC 27001."},
};

inline constexpr Breach not_accredited{
    .code = "accreditation",
    .message = {"ISO/IEC 27001の認証機関が、IAF加盟の認定機関による認定を受けていません。",
                "The body that certified ISO/IEC 27001 is not accredited by an IAF member."},
};

inline constexpr Breach certificate_starts_late{
    .code = "starts_late",
    .message = {"監査対象期間の初日が、ISMS認証の有効期間の開始より前です。",
                "The assessment period starts before the certificate is valid."},
};

inline constexpr Breach certificate_ends_early{
    .code = "ends_early",
    .message = {"監査対象期間の末日が、ISMS認証の有効期間の末日より後であり、更新は見込まれていません。",
                "The assessment period ends after the certificate's validity, and no renewal is expected."},
};

inline constexpr Breach service_not_certified{
    .code = "scope_service",
    .message = {"ISMS認証の適用範囲が言明の対象のサービスを含みません。",
                "The certified scope does not contain the stated service."},
};

inline constexpr Breach management_not_certified{
    .code = "scope_management",
    .message = {"ISMS認証の適用範囲がマネジメント基準の個別管理策を適用する組織を含みません。",
                "The certified scope does not contain the organisation that applies the individual controls of the "
                "management criteria."},
};

inline constexpr Breach scope_not_explained{
    .code = "scope_explained",
    .message = {"ISMS認証の適用範囲に関する説明がありません。", "The certified scope is not explained."},
};

inline Answer check_isms_conditions(const Dossier& dossier, const PlanContext&);

/// GL-6.3: one certification meets every condition of the management cycle. The best one is looked at.
inline constexpr Rule<Dossier, PlanContext> conditions_of_management_cycle{
    {.id = "GL-6.3",
     .clause = {Regulation::scheme_guidance, "-", "2024"},
     .title = {"マネジメント基準の周期の条件", "Conditions of the management cycle"},
     .text =
         {"(a) 更新申請であり、(b) 監査対象期間がISMS認証の有効期間内にあり（見込まれる更新を含む。）、(c) 認証がJIS Q "
          "27001又はIAF加盟の認定機関が認定した認証機関によるISO/IEC 27001であり、(d) "
          "認証の適用範囲が言明の対象のサービス及びマネジメント基準の個別管理策を適用する組織を含み、"
          "その旨を説明していること。",
          "(a) It is a renewal; (b) the assessment period lies within the validity of the ISMS certificate, an "
          "expected renewal counting; (c) the certificate is JIS Q 27001, or ISO/IEC 27001 from a body accredited by "
          "an IAF member; (d) its scope contains the stated service and the organisation that applies the individual "
          "controls of the management criteria, and this is explained."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, {"条件", "conditions"}}}},
     .in_force = since_management_cycle,
     .limits =
         {"認証書及び適用範囲の説明そのものは見ず、申請文書の記載による。"
          "監査対象期間の前に失効した認証の更新の見込みは人が判断する。",
          "Goes by what the documents say, not by the certificate or the explanation themselves. Whether the renewal "
          "of a certificate that ended before the period can be expected is for a person to say."}},
    check_isms_conditions,
};

/// Checks that `member` of a certification, described at `at`, is true.
template <auto member>
void require_of(Answer& answer, const Certification& certification, const Pointer& at, const Breach& otherwise) {
  const bool holds = answer.read<member>(certification, at);
  answer.require(holds, otherwise, at / path<member>);
}

/// The name of a standard in capitals, without spaces.
inline std::string condensed(std::string_view standard) {
  std::string text;
  for (const char letter : standard)
    if (letter != ' ') text += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  return text;
}

/// `standard` itself or an edition of it: 27001:2022, not 270011.
inline bool is_edition_of(std::string_view text, std::string_view standard) {
  if (!text.starts_with(standard)) return false;
  const std::string_view rest = text.substr(standard.size());
  return rest.empty() || rest.front() == ':' || rest.front() == '(';
}

/// Condition (c).
inline void check_standard(Answer& answer, const Certification& certification, const Pointer& at) {
  constexpr Label unclear{"{0}がJIS Q 27001又はISO/IEC 27001によるISMS認証かどうかを判断できません。",
                          "Whether {0} is an ISMS certification by JIS Q 27001 or ISO/IEC 27001 cannot be told."};
  const bool is_isms = answer.read<&Certification::scheme>(certification, at) == CertificationScheme::isms;
  const std::string standard = condensed(answer.read<&Certification::standard>(certification, at));
  const Pointer standard_at = at / path<&Certification::standard>;
  if (is_isms && is_edition_of(standard, "JISQ27001"))
    answer.met();
  else if (is_isms && is_edition_of(standard, "ISO/IEC27001"))
    require_of<&Certification::accreditation_iaf>(answer, certification, at, not_accredited);
  else if (standard.find("27001") != std::string::npos)
    answer.judge("standard_unclear", standard_at, fill(unclear, {certification.standard}));
  else
    answer.breach(no_isms_standard, standard_at, {certification.standard});
}

/// True if an ISMS certificate that was valid when the period started lasted until `certification` took over.
inline bool is_successor(const Certification& certification, const std::vector<Certification>& all,
                         const Period& period) {
  return std::ranges::any_of(all, [&](const Certification& before) {
    return before.scheme == CertificationScheme::isms && before.valid.first <= period.first &&
           before.valid.first < certification.valid.first &&
           days_after(before.valid.last, 1) >= certification.valid.first;
  });
}

/// Condition (b).
inline void check_validity(Answer& answer, const Certification& certification, const Pointer& at,
                           const std::vector<Certification>& all, const Period& period) {
  constexpr Label succeeds{
      "ISMS認証の有効期間の開始は監査対象期間の初日より後ですが、先行する認証が続いています。"
      "更新であることを確認してください。",
      "The certificate starts inside the assessment period, but another came before it without a gap: see whether it "
      "is its renewal."};
  constexpr Label lapsed{
      "ISMS認証は監査対象期間の前に終了しています。更新の見込みを確認してください。",
      "The certificate ended before the assessment period: see whether its renewal can be expected."};
  const Pointer first_at = at / path<&Certification::valid, &Period::first>;
  const Pointer last_at = at / path<&Certification::valid, &Period::last>;
  const Date first = answer.read<&Certification::valid, &Period::first>(certification, at);
  const Date last = answer.read<&Certification::valid, &Period::last>(certification, at);
  if (first <= period.first)
    answer.met();
  else if (is_successor(certification, all, period))
    answer.judge("successor", first_at, succeeds);
  else
    answer.breach(certificate_starts_late, first_at);
  if (period.last <= last) {
    answer.met();
    return;
  }
  const bool renewal_expected = answer.read<&Certification::renewal_expected>(certification, at);
  if (!renewal_expected)
    answer.breach(certificate_ends_early, last_at);
  else if (last < first || last < period.first)
    answer.judge("lapsed", last_at, lapsed, Severity::warning);
  else
    answer.met();
}

/// Condition (d).
inline void check_scope(Answer& answer, const Certification& certification, const Pointer& at) {
  require_of<&Certification::scope_covers_service>(answer, certification, at, service_not_certified);
  require_of<&Certification::scope_covers_management>(answer, certification, at, management_not_certified);
  require_of<&Certification::scope_explained>(answer, certification, at, scope_not_explained);
}

/// Conditions (b) to (d) of the certification at position `i` of `all`.
inline Answer check_certification(std::size_t i, const std::vector<Certification>& all, const Period& period) {
  const Pointer at = path<&Dossier::disclosures, &Disclosures::other_certifications> / i;
  Answer answer;
  check_standard(answer, all[i], at);
  check_validity(answer, all[i], at, all, period);
  check_scope(answer, all[i], at);
  return answer;
}

/// The position of the certification to look at: one that meets all conditions if there is one, else one that may, else
/// an ISMS one.
inline std::size_t best_certification(const std::vector<Certification>& certifications, const Period& period) {
  const auto rank = [&](std::size_t i) {
    const Verdict verdict = check_certification(i, certifications, period).verdict();
    if (verdict == Verdict::met) return 0;
    if (verdict == Verdict::needs_judgement) return 1;
    return certifications[i].scheme == CertificationScheme::isms ? 2 : 3;
  };
  std::size_t best = 0;
  int best_rank = 4;
  for (std::size_t i = 0; i < certifications.size(); ++i) {
    const int here = rank(i);
    if (here < best_rank) best = i;
    best_rank = std::min(best_rank, here);
  }
  return best;
}

inline Answer check_isms_conditions(const Dossier& dossier, const PlanContext&) {
  if (dossier.application.scheme != Scheme::ismap) return Answer::not_applicable();
  Answer answer;
  if (!is_renewal(dossier, answer))
    return answer.breach(not_a_renewal, path<&Dossier::application, &Application::kind>);
  if (!dossier.disclosures) return answer.missing(path<&Dossier::disclosures>);
  const std::vector<Certification>& certifications = dossier.disclosures->other_certifications;
  if (certifications.empty())
    return answer.breach(no_certification, path<&Dossier::disclosures, &Disclosures::other_certifications>);
  const Period& period = dossier.statement.assessment_period;
  return check_certification(best_certification(certifications, period), certifications, period);
}

inline constexpr Breach isms_not_shown{
    .code = "not_shown",
    .message = {"他の認証及び監査の状況（様式3別添7）にISMS認証がありません。周期の対象となる制度はISMSのみです。",
                "No ISMS certification is among the other certifications (Form 3, annex 7). ISMS is the only scheme "
                "accepted."},
};

/// GL-6.4: an ISMS certification is shown among the other certifications.
inline constexpr Rule<Dossier, PlanContext> form_of_management_cycle{
    {.id = "GL-6.4",
     .clause = {Regulation::service_registration, "様式3別添7 (Form 3, annex 7)", "2024"},
     .title = {"他の認証の提示", "Showing the certification"},
     .text = {"条件の充足は様式3別添7（他の認証及び監査の状況）により示す。対象となる制度は現在ISMSに限られる。",
              "The conditions are shown by Form 3, annex 7 (other certifications and audits). ISMS is the only scheme "
              "accepted at present."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, {"様式3別添7", "Form 3, annex 7"}}}},
     .in_force = since_management_cycle},
    [](const Dossier& dossier, const PlanContext&) -> Answer {
      Answer answer;
      if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
      if (!dossier.disclosures) return answer.missing(path<&Dossier::disclosures>);
      constexpr Pointer at = path<&Dossier::disclosures, &Disclosures::other_certifications>;
      const std::vector<Certification>& certifications = dossier.disclosures->other_certifications;
      const auto found = std::ranges::find(certifications, CertificationScheme::isms, &Certification::scheme);
      if (found == certifications.end()) return answer.breach(isms_not_shown, at);
      answer.read<&Certification::scheme>(*found, at / (found - certifications.begin()));
      return answer.met();
    },
};

}  // namespace ismap::assessment_guideline
