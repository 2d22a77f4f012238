#include <ismap/report/impact_page.hpp>

#include <ismap/report/result_labels.hpp>

#include "flags.hpp"
#include "picture/service_graph.hpp"
#include "result_parts.hpp"
#include "wrapped_list.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Label as_of{"基準日", "As of"};
constexpr Label flags{"人が確認する事項等", "For a person to look at"};
constexpr Label not_decided{"判断できない", "not decided"};
constexpr Label no_entry_for_base{"登録簿になし", "not in the register"};

std::string joined(const std::vector<std::string>& numbers, Language language) {
  return detail::joined(numbers, language == Language::ja ? "、" : ", ");
}

/// The last day, and that it is past if a renewal keeps the registration going.
std::string last_day(const std::optional<Date>& valid_until, std::optional<RegistrationState> state, Date day,
                     Language language) {
  constexpr Label until{"有効期間の末日：", "valid until "};
  constexpr Label pending{"（更新申請の決定待ち）", " (a renewal awaits its decision)"};
  if (!valid_until || !state) return {};
  std::string text = std::string{until.in(language)} + to_string(*valid_until);
  if (is_live(*state) && *valid_until < day) text += pending.in(language);
  return text;
}

/// Yellow if the register does not decide.
page::Run state_of(const std::optional<RegistrationState>& state, Language language) {
  return state ? detail::state_cell(*state, language)
               : page::Run{std::string{not_decided.in(language)}, Colour::yellow};
}

/// The chain up from the service asked about; of a long one, the end.
std::string chain(const Dependent& dependent) {
  const bool is_whole = dependent.path.size() == static_cast<std::size_t>(dependent.distance) + 1;
  return (is_whole ? "" : "… → ") + detail::joined(dependent.path, " → ");
}

void add_dependents(Page& page, const ImpactReport& report) {
  constexpr Label title{"このサービスを基盤とするサービス", "Services that stand on it"};
  constexpr Label none{"このサービスを直接又は間接に基盤とするサービスは、登録簿にありません。",
                       "No service in the register stands on it, directly or through others."};
  page.counted_section(title, report.dependents.size());
  if (report.dependents.empty()) return page.paragraph(none);
  page::Table table{
      .columns = detail::names_of_columns(
          {{"登録番号", "Number"}, {"リスト", "List"}, {"状態", "State"}, {"経路", "Path"}}, page.language)};
  for (const Dependent& dependent : report.dependents)
    table.add({{dependent.number},
               {page.in(label_of(dependent.scheme))},
               state_of(dependent.state, page.language),
               {chain(dependent), Colour::dim}});
  page.table(std::move(table));
}

void add_coverage(Page& page, const BaseCoverage& coverage) {
  constexpr Label title{"言明書がこのサービスから統制を引き継ぐ管理策", "Controls the statement takes over from it"};
  constexpr Label declared{"基盤となる言明対象外のサービスとして記載されている。",
                           "It is named as a base among the services outside the statement."};
  constexpr Label undeclared{"基盤となる言明対象外のサービスとしての記載がない。",
                             "It is not named as a base among the services outside the statement."};
  page.counted_section(title, coverage.controls.size());
  std::vector<page::Line> lines;
  if (!coverage.controls.empty()) {
    std::vector<std::string> numbers;
    for (const ControlId& control : coverage.controls) numbers.push_back(control.string());
    lines.push_back({{joined(numbers, page.language)}});
  }
  lines.push_back({{page.in(coverage.declared ? declared : undeclared)}});
  page.paragraph(std::move(lines));
}

void add_cycles(Page& page, const std::vector<ServiceCycle>& cycles) {
  if (cycles.empty()) return;
  constexpr Label title{"互いに基盤とし合うサービス", "Services that stand on each other"};
  page.counted_section(title, cycles.size());
  for (const ServiceCycle& cycle : cycles) page.item(0, {{joined(cycle.numbers, page.language)}});
}

}  // namespace

Page impact_page(const ImpactReport& report, Language language, std::string_view name, const LinkedServices* linked) {
  constexpr Label title{"基盤となるサービスの影響（非公式）", "What stands on a service (unofficial)"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label list{"リスト", "List"};
  constexpr Label state{"状態", "State"};
  Page page{.language = language};
  page.title(title);
  page::Table table;
  table.add({{page.in(service)}, {report.number + (name.empty() ? "" : " ") + std::string{name}}});
  table.add({{page.in(as_of)}, {to_string(report.as_of)}});
  table.add({{page.in(list)}, {page.in(label_of(report.scheme))}});
  table.add({{page.in(state)}, state_of(report.state, language)});
  if (report.valid_until) table.add({{}, {last_day(report.valid_until, report.state, report.as_of, language)}});
  detail::add_limits(table, report.limits, language);
  page.table(std::move(table));
  add_dependents(page, report);
  if (linked != nullptr) page.picture(detail::service_graph(*linked, report.as_of, language));
  if (report.coverage) add_coverage(page, *report.coverage);
  add_cycles(page, report.cycles);
  detail::add_flags(page, flags, report.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

Page impact_page(const RegisterImpact& impact, Language language, const LinkedServices* linked) {
  constexpr Label title{"有効な登録がない基盤の影響（非公式）",
                        "What stands on services without a valid registration (unofficial)"};
  constexpr Label bases{"有効な登録がない基盤", "Bases without a valid registration"};
  constexpr Label none{"該当する基盤はありません。", "There is none."};
  constexpr Label direct{"直接", "direct"};
  constexpr Label all{"全体", "in all"};
  constexpr Label services{"これらを直接又は間接に基盤とするサービス", "Services that stand on them"};
  Page page{.language = language};
  page.title(title);
  page::Table head;
  head.add({{page.in(as_of)}, {to_string(impact.as_of)}});
  detail::add_limits(head, impact.limits, language);
  page.table(std::move(head));

  page.counted_section(bases, impact.bases.size());
  if (impact.bases.empty()) page.paragraph(none);
  page::Table table{.columns = detail::names_of_columns({{"登録番号", "Number"},
                                                         {"リスト", "List"},
                                                         {"状態", "State"},
                                                         {"直接の影響", "Direct"},
                                                         {"全体の影響", "In all"},
                                                         {"末日", "Until"}},
                                                        language)};
  for (const BaseAtRisk& base : impact.bases)
    table.add({{base.number},
               {base.scheme ? page.in(label_of(*base.scheme)) : std::string{}},
               base.scheme ? state_of(base.state, language) : page::Run{page.in(no_entry_for_base), Colour::yellow},
               {page.in(direct) + " " + std::to_string(base.direct)},
               {base.dependents ? page.in(all) + " " + std::to_string(*base.dependents) : std::string{}},
               {last_day(base.valid_until, base.state, impact.as_of, language)}});
  page.table(std::move(table));

  if (!impact.services.empty()) {
    page.counted_section(services, impact.services.size());
    page.paragraph({{{joined(impact.services, language)}}});
  }
  if (linked != nullptr) page.picture(detail::service_graph(*linked, impact.as_of, language));
  add_cycles(page, impact.cycles);
  detail::add_flags(page, flags, impact.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
