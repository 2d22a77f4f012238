// A page for a terminal.
#pragma once

#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// The page as text. Nothing in it steers the terminal but the colours of `style`; its language has no effect.
std::string write_text(const Page& page, const Style& style);

}  // namespace ismap
