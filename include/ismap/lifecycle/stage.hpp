// Before or after the acceptance of an application.
#pragma once

namespace ismap {

/// At which stage of an application an event has to come.
enum class Stage {
  any,
  before_acceptance,
  after_acceptance,
};

}  // namespace ismap
