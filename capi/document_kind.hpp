#pragma once

#include <ismap.h>

#include <span>
#include <string_view>

namespace ismap::capi {

/// The formats of the documents of a kind. @throws CallFailure for a value that is not defined.
std::span<const std::string_view> formats_of_kind(ismap_document_kind kind);

}  // namespace ismap::capi
