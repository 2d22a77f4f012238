#include "src/review/diff/submissions.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/changes.hpp>
#include <ismap/rules/control_criteria/changes.hpp>
#include <ismap/rules/previous_period.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

namespace guideline = assessment_guideline;

bool are_of_other_applicants(const Applicant& one, const Applicant& other) {
  if (is_stated(one.corporate_number) && is_stated(other.corporate_number))
    return one.corporate_number != other.corporate_number;
  return !is_same_name(one.name, other.name);
}

bool have_a_service_in_common(const Statement& one, const Statement& other) {
  const std::set<std::string_view> covered{one.covered_services.begin(), one.covered_services.end()};
  return std::ranges::any_of(other.covered_services, [&](const std::string& name) { return covered.contains(name); });
}

/// Why the two may be of two registrations; null if nothing suggests it.
const ChangeRow* doubt_about(const Submissions& submissions) {
  const bool is_renamed = !is_same_name(submissions.before.service_name, submissions.after.service_name);
  if (submissions.new_dossier == nullptr)
    return is_renamed && !have_a_service_in_common(submissions.before, submissions.after)
               ? &guideline::change::other_name_and_services
               : nullptr;
  const Application& before = submissions.old_dossier->application;
  const Application& after = submissions.new_dossier->application;
  if (before.scheme != after.scheme) return &guideline::change::other_scheme;
  return is_renamed && are_of_other_applicants(before.applicant, after.applicant)
             ? &guideline::change::other_name_and_applicant
             : nullptr;
}

std::string text_of(const Period& period) {
  return to_string(period.first) + "/" + to_string(period.last);
}

class Sequence {
 public:
  Sequence(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(submissions.before.assessment_period),
        after_(submissions.after.assessment_period),
        consequences_(consequences) {}

  void compare() {
    if (const ChangeRow* doubt = doubt_about(submissions_)) consequences_.add_first(*doubt, everywhere(name_at()));
    const bool is_out_of_order = note_order();
    if (submissions_.are_one_submission()) return note_versions();
    if (!is_out_of_order && !is_initial()) compare_periods();
  }

 private:
  static Places everywhere(const Pointer& at) { return {at, at}; }
  Pointer name_at() const { return submissions_.statement() / path<&Statement::service_name>; }
  Pointer period_at() const { return submissions_.statement() / path<&Statement::assessment_period>; }

  bool is_initial() const {
    return submissions_.new_dossier != nullptr &&
           submissions_.new_dossier->application.kind == ApplicationKind::initial;
  }

  /// True if the new document was filed before the old one.
  bool note_order() {
    if (submissions_.new_dossier == nullptr) return false;
    if (submissions_.old_dossier->application.filed_on <= submissions_.new_dossier->application.filed_on) return false;
    consequences_.add_first(control_criteria::change::filed_before_the_old_one,
                            everywhere(path<&Dossier::application, &Application::filed_on>));
    return true;
  }

  void note_versions() {
    if (doubt_about(submissions_) == nullptr)
      consequences_.add(
          submissions_.are_one_filing() ? control_criteria::change::one_filing : control_criteria::change::one_period,
          {});
    if (before_ != after_)
      consequences_.add(control_criteria::change::period_corrected, {text_of(before_), text_of(after_)},
                        everywhere(period_at()));
  }

  void compare_periods() {
    const std::string last = to_string(before_.last);
    switch (relation_of(before_, after_)) {
      case PeriodRelation::follows:
        return note(control_criteria::change::period_continuous, {last});
      case PeriodRelation::after_a_gap:
        return note(control_criteria::change::period_gap,
                    {last, to_string(after_.first), to_string(days_after(before_.last, 1))});
      case PeriodRelation::before:
        return note(control_criteria::change::period_before, {to_string(before_.first)});
      case PeriodRelation::overlaps:
        break;
    }
    consequences_.add(control_criteria::change::period_overlap, verdict_on_overlap(submissions_.context.choices()),
                      fill(control_criteria::change::period_overlap.message, {last}), at_the_seam());
  }

  void note(const ChangeRow& change, std::initializer_list<Words> words) {
    consequences_.add(change, words, at_the_seam());
  }

  Places at_the_seam() const { return {period_at() / path<&Period::last>, period_at() / path<&Period::first>}; }

  const Submissions& submissions_;
  const Period& before_;
  const Period& after_;
  Consequences& consequences_;
};

}  // namespace

bool Submissions::are_one_filing() const {
  if (new_dossier == nullptr || doubt_about(*this) != nullptr) return false;
  const Application& one = old_dossier->application;
  const Application& other = new_dossier->application;
  return one.filed_on == other.filed_on && one.kind == other.kind &&
         is_same_number(one.registration_number.value_or(""), other.registration_number.value_or(""));
}

bool Submissions::are_one_submission() const {
  const Period& one = before.assessment_period;
  const Period& other = after.assessment_period;
  return one.first == other.first || one.last == other.last || are_one_filing();
}

void compare_sequence(const Submissions& submissions, Consequences& consequences) {
  Sequence{submissions, consequences}.compare();
}

}  // namespace ismap
