#pragma once

#include <ismap/model/verification.hpp>
#include <ismap/report/page.hpp>

namespace ismap {

/// Whether the answer follows from its documents, what was checked, and what differs: rule by rule, then by member.
Page verification_page(const Verification& verification, Language language);

}  // namespace ismap
