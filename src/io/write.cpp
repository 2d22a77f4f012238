#include <ismap/io/write.hpp>

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/review_description.hpp>

namespace ismap {
namespace {

template <class T>
std::string write_json(const T& value, Layout layout) {
  JsonText text{layout};
  serialize_document(text, value);
  return std::move(text).take();
}

}  // namespace

template <>
std::string write<Dossier>(const Dossier& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Statement>(const Statement& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Register>(const Register& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Policy>(const Policy& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Review>(const Review& value, Layout layout) {
  return write_json(value, layout);
}

}  // namespace ismap
