#include "src/review/diff/submissions.hpp"

#include <ismap/lifecycle/printed.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/registration/changes.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label name{"サービスの名称", "the name of the service"};
constexpr Label covered_services{"言明の範囲（対象サービス）", "the scope (services covered)"};
constexpr Label outside_services{"言明の範囲（対象外のサービス）", "the scope (services outside)"};
constexpr Label regions{"言明の範囲（リージョン）", "the scope (regions)"};
constexpr Label covered_scope{"言明の範囲（全体像の記載）", "the scope (as the overview tells it)"};
constexpr Label objectives{"実施する統制目標（{0}件）", "the objectives implemented ({0})"};
constexpr Label subsequent_events{"後発事象", "the subsequent events"};
constexpr Label counted_controls{"管理策（{0}件）", "controls ({0})"};
constexpr Label services_used{"利用する対象外のサービス", "the services outside the statement that are used"};
constexpr Label notified{"登録簿には{0}の届出があります。", "The register shows a notice of {0}."};
constexpr Label not_notified{"登録簿に前回の監査対象期間より後の届出はありません。",
                             "The register shows no notice after the previous assessment period."};
constexpr Label not_known{"登録されているか及び届出の有無は、登録簿又は登録番号がないため分かりません。",
                          "Without a register and a number it is not known whether the service is registered, and "
                          "whether this was notified."};

/// What is known of the registration that the submissions are for.
class Registrant {
 public:
  explicit Registrant(const Submissions& submissions) : submissions_(submissions) {
    if (submissions.new_dossier == nullptr) return;
    const Application& before = submissions.old_dossier->application;
    const Application& after = submissions.new_dossier->application;
    const auto& number = after.registration_number ? after.registration_number : before.registration_number;
    was_never_registered_ =
        !number && before.kind == ApplicationKind::initial && after.kind == ApplicationKind::initial;
    if (number) look_up(*number);
  }

  bool was_never_registered() const { return was_never_registered_; }

  bool owes_notices() const { return service_ == nullptr ? !was_never_registered_ : is_live_; }

  Verdict verdict() const { return service_ == nullptr ? Verdict::unknown : Verdict::needs_judgement; }

  /// The notice of that kind that the register shows for the time between the submissions.
  Text notice(EventKind kind) const {
    if (service_ == nullptr) return open_.en.empty() ? Text{not_known} : open_;
    std::optional<Date> last;
    for (const Event& event : service_->history)
      if (event.kind == kind && event.on > submissions_.before.assessment_period.last &&
          event.on <= submissions_.context.as_of)
        last = std::max(last.value_or(event.on), event.on);
    return last ? fill(notified, {to_string(*last)}) : Text{not_notified};
  }

 private:
  /// Only what decides is kept.
  void look_up(std::string_view number) {
    const Context& context = submissions_.context;
    Answer answer;
    const LookedUp<RegisteredService> found = look_up_service(answer, number, {}, context.as_of, context);
    if (found.outcome == LookUp::found && found.registration.open_question() == nullptr) {
      const PrintedState printed = printed_state_of(*found.entry, found.registration, context.as_of,
                                                    validity_of(found.entry->scheme, context.policy));
      if (printed != PrintedState::nothing) open_ = text_of(printed, *found.entry, context.as_of);
    }
    if (found.outcome == LookUp::found && open_.en.empty()) {
      service_ = found.entry;
      is_live_ = is_live(found.registration.state);
    }
    if (found.outcome == LookUp::open) open_ = std::move(answer).take({}, {}).diagnostics.back().message;
  }

  const Submissions& submissions_;
  const RegisteredService* service_ = nullptr;
  bool is_live_ = false;
  Text open_;  ///< why the register does not decide
  bool was_never_registered_ = false;
};

class Notices {
 public:
  Notices(const Submissions& submissions, const ControlDifferences& differences, Consequences& consequences)
      : submissions_(submissions), differences_(differences), registrant_(submissions), consequences_(consequences) {}

  void add() {
    if (!registrant_.owes_notices()) return;
    // Of the five published items, the assessment period is left out: a renewal sets it.
    add_list_change_at(path<&Statement::service_name>, name);
    add_list_change_at(path<&Statement::covered_services>, covered_services);
    add_list_change_at(path<&Statement::outside_services>, outside_services);
    add_list_change_at(path<&Statement::regions>, regions);
    add_list_change_at(path<&Statement::overview, &Overview::covered_scope>, covered_scope);
    if (!differences_.shown.empty())
      add_list_change(path<&Statement::controls>, count(objectives, differences_.shown), differences_.shown);
    add_list_change_at(path<&Statement::subsequent_events>, subsequent_events);
    if (!differences_.realised.empty())
      add_control_change(registration::change::control_perhaps_gravely_changed, path<&Statement::controls>,
                         count(counted_controls, differences_.realised), differences_.realised);
    if (submissions_.differ_at(submissions_.statement() / path<&Statement::outside_services>))
      add_control_change(registration::change::outside_service_perhaps_gravely_changed,
                         path<&Statement::outside_services>, services_used);
  }

 private:
  static Text count(const Label& label, const std::vector<ControlId>& ids) {
    return fill(label, {std::to_string(ids.size())});
  }

  void add_list_change_at(const Pointer& in_statement, const Label& item) {
    if (submissions_.differ_at(submissions_.statement() / in_statement)) add_list_change(in_statement, item);
  }

  void add_list_change(const Pointer& in_statement, const Text& item, std::vector<ControlId> ids = {}) {
    add(registration::change::listed_item_changed, item, EventKind::list_change_notified, in_statement, std::move(ids));
  }

  void add_control_change(const ChangeRow& change, const Pointer& in_statement, const Text& item,
                          std::vector<ControlId> ids = {}) {
    add(change, item, EventKind::control_change_notified, in_statement, std::move(ids));
  }

  void add(const ChangeRow& change, const Text& item, EventKind notice, const Pointer& in_statement,
           std::vector<ControlId> ids) {
    Text message = fill(change.message, {item});
    append(append(message, Label{"", " "}), registrant_.notice(notice));
    const Pointer at = submissions_.statement() / in_statement;
    consequences_.add(change, registrant_.verdict(), std::move(message), {at, at}, std::move(ids));
  }

  const Submissions& submissions_;
  const ControlDifferences& differences_;
  const Registrant registrant_;
  Consequences& consequences_;
};

}  // namespace

void add_notices(const Submissions& submissions, const ControlDifferences& differences, Consequences& consequences) {
  if (!submissions.are_one_filing()) add_notices_of_service(submissions, differences, consequences);
}

void add_notices_of_service(const Submissions& submissions, const ControlDifferences& differences,
                            Consequences& consequences) {
  Notices{submissions, differences, consequences}.add();
}

bool is_never_registered(const Submissions& submissions) {
  return Registrant{submissions}.was_never_registered();
}

}  // namespace ismap
