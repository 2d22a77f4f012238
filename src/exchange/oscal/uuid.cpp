#include "src/exchange/oscal/uuid.hpp"

#include <ismap/exchange/oscal/oscal_document.hpp>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace ismap::exchange::detail {
namespace {

boost::uuids::uuid named_uuid(const boost::uuids::uuid& space, std::string_view name) {
  return boost::uuids::name_generator_sha1{space}(name.data(), name.size());
}

}  // namespace

UuidSpace::UuidSpace(std::string_view name)
    : space_(named_uuid(named_uuid(boost::uuids::ns::url(), oscal_namespace), name)) {}

std::string UuidSpace::uuid(std::string_view name) const {
  return to_string(named_uuid(space_, name));
}

std::string UuidSpace::string() const {
  return to_string(space_);
}

}  // namespace ismap::exchange::detail
