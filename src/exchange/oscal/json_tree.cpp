#include "src/exchange/oscal/json_tree.hpp"

#include "src/core/byte_order_mark.hpp"
#include "src/io/json_tokens.hpp"
#include "src/io/syntax.hpp"

#include <ismap/core/pointer.hpp>
#include <ismap/io/fault_text.hpp>

#include <algorithm>
#include <utility>

namespace ismap::exchange::detail {
namespace {

/// Of a value with a longer name the pointer leads to the object around it.
constexpr std::size_t longest_shown_name = 256;

}  // namespace

/// Makes the values of a text.
class TreeBuilder {
 public:
  TreeBuilder(JsonTree& tree, std::string_view json, const Limits& limits, std::vector<InputFault>& faults)
      : tree_(tree),
        mark_(ismap::detail::size_of_mark(json)),
        json_(json),
        tokens_(json.substr(mark_)),
        limits_(limits),
        faults_(faults) {}

  void build() {
    for (JsonToken token = tokens_.next(); token != JsonToken::end; token = tokens_.next()) take(token);
  }

 private:
  void take(JsonToken token) {
    switch (token) {
      case JsonToken::object:
        return open(NodeKind::object);
      case JsonToken::list:
        return open(NodeKind::list);
      case JsonToken::object_end:
        note_duplicates();
        [[fallthrough]];
      case JsonToken::list_end:
        open_.pop_back();
        return;
      case JsonToken::text:
        return take_text();
      case JsonToken::number:
      case JsonToken::literal:
        tree_.nodes_[add(NodeKind::other)].text = tokens_.written();
        return;
      default:
        return;
    }
  }

  void take_text() {
    std::string text = text_of_token(tokens_.written());
    if (text.size() > limits_.text) refuse("text");
    const bool is_name = !open_.empty() && top().kind == NodeKind::object && !has_name_;
    if (is_name) {
      name_ = std::move(text);
      has_name_ = true;
    } else {
      tree_.nodes_[add(NodeKind::text)].text = std::move(text);
    }
  }

  void open(NodeKind kind) { open_.push_back(add(kind)); }

  std::size_t add(NodeKind kind) {
    if (tree_.nodes_.size() >= limits_.all_items) refuse("all_items");
    const std::size_t position = tree_.nodes_.size();
    Node node{.kind = kind, .offset = mark_ + tokens_.start(), .above = open_.empty() ? 0 : open_.back()};
    if (!open_.empty()) {
      Node& around = top();
      node.index = around.below.size();
      if (around.kind == NodeKind::list && node.index >= limits_.items) refuse("items");
      if (around.kind == NodeKind::object) node.name = std::exchange(name_, {});
      around.below.push_back(position);
    }
    has_name_ = false;
    tree_.nodes_.push_back(std::move(node));
    return position;
  }

  Node& top() { return tree_.nodes_[open_.back()]; }

  void note_duplicates() {
    std::vector<std::size_t> members = top().below;
    const auto name = [&](std::size_t position) -> const std::string& { return tree_.nodes_[position].name; };
    std::ranges::stable_sort(members, {}, name);
    for (std::size_t i = 1; i < members.size() && faults_.size() < ParseError::most; ++i) {
      if (name(members[i - 1]) != name(members[i])) continue;
      const Node& second = tree_.nodes_[members[i]];
      faults_.push_back({Fault::duplicate_member, fault_text(Fault::duplicate_member, second.name),
                         tree_.pointer(second), Place{.offset = second.offset}});
    }
  }

  [[noreturn]] void refuse(std::string_view limit) {
    throw ParseError(Fault::limit, fault_text(Fault::limit, limit), pointer_here(),
                     place_of(json_, mark_ + tokens_.start()));
  }

  /// Of the value that begins with the last token; of the object around it if it is the name of a member.
  std::string pointer_here() {
    if (open_.empty()) return {};
    std::string pointer = tree_.pointer(top());
    if (top().kind == NodeKind::list)
      pointer.append("/").append(std::to_string(top().below.size()));
    else if (has_name_ && name_.size() <= longest_shown_name)
      Pointer::append_member(pointer, name_);
    return pointer;
  }

  JsonTree& tree_;
  std::size_t mark_;
  std::string_view json_;
  JsonTokens tokens_;
  const Limits& limits_;
  std::vector<InputFault>& faults_;
  std::vector<std::size_t> open_;
  std::string name_;
  bool has_name_ = false;
};

JsonTree::JsonTree(std::string_view json, const Limits& limits, std::vector<InputFault>& faults) {
  TreeBuilder{*this, json, limits, faults}.build();
}

Node* JsonTree::member(const Node& object, std::string_view name) noexcept {
  if (object.kind != NodeKind::object) return nullptr;
  for (const std::size_t position : object.below)
    if (nodes_[position].name == name) return &nodes_[position];
  return nullptr;
}

std::string JsonTree::pointer(const Node& node) const {
  std::vector<const Node*> way;
  for (const Node* at = &node; at != &nodes_.front(); at = &nodes_[at->above]) way.push_back(at);
  std::string text;
  for (auto at = way.rbegin(); at != way.rend(); ++at) {
    if (nodes_[(*at)->above].kind == NodeKind::list)
      text.append("/").append(std::to_string((*at)->index));
    else if ((*at)->name.size() > longest_shown_name)
      return text;
    else
      Pointer::append_member(text, (*at)->name);
  }
  return text;
}

std::vector<const Node*> JsonTree::unread() const {
  // A value comes before those in it.
  std::vector<bool> is_touched(nodes_.size());
  for (std::size_t i = nodes_.size(); i-- > 0;) {
    if (nodes_[i].is_read) is_touched[i] = true;
    if (is_touched[i]) is_touched[nodes_[i].above] = true;
  }
  std::vector<const Node*> found;
  for (std::size_t i = 0; i < nodes_.size(); ++i)
    if (!is_touched[i] && (i == 0 || is_touched[nodes_[i].above])) found.push_back(&nodes_[i]);
  return found;
}

void check_text(std::string_view json, const Limits& limits) {
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
  check_syntax(json, limits);
}

}  // namespace ismap::exchange::detail
