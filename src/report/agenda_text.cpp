#include <ismap/report/agenda_text.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <span>

namespace ismap {
namespace {

using detail::Table;

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

std::string members_text(const Agenda& agenda, const Style& style) {
  constexpr Label chair{"委員長", "chair"};
  constexpr Label member{"委員", "member"};
  constexpr Label present{"出席", "present"};
  constexpr Label absent{"欠席", "absent"};
  const auto cell = [&](const Label& label) { return std::string{label.in(style.language)}; };
  Table table;
  for (const Member& one : agenda.members)
    table.add({{cell(one.role == MemberRole::chair ? chair : member)},
               {cell(one.absent ? absent : present), one.absent ? Colour::dim : Colour::plain},
               {one.name}});
  return table.text(style);
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

std::string items_text(const Agenda& agenda, const AgendaPlan& plan, const Style& style) {
  const Language language = style.language;
  Table table;
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
  return table.text(style);
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

std::string agenda_text(const Agenda& agenda, const AgendaPlan& plan, const Style& style) {
  constexpr Label heading{"運営委員会の議事の整理（非公式）", "Plan of a committee meeting (unofficial)"};
  constexpr Label applications{"申請の取扱い", "Applications"};
  constexpr Label members{"委員", "Members"};
  const Language language = style.language;
  const std::string meeting = meeting_name(agenda.meeting, language);
  std::string text = paint(heading.in(language), Colour::bold, style) + "\n";
  text += detail::circumstances_text({.subject_name = {"会議", "Meeting"},
                                      .subject = meeting,
                                      .day_name = {"開催日", "Day"},
                                      .day = plan.on,
                                      .rulebook = plan.rulebook,
                                      .policy = plan.policy,
                                      .supplements = plan.supplements,
                                      .limits = plan.limits},
                                     style);
  detail::begin_section(text, applications.in(language), style);
  text += items_text(agenda, plan, style);
  detail::begin_section(text, members.in(language), style);
  text += members_text(agenda, style);
  text += detail::counts_text(plan.results, style);
  detail::append_attention(text, plan.results, style);
  detail::append_obligations(text, plan.obligations, style);
  detail::append_limits(text, plan.results, style);
  return text.append("\n").append(detail::unofficial.in(language)).append("\n");
}

}  // namespace ismap
