#include <ismap/model/agenda_description.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/report/agenda_page.hpp>
#include <ismap/report/meeting_paper_page.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/committee/s2_decisions.hpp>

#include "src/report/described.hpp"
#include "src/report/obligations_by_actor.hpp"
#include "src/report/open_results.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/review_sections.hpp"
#include "src/report/shortened.hpp"
#include "src/report/titled_rows.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

/// An application with what the plan says of it.
struct Planned {
  const AgendaApplication& application;
  const AgendaItem& item;
};

std::vector<Planned> planned_for(AgendaScheme scheme, const Agenda& agenda, const AgendaPlan& plan) {
  std::vector<Planned> planned;
  for (std::size_t i = 0; i < std::min(plan.items.size(), agenda.applications.size()); ++i)
    if (agenda.applications[i].scheme == scheme) planned.push_back({agenda.applications[i], plan.items[i]});
  return planned;
}

/// `4 first applications, 5 renewals`.
std::string kinds_in(std::span<const Planned> planned, AgendaPath path, Language language) {
  constexpr Label first{"新規申請{0}件", "first applications: {0}"};
  constexpr Label renewals{"更新申請{0}件", "renewals: {0}"};
  constexpr Label not_told{"種類の記載のない申請{0}件", "kind not told: {0}"};
  const auto count = [&](std::optional<ApplicationKind> kind) {
    return std::ranges::count_if(
        planned, [&](const Planned& one) { return one.item.path == path && one.application.kind == kind; });
  };
  std::vector<std::string> kinds;
  const auto add = [&](const Label& name, auto number) {
    if (number > 0) kinds.push_back(fill(name, {std::to_string(number)}).in(language));
  };
  add(first, count(ApplicationKind::initial));
  add(renewals, count(ApplicationKind::renewal));
  add(not_told, count(std::nullopt));
  return detail::enumerated(kinds, language);
}

/// What is said of the applications for one list.
std::vector<page::Line> sentences_on(std::span<const Planned> planned, Language language) {
  constexpr Label reported{
      "申請を受理した{0}件（{1}）に関して、技術的審査の結果を観点ごとに報告します。このうち、文書において登録の要件に適合"
      "するとされているものは{2}件です。",
      "Of {0} applications ({1}) the result of the review is reported point by point. The document holds {2} of them to "
      "meet the requirements for registration."};
  constexpr Label simplified{
      "{0}件（{1}）については、審査において特段の懸念事項がない申請として、{2}に基づく手続により登録を実施します。",
      "{0} applications ({1}), on which the review raised no particular concern, are listed by the procedure of {2}."};
  const auto on_path = [&](AgendaPath path) {
    return std::ranges::count_if(planned, [path](const Planned& one) { return one.item.path == path; });
  };
  const auto fit = std::ranges::count_if(
      planned, [](const Planned& one) { return one.item.path == AgendaPath::full_report && one.application.fit; });
  std::vector<page::Line> lines;
  if (const auto count = on_path(AgendaPath::full_report); count > 0)
    lines.push_back({{fill(reported, {std::to_string(count), kinds_in(planned, AgendaPath::full_report, language),
                                      std::to_string(fit)})
                          .in(language)}});
  if (const auto count = on_path(AgendaPath::simplified); count > 0)
    lines.push_back({{fill(simplified, {std::to_string(count), kinds_in(planned, AgendaPath::simplified, language),
                                        clause_text(committee::simplified.clause, language)})
                          .in(language)}});
  return lines;
}

/// How the application is called in a note: by its services, else by its id.
std::string subject_of_note(const AgendaApplication& application, Language language) {
  return application.services.empty() ? application.id
                                      : detail::enumerated(application.services, language, application.services.size());
}

/// In the words of the minutes, ahead of the meeting: one for each member, in the order of the list of members.
std::vector<page::Line> notes_on_recusal(std::span<const Planned> planned, const Agenda& agenda, Language language) {
  constexpr Label note{"【注記：この議題において、{0}に基づき、{1}委員については{2}の討議及び議決には加わらない。】",
                       "[Note: under {0}, {1} takes no part in discussion and vote on {2}.]"};
  constexpr Label quoted{"「{0}」", "\"{0}\""};
  constexpr Label between{"及び", " and "};
  std::vector<page::Line> lines;
  for (const Member& member : agenda.members) {
    std::string subjects;
    for (const Planned& one : planned) {
      if (std::ranges::count(one.item.recused, member.name) == 0) continue;
      subjects.append(subjects.empty() ? "" : between.in(language))
          .append(fill(quoted, {subject_of_note(one.application, language)}).in(language));
    }
    if (!subjects.empty())
      lines.push_back(
          {{fill(note, {clause_text(committee::interests.clause, language), member.name, subjects}).in(language)}});
  }
  return lines;
}

page::Table table_of_applications(std::span<const Planned> planned, Language language) {
  constexpr Label fit{"適合", "met"};
  constexpr Label unfit{"不適合", "not met"};
  constexpr Label not_told{"記載なし", "not told"};
  page::Table table{.columns = detail::names_of_columns({{"申請", "Application"},
                                                         {"種類", "Kind"},
                                                         {"手続", "Procedure"},
                                                         {"要件（文書による）", "Requirements, by the document"},
                                                         {"申請者", "Applicant"},
                                                         {"サービス", "Services"}},
                                                        language)};
  for (const Planned& one : planned) {
    const AgendaApplication& application = one.application;
    const Label kind = application.kind ? detail::name_in_forms(*application.kind) : not_told;
    table.add(
        {{application.id},
         {std::string{kind.in(language)}},
         {std::string{label_of(one.item.path).in(language)}},
         {std::string{(application.fit ? fit : unfit).in(language)}, application.fit ? Colour::green : Colour::red},
         {application.applicant},
         {detail::enumerated(application.services, language, application.services.size())}});
  }
  return table;
}

void add_list(Page& page, AgendaScheme scheme, const Agenda& agenda, const AgendaPlan& plan) {
  constexpr Label title{"{0}リストへの登録について", "Registration on the {0} list"};
  const std::vector<Planned> planned = planned_for(scheme, agenda, plan);
  if (planned.empty()) return;
  page.section(fill(title, {label_of(scheme)}).in(page.language));
  page.paragraph(sentences_on(planned, page.language));
  page.table(table_of_applications(planned, page.language));
  page.paragraph(notes_on_recusal(planned, agenda, page.language));
}

void add_meeting(Page& page, const Agenda& agenda, const AgendaPlan& plan) {
  constexpr Label present{"出席する委員", "Members present"};
  constexpr Label absent{"欠席する委員", "Members absent"};
  constexpr Label chair{"○{0}（委員長）", "{0} (chair)"};
  constexpr Label day{"開催日", "Day"};
  const auto names = [&](bool is_absent) {
    std::vector<std::string> found;
    for (const Member& member : agenda.members)
      if (member.absent == is_absent)
        found.push_back(member.role == MemberRole::chair ? fill(chair, {member.name}).in(page.language) : member.name);
    return detail::enumerated(found, page.language, found.size());
  };
  detail::TitledRows rows{page.language};
  rows.add(day, std::optional{plan.on});
  rows.add(present, names(false));
  rows.add(absent, names(true));
  page.table(std::move(rows).take());
}

}  // namespace

Page meeting_paper_page(const Agenda& agenda, const AgendaPlan& plan, Language language) {
  constexpr Label heading{"第{0}回ISMAP運営委員会　会議資料（案）（非公式）",
                          "Paper for meeting {0} of the ISMAP Steering Committee, draft (unofficial)"};
  constexpr Label named{"議事録に委員名を記載するかどうかは、委員の申し出による。",
                        "Whether the minutes name the member is for the member to ask."};
  constexpr Label open{"確認を要する事項及び指摘", "What is open, and remarks"};
  Page page{.language = language};
  page.title(fill(heading, {std::to_string(agenda.meeting.number.value)}).in(language));
  add_meeting(page, agenda, plan);
  for (const AgendaScheme scheme : {AgendaScheme::ismap, AgendaScheme::ismap_liu, AgendaScheme::assessor})
    add_list(page, scheme, agenda, plan);
  if (std::ranges::any_of(plan.items, [](const AgendaItem& item) { return !item.recused.empty(); }))
    page.paragraph(named);
  std::vector<const RuleResult*> results;
  for (const RuleResult& result : plan.results) results.push_back(&result);
  Page found{.language = language};
  detail::add_open_results(found, results);
  if (!found.blocks.empty()) page.section(open);
  std::ranges::move(found.blocks, std::back_inserter(page.blocks));
  detail::add_obligations_by_actor(page, plan.obligations);
  detail::add_limits(page, plan.results);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
