#pragma once

#include <ismap/model/dossier.hpp>

#include <cstddef>

namespace ismap::test {

/// A clean application of the size of a real one: the example dossier, with optional details added up to `controls`
/// entries and individual controls of the length providers write, in Japanese. 1,200 controls are about 0.8 MB of JSON.
Dossier large_dossier(std::size_t controls);

}  // namespace ismap::test
