#include "tests/support/document.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace ismap::test {
namespace {

using nlohmann::json;

std::vector<std::string> tokens_of(const std::string& path) {
  std::vector<std::string> tokens;
  std::stringstream stream{path.substr(1)};
  for (std::string token; std::getline(stream, token, '/');) tokens.push_back(token);
  return tokens;
}

std::string text_of(const json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::size_t position(const json& list, const std::string& token) {
  if (!token.starts_with('{')) return std::stoul(token);
  const std::size_t equals = token.find('=');
  const std::string member = token.substr(1, equals - 1);
  const std::string wanted = token.substr(equals + 1, token.size() - equals - 2);
  for (std::size_t i = 0; i < list.size(); ++i)
    if (text_of(list[i].at(member)) == wanted) return i;
  throw std::runtime_error("no list item " + token);
}

json& child(json& parent, const std::string& token) {
  if (parent.is_array()) return parent.at(position(parent, token));
  return parent.at(token);
}

}  // namespace

std::string read_file(std::string_view path_in_sources) {
  const std::string path = std::string{ISMAP_SOURCE_DIR}.append("/").append(path_in_sources);
  std::ifstream file{path, std::ios::binary};
  if (!file) throw std::runtime_error("cannot read " + path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

json example(std::string_view name) {
  return json::parse(read_file(std::string{"docs/examples/"}.append(name).append(".json")));
}

void apply(json& document, const json& edit) {
  const std::string op = edit.at("op");
  std::vector<std::string> tokens = tokens_of(edit.at("path"));
  const std::string last = tokens.back();
  tokens.pop_back();
  json* parent = &document;
  for (const std::string& token : tokens) parent = &child(*parent, token);
  if (op == "append") {
    child(*parent, last).push_back(edit.at("value"));
  } else if (op == "remove") {
    if (parent->is_array())
      parent->erase(position(*parent, last));
    else if (parent->erase(last) == 0)
      throw std::runtime_error("nothing to remove at " + last);
  } else if (op == "set") {
    if (parent->is_array())
      parent->at(position(*parent, last)) = edit.at("value");
    else
      (*parent)[last] = edit.at("value");
  } else {
    throw std::runtime_error("no such edit: " + op);
  }
}

}  // namespace ismap::test
