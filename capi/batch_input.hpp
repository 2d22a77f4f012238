// What calls about many documents are given.
#pragma once

#include <ismap.h>

#include <ismap/ask/batch.hpp>
#include <ismap/io/line_reader.hpp>

#include "guard.hpp"

#include <cstdint>

namespace ismap::capi {

/// Of the options of a batch.
inline constexpr std::uint32_t most_threads = 256;

/// The options, as far as the caller knows them.
ismap_batch_options known_batch_options(const ismap_batch_options* options);

/// What is asked. @throws CallFailure or ask::Failure if it does not go together
ask::BatchQuestion asked_of(const ismap_engine& engine, ismap_question question, const ismap_batch_options& options);

/// Gives the lines that the caller gives, whole or in parts. @throws CallFailure if they are given in no way, or in two
LineReader::Read source_of(ismap_str lines, const ismap_batch_options& options);

CallFailure cancelled();

}  // namespace ismap::capi
