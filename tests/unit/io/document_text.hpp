// The parts of a JSON text and where they are, found without the library's readers: what a mutation is made from, and
// what its error is expected to name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

struct Node {
  std::string pointer{};  ///< JSON Pointer
  std::string pattern{};  ///< the pointer with `*` for every list position
  std::string name{};     ///< as written; empty for list items and the root
  char kind = 0;          ///< `{`, `[`, `"`, `0` (number), `t` (boolean)
  bool is_member = false;
  std::size_t key = 0;    ///< its key's opening quote
  std::size_t colon = 0;  ///< the colon after the key
  std::size_t begin = 0;  ///< first byte of the value
  std::size_t end = 0;    ///< one past its last byte
  std::size_t parent = 0;
  std::vector<std::size_t> children{};

  bool is_container() const { return kind == '{' || kind == '['; }
  std::size_t close() const { return end - 1; }
};

/// A well-formed JSON text, taken apart. Node 0 is the root; nodes are in the order of the text.
class DocumentText {
 public:
  explicit DocumentText(std::string text);

  const std::string& text() const { return text_; }
  const std::vector<Node>& nodes() const { return nodes_; }
  const Node& node(std::size_t index) const { return nodes_[index]; }
  const Node& at(std::string_view pointer) const;
  const Node& parent(const Node& node) const { return nodes_[node.parent]; }

  /// The first node of each pattern: every member of every type that occurs, once.
  std::vector<Node> kinds_of_nodes() const;

  /// What an error between the parts of `container` names, if its first `read` parts have been read: the last member
  /// begun, or the item that would come next.
  std::string pointer_between(const Node& container, std::size_t read) const;

  /// The text with `replacement` for the bytes from `begin` to `end`.
  std::string with(std::size_t begin, std::size_t end, std::string_view replacement) const;
  std::string with_value(const Node& node, std::string_view value) const { return with(node.begin, node.end, value); }
  std::string without_member(const Node& member) const;
  std::string with_first_member(const Node& object, std::string_view member) const;
  std::string with_last_member(const Node& object, std::string_view member) const;

 private:
  std::size_t skip_space(std::size_t at) const;
  std::size_t end_of_string(std::size_t at) const;
  std::size_t scan(std::size_t at, Node node);

  std::string text_;
  std::vector<Node> nodes_;
};

}  // namespace ismap::test
