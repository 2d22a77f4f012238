#include <ismap/rules/control_criteria/representative.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <string>

namespace ismap::control_criteria {
namespace {

constexpr Label no_name{"代表者の氏名が空欄です。", "The name of the representative is blank."};
constexpr Label no_title{"代表者の役職が空欄です。統治の最終責任者であるかを確認してください。",
                         "The title of the representative is blank: is this the person with final responsibility?"};
constexpr Label no_authority{"代表者は取締役等でなく、実質的な権限の記載もありません。",
                             "The representative is no director, and no real authority is shown."};

void check_title(Answer& answer, const std::string& title, const Pointer& at) {
  if (is_blank(title))
    answer.read(at, title).judge("no_title", at, no_title, Severity::warning);
  else
    require_text(answer, title, at, no_title);
}

void check_authority(Answer& answer, const std::optional<std::string>& authority, const Pointer& at) {
  if (!is_stated(authority))
    answer.judge("no_authority", at, no_authority, Severity::warning);
  else if (is_placeholder(*authority))
    require_text(answer, *authority, at, no_authority);
  else
    answer.read(at, *authority).hold();
}

}  // namespace

Answer check_representative(const Statement& statement, const Context& context) {
  const Representative& representative = statement.representative;
  const Pointer at = context.statement / path<&Statement::representative>;
  Answer answer;
  answer.read(at / path<&Representative::is_director>, representative.is_director);
  require_text(answer, representative.name, at / path<&Representative::name>, no_name);
  check_title(answer, representative.title, at / path<&Representative::title>);
  if (representative.is_director) return answer.hold();
  check_authority(answer, representative.authority, at / path<&Representative::authority>);
  return answer;
}

}  // namespace ismap::control_criteria
