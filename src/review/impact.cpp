#include <ismap/review/impact.hpp>

#include "src/review/irregularities.hpp"
#include "src/review/request.hpp"

#include <ismap/core/text.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/lifecycle/service_graph.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/review/base_coverage.hpp>
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

constexpr Label base_suspended{
    "サービス{0}の登録は、基準日において一時停止中です。これを基盤とするサービス（{1}件）の登録がどうなるかを"
    "定めた文書は公表されていません。各サービスの登録の状態はそれぞれの履歴によるものです。人が確認してください。",
    "The registration of the service {0} is suspended on the day looked at. No public text decides what becomes of "
    "what stands on it (services: {1}); each is shown in the state of its own history. A person must look."};
constexpr Label base_not_registered{
    "サービス{0}は、基準日において有効な登録がありません。これを基盤とするサービス（{1}件）の登録がどうなるかを"
    "定めた文書は公表されていません。各サービスの登録の状態はそれぞれの履歴によるものです。人が確認してください。",
    "The service {0} has no valid registration on the day looked at. No public text decides what becomes of what "
    "stands on it (services: {1}); each is shown in the state of its own history. A person must look."};
constexpr Label base_not_decided{
    "サービス{0}の登録の状態は、登録簿の記載からは確定できません。これを基盤とするサービス（{1}件）への影響は、登録簿を"
    "確認した上で、人が判断してください。",
    "The register does not decide the state of the service {0}. What it means for what stands on it (services: {1}) is "
    "for a person, once the register is put right."};
constexpr Label bases_not_registered{
    "基盤の登録が一時停止され、又は失われた場合に、これを基盤とするサービス（{0}件）の登録がどうなるかを定めた文書は"
    "公表されていません。人が確認してください。",
    "No public text decides what becomes of what stands on a base (services: {0}) whose registration is suspended or "
    "not valid. A person must look."};
constexpr Label more_bases{"このほか、登録が有効でない基盤が{0}件あります。",
                           "There are {0} more bases without a valid registration."};
constexpr Label if_it_ends{
    "サービス{0}の登録が一時停止され、又は失われた場合に、これを基盤とするサービス（{1}件）の登録がどうなるかを"
    "定めた文書は公表されていません。その場合は人が確認することとなります。",
    "No public text decides what would become of what stands on {0} (services: {1}) if its registration were "
    "suspended or ended; a person would have to look."};
constexpr Label ask{
    "各サービスの登録者に、基盤から引き継いだ統制への影響及び基盤の変更の予定を確認してください。",
    "Ask the registrants what it does to the controls they took over, and whether they change the base."};
constexpr Label built_on_liu_list{
    "サービス{0}の基盤である{1}はISMAP-LIUのリストに登録されており、ISMAPのリストにはありません。",
    "{1}, on which the service {0} is built, is on the ISMAP-LIU list, not on the ISMAP list."};
constexpr Label controls_taken_over{
    "言明書の管理策（{1}件）は、登録が一時停止中であるか、又は有効な登録がないサービス{0}から統制を引き継いでいます。",
    "The statement takes controls ({1}) over from the service {0}, whose registration is suspended or not valid on the "
    "day looked at."};
constexpr Label taken_over_from_open{
    "言明書の管理策（{1}件）は、登録の状態が登録簿の記載からは確定できないサービス{0}から統制を引き継いでいます。",
    "The statement takes controls ({1}) over from the service {0}, whose state the register does not decide."};
constexpr Label undeclared_base{
    "言明書の管理策（{1}件）はサービス{0}から統制を引き継いでいますが、言明対象外のサービスのうち基盤となるものとして"
    "記載されていません。",
    "The statement takes controls ({1}) over from the service {0}, but does not name it as a base among the services "
    "outside the statement."};

Diagnostic flag(std::string_view code, Severity severity, const Pointer& pointer, Text message,
                std::optional<Text> remedy = {}) {
  return {.code = std::string{code},
          .severity = severity,
          .pointer = pointer,
          .message = std::move(message),
          .remedy = std::move(remedy)};
}

/// What is said of what stands on a service that is not registered for certain.
std::pair<std::string_view, Label> danger_of(std::optional<RegistrationState> state) {
  if (!state) return {"DEP-5/base_not_decided", base_not_decided};
  return {"DEP-5/base_not_valid", state == RegistrationState::suspended ? base_suspended : base_not_registered};
}

/// One look at a register.
class Survey {
 public:
  Survey(const Register& registrations, const ReviewRequest& request)
      : services_(registrations.services), as_of_(request.as_of), policy_(policy_of(request)), graph_(registrations) {
    if (!graph_.faults().empty()) contradicted_ = contradicted_services(registrations);
  }

  std::optional<ImpactReport> of(std::string_view number) const {
    const std::optional<Node> asked = graph_.find(number);
    if (!asked || !graph_.is_in_register(*asked)) return std::nullopt;
    const Registration registration = registration_of_node(*asked);
    const bool is_decided = decides(*asked, registration);
    ImpactReport report;
    report.number = services_[*asked].number;
    report.as_of = as_of_;
    report.limits = policy_.limits;
    report.scheme = services_[*asked].scheme;
    if (is_decided) report.state = registration.state;
    if (is_decided) report.valid_until = registration.valid_until;
    const std::vector<Reached> reached = graph_.dependents_of(*asked);
    report.dependents = dependents(*asked, reached);
    report.cycles = cycles_near(*asked, reached);
    if (report.number != number) report.diagnostics.push_back(taken_for_entry(services_[*asked], *asked, number));
    flag_open_history(report, *asked, registration);
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
        const Registration registration = registration_of_node(node);
        const bool is_decided = decides(node, registration);
        if (is_decided && registration.state == RegistrationState::registered) continue;
        base.scheme = services_[node].scheme;
        if (is_decided) base.state = registration.state;
        if (is_decided) base.valid_until = registration.valid_until;
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
      impact.diagnostics.push_back(flag("DEP-5/base_not_valid", Severity::warning, path<&Register::services>,
                                        fill(bases_not_registered, {std::to_string(impact.services.size())}),
                                        Text{ask}));
    if (nodes.size() > impact.bases.size())
      impact.diagnostics.push_back(flag("impact/more", Severity::warning, path<&Register::services>,
                                        fill(more_bases, {std::to_string(nodes.size() - impact.bases.size())})));
    add_faults(impact.diagnostics);
    return impact;
  }

 private:
  Registration registration_of_node(Node node) const {
    const RegisteredService& service = services_[node];
    return registration_of(service.history, as_of_, validity_of(service.scheme, policy_));
  }

  /// Whether the register decides the state of the service.
  bool decides(Node node, const Registration& registration) const {
    return (contradicted_.empty() || !contradicted_[node]) && registration.open_question() == nullptr;
  }

  std::optional<RegistrationState> state_of(Node node) const {
    const Registration registration = registration_of_node(node);
    return decides(node, registration) ? std::optional{registration.state} : std::nullopt;
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

  void flag_open_history(ImpactReport& report, Node asked, const Registration& registration) const {
    if (std::optional<Diagnostic> open = open_question_of(services_[asked], asked, registration))
      report.diagnostics.push_back(*std::move(open));
  }

  void flag_dependents(ImpactReport& report, Node asked) const {
    if (report.dependents.empty()) return;
    const Pointer at = path<&Register::services> / asked;
    const std::string count = std::to_string(report.dependents.size());
    if (report.state == RegistrationState::registered) {
      report.diagnostics.push_back(
          flag("DEP-5/if_it_ends", Severity::advice, at, fill(if_it_ends, {report.number, count})));
      return;
    }
    const auto [code, message] = danger_of(report.state);
    report.diagnostics.push_back(flag(code, Severity::warning, at, fill(message, {report.number, count}), Text{ask}));
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
        flags.add(flag("DEP-1/on_liu_list", is_breach ? Severity::error : Severity::warning,
                       path<&Register::services> / one.service / path<&RegisteredService::built_on> / j,
                       fill(built_on_liu_list, {service.number, service.built_on[j]})));
      }
    }
    std::ranges::move(std::move(flags).take(), std::back_inserter(diagnostics));
  }

  void add_faults(std::vector<Diagnostic>& diagnostics) const {
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
  const auto add = [&](std::string_view code, const Label& message) {
    report.diagnostics.insert(report.diagnostics.begin(),
                              flag(code, Severity::warning, {}, fill(message, {report.number, count})));
  };
  if (!coverage.declared) add("DEP-1/base_not_declared", undeclared_base);
  if (report.state != RegistrationState::registered)
    add("DEP-5/controls_taken_over", report.state ? controls_taken_over : taken_over_from_open);
}

}  // namespace

std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number,
                                      const ReviewRequest& request) {
  return Survey{registrations, request}.of(number);
}

std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number,
                                      const Statement& statement, const ReviewRequest& request) {
  std::optional<ImpactReport> report = impact_of(registrations, number, request);
  if (!report) return report;
  report->coverage = base_coverage(statement, number, registrations, request);
  flag_coverage(*report);
  return report;
}

RegisterImpact at_risk(const Register& registrations, const ReviewRequest& request) {
  return Survey{registrations, request}.at_risk();
}

}  // namespace ismap
