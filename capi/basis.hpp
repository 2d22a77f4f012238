// What answers rest on, of documents that were named.
#pragma once

#include <ismap.h>

#include <ismap/ask/answer.hpp>
#include <ismap/ask/batch.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/model/basis.hpp>

#include <initializer_list>
#include <optional>
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

/// What the answer to the question rests on. Nothing unless all documents were named.
std::optional<Basis> basis_of(ask::Question question, const ismap_engine& engine, const ask::Inquiry& inquiry,
                              std::initializer_list<AskedOf> documents);

/// What the answers of a batch rest on besides their lines. Nothing unless the options name the lines, and what else
/// was asked of was named.
std::optional<ask::BatchBasis> basis_of_batch(const ismap_engine& engine, const ask::BatchQuestion& asked,
                                              const ismap_batch_options& options);

}  // namespace ismap::capi
