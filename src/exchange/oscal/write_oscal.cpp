#include <ismap/exchange/oscal/write_oscal.hpp>

#include "src/exchange/oscal/write_catalog.hpp"
#include "src/exchange/oscal/write_subject.hpp"

#include <ismap/core/parse_error.hpp>

#include <algorithm>
#include <stdexcept>

namespace ismap::exchange {
namespace detail {
namespace {

constexpr Label is_placeholder_text{"OSCALが求める事項のうち元の文書に項目がないものには、その旨を記載しました。",
                                    "OSCAL asks for what the document does not hold: words that say so stand there."};

constexpr Label no_controls{"管理策の記載がないため、OSCALのシステムセキュリティ計画は作成できません。",
                            "There is no control, so there is nothing to make a system security plan of OSCAL of."};
constexpr Label no_report{"実施結果報告書がないため、OSCALの評価結果は作成できません。",
                          "There is no assessment report, so there is nothing to make assessment results of OSCAL of."};
constexpr Label no_plans{"改善計画書がないため、OSCALの行動計画及び期限は作成できません。",
                         "There are no improvement plans, so there is nothing to make a plan of action and milestones "
                         "of OSCAL of."};

[[noreturn]] void refuse_missing(const Label& message, std::string pointer) {
  throw ParseError(Fault::missing_member, message, std::move(pointer), Place{0, 0, 0});
}

/// The last day of which the part tells.
Date day_of_plan(const Subject& subject) {
  const Date last = statement_of(subject).assessment_period.last;
  const auto* dossier = std::get_if<Dossier>(&subject);
  return dossier == nullptr ? last : std::max(last, dossier->application.filed_on);
}

Date day_of_plans(const Dossier& dossier) {
  return std::ranges::max(dossier.improvement_plans, {}, &ImprovementPlan::written_on).written_on;
}

const Dossier& dossier_in(const Subject& subject, const Label& message, const std::string& pointer) {
  const auto* dossier = std::get_if<Dossier>(&subject);
  if (dossier == nullptr) refuse_missing(message, pointer);
  return *dossier;
}

}  // namespace

void add_placeholder(Losses& losses, const std::string& pointer) {
  losses.add(OscalLossKind::placeholder, pointer, is_placeholder_text);
}

}  // namespace detail

OscalWritten write_oscal(OscalDocument document, const Catalog& catalog, const OscalOptions& options) {
  detail::OscalRequest request{.day = options.day.value_or(detail::day_of(catalog)), .language = options.language};
  detail::Losses losses;
  std::string json;
  switch (document) {
    case OscalDocument::catalog:
      json = detail::write_catalog(catalog, request, losses);
      break;
    case OscalDocument::profile:
      json = detail::write_profile(catalog, request, losses);
      break;
    case OscalDocument::mapping_collection:
      request.day = options.day.value_or(detail::day_of(ismap_2025()));
      json = detail::write_mapping(request, losses);
      break;
    default:
      throw std::invalid_argument("write_oscal: not made of a catalogue");
  }
  return {std::move(json), std::move(losses).take()};
}

OscalWritten write_oscal(OscalDocument document, const Subject& subject, const OscalOptions& options) {
  detail::Losses losses;
  const auto request = [&](Date own_day) {
    return detail::OscalRequest{.day = options.day.value_or(own_day), .language = options.language};
  };
  std::string json;
  switch (document) {
    case OscalDocument::system_security_plan:
      if (statement_of(subject).controls.empty())
        detail::refuse_missing(detail::no_controls,
                               std::holds_alternative<Dossier>(subject) ? "/statement/controls" : "/controls");
      json = detail::write_plan(subject, request(detail::day_of_plan(subject)), losses);
      break;
    case OscalDocument::assessment_results: {
      const Dossier& dossier = detail::dossier_in(subject, detail::no_report, "/report");
      if (!dossier.report) detail::refuse_missing(detail::no_report, "/report");
      json = detail::write_results(dossier, request(dossier.report->date), losses);
      break;
    }
    case OscalDocument::plan_of_action_and_milestones: {
      const Dossier& dossier = detail::dossier_in(subject, detail::no_plans, "/improvement_plans");
      if (dossier.improvement_plans.empty()) detail::refuse_missing(detail::no_plans, "/improvement_plans");
      json = detail::write_milestones(dossier, request(detail::day_of_plans(dossier)), losses);
      break;
    }
    default:
      throw std::invalid_argument("write_oscal: not made of a statement or a dossier");
  }
  return {std::move(json), std::move(losses).take()};
}

}  // namespace ismap::exchange
