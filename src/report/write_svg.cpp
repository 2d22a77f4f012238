#include <ismap/report/write_svg.hpp>

namespace ismap {

std::string write_svg(const page::Picture& picture) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.svg;
}

}  // namespace ismap
