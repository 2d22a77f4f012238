// A JSON text whose values know where they stand and whether they were read.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/limits.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

enum class NodeKind { object, list, text, other };

class JsonTree;

/// A value. All of a tree live as long as the tree.
struct Node {
  NodeKind kind{};
  std::size_t offset = 0;            ///< in the text
  std::size_t above = 0;             ///< the position of the value around it; its own of the outermost
  std::string name{};                ///< of a member of an object
  std::size_t index = 0;             ///< of an item of a list
  std::string text{};                ///< of a text; of a number, `true`, `false` or `null` as it is written
  std::vector<std::size_t> below{};  ///< positions of its members or items
  bool is_read = false;
};

/// A text as values, in the order of the text.
class JsonTree {
 public:
  /// Notes in `faults` what is wrong with the members. @pre the syntax of `json` has been checked, see `parse_tree`
  JsonTree(std::string_view json, const Limits& limits, std::vector<InputFault>& faults);

  Node& root() noexcept { return nodes_.front(); }

  /// The member of an object; null if there is none, or if `object` is none.
  Node* member(const Node& object, std::string_view name) noexcept;

  /// The values of a list or an object. @pre index < node.below.size()
  Node& item(const Node& node, std::size_t index) noexcept { return nodes_[node.below[index]]; }

  std::string pointer(const Node& node) const;

  /// The topmost values that nobody read, and in which nothing was read.
  std::vector<const Node*> unread() const;

 private:
  friend class TreeBuilder;
  std::vector<Node> nodes_;
};

/// @throws ParseError if the text is no JSON, or goes beyond a limit
void check_text(std::string_view json, const Limits& limits);

}  // namespace ismap::exchange::detail
