#pragma once

namespace ismap::capi {

/// Makes what the library makes once for all calls, before a call has an allocator that may end before the library.
void warm_up();

}  // namespace ismap::capi
