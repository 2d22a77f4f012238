// The sheet that explains a blank form.
#pragma once

#include <ismap/exchange/forms/blank_form.hpp>

namespace ismap::exchange::detail {

FormSheet guide_sheet_of(const BlankForm& blank, const Catalog& catalog, Language language);

}  // namespace ismap::exchange::detail
