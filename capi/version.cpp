#include <ismap/model/description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include "arguments.hpp"
#include "verdict.hpp"

using namespace ismap::capi;

uint32_t ismap_abi_version() noexcept {
  return ISMAP_ABI_VERSION;
}

ismap_str ismap_version() noexcept {
  return borrowed(ismap::version);
}

ismap_str ismap_rulebook_version() noexcept {
  return borrowed(ismap::rulebook_version);
}

ismap_str ismap_status_name(ismap_status status) noexcept {
  switch (status) {
    case ISMAP_OK:
      return borrowed("ok");
    case ISMAP_E_ARGUMENT:
      return borrowed("argument");
    case ISMAP_E_MEMORY:
      return borrowed("memory");
    case ISMAP_E_INTERNAL:
      return borrowed("internal");
    case ISMAP_E_CANCELLED:
      return borrowed("cancelled");
    case ISMAP_E_NOT_FOUND:
      return borrowed("not_found");
    case ISMAP_E_RANGE:
      return borrowed("range");
    case ISMAP_E_UNDECIDED:
      return borrowed("undecided");
  }
  const bool is_fault = status >= ISMAP_E_SYNTAX && status <= ISMAP_E_LIMIT;
  return is_fault ? borrowed(ismap::name_of(static_cast<ismap::Fault>(status - ISMAP_E_SYNTAX))) : absent;
}

ismap_str ismap_verdict_name(ismap_verdict verdict) noexcept {
  const bool is_verdict = verdict >= ISMAP_VERDICT_MET && verdict <= ISMAP_VERDICT_NOT_APPLICABLE;
  return is_verdict ? borrowed(ismap::name_of(static_cast<ismap::Verdict>(verdict - ISMAP_VERDICT_MET))) : absent;
}

ismap_str ismap_state_name(ismap_state state) noexcept {
  const bool is_state = state >= ISMAP_STATE_NOT_REGISTERED && state <= ISMAP_STATE_REFUSED;
  return is_state ? borrowed(ismap::name_of(static_cast<ismap::RegistrationState>(state - ISMAP_STATE_NOT_REGISTERED)))
                  : absent;
}

ismap_str ismap_ground_name(ismap_ground ground) noexcept {
  if (ground == ISMAP_GROUND_NONE) return borrowed(ismap::name_of(ismap::Ground::none));
  const bool is_ground = ground >= ISMAP_GROUND_LISTED && ground <= ISMAP_GROUND_NOT_COVERED;
  return is_ground ? borrowed(ismap::name_of(static_cast<ismap::Ground>(ground - ISMAP_GROUND_LISTED))) : absent;
}
