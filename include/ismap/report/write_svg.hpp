// A picture as a file of its own.
#pragma once

#include <ismap/report/page.hpp>

#include <string>

namespace ismap {

/// The picture as an SVG document that has all it needs: it runs no script, asks nothing of any network and follows the
/// light or dark colours of the system.
std::string write_svg(const page::Picture& picture);

/// The same of the first picture of a page. Of a page without one, a picture that says so.
std::string write_svg(const Page& page);

}  // namespace ismap
