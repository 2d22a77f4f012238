// What the readers of OSCAL documents share.
#pragma once

#include "src/exchange/oscal/json_tree.hpp"
#include "src/io/json_value.hpp"

#include <ismap/exchange/oscal/read_oscal.hpp>

#include <cstddef>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::exchange::detail {

/// One of the documents.
struct OscalSource {
  std::size_t position = 0;  ///< among those that were handed in
  std::string_view json{};
  std::unique_ptr<JsonTree> tree{};
  Node* content = nullptr;  ///< below the member at the top
};

/// Collects what is read, what is wrong, and what was not read.
class Reading {
 public:
  /// One whose place is known. @param document the position of the document
  void add_located(std::size_t document, InputFault fault);
  /// One whose place holds the offset alone.
  void add_fault(const OscalSource& source, InputFault fault);
  void fault(const OscalSource& source, const Node& node, Fault kind, Text message,
             std::vector<std::string> hints = {});
  /// @param member that `object` lacks
  void missing(const OscalSource& source, const Node& object, std::string_view member);
  bool has_faults() const noexcept { return !faults_.empty(); }
  /// @throws OscalError if there are any
  void throw_if_any();

  void note(const OscalSource& source, const Node& node, Text message);
  /// Notes all values of the document that were not read.
  void note_unread(const OscalSource& source);
  std::vector<OscalNote> take_notes() { return std::move(notes_); }

  /// The member if it is of the kind; null, and a fault, if it is of another.
  Node* object_in(OscalSource& source, const Node& object, std::string_view member);
  Node* text_in(OscalSource& source, const Node& object, std::string_view member);
  /// The items of a list of objects.
  std::vector<Node*> items_in(OscalSource& source, const Node& object, std::string_view member);

  /// The text, which is read by that; nothing if there is none.
  std::optional<std::string> take_text(OscalSource& source, const Node& object, std::string_view member);
  /// The same, of a text that is there for people if it is one of `known`: another one stays unread.
  void pass_text(OscalSource& source, const Node& object, std::string_view member,
                 std::initializer_list<std::string_view> known);
  /// Members that hold nothing that a document of ours holds.
  void pass_members(OscalSource& source, const Node& object, std::initializer_list<std::string_view> members);
  void pass_all(OscalSource& source, Node& node);

  /// Sets a member that `pointer` leads to in the document that is made, and keeps where it comes from.
  void set(JsonValue& target, std::string_view member, JsonValue value, const std::string& at,
           const OscalSource& source, const Node& node);
  /// Keeps where the value at `pointer` comes from.
  void keep_origin(const std::string& pointer, const OscalSource& source, const Node& node);

  /// Sets the member from a text, unless it is set: then the text is passed if it is the same on one line.
  void set_text(JsonValue& target, std::string_view member, const std::string& at, OscalSource& source,
                const Node& object, std::string_view name);
  /// The same from a time with a zone.
  void set_day(JsonValue& target, std::string_view member, const std::string& at, OscalSource& source,
               const Node& object, std::string_view name);

  /// Takes over what is wrong with the document that was made, with its places in the OSCAL.
  void take_faults_of(const ParseError& error);

 private:
  struct Origin {
    const OscalSource* source = nullptr;
    const Node* node = nullptr;
  };

  const Origin* origin_of(std::string pointer) const;

  /// Gives the faults of a document their places, in one pass over its text.
  void locate(const OscalSource& source);
  bool takes(std::size_t document, const InputFault& fault);

  std::vector<InputFault> faults_;
  std::vector<std::size_t> documents_;
  std::vector<const OscalSource*> unlocated_;  // of each fault; null: its place is known
  bool has_more_ = false;
  std::vector<OscalNote> notes_;
  std::map<std::pair<std::size_t, std::string>, std::size_t> unread_;  // by document and pattern
  std::map<std::string, Origin> origins_;
};

/// The properties of ours that an object has.
class PropertyMap {
 public:
  PropertyMap(Reading& reading, OscalSource& source, const Node& object);

  /// Of a property, which is read by that; nothing if there is none of the name.
  std::optional<std::string> take(std::string_view name);
  /// All properties of a name.
  std::vector<std::string> take_all(std::string_view name);
  /// One that OSCAL defines.
  std::optional<std::string> take_standard(std::string_view name);
  bool has(std::string_view name) const { return own_.contains(std::string{name}); }
  /// Of the first property of the name. @pre `has(name)`
  const Node& node(std::string_view name) const { return *own_.find(std::string{name})->second; }
  /// Of the standard property that was taken last.
  const Node& standard_node() const { return *standard_; }

  OscalSource& source() const noexcept { return source_; }
  Reading& reading() const noexcept { return reading_; }

 private:
  std::string value_of(Node& property);

  Reading& reading_;
  OscalSource& source_;
  std::multimap<std::string, Node*> own_;
  std::multimap<std::string, Node*> of_oscal_;
  const Node* standard_ = nullptr;
};

}  // namespace ismap::exchange::detail
