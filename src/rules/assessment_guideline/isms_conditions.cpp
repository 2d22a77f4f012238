#include <ismap/rules/assessment_guideline/cycles.hpp>

#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <string>

namespace ismap::assessment_guideline {
namespace {

constexpr Pointer other_certifications_at = path<&Dossier::disclosures, &Disclosures::other_certifications>;

/// The name of a standard in capitals, without spaces.
std::string condensed(std::string_view standard) {
  std::string text;
  for (const char letter : standard)
    if (letter != ' ') text += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  return text;
}

/// `standard` itself or an edition of it: 27001:2022, not 270011.
bool is_edition_of(std::string_view text, std::string_view standard) {
  if (!text.starts_with(standard)) return false;
  const std::string_view rest = text.substr(standard.size());
  return rest.empty() || rest.front() == ':' || rest.front() == '(';
}

/// Condition (c).
void check_standard(Answer& answer, const Certification& certification, const Pointer& at) {
  const Pointer standard_at = at / path<&Certification::standard>;
  const std::string standard = condensed(certification.standard);
  answer.read(at / path<&Certification::scheme>, std::string{name_of(certification.scheme)})
      .read(standard_at, certification.standard);
  const bool is_isms = certification.scheme == CertificationScheme::isms;
  if (is_isms && is_edition_of(standard, "JISQ27001")) {
    answer.hold();
  } else if (is_isms && is_edition_of(standard, "ISO/IEC27001")) {
    const Pointer iaf_at = at / path<&Certification::accreditation_iaf>;
    answer.read(iaf_at, certification.accreditation_iaf)
        .require(certification.accreditation_iaf, "accreditation", iaf_at,
                 {"ISO/IEC 27001の認証機関が、IAF加盟の認定機関による認定を受けていません。",
                  "The body that certified ISO/IEC 27001 is not accredited by an IAF member."});
  } else if (standard.find("27001") != std::string::npos) {
    answer.judge("standard_unclear", standard_at,
                 fill({"{0}がJIS Q 27001又はISO/IEC 27001によるISMS認証かどうかを判断できません。",
                       "Whether {0} is an ISMS certification by JIS Q 27001 or ISO/IEC 27001 cannot be told."},
                      {certification.standard}));
  } else {
    answer.breach("standard", standard_at,
                  fill({"{0}は、JIS Q 27001又はISO/IEC 27001によるISMS認証ではありません。",
                        "{0} is no ISMS certification by JIS Q 27001 or ISO/IEC 27001."},
                       {certification.standard}));
  }
}

/// True if an ISMS certificate that was valid when the period started lasted until `certification` took over.
bool is_successor(const Certification& certification, const std::vector<Certification>& all, const Period& period) {
  return std::ranges::any_of(all, [&](const Certification& before) {
    return before.scheme == CertificationScheme::isms && before.valid.first <= period.first &&
           before.valid.first < certification.valid.first &&
           days_after(before.valid.last, 1) >= certification.valid.first;
  });
}

/// Condition (b).
void check_validity(Answer& answer, const Certification& certification, const Pointer& at,
                    const std::vector<Certification>& all, const Period& period) {
  const Pointer first_at = at / path<&Certification::valid, &Period::first>;
  const Pointer last_at = at / path<&Certification::valid, &Period::last>;
  const Period& valid = certification.valid;
  answer.read(first_at, valid.first).read(last_at, valid.last);
  if (valid.first <= period.first)
    answer.hold();
  else if (is_successor(certification, all, period))
    answer.judge(
        "successor", first_at,
        Label{"ISMS認証の有効期間の開始は監査対象期間の初日より後ですが、先行する認証が続いています。更新であることを"
              "確認してください。",
              "The certificate starts inside the assessment period, but another came before it without a gap: "
              "see whether it is its renewal."});
  else
    answer.breach("starts_late", first_at,
                  Label{"監査対象期間の初日が、ISMS認証の有効期間の開始より前です。",
                        "The assessment period starts before the certificate is valid."});
  if (period.last <= valid.last) {
    answer.hold();
    return;
  }
  answer.read(at / path<&Certification::renewal_expected>, certification.renewal_expected);
  if (!certification.renewal_expected)
    answer.breach("ends_early", last_at,
                  Label{"監査対象期間の末日が、ISMS認証の有効期間の末日より後であり、更新は見込まれていません。",
                        "The assessment period ends after the certificate's validity, and no renewal is expected."});
  else if (valid.last < valid.first || valid.last < period.first)
    answer.judge("lapsed", last_at,
                 Label{"ISMS認証は監査対象期間の前に終了しています。更新の見込みを確認してください。",
                       "The certificate ended before the assessment period: see whether its renewal can be expected."},
                 Severity::warning);
  else
    answer.hold();
}

/// Condition (d).
void check_scope(Answer& answer, const Certification& certification, const Pointer& at) {
  const auto require = [&](bool holds, const Pointer& member, std::string_view code, const Label& message) {
    answer.read(at / member, holds).require(holds, code, at / member, message);
  };
  require(certification.scope_covers_service, path<&Certification::scope_covers_service>, "scope_service",
          {"ISMS認証の適用範囲が言明の対象のサービスを含みません。",
           "The certified scope does not contain the stated service."});
  require(certification.scope_covers_management, path<&Certification::scope_covers_management>, "scope_management",
          {"ISMS認証の適用範囲がマネジメント基準の個別管理策を適用する組織を含みません。",
           "The certified scope does not contain the organisation that applies the individual controls of the "
           "management criteria."});
  require(certification.scope_explained, path<&Certification::scope_explained>, "scope_explained",
          {"ISMS認証の適用範囲に関する説明がありません。", "The certified scope is not explained."});
}

Answer check_certification(std::size_t i, const std::vector<Certification>& all, const Period& period) {
  const Certification& certification = all[i];
  const Pointer at = other_certifications_at / i;
  Answer answer;
  check_standard(answer, certification, at);
  check_validity(answer, certification, at, all, period);
  check_scope(answer, certification, at);
  return answer;
}

int rank(Verdict verdict) {
  return verdict == Verdict::met ? 0 : verdict == Verdict::needs_judgement ? 1 : 2;
}

/// The certification to look at: one that meets all conditions if there is one, else one that may, else an ISMS one.
std::size_t best_of(const std::vector<Certification>& certifications, const Period& period) {
  std::size_t best = 0;
  int best_rank = 4;
  for (std::size_t i = 0; i < certifications.size(); ++i) {
    int here = rank(check_certification(i, certifications, period).verdict());
    if (here == 2 && certifications[i].scheme != CertificationScheme::isms) here = 3;
    if (here < best_rank) best = i;
    best_rank = std::min(best_rank, here);
  }
  return best;
}

}  // namespace

Answer isms_conditions(const Dossier& dossier, const PlanContext&) {
  constexpr Pointer kind_at = path<&Dossier::application, &Application::kind>;
  const Application& application = dossier.application;
  if (application.scheme != Scheme::ismap) return Answer::not_applicable();
  Answer answer;
  answer.read(kind_at, std::string{name_of(application.kind)});
  if (application.kind != ApplicationKind::renewal)
    return answer.breach("not_a_renewal", kind_at,
                         Label{"更新申請ではありません。初回の監査は全ての項目を対象とします。",
                               "This is no renewal: a first assessment covers every item."});
  if (!dossier.disclosures) return answer.missing(path<&Dossier::disclosures>);
  const std::vector<Certification>& certifications = dossier.disclosures->other_certifications;
  if (certifications.empty())
    return answer.breach("none", other_certifications_at,
                         Label{"他の認証及び監査の状況（様式3別添7）に認証がありません。",
                               "No certification is shown (Form 3, annex 7)."});
  const Period& period = dossier.statement.assessment_period;
  return check_certification(best_of(certifications, period), certifications, period);
}

}  // namespace ismap::assessment_guideline
