#include "src/review/diff_parts.hpp"

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace ismap {
namespace {

constexpr Label list_changed{
    "リストに掲載される事項（名称、言明の範囲、実施する統制目標又は後発事象）が変わった。登録者は、変更を認知したときは"
    "遅滞なく届け出る。",
    "Items on the list changed: name, scope, objectives implemented or subsequent events. The registrant notifies a "
    "change without delay on becoming aware of it."};
constexpr Label control_changed{
    "統制に変更がある。重大な統制変更又はそれにつながり得る事象であれば、様式8により遅滞なく届け出る。何が重大な変更に"
    "当たるかは公表されて"
    "いないため、人が確認する。",
    "Controls changed. A grave control change, or an event that may lead to one, is notified by Form 8 without delay. "
    "What counts as grave is not public: a person must judge."};
constexpr Label notified{"登録簿には{0}の届出がある。", "The register shows a notice of {0}."};
constexpr Label not_notified{"登録簿に前回の監査対象期間より後の届出はない。",
                             "The register shows no notice after the previous assessment period."};
constexpr Label not_known{"登録されているか及び届出の有無は、登録簿又は登録番号がないため分からない。",
                          "Without a register and a number it is not known whether the service is registered, and "
                          "whether this was notified."};

Text joined(const Text& first, const Text& second) {
  return {first.ja + second.ja, first.en + " " + second.en};
}

/// The objectives that the list shows.
std::vector<std::uint32_t> objectives_shown(const Statement& statement) {
  std::vector<std::uint32_t> shown;
  for (const ControlEntry& entry : statement.controls)
    if (assessment_guideline::is_realised(entry) && is_objective(entry.id, statement))
      shown.push_back(entry.id.number());
  std::ranges::sort(shown);
  const auto again = std::ranges::unique(shown);
  shown.erase(again.begin(), again.end());
  return shown;
}

/// Of the five items, the assessment period is left out: a renewal sets it.
bool is_list_changed(const Submissions& submissions) {
  const Pointer& at = submissions.statement();
  return submissions.differ_at(at / path<&Statement::service_name>) ||
         submissions.differ_at(at / path<&Statement::covered_services>) ||
         submissions.differ_at(at / path<&Statement::regions>) ||
         submissions.differ_at(at / path<&Statement::subsequent_events>) ||
         objectives_shown(submissions.before) != objectives_shown(submissions.after);
}

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
    if (number) service_ = submissions.context.service(*number);
  }

  bool owes_notices() const {
    if (service_ == nullptr) return !was_never_registered_;
    const Context& context = submissions_.context;
    return is_live(
        registration_of(service_->history, context.as_of, validity_of(service_->scheme, context.choices())).state);
  }

  Verdict verdict() const { return service_ == nullptr ? Verdict::unknown : Verdict::needs_judgement; }

  /// The notice of that kind that the register shows for the time between the submissions.
  Text notice(EventKind kind) const {
    if (service_ == nullptr) return not_known;
    std::optional<Date> last;
    for (const Event& event : service_->history)
      if (event.kind == kind && event.on > submissions_.before.assessment_period.last &&
          event.on <= submissions_.context.as_of)
        last = event.on;
    return last ? fill(notified, {to_string(*last)}) : Text{not_notified};
  }

 private:
  const Submissions& submissions_;
  const RegisteredService* service_ = nullptr;
  bool was_never_registered_ = false;
};

}  // namespace

void add_notices(const Submissions& submissions, Consequences& consequences) {
  const Registrant registrant{submissions};
  if (!registrant.owes_notices()) return;
  if (is_list_changed(submissions))
    consequences.add("REG-10.2", "list_changed", registrant.verdict(),
                     joined(list_changed, registrant.notice(EventKind::list_change_notified)));
  const Pointer& statement = submissions.statement();
  if (submissions.differ_at(statement / path<&Statement::controls>) ||
      submissions.differ_at(statement / path<&Statement::outside_services>))
    consequences.add("REG-10.1", "control_changed", registrant.verdict(),
                     joined(control_changed, registrant.notice(EventKind::control_change_notified)));
}

}  // namespace ismap
