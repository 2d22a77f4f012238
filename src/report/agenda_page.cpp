#include <ismap/report/agenda_page.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"

#include <span>
#include <string>

namespace ismap {
namespace {

std::string meeting_name(const Meeting& meeting, Language language) {
  const std::string number = std::to_string(meeting.number.value);
  return language == Language::ja ? "第" + number + "回ISMAP運営委員会" : "ISMAP Steering Committee, meeting " + number;
}

std::string joined(std::span<const std::string> names, Language language) {
  std::string text;
  for (const std::string& name : names)
    text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(name);
  return text;
}

page::Table members_table(const Agenda& agenda, Language language) {
  constexpr Label chair{"委員長", "chair"};
  constexpr Label member{"委員", "member"};
  constexpr Label present{"出席", "present"};
  constexpr Label absent{"欠席", "absent"};
  const auto cell = [&](const Label& label) { return std::string{label.in(language)}; };
  page::Table table{
      .columns = detail::names_of_columns({{"役", "Role"}, {"出欠", "Presence"}, {"氏名", "Name"}}, language),
      .names_rows = false};
  for (const Member& one : agenda.members)
    table.add({{cell(one.role == MemberRole::chair ? chair : member)},
               {cell(one.absent ? absent : present), one.absent ? Colour::dim : Colour::plain},
               {one.name}});
  return table;
}

std::string votes_text(std::size_t votes, Language language) {
  const std::string number = std::to_string(votes);
  return language == Language::ja ? "参加" + number + "名" : number + " take part";
}

std::string recused_text(const AgendaItem& item, Language language) {
  if (item.recused.empty()) return {};
  constexpr Label recused{"利害関係により不参加：", "recused: "};
  return std::string{recused.in(language)}.append(joined(item.recused, language));
}

page::Table items_table(const Agenda& agenda, const AgendaPlan& plan, Language language) {
  page::Table table{.columns = detail::names_of_columns({{"申請", "Application"},
                                                         {"リスト", "List"},
                                                         {"手続", "Procedure"},
                                                         {"参加者", "Votes"},
                                                         {"不参加者", "Recused"},
                                                         {"サービス", "Services"}},
                                                        language)};
  for (std::size_t i = 0; i < plan.items.size() && i < agenda.applications.size(); ++i) {
    const AgendaItem& item = plan.items[i];
    const AgendaApplication& application = agenda.applications[i];
    table.add({{item.application},
               {std::string{label_of(application.scheme).in(language)}},
               {std::string{label_of(item.path).in(language)}, Colour::bold},
               {votes_text(item.taking_part.size(), language)},
               {recused_text(item, language), Colour::yellow},
               {joined(application.services, language)}});
  }
  return table;
}

}  // namespace

Label label_of(AgendaPath path) {
  switch (path) {
    case AgendaPath::full_report:
      return {"観点ごとに報告", "full report"};
    case AgendaPath::simplified:
      return {"簡略な手続（2.4.2）", "simplified (2.4.2)"};
  }
  return {};
}

Label label_of(AgendaScheme scheme) {
  switch (scheme) {
    case AgendaScheme::ismap:
      return {"ISMAP", "ISMAP"};
    case AgendaScheme::ismap_liu:
      return {"ISMAP-LIU", "ISMAP-LIU"};
    case AgendaScheme::assessor:
      return {"監査機関", "assessor"};
  }
  return {};
}

Page agenda_page(const Agenda& agenda, const AgendaPlan& plan, Language language) {
  constexpr Label heading{"運営委員会の議事の整理（非公式）", "Plan of a committee meeting (unofficial)"};
  constexpr Label applications{"申請の取扱い", "Applications"};
  constexpr Label members{"委員", "Members"};
  const std::string meeting = meeting_name(agenda.meeting, language);
  Page page{.language = language};
  page.title(heading);
  page.table(detail::circumstances_table({.subject_name = {"会議", "Meeting"},
                                          .subject = meeting,
                                          .day_name = {"開催日", "Day"},
                                          .day = plan.on,
                                          .rulebook = plan.rulebook,
                                          .policy = plan.policy,
                                          .supplements = plan.supplements,
                                          .limits = plan.limits},
                                         language));
  page.section(applications);
  page.table(items_table(agenda, plan, language));
  page.section(members);
  page.table(members_table(agenda, language));
  detail::add_counts(page, plan.results);
  detail::add_attention(page, plan.results);
  detail::add_obligations(page, plan.obligations);
  detail::add_limits(page, plan.results);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
