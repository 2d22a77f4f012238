#pragma once

#include <ismap/report/linked_services.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// Which service is built on which, from the left to the right. Services built on the same bases, and none on them, are
/// drawn together where there are many; of still more, those nearest to the bases are drawn and the others counted.
/// Nothing if no service is built on another.
page::Picture service_graph(const LinkedServices& linked, Date as_of, Language language);

}  // namespace ismap::detail
