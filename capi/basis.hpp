// What answers rest on, of documents that were named.
#pragma once

#include <ismap.h>

#include <ismap/ask/answer.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/model/basis.hpp>

#include <initializer_list>
#include <string_view>
#include <vector>

#include "handles.hpp"

namespace ismap::capi {

/// Nothing unless the options name the document.
std::vector<BasisDocument> read_from(const ismap_load_options* options, std::string_view bytes);

/// A document that a question was asked of. NULL: it was not given.
struct AskedOf {
  DocumentRole role{};
  const ismap_document* document = nullptr;
};

/// Says what the answer rests on, if all documents were named.
void rest_on(ask::Answer& answer, const ismap_engine& engine, const ask::Inquiry& inquiry,
             std::initializer_list<AskedOf> documents);

}  // namespace ismap::capi
