#include <ismap/review/impact.hpp>

#include "src/review/irregularities.hpp"
#include "src/review/request.hpp"

#include <ismap/core/text.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/lifecycle/service_graph.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/review/base_coverage.hpp>
#include <ismap/rules/assessment_guideline/base_services.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

using Node = ServiceGraph::Node;
using Reached = ServiceGraph::Reached;

constexpr Label more_bases{"このほか、登録が有効でない基盤が{0}件あります。",
                           "There are {0} more bases without a valid registration."};

constexpr Label bases_not_printed{
    "登録簿のサービスのうち{0}件は公表されているリストによるものであり、リストには基盤とするサービスの記載がないため、"
    "これらが基盤とするサービスは分かりません。",
    "{0} services of the register come from the public list, which does not print what a service is built on: their "
    "bases are not known."};

/// What is said of what stands on a service that is not registered for certain.
const Remark& danger_of(std::optional<RegistrationState> state) {
  if (!state) return assessment_guideline::base_not_decided;
  return state == RegistrationState::suspended ? assessment_guideline::base_suspended
                                               : assessment_guideline::base_not_registered;
}

/// One look at a register.
class Survey {
 public:
  Survey(const Register& registrations, const ReviewRequest& request)
      : services_(registrations.services), as_of_(request.as_of), policy_(policy_of(request)), graph_(registrations) {
    if (!graph_.faults().empty()) contradicted_ = contradicted_services(registrations);
  }

  /// @param asked how the user named it
  std::optional<ImpactReport> of(std::string_view number, std::string_view asked_as) const {
    const std::optional<Node> asked = graph_.find(number);
    if (!asked || !graph_.is_in_register(*asked)) return std::nullopt;
    const ShownRegistration shown = shown_of(*asked);
    const bool is_decided = decides(*asked, shown);
    ImpactReport report;
    report.number = services_[*asked].number;
    report.as_of = as_of_;
    report.limits = policy_.limits;
    report.scheme = services_[*asked].scheme;
    if (is_decided) report.state = shown.state;
    if (is_decided) report.valid_until = shown.last_day.known();
    const std::vector<Reached> reached = graph_.dependents_of(*asked);
    report.dependents = dependents(*asked, reached);
    report.cycles = cycles_near(*asked, reached);
    if (report.number != asked_as) report.diagnostics.push_back(taken_for_entry(services_[*asked], *asked, asked_as));
    flag_open_state(report, *asked, shown);
    flag_dependents(report, *asked);
    flag_liu_bases(report.diagnostics, *asked, reached);
    add_faults(report.diagnostics);
    return report;
  }

  RegisterImpact at_risk() const {
    RegisterImpact impact;
    impact.as_of = as_of_;
    impact.limits = policy_.limits;
    std::vector<Node> nodes;
    for (Node node = 0; node < graph_.size(); ++node) {
      const auto direct = std::ranges::count_if(graph_.built_on(node), [node](Node top) { return top != node; });
      if (direct == 0) continue;
      BaseAtRisk base{.number = std::string{graph_.number_of(node)},
                      .scheme = {},
                      .state = {},
                      .valid_until = {},
                      .direct = static_cast<int>(direct),
                      .dependents = {}};
      if (graph_.is_in_register(node)) {
        const ShownRegistration shown = shown_of(node);
        const bool is_decided = decides(node, shown);
        if (is_decided && shown.state == RegistrationState::registered) continue;
        base.scheme = services_[node].scheme;
        if (is_decided) base.state = shown.state;
        if (is_decided) base.valid_until = shown.last_day.known();
      }
      nodes.push_back(node);
      if (nodes.size() <= RegisterImpact::most_bases) impact.bases.push_back(std::move(base));
    }
    const ServiceGraph::Weights weights = graph_.weights_of(nodes);
    for (std::size_t i = 0; i < impact.bases.size(); ++i)
      if (weights.of_each[i]) impact.bases[i].dependents = static_cast<int>(*weights.of_each[i]);
    for (const Node node : weights.together) impact.services.emplace_back(graph_.number_of(node));
    for (const std::vector<Node>& group : graph_.cycles()) impact.cycles.push_back(cycle(group));
    if (!impact.services.empty())
      impact.diagnostics.push_back(diagnostic_of(assessment_guideline::bases_not_registered, path<&Register::services>,
                                                 {std::to_string(impact.services.size())}));
    if (nodes.size() > impact.bases.size())
      impact.diagnostics.push_back({.code = "impact/more",
                                    .severity = Severity::warning,
                                    .pointer = path<&Register::services>,
                                    .message = fill(more_bases, {std::to_string(nodes.size() - impact.bases.size())}),
                                    .remedy = {}});
    add_faults(impact.diagnostics);
    return impact;
  }

 private:
  ShownRegistration shown_of(Node node) const {
    const RegisteredService& service = services_[node];
    return shown_registration(service, as_of_, validity_of(service.scheme, policy_));
  }

  /// Whether the register decides the state of the service.
  bool decides(Node node, const ShownRegistration& shown) const {
    return (contradicted_.empty() || !contradicted_[node]) && shown.is_certain;
  }

  std::optional<RegistrationState> state_of(Node node) const {
    const ShownRegistration shown = shown_of(node);
    return decides(node, shown) ? shown.state : std::nullopt;
  }

  std::vector<Dependent> dependents(Node asked, const std::vector<Reached>& reached) const {
    std::vector<Dependent> dependents;
    dependents.reserve(reached.size());
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const RegisteredService& service = services_[reached[i].service];
      dependents.push_back({.number = service.number,
                            .scheme = service.scheme,
                            .state = state_of(reached[i].service),
                            .distance = static_cast<int>(reached[i].distance),
                            .path = path_to(i, reached, asked)});
    }
    return dependents;
  }

  std::vector<std::string> path_to(std::size_t last, const std::vector<Reached>& reached, Node asked) const {
    std::vector<std::string> path;
    for (std::size_t i = last; path.size() < Dependent::longest_path; i = reached[i].via) {
      path.emplace_back(graph_.number_of(reached[i].service));
      if (reached[i].distance > 1) continue;
      if (path.size() < Dependent::longest_path) path.emplace_back(graph_.number_of(asked));
      break;
    }
    std::ranges::reverse(path);
    return path;
  }

  ServiceCycle cycle(const std::vector<Node>& group) const {
    ServiceCycle circle;
    for (const Node node : group) circle.numbers.emplace_back(graph_.number_of(node));
    return circle;
  }

  std::vector<ServiceCycle> cycles_near(Node asked, const std::vector<Reached>& reached) const {
    std::vector<ServiceCycle> circles;
    const std::vector<std::vector<Node>> groups = graph_.cycles();
    if (groups.empty()) return circles;
    std::vector<bool> is_near = region(asked, reached);
    for (const Node base : graph_.bases_of(asked)) is_near[base] = true;
    for (const std::vector<Node>& group : groups)
      if (is_near[group.front()]) circles.push_back(cycle(group));
    return circles;
  }

  /// The service asked about and what stands on it.
  std::vector<bool> region(Node asked, const std::vector<Reached>& reached) const {
    std::vector<bool> is_inside(graph_.size());
    is_inside[asked] = true;
    for (const Reached& one : reached) is_inside[one.service] = true;
    return is_inside;
  }

  void flag_open_state(ImpactReport& report, Node asked, const ShownRegistration& shown) const {
    if (std::optional<Diagnostic> open = open_question_of(services_[asked], asked, shown.registration))
      report.diagnostics.push_back(*std::move(open));
    if (shown.printed != PrintedState::nothing)
      report.diagnostics.push_back(said_of_list(services_[asked], asked, shown, as_of_));
  }

  void flag_dependents(ImpactReport& report, Node asked) const {
    if (report.dependents.empty()) return;
    const bool is_registered = report.state == RegistrationState::registered;
    report.diagnostics.push_back(
        diagnostic_of(is_registered ? assessment_guideline::if_base_ends : danger_of(report.state),
                      path<&Register::services> / asked, {report.number, std::to_string(report.dependents.size())}));
  }

  /// The ISMAP list is what Control Criteria 2.2.2(2)c asks of a base; for a dependent on the ISMAP-LIU list it is open
  /// (Q15).
  void flag_liu_bases(std::vector<Diagnostic>& diagnostics, Node asked, const std::vector<Reached>& reached) const {
    if (policy_.choices.base_on_liu_list == BaseOnLiuList::enough) return;
    const std::vector<bool> is_inside = region(asked, reached);
    DiagnosticList flags;
    for (const Reached& one : reached) {
      const RegisteredService& service = services_[one.service];
      for (std::size_t j = 0; j < service.built_on.size(); ++j) {
        const std::optional<Node> base = graph_.find(service.built_on[j]);
        if (!base || *base == one.service || !is_inside[*base] || services_[*base].scheme == Scheme::ismap) continue;
        const bool is_breach =
            policy_.choices.base_on_liu_list == BaseOnLiuList::not_enough || service.scheme == Scheme::ismap;
        flags.add(diagnostic_of(
            is_breach ? assessment_guideline::base_on_liu_list : assessment_guideline::base_on_liu_list_open,
            path<&Register::services> / one.service / path<&RegisteredService::built_on> / j,
            {service.number, service.built_on[j]}));
      }
    }
    std::ranges::move(std::move(flags).take(), std::back_inserter(diagnostics));
  }

  /// The list does not print on what a service is built.
  void flag_unknown_bases(std::vector<Diagnostic>& diagnostics) const {
    const auto is_of_the_list = [](const RegisteredService& service) {
      return service.printed && service.history.empty() && service.built_on.empty();
    };
    const auto first = std::ranges::find_if(services_, is_of_the_list);
    if (first == services_.end()) return;
    const auto count = std::count_if(first, services_.end(), is_of_the_list);
    diagnostics.push_back({.code = "impact/bases_not_printed",
                           .severity = Severity::warning,
                           .pointer = path<&Register::services> / static_cast<std::size_t>(first - services_.begin()),
                           .message = fill(bases_not_printed, {std::to_string(count)}),
                           .remedy = {}});
  }

  void add_faults(std::vector<Diagnostic>& diagnostics) const {
    flag_unknown_bases(diagnostics);
    diagnostics.insert(diagnostics.end(), graph_.faults().begin(), graph_.faults().end());
  }

  const std::vector<RegisteredService>& services_;
  Date as_of_;
  const Policy& policy_;
  ServiceGraph graph_;
  std::vector<bool> contradicted_;  ///< by position; empty if no entry has a fault
};

/// What the statement rests on the base for, before the other flags.
void flag_coverage(ImpactReport& report) {
  const BaseCoverage& coverage = *report.coverage;
  if (coverage.controls.empty()) return;
  const std::string count = std::to_string(coverage.controls.size());
  const auto add = [&](const Remark& remark) {
    report.diagnostics.insert(report.diagnostics.begin(), diagnostic_of(remark, {}, {report.number, count}));
  };
  if (!coverage.declared) add(assessment_guideline::base_not_declared);
  if (report.state != RegistrationState::registered)
    add(report.state ? assessment_guideline::controls_of_lost_base : assessment_guideline::controls_of_undecided_base);
}

}  // namespace

std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number_or_name,
                                      const ReviewRequest& request) {
  const Named<RegisteredService> named = find_service_or_name(registrations, number_or_name);
  if (!named) return std::nullopt;
  return Survey{registrations, request}.of(named.found.entry->number, number_or_name);
}

std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number_or_name,
                                      const Statement& statement, const ReviewRequest& request) {
  std::optional<ImpactReport> report = impact_of(registrations, number_or_name, request);
  if (!report) return report;
  report->coverage = base_coverage(statement, report->number, registrations, request);
  flag_coverage(*report);
  return report;
}

RegisterImpact at_risk(const Register& registrations, const ReviewRequest& request) {
  return Survey{registrations, request}.at_risk();
}

}  // namespace ismap
