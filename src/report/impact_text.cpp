#include <ismap/report/impact_text.hpp>

#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "counted_section.hpp"
#include "flags.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"
#include "wrapped_list.hpp"

#include <utility>
#include <vector>

namespace ismap {
namespace {

using detail::begin_counted;
using detail::Cell;
using detail::in;
using detail::joined;
using detail::Table;

constexpr Label as_of{"基準日", "As of"};
constexpr Label flags{"人が確認する事項等", "For a person to look at"};
constexpr Label not_decided{"判断できない", "not decided"};
constexpr Label no_entry_for_base{"登録簿になし", "not in the register"};

template <class Texts, class ToText>
std::string joined(const Texts& texts, std::string_view between, ToText to_text) {
  std::string all;
  for (const auto& one : texts) all.append(all.empty() ? "" : between).append(to_text(one));
  return all;
}

/// The last day, and that it is past if a renewal keeps the registration going.
std::string last_day(const std::optional<Date>& valid_until, std::optional<RegistrationState> state, Date day,
                     const Style& style) {
  constexpr Label until{"有効期間の末日：", "valid until "};
  constexpr Label pending{"（更新申請の決定待ち）", " (a renewal awaits its decision)"};
  if (!valid_until || !state) return {};
  std::string text = in(until, style) + to_string(*valid_until);
  if (is_live(*state) && *valid_until < day) text += pending.in(style.language);
  return text;
}

/// Yellow if the register does not decide.
Cell state_of(const std::optional<RegistrationState>& state, const Style& style) {
  return state ? detail::state_cell(*state, style) : Cell{in(not_decided, style), Colour::yellow};
}

/// The chain up from the service asked about; of a long one, the end.
std::string chain(const Dependent& dependent) {
  const bool is_whole = dependent.path.size() == static_cast<std::size_t>(dependent.distance) + 1;
  return (is_whole ? "" : "… → ") + joined(dependent.path, " → ");
}

void append_dependents(std::string& text, const ImpactReport& report, const Style& style) {
  constexpr Label title{"このサービスを基盤とするサービス", "Services that stand on it"};
  constexpr Label none{"このサービスを直接又は間接に基盤とするサービスは、登録簿にありません。",
                       "No service in the register stands on it, directly or through others."};
  begin_counted(text, title, report.dependents.size(), style);
  if (report.dependents.empty()) text.append("  ").append(none.in(style.language)).append("\n");
  Table table;
  for (const Dependent& dependent : report.dependents)
    table.add({{dependent.number},
               {in(label_of(dependent.scheme), style)},
               state_of(dependent.state, style),
               {chain(dependent), Colour::dim}});
  text += table.text(style);
}

void append_coverage(std::string& text, const BaseCoverage& coverage, const Style& style) {
  constexpr Label title{"言明書がこのサービスから統制を引き継ぐ管理策", "Controls the statement takes over from it"};
  constexpr Label declared{"基盤となる言明対象外のサービスとして記載されている。",
                           "It is named as a base among the services outside the statement."};
  constexpr Label undeclared{"基盤となる言明対象外のサービスとしての記載がない。",
                             "It is not named as a base among the services outside the statement."};
  begin_counted(text, title, coverage.controls.size(), style);
  if (!coverage.controls.empty())
    text.append("  ")
        .append(joined(coverage.controls, style.language == Language::ja ? "、" : ", ",
                       [](const ControlId& id) { return id.string(); }))
        .append("\n");
  text.append("  ").append((coverage.declared ? declared : undeclared).in(style.language)).append("\n");
}

void append_cycles(std::string& text, const std::vector<ServiceCycle>& cycles, const Style& style) {
  if (cycles.empty()) return;
  constexpr Label title{"互いに基盤とし合うサービス", "Services that stand on each other"};
  begin_counted(text, title, cycles.size(), style);
  for (const ServiceCycle& cycle : cycles)
    text.append("  ")
        .append(printable(joined(cycle.numbers, style.language == Language::ja ? "、" : ", ")))
        .append("\n");
}

void append_notice(std::string& text, const Style& style) {
  text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace

std::string impact_text(const ImpactReport& report, const Style& style, std::string_view name) {
  constexpr Label title{"基盤となるサービスの影響（非公式）", "What stands on a service (unofficial)"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label list{"リスト", "List"};
  constexpr Label state{"状態", "State"};
  std::string text = paint(in(title, style), Colour::bold, style) + "\n";
  Table table;
  table.add({{in(service, style)}, {report.number + (name.empty() ? "" : " ") + std::string{name}}});
  table.add({{in(as_of, style)}, {to_string(report.as_of)}});
  table.add({{in(list, style)}, {in(label_of(report.scheme), style)}});
  table.add({{in(state, style)}, state_of(report.state, style)});
  if (report.valid_until) table.add({{}, {last_day(report.valid_until, report.state, report.as_of, style)}});
  detail::add_limits(table, report.limits, style);
  text += table.text(style);
  append_dependents(text, report, style);
  if (report.coverage) append_coverage(text, *report.coverage, style);
  append_cycles(text, report.cycles, style);
  detail::append_flags(text, flags, report.diagnostics, style);
  append_notice(text, style);
  return text;
}

std::string impact_text(const RegisterImpact& impact, const Style& style) {
  constexpr Label title{"有効な登録がない基盤の影響（非公式）",
                        "What stands on services without a valid registration (unofficial)"};
  constexpr Label bases{"有効な登録がない基盤", "Bases without a valid registration"};
  constexpr Label none{"該当する基盤はありません。", "There is none."};
  constexpr Label direct{"直接", "direct"};
  constexpr Label all{"全体", "in all"};
  constexpr Label services{"これらを直接又は間接に基盤とするサービス", "Services that stand on them"};
  std::string text = paint(in(title, style), Colour::bold, style) + "\n";
  Table head;
  head.add({{in(as_of, style)}, {to_string(impact.as_of)}});
  detail::add_limits(head, impact.limits, style);
  text += head.text(style);

  begin_counted(text, bases, impact.bases.size(), style);
  if (impact.bases.empty()) text.append("  ").append(none.in(style.language)).append("\n");
  Table table;
  for (const BaseAtRisk& base : impact.bases)
    table.add({{base.number},
               {base.scheme ? in(label_of(*base.scheme), style) : std::string{}},
               base.scheme ? state_of(base.state, style) : Cell{in(no_entry_for_base, style), Colour::yellow},
               {in(direct, style) + " " + std::to_string(base.direct)},
               {base.dependents ? in(all, style) + " " + std::to_string(*base.dependents) : std::string{}},
               {last_day(base.valid_until, base.state, impact.as_of, style)}});
  text += table.text(style);

  if (!impact.services.empty()) {
    begin_counted(text, services, impact.services.size(), style);
    text.append("  ")
        .append(printable(joined(impact.services, style.language == Language::ja ? "、" : ", ")))
        .append("\n");
  }
  append_cycles(text, impact.cycles, style);
  detail::append_flags(text, flags, impact.diagnostics, style);
  append_notice(text, style);
  return text;
}

}  // namespace ismap
