// A page for a browser and for paper.
#pragma once

#include <ismap/report/page.hpp>

#include <string>

namespace ismap {

/// The page as one HTML document that has all it needs: it runs no script and asks nothing of any network. It prints on
/// A4, follows the colours of the system and fits a telephone.
std::string write_html(const Page& page);

}  // namespace ismap
