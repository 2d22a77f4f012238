#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/reviewed_document.hpp>

#include <string_view>

namespace ismap::detail {

/// A cell for each control, by chapter and objective, marked by the gravest that the review said about it; with numbers
/// by chapter. Nothing without a catalogue of the statement's edition.
page::Picture control_map(const Review& review, const StatedControls& stated, std::string_view name, Language language);

}  // namespace ismap::detail
