#include "src/exchange/oscal/reading.hpp"

#include "src/core/excerpt.hpp"
#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/losses.hpp"
#include "src/exchange/oscal/properties.hpp"

#include <ismap/core/pointer.hpp>
#include <ismap/exchange/oscal/oscal_document.hpp>
#include <ismap/io/fault_text.hpp>

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

constexpr Label was_not_read{"対応する項目がないため、読み取りませんでした。",
                             "It was not read: there is no member for it."};
constexpr Label more_not_read{"このほかにも、読み取らなかった項目があります。", "More was not read."};
constexpr Label read_as_day{"日本時間の日付（{0}）として読み取りました。", "It was read as the day in Japan: {0}."};
constexpr Label no_date_time{"日時は、時差を付けた形式（2026-03-31T00:00:00+09:00）で記載する必要があります：{0}",
                             "a time is written with its zone (2026-03-31T00:00:00+09:00): {0}"};

constexpr std::size_t most_notes = 1000;
constexpr std::string_view namespace_of_oscal = "http://csrc.nist.gov/ns/oscal";

std::string below(const std::string& at, std::string_view member) {
  std::string pointer = at;
  Pointer::append_member(pointer, member);
  return pointer;
}

}  // namespace

/// A value may be looked at more than once.
bool Reading::takes(std::size_t document, const InputFault& fault) {
  for (std::size_t i = 0; i < faults_.size(); ++i)
    if (documents_[i] == document && faults_[i] == fault) return false;
  if (faults_.size() < ParseError::most) return true;
  has_more_ = true;
  return false;
}

void Reading::add_located(std::size_t document, InputFault fault) {
  if (!takes(document, fault)) return;
  faults_.push_back(std::move(fault));
  documents_.push_back(document);
  unlocated_.push_back(nullptr);
}

void Reading::add_fault(const OscalSource& source, InputFault fault) {
  if (!takes(source.position, fault)) return;
  faults_.push_back(std::move(fault));
  documents_.push_back(source.position);
  unlocated_.push_back(&source);
}

void Reading::fault(const OscalSource& source, const Node& node, Fault kind, Text message,
                    std::vector<std::string> hints) {
  if (has_more_) return;
  add_fault(source,
            {kind, std::move(message), source.tree->pointer(node), Place{.offset = node.offset}, std::move(hints)});
}

void Reading::missing(const OscalSource& source, const Node& object, std::string_view member) {
  if (has_more_) return;
  add_fault(source, {Fault::missing_member, fault_text(Fault::missing_member, member),
                     below(source.tree->pointer(object), member), Place{.offset = object.offset}});
}

void Reading::locate(const OscalSource& source) {
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < faults_.size(); ++i)
    if (unlocated_[i] == &source) own.push_back(i);
  std::ranges::sort(own, {}, [&](std::size_t i) { return faults_[i].place.offset; });
  std::vector<std::size_t> offsets;
  for (const std::size_t i : own) {
    offsets.push_back(faults_[i].place.offset);
    unlocated_[i] = nullptr;
  }
  const std::vector<Place> places = places_of(source.json, offsets);
  for (std::size_t i = 0; i < own.size(); ++i) faults_[own[i]].place = places[i];
}

void Reading::throw_if_any() {
  for (std::size_t i = 0; i < faults_.size(); ++i)
    if (unlocated_[i] != nullptr) locate(*unlocated_[i]);
  if (!faults_.empty()) throw OscalError(std::move(faults_), has_more_, std::move(documents_));
}

void Reading::note(const OscalSource& source, const Node& node, Text message) {
  if (notes_.size() < most_notes)
    notes_.push_back(
        {.document = source.position, .pointer = source.tree->pointer(node), .message = std::move(message)});
}

void Reading::note_unread(const OscalSource& source) {
  std::size_t left_out = 0;
  for (const Node* node : source.tree->unread()) {
    std::string pointer = source.tree->pointer(*node);
    const auto found = unread_.find({source.position, pattern_of(pointer)});
    if (found != unread_.end()) {
      ++notes_[found->second].count;
    } else if (notes_.size() < most_notes) {
      unread_.emplace(std::pair{source.position, pattern_of(pointer)}, notes_.size());
      notes_.push_back({.document = source.position, .pointer = std::move(pointer), .message = was_not_read});
    } else {
      ++left_out;
    }
  }
  if (left_out != 0)
    notes_.push_back({.document = source.position, .pointer = "", .count = left_out, .message = more_not_read});
}

Node* Reading::object_in(OscalSource& source, const Node& object, std::string_view member) {
  Node* found = source.tree->member(object, member);
  if (found == nullptr || found->kind == NodeKind::object) return found;
  fault(source, *found, Fault::wrong_type, fault_text(Fault::wrong_type, "object"));
  return nullptr;
}

Node* Reading::text_in(OscalSource& source, const Node& object, std::string_view member) {
  Node* found = source.tree->member(object, member);
  if (found == nullptr || found->kind == NodeKind::text) return found;
  fault(source, *found, Fault::wrong_type, fault_text(Fault::wrong_type, "string"));
  return nullptr;
}

std::vector<Node*> Reading::items_in(OscalSource& source, const Node& object, std::string_view member) {
  std::vector<Node*> items;
  Node* list = source.tree->member(object, member);
  if (list == nullptr) return items;
  if (list->kind != NodeKind::list) {
    fault(source, *list, Fault::wrong_type, fault_text(Fault::wrong_type, "array"));
    return items;
  }
  for (std::size_t i = 0; i < list->below.size(); ++i) {
    Node& item = source.tree->item(*list, i);
    if (item.kind == NodeKind::object)
      items.push_back(&item);
    else
      fault(source, item, Fault::wrong_type, fault_text(Fault::wrong_type, "object"));
  }
  return items;
}

std::optional<std::string> Reading::take_text(OscalSource& source, const Node& object, std::string_view member) {
  Node* text = text_in(source, object, member);
  if (text == nullptr) return std::nullopt;
  text->is_read = true;
  return text->text;
}

void Reading::pass_text(OscalSource& source, const Node& object, std::string_view member,
                        std::initializer_list<std::string_view> known) {
  Node* text = text_in(source, object, member);
  if (text != nullptr && std::ranges::find(known, text->text) != known.end()) text->is_read = true;
}

void Reading::pass_members(OscalSource& source, const Node& object, std::initializer_list<std::string_view> members) {
  for (const std::string_view member : members)
    if (Node* found = source.tree->member(object, member)) pass_all(source, *found);
}

// No text nests deeper than the limit that was checked.
void Reading::pass_all(OscalSource& source, Node& node) {
  node.is_read = true;
  for (std::size_t i = 0; i < node.below.size(); ++i) pass_all(source, source.tree->item(node, i));
}

void Reading::keep_origin(const std::string& pointer, const OscalSource& source, const Node& node) {
  origins_.insert_or_assign(pointer, Origin{&source, &node});
}

void Reading::set(JsonValue& target, std::string_view member, JsonValue value, const std::string& at,
                  const OscalSource& source, const Node& node) {
  target[member] = std::move(value);
  keep_origin(below(at, member), source, node);
}

void Reading::set_text(JsonValue& target, std::string_view member, const std::string& at, OscalSource& source,
                       const Node& object, std::string_view name) {
  Node* text = text_in(source, object, name);
  if (text == nullptr) return;
  const JsonValue* known = target.find(member);
  if (known == nullptr) {
    text->is_read = true;
    set(target, member, text->text, at, source, *text);
  } else if (text->text == one_line(known->get<std::string>(), "-")) {
    text->is_read = true;
  }
}

void Reading::set_day(JsonValue& target, std::string_view member, const std::string& at, OscalSource& source,
                      const Node& object, std::string_view name) {
  Node* text = text_in(source, object, name);
  if (text == nullptr) return;
  if (const JsonValue* known = target.find(member)) {
    const std::optional<Date> day = parse_date(known->get<std::string>());
    if (day && text->text == date_time(*day)) text->is_read = true;
    return;
  }
  text->is_read = true;
  const std::optional<Date> day = day_at(text->text);
  if (!day) {
    fault(source, *text, Fault::bad_date, fill(no_date_time, {ismap::detail::excerpt(text->text)}));
    set(target, member, "2000-01-01", at, source, *text);
    return;
  }
  if (!is_written_as_day(text->text)) note(source, *text, fill(read_as_day, {to_string(*day)}));
  set(target, member, to_string(*day), at, source, *text);
}

const Reading::Origin* Reading::origin_of(std::string pointer) const {
  for (;;) {
    const auto found = origins_.find(pointer);
    if (found != origins_.end()) return &found->second;
    if (pointer.empty()) return nullptr;
    pointer.resize(pointer.rfind('/'));
  }
}

void Reading::take_faults_of(const ParseError& error) {
  for (const InputFault& one : error.faults()) {
    const Origin* origin = origin_of(one.pointer);
    if (origin == nullptr) {
      add_located(0, one);
      continue;
    }
    InputFault moved = one;
    moved.pointer = origin->source->tree->pointer(*origin->node);
    moved.place = {.offset = origin->node->offset};
    add_fault(*origin->source, std::move(moved));
  }
  has_more_ = has_more_ || error.has_more();
}

PropertyMap::PropertyMap(Reading& reading, OscalSource& source, const Node& object)
    : reading_(reading), source_(source) {
  for (Node* one : reading.items_in(source, object, "props")) {
    const Node* name = source.tree->member(*one, "name");
    const Node* space = source.tree->member(*one, "ns");
    if (name == nullptr || name->kind != NodeKind::text) continue;
    if (space == nullptr || space->text == namespace_of_oscal)
      of_oscal_.emplace(name->text, one);
    else if (space->kind == NodeKind::text && space->text == oscal_namespace)
      own_.emplace(name->text, one);
  }
}

std::string PropertyMap::value_of(Node& property) {
  reading_.pass_members(source_, property, {"uuid", "name", "ns"});
  const std::optional<std::string> value = reading_.take_text(source_, property, "value");
  if (!value && source_.tree->member(property, "value") == nullptr) reading_.missing(source_, property, "value");
  const Node* kind = source_.tree->member(property, "class");
  if (kind == nullptr || kind->text != in_remarks) return value.value_or("");
  reading_.pass_members(source_, property, {"class"});
  return reading_.take_text(source_, property, "remarks").value_or("");
}

std::optional<std::string> PropertyMap::take(std::string_view name) {
  const auto found = own_.find(std::string{name});
  return found == own_.end() ? std::nullopt : std::optional{value_of(*found->second)};
}

std::vector<std::string> PropertyMap::take_all(std::string_view name) {
  std::vector<std::string> values;
  for (auto [at, end] = own_.equal_range(std::string{name}); at != end; ++at) values.push_back(value_of(*at->second));
  return values;
}

std::optional<std::string> PropertyMap::take_standard(std::string_view name) {
  const auto found = of_oscal_.find(std::string{name});
  if (found == of_oscal_.end()) return std::nullopt;
  standard_ = found->second;
  return value_of(*found->second);
}

}  // namespace ismap::exchange::detail
