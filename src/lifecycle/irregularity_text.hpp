// What is reported about an event that the rules do not know.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/result.hpp>

namespace ismap {

Severity severity_of(Irregularity what) noexcept;

/// In words: the event, and the state in which it came.
Text text_of(const IrregularEvent& irregular, const Event& event);

}  // namespace ismap
