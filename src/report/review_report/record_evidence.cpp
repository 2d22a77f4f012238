#include <ismap/lifecycle/labels.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/incidents_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/validity.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/flags.hpp"
#include "src/report/incident_parts.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/shortened.hpp"
#include "src/report/titled_rows.hpp"
#include "src/rules/shown_text.hpp"

#include "register_record.hpp"
#include "sections.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

/// More rows than these are only counted.
constexpr std::size_t most_rows = 100;

Label label_of(Concern concern) {
  switch (concern) {
    case Concern::own_number:
      return {"更新する登録", "renewed registration"};
    case Concern::same_provider:
      return {"同じ申請者", "same applicant"};
    case Concern::same_name:
      return {"同じ名称のみ", "same name only"};
  }
  return {};
}

/// A measure, a decision or an end: what the steps of an application and the reports of incidents are not.
bool is_on_record(EventKind kind) {
  switch (kind) {
    case EventKind::not_accepted:
    case EventKind::decided_registered:
    case EventKind::decided_refused:
    case EventKind::renewal_decided:
    case EventKind::renewal_refused:
    case EventKind::monitoring_notified:
    case EventKind::monitoring_hearing:
    case EventKind::monitoring_closed:
    case EventKind::reassessment_demanded:
    case EventKind::reassessment_done:
    case EventKind::reapplication_demanded:
    case EventKind::suspended:
    case EventKind::reinstated:
    case EventKind::deleted:
    case EventKind::withdrawal_filed:
    case EventKind::objection_filed:
    case EventKind::objection_decided:
      return true;
    default:
      return false;
  }
}

page::Run state_shown_of(const ConcernedEntry& entry, const ShownRegistration& registration, Language language) {
  constexpr Label not_decided{"履歴からは判断できない", "not decided by its history"};
  if (entry.is_contradicted || !registration.state || registration.registration.open_question() != nullptr)
    return {std::string{not_decided.in(language)}, Colour::yellow};
  return state_cell(*registration.state, language);
}

void add_entries(Page& page, const Reported& reported, const std::vector<ConcernedEntry>& entries) {
  constexpr Label not_known{"不明", "not known"};
  page::Table table{.columns = names_of_columns({{"登録番号", "Number"},
                                                 {"リスト", "List"},
                                                 {"状態", "State"},
                                                 {"有効期間の末日", "Valid until"},
                                                 {"関係", "Why shown"},
                                                 {"名称", "Name"},
                                                 {"提供者", "Provider"}},
                                                page.language)};
  for (const ConcernedEntry& entry : entries) {
    if (table.rows.size() == most_rows) break;
    const RegisteredService& service = *entry.service;
    const ShownRegistration shown_now =
        shown_registration(service, reported.review.as_of, validity_of(service.scheme, reported.policy));
    const std::optional<Date> last = shown_now.last_day.known();
    table.add({{service.number},
               {page.in(ismap::label_of(service.scheme))},
               state_shown_of(entry, shown_now, page.language),
               {last ? to_string(*last) : page.in(not_known)},
               {page.in(label_of(entry.concern))},
               {service.name},
               {service.provider}});
  }
  page.table(std::move(table));
  if (entries.size() > most_rows) page.paragraph({{{left_out(entries.size() - most_rows, page.language)}}});
}

void add_events(Page& page, const Reported& reported, const std::vector<ConcernedEntry>& entries) {
  constexpr Label title{"登録、措置、一時停止及び削除の経過", "Decisions, measures, suspensions and deletions"};
  page::Table table{
      .columns = names_of_columns(
          {{"日", "Day"}, {"登録番号", "Number"}, {"事象", "Event"}, {"根拠", "Ground"}, {"備考", "Note"}},
          page.language),
      .names_rows = false,
      .depth = 1};
  std::size_t others = 0;
  for (const ConcernedEntry& entry : entries)
    for (const Event& event : entry.service->history) {
      if (event.on > reported.review.as_of || !is_on_record(event.kind)) continue;
      if (table.rows.size() == most_rows) {
        ++others;
        continue;
      }
      const Colour colour =
          event.kind == EventKind::deleted || event.kind == EventKind::suspended ? Colour::red : Colour::plain;
      table.add({{to_string(event.on)},
                 {entry.service->number},
                 {page.in(ismap::label_of(event.kind)), colour},
                 {event.ground ? shown(*event.ground) : std::string{}},
                 {event.note ? shown(*event.note) : std::string{}}});
    }
  if (table.rows.empty()) return;
  page.item(0, {{page.in(title), Colour::bold}});
  page.table(std::move(table));
  if (others > 0) page.item(1, {{left_out(others, page.language)}});
}

void add_incidents_of_period(Page& page, const Reported& reported, const std::vector<ConcernedEntry>& entries) {
  constexpr Label title{"監査対象期間中のインシデント及び重大な統制変更", "Incidents and grave changes in the period"};
  constexpr Label none{"登録簿に記載はありません。", "The register shows none."};
  page.item(0, {{page.in(title), Colour::bold}});
  page::Table table{.depth = 1};
  for (const Incident& incident : own_incidents(reported, entries))
    if (reported.statement.assessment_period.contains(incident.noticed_on))
      table.add({{to_string(incident.noticed_on)},
                 {page.in(name_in_forms(incident.matter))},
                 {incident.note ? shown(*incident.note) : std::string{}}});
  if (table.rows.empty()) page.item(1, {{page.in(none)}});
  page.table(std::move(table));
}

/// What the application itself says.
void add_declared(Page& page, const Application& application) {
  constexpr Label none{"申請文書に、規程違反及び過去の登録の削除の記載はありません。",
                       "The application names neither a breach of the rules nor a past deletion."};
  page::Table table;
  for (const Violation& violation : application.violations)
    table.add({{page.in(title_of("Violation"))}, {to_string(violation.found_on)}, {shown(violation.description)}});
  for (const PastDeletion& deletion : application.past_deletions)
    table.add({{page.in(title_of("PastDeletion"))}, {to_string(deletion.deleted_on)}, {shown(deletion.item)}});
  if (table.rows.empty()) return page.paragraph(none);
  page.table(std::move(table));
}

}  // namespace

void add_record_evidence(Page& page, const Reported& reported) {
  constexpr Label no_register{"登録簿が与えられていないため、登録簿の記載は確認していません。",
                              "No register was given: what it says was not looked at."};
  constexpr Label not_in_register{"登録簿に、申請者又は当該サービスの記載はありません。",
                                  "The register has no entry of the applicant or the service."};
  if (reported.dossier == nullptr) return;
  add_declared(page, reported.dossier->application);
  if (reported.registrations() == nullptr) return page.paragraph(no_register);
  const std::vector<ConcernedEntry> entries = concerned_entries(reported);
  if (entries.empty()) return page.paragraph(not_in_register);
  add_entries(page, reported, entries);
  add_events(page, reported, entries);
  if (entries.front().concern == Concern::own_number) add_incidents_of_period(page, reported, entries);
}

void add_since_last_application(Page& page, const Reported& reported) {
  constexpr Label title{"前回の申請後のインシデント及び重大な統制変更",
                        "Incidents and grave changes since the last application"};
  constexpr Label no_register{"登録簿が与えられていないため、確認していません。",
                              "No register was given: nothing was looked at."};
  constexpr Label none{"登録簿に記載はありません。", "The register shows none."};
  constexpr Label since{"前回の申請日（{0}）以後、審査基準日までに登録簿に記載されたものを示します。",
                        "What the register shows from the last application, filed on {0}, to the day of the report."};
  constexpr Label all{"登録簿に前回の申請の記載がないため、審査基準日までに登録簿に記載された全てを示します。",
                      "The register shows no earlier application: all that it shows to the day of the report."};
  constexpr Label inside{"本申請の監査対象期間内", "in the assessment period of this application"};
  constexpr Label outside{"本申請の監査対象期間外", "outside the assessment period of this application"};
  if (reported.dossier == nullptr || reported.dossier->application.kind != ApplicationKind::renewal) return;
  page.section(title);
  if (reported.registrations() == nullptr) return page.paragraph(no_register);
  const std::vector<ConcernedEntry> entries = concerned_entries(reported);
  const std::optional<Date> last = last_application(reported, entries);
  page.paragraph({{{last ? fill(since, {to_string(*last)}).in(page.language) : page.in(all)}}});
  bool is_any = false;
  for (const Incident& incident : own_incidents(reported, entries)) {
    if (last && incident.noticed_on < *last) continue;
    is_any = true;
    add_incident(page, incident, reported.review.as_of);
    page.item(1, {{page.in(reported.statement.assessment_period.contains(incident.noticed_on) ? inside : outside)}});
  }
  if (!is_any) page.paragraph(none);
}

}  // namespace ismap::detail
