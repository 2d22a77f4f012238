#include <ismap/core/sha256.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/service_status_description.hpp>
#include <ismap/report/basis_page.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/status_page.hpp>
#include <ismap/report/write_text.hpp>
#include <ismap/review/status.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

#include "src/core/near_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::array every_actor = {Actor::applicant, Actor::registrant, Actor::operating_body,
                                    Actor::committee, Actor::assessor,   Actor::buyer};

// All statuses. As JSON and as text none of them is kept: a register may be long.

/// The canonical form of all statuses, part by part: `services` is the last of its members in that form, too.
class DigestOfStatuses {
 public:
  explicit DigestOfStatuses(Date as_of) {
    const std::string none = write(RegisterStatus{.as_of = as_of, .services = {}}, Layout::canonical);
    digest_.add(std::string_view{none}.substr(0, none.size() - end_.size()));
  }

  void add(const ServiceStatus& status) {
    JsonText json{Layout::canonical};
    serialize(json, status);
    if (!is_first_) digest_.add(",");
    is_first_ = false;
    digest_.add(std::move(json).take());
  }

  std::string hex() && {
    digest_.add(end_);
    return std::move(digest_).hex();
  }

 private:
  static constexpr std::string_view end_ = "]}";
  Sha256 digest_;
  bool is_first_ = true;
};

void print_all_as_json(const Register& registrations, const ReviewRequest& request, const ask::CellOf& cell,
                       Basis basis, const Output& output) {
  DigestOfStatuses digest{request.as_of};
  JsonText json{Layout::indented};
  json.begin_object();
  json.key(format_member);
  json.text(format_of<RegisterStatus>);
  json.key("as_of");
  serialize(json, request.as_of);
  json.key("services");
  json.begin_array();
  const RegisterStatuses statuses{registrations, request};
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    ServiceStatus status = statuses.at(i);
    ask::name_cells(status, cell);
    digest.add(status);
    serialize(json, status);
    print(json.flush(), output);
  }
  json.end_array();
  basis.answer_sha256 = std::move(digest).hex();
  json.key(detail::name_of_member<&RegisterStatus::basis>());
  serialize(json, basis);
  json.end_object();
  print(std::move(json).take(), output);
}

void print_all_as_text(const Register& registrations, const ReviewRequest& request, const Basis& basis,
                       const Output& output) {
  const Style style = style_of(output);
  print(status_heading(request.as_of, style), output);
  const RegisterStatuses statuses{registrations, request};
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    print(status_line(statuses.at(i), style, registrations.services[i].name), output);
  print(status_notice(style), output);
  Page rests_on{.language = output.language};
  add_basis(rests_on, basis);
  print("\n" + write_text(rests_on, style), output);
}

ask::Answer statuses_of(const Register& registrations, const ReviewRequest& request, const ask::CellOf& cell) {
  std::vector<std::string> names;
  for (const RegisteredService& service : registrations.services) names.push_back(service.name);
  RegisterStatus all = status_of(registrations, request);
  ask::name_cells(all, cell);
  return {ask::Question::register_status,
          std::move(all),
          {},
          [names = std::move(names)](const RegisterStatus& made, Language language) {
            return status_list_page(made, language, names);
          }};
}

/// @param name as in the documents, or as the texts call it
Actor actor_named(const std::string& name) {
  std::vector<std::string> names;
  for (const Actor actor : every_actor) {
    const Label label = label_of(actor);
    for (const std::string_view known : {name_of(actor), label.ja, label.en}) {
      if (is_same_name(name, known)) return actor;
      names.emplace_back(known);
    }
  }
  constexpr Label no_actor{"義務を負う者として{0}は認められません。次のいずれかを指定してください：{1}",
                           "No duty has the actor {0}. Give one of these: {1}"};
  const auto list = [&](std::string_view between, auto text_of) {
    std::string all;
    for (const Actor actor : every_actor) all.append(all.empty() ? "" : between).append(text_of(actor));
    return all;
  };
  const std::string shown = printable(name);
  const std::string ja = list("、", [](Actor actor) { return label_of(actor).ja; });
  const std::string en = list(", ", [](Actor actor) { return name_of(actor); });
  throw failure("unknown_id", {fill(no_actor, {shown, ja}).ja, fill(no_actor, {shown, en}).en}, {},
                detail::near_words(name, names));
}

}  // namespace

int run(const StatusCall& call, const Output& output) {
  Receipt receipt{call.number.empty() ? ask::Question::register_status : ask::Question::service_status, call.settings};
  const LoadedSettings settings{call.settings, call.registrations, output, &receipt};
  const ReviewRequest request = settings.request();
  const auto [registrations, source] =
      load_register(call.registrations, call.settings.limits, {output, call.settings.columns}, &receipt);
  if (call.number.empty()) {
    Basis basis = receipt.basis(settings.looked_at());
    if (output.format == Format::json && !output.takes_answer)
      print_all_as_json(registrations, request, cells_of(source), std::move(basis), output);
    else if (is_text(output) && !output.takes_answer)
      print_all_as_text(registrations, request, basis, output);
    else
      print(statuses_of(registrations, request, cells_of(source)), std::move(basis), output);
    return no_breach;
  }
  receipt.arguments().number = call.number;
  const RegisteredService& service = registrations.services[position_of_service(registrations, call.number, output)];
  const std::string_view number = is_same_number(call.number, service.number) ? call.number : service.number;
  RegisterStatus answer{.as_of = request.as_of, .services = {status_of(registrations, number, request).value()}};
  ask::name_cells(answer, cells_of(source));
  print(ask::Answer{ask::Question::service_status, std::move(answer), service.name,
                    [&](const RegisterStatus& made, Language language) {
                      return status_page(made.services.front(), language, service.name, &service);
                    }},
        receipt.basis(settings.looked_at()), output);
  return no_breach;
}

int run(const DueCall& call, const Output& output) {
  Receipt receipt{ask::Question::register_due, call.settings};
  receipt.arguments().within_days = call.within;
  if (!call.provider.empty()) receipt.arguments().provider = call.provider;
  const LoadedSettings settings{call.settings, call.registrations, output, &receipt};
  const Register registrations =
      load_register(call.registrations, call.settings.limits, {output, call.settings.columns}, &receipt).document;
  const DueFilter filter{.days = call.within,
                         .who = call.who.empty() ? std::nullopt : std::optional{actor_named(call.who)},
                         .provider = call.provider.empty() ? std::nullopt : std::optional{call.provider}};
  receipt.arguments().who = filter.who;
  if (filter.provider) require_provider(registrations, *filter.provider);
  DueList list = due_within(registrations, filter, settings.request());
  const bool overdue = std::ranges::any_of(
      list.items, [](const DueItem& item) { return item.obligation.status == ObligationStatus::overdue; });
  print(ask::Answer{ask::Question::register_due, std::move(list), {}, due_page}, receipt.basis(settings.looked_at()),
        output);
  return overdue ? breach : no_breach;
}

void Subcommands::add_status() {
  Subcommand status = add(
      "status", {"登録の状態、義務及び今後の見通し", "state of registrations, what is owed and what is next"},
      {"ismap status register.json C21-0004-2", {"1件のサービスの状態を示す", "the state of one service"}},
      [this] {
        return StatusCall{document_, second_, settings()};
      },
      Forms::all);
  status.take(arguments::register_file, document_);
  status.take(
      {.name = "NUMBER", .help = {"登録番号又は名称（省略時は一覧）", "registration number or name (all if left out)"}},
      second_);
  take_review_options(status);
  take_columns(status);
}

void Subcommands::add_due() {
  Subcommand due = add(
      "due", {"登録簿全体の期限と義務", "what is due across the register"},
      {"ismap due register.json --within 60", {"60日以内に期限が来るものを示す", "what is due within sixty days"}},
      [this] {
        const auto within = number_ < 0 ? std::nullopt : std::optional{number_};
        return DueCall{document_, within, choice_, second_, settings()};
      },
      Forms::all);
  due.take(arguments::register_file, document_);
  due.take({.name = "--within",
            .value = "DAYS",
            .help = {"基準日からこの日数以内のもの（既定は全て）", "within this many days of the day (all)"},
            .takes = Takes::number},
           number_, 0, 36500);
  due.take(
      {.name = "--who",
       .value = "ACTOR",
       .help = {"義務を負う者（applicant、registrant、operating_body、committee、assessor、buyer又は申請者、登録者等）",
                "who owes it: applicant, registrant, operating_body, committee, assessor or buyer"}},
      choice_);
  due.take(arguments::provider, second_);
  take_review_options(due);
  take_columns(due);
}

}  // namespace ismap::cli
