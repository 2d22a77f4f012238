// Looking a registration up for a rule: the answer notes what keeps it from deciding.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/surroundings.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

enum class LookUp {
  no_register,  ///< none was given; not noted yet
  not_found,    ///< no entry; not noted yet
  open,         ///< entries contradict each other, or the history does not decide: noted as such
  found,
};

template <class Entry>
struct LookedUp {
  LookUp outcome{};
  const Entry* entry = nullptr;  ///< also of an open one
  Registration registration{};   ///< of `entry`, as of the day asked
};

/// The service with `number`, and its registration as of `day`. Notes the number as read at `at`, another spelling in
/// the register as an advice, and an open outcome as `unknown`.
LookedUp<RegisteredService> look_up_service(Answer& answer, std::string_view number, const Pointer& at, Date day,
                                            const Surroundings& surroundings);

/// The same for an assessor.
LookedUp<RegisteredAssessor> look_up_assessor(Answer& answer, std::string_view number, const Pointer& at, Date day,
                                              const Surroundings& surroundings);

/// Notes, as `unknown`, what keeps the entry found from deciding: true if something does.
bool leave_open(Answer& answer, const Found<RegisteredService>& found, const Registration& registration,
                const Pointer& at);

/// " C21-0004-2 may be meant." in both languages; nothing if no number of the register is near.
Text near_services(const Surroundings& surroundings, std::string_view number);
Text near_assessors(const Surroundings& surroundings, std::string_view number);

}  // namespace ismap
