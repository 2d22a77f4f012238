#include <ismap/review/incidents.hpp>

#include "src/review/irregularities.hpp"
#include "src/review/request.hpp"
#include "src/review/supplements_used.hpp"
#include "src/rules/report_duties.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/rules/duties.hpp>

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <utility>

namespace ismap {
namespace {

std::optional<ReportedMatter> matter_of(const Event& event) {
  if (event.kind == EventKind::incident_noticed) return ReportedMatter::incident;
  if (event.kind == EventKind::control_change_occurred) return ReportedMatter::control_change;
  return std::nullopt;
}

struct Reviewed {
  ReviewConcerned review = ReviewConcerned::not_decided;
  std::optional<Period> period;
};

/// The review of each assessment period in the history.
std::vector<Reviewed> reviews_in(const RegisteredService& service, Date as_of) {
  std::vector<Reviewed> reviews;
  for (const Event& event : service.history) {
    if (event.on > as_of || !event.period) continue;
    const bool is_first = event.kind == EventKind::applied || event.kind == EventKind::decided_registered;
    const bool is_renewal = event.kind == EventKind::renewal_applied || event.kind == EventKind::renewal_decided;
    if (is_first || is_renewal)
      reviews.push_back({is_first ? ReviewConcerned::registration : ReviewConcerned::renewal, *event.period});
  }
  return reviews;
}

Reviewed review_of(Date day, const std::vector<Reviewed>& reviews, bool is_live) {
  Date last = Date::min();
  for (const Reviewed& review : reviews) {
    if (review.period->contains(day)) return review;
    last = std::max(last, review.period->last);
  }
  if (!reviews.empty() && day > last && is_live) return {ReviewConcerned::next_renewal, {}};
  return {};
}

/// The incidents of one service.
class Collector {
 public:
  Collector(const RegisteredService& service, const Surroundings& surroundings, SupplementsUsed& supplements)
      : service_(service),
        surroundings_(surroundings),
        supplements_(supplements),
        found_(duties_of(service, surroundings)),
        reviews_(reviews_in(service, surroundings.as_of)),
        registered_on_(registered_on(service)) {
    for (const Duty& duty : found_.duties) duties_[{duty.row, duty.since}].push_back(&duty);
  }

  std::vector<Incident> incidents(std::optional<Date> since) {
    std::vector<const Event*> events;
    for (const Event& event : service_.history)
      if (matter_of(event) && event.on <= surroundings_.as_of) events.push_back(&event);
    std::ranges::stable_sort(events, {}, &Event::on);
    std::vector<Incident> incidents;
    for (const Event* event : events) {
      Incident made = incident(*event);
      if (!since || event->on >= *since) incidents.push_back(std::move(made));
    }
    return incidents;
  }

 private:
  Incident incident(const Event& event) {
    Incident made{.number = service_.number,
                  .name = service_.name,
                  .provider = service_.provider,
                  .matter = *matter_of(event),
                  .noticed_on = event.on,
                  .grave = event.grave,
                  .note = event.note ? std::optional{*event.note} : std::nullopt,
                  .before_registration = event.on < registered_on_,
                  .reports = {},
                  .obligations = {}};
    const Reviewed reviewed = review_of(event.on, reviews_, is_live(found_.registration.state));
    made.review = reviewed.review;
    made.assessment_period = reviewed.period;
    if (!is_reportable(event)) return made;
    for (const ReportDuty& report : report_duties)
      if (report.matter == made.matter) add_report(made, report);
    return made;
  }

  bool is_reportable(const Event& event) const {
    return event.grave != false || surroundings_.choices().reportable_incidents == ReportableIncidents::all;
  }

  void add_report(Incident& made, const ReportDuty& report) {
    const Duty* duty = next_duty(report.row, made.noticed_on);
    if (duty == nullptr) return;
    if (duty->done_on) {
      made.reports.push_back({report.step, *duty->done_on});
    } else {
      made.obligations.push_back(obligation(*duty));
      supplements_.note(*duty);
    }
  }

  /// Of several incidents of a day each has its own.
  const Duty* next_duty(const DutyRow* row, Date since) {
    const auto waiting = duties_.find({row, since});
    if (waiting == duties_.end() || waiting->second.empty()) return nullptr;
    const Duty* first = waiting->second.front();
    waiting->second.pop_front();
    return first;
  }

  const RegisteredService& service_;
  const Surroundings& surroundings_;
  SupplementsUsed& supplements_;
  RegistrationDuties found_;
  std::vector<Reviewed> reviews_;
  Date registered_on_;
  std::map<std::pair<const DutyRow*, Date>, std::deque<const Duty*>> duties_;
};

}  // namespace

IncidentList incidents_in(const Register& registrations, const IncidentFilter& filter, const ReviewRequest& request) {
  const Surroundings surroundings = surroundings_of(request);
  IncidentList list{.as_of = request.as_of, .since = filter.since, .provider = filter.provider};
  list.limits = surroundings.policy.limits;
  const std::vector<bool> contradicted = contradicted_services(registrations);
  const KnownName provider{filter.provider.value_or("")};
  SupplementsUsed supplements{list.supplements, surroundings};
  DiagnosticList told;
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    const RegisteredService& service = registrations.services[i];
    if (filter.provider && !provider.is(service.provider)) continue;
    std::vector<Incident> found = Collector{service, surroundings, supplements}.incidents(filter.since);
    if (!found.empty() && contradicted[i]) told.add(contradiction(i, service.number));
    std::ranges::move(found, std::back_inserter(list.incidents));
  }
  list.diagnostics = std::move(told).take();
  return list;
}

}  // namespace ismap
