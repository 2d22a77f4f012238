// A page for tools that read Markdown.
#pragma once

#include <ismap/report/page.hpp>

#include <string>

namespace ismap {

/// The page as Markdown (CommonMark with tables). What stands in the page stays text: it becomes neither markup nor
/// HTML, nor a link that the page does not have.
std::string write_markdown(const Page& page);

}  // namespace ismap
