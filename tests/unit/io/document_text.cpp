#include "tests/unit/io/document_text.hpp"

#include <set>
#include <stdexcept>
#include <utility>

namespace ismap::test {

DocumentText::DocumentText(std::string text) : text_(std::move(text)) {
  scan(skip_space(0), {});
}

const Node& DocumentText::at(std::string_view pointer) const {
  for (const Node& node : nodes_)
    if (node.pointer == pointer) return node;
  throw std::out_of_range("no node " + std::string{pointer});
}

std::vector<Node> DocumentText::kinds_of_nodes() const {
  std::set<std::string> seen;
  std::vector<Node> found;
  for (const Node& node : nodes_)
    if (seen.insert(node.pattern).second) found.push_back(node);
  return found;
}

std::string DocumentText::pointer_between(const Node& container, std::size_t read) const {
  if (container.kind == '[') return container.pointer + "/" + std::to_string(read);
  return read == 0 ? container.pointer : nodes_[container.children[read - 1]].pointer;
}

std::string DocumentText::with(std::size_t begin, std::size_t end, std::string_view replacement) const {
  return std::string{text_, 0, begin}.append(replacement).append(text_, end);
}

std::string DocumentText::without_member(const Node& member) const {
  const std::size_t after = skip_space(member.end);
  if (text_[after] == ',') return with(member.key, skip_space(after + 1), "");
  const std::size_t comma = text_.find_last_of(",{", member.key - 1);
  return with(text_[comma] == ',' ? comma : comma + 1, member.end, "");
}

std::string DocumentText::with_first_member(const Node& object, std::string_view member) const {
  return with(object.begin + 1, object.begin + 1, std::string{member} + (object.children.empty() ? "" : ", "));
}

std::string DocumentText::with_last_member(const Node& object, std::string_view member) const {
  const std::size_t end = object.children.empty() ? object.begin + 1 : nodes_[object.children.back()].end;
  return with(end, end, (object.children.empty() ? "" : ", ") + std::string{member});
}

std::size_t DocumentText::skip_space(std::size_t at) const {
  while (at < text_.size() && std::string_view{" \t\r\n"}.find(text_[at]) != std::string_view::npos) ++at;
  return at;
}

std::size_t DocumentText::end_of_string(std::size_t at) const {
  for (++at; text_.at(at) != '"'; ++at)
    if (text_[at] == '\\') ++at;
  return at + 1;
}

std::size_t DocumentText::scan(std::size_t at, Node node) {
  const std::size_t self = nodes_.size();
  node.begin = at;
  node.kind = text_.at(at);
  nodes_.push_back(node);
  std::size_t end = at;
  if (node.is_container()) {
    at = skip_space(at + 1);
    for (std::size_t i = 0; text_.at(at) != '}' && text_[at] != ']'; ++i) {
      Node part{.parent = self};
      if (node.kind == '{') {
        part.is_member = true;
        part.key = at;
        const std::size_t key_end = end_of_string(at);
        part.name = text_.substr(at + 1, key_end - at - 2);
        part.pointer = node.pointer + "/" + part.name;
        part.pattern = node.pattern + "/" + part.name;
        part.colon = skip_space(key_end);
        at = skip_space(part.colon + 1);
      } else {
        part.pointer = node.pointer + "/" + std::to_string(i);
        part.pattern = node.pattern + "/*";
      }
      nodes_[self].children.push_back(nodes_.size());
      at = skip_space(scan(at, part));
      if (text_.at(at) == ',') at = skip_space(at + 1);
    }
    end = at + 1;
  } else if (node.kind == '"') {
    end = end_of_string(at);
  } else {
    nodes_[self].kind = node.kind == 't' || node.kind == 'f' ? 't' : '0';
    end = text_.find_first_of(" \t\r\n,]}", at);
  }
  nodes_[self].end = end;
  return end;
}

}  // namespace ismap::test
