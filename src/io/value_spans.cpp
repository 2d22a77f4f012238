#include "src/io/value_spans.hpp"

#include "src/core/byte_order_mark.hpp"
#include "src/io/json_tokens.hpp"

#include <map>

namespace ismap::detail {
namespace {

/// A place that is asked for, or that leads to one.
struct WantedPlace {
  std::map<std::string, WantedPlace, std::less<>> members;  ///< positions in a list too, as they are written
  std::vector<std::size_t> asked;                           ///< which of the pointers end here

  const WantedPlace* below(std::string_view name) const {
    const auto found = members.find(name);
    return found == members.end() ? nullptr : &found->second;
  }
};

/// The first name of `pointer`, which it loses. @pre it starts with a stroke
std::string take_name(std::string_view& pointer) {
  pointer.remove_prefix(1);
  const std::string_view written = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(written.size());
  std::string name;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const bool is_escape = written[i] == '~' && i + 1 < written.size();
    name += !is_escape ? written[i] : written[++i] == '0' ? '~' : '/';
  }
  return name;
}

WantedPlace wanted_places(std::span<const std::string> pointers) {
  WantedPlace root;
  for (std::size_t i = 0; i < pointers.size(); ++i) {
    std::string_view rest = pointers[i];
    if (!rest.empty() && rest.front() != '/') continue;
    WantedPlace* place = &root;
    while (!rest.empty()) place = &place->members[take_name(rest)];
    place->asked.push_back(i);
  }
  return root;
}

/// Reads a text up to its end. Any function throws SyntaxFault where the text is not JSON.
class SpanReader {
 public:
  SpanReader(std::string_view text, std::vector<std::optional<ValueSpan>>& spans) : tokens_(text), spans_(spans) {}

  void read(const WantedPlace& root) { value(tokens_.next(), root); }

 private:
  std::size_t token_end() const { return tokens_.start() + tokens_.written().size(); }

  /// @param first the token read last, by which the value starts
  void value(JsonToken first, const WantedPlace& place) {
    const std::size_t begin = tokens_.start();
    note_around(place, {begin, token_end(), false});
    if (first == JsonToken::object)
      members(place);
    else if (first == JsonToken::list)
      items(place);
    else
      skip(first);
    for (const std::size_t which : place.asked) spans_[which] = {begin, token_end(), true};
  }

  void note_around(const WantedPlace& place, const ValueSpan& span) {
    for (const std::size_t which : place.asked) spans_[which] = span;
    for (const auto& [name, below] : place.members) note_around(below, span);
  }

  void members(const WantedPlace& place) {
    for (JsonToken token = tokens_.next(); token != JsonToken::object_end; token = after_entry(JsonToken::object_end)) {
      expect(token, JsonToken::text);
      const WantedPlace* below = place.below(text_of_token(tokens_.written()));
      expect(tokens_.next(), JsonToken::colon);
      entry(tokens_.next(), below);
    }
  }

  void items(const WantedPlace& place) {
    JsonToken token = tokens_.next();
    for (std::size_t position = 0; token != JsonToken::list_end; ++position) {
      entry(token, place.below(std::to_string(position)));
      token = after_entry(JsonToken::list_end);
    }
  }

  void entry(JsonToken first, const WantedPlace* place) {
    if (place != nullptr)
      value(first, *place);
    else
      skip(first);
  }

  /// The first token of the next entry, or the end of all.
  JsonToken after_entry(JsonToken end) {
    const JsonToken token = tokens_.next();
    if (token == end) return token;
    expect(token, JsonToken::comma);
    return tokens_.next();
  }

  /// Reads the rest of a value in which no place is asked for.
  void skip(JsonToken first) {
    std::size_t depth = 0;
    for (JsonToken token = first;; token = tokens_.next()) {
      if (token == JsonToken::object || token == JsonToken::list) ++depth;
      if (token == JsonToken::object_end || token == JsonToken::list_end) {
        if (depth == 0) fail();
        --depth;
      }
      if (token == JsonToken::end || (depth == 0 && (token == JsonToken::comma || token == JsonToken::colon))) fail();
      if (depth == 0) return;
    }
  }

  void expect(JsonToken token, JsonToken expected) const {
    if (token != expected) fail();
  }

  [[noreturn]] void fail() const { throw SyntaxFault{Fault::syntax, {}, tokens_.start()}; }

  JsonTokens tokens_;
  std::vector<std::optional<ValueSpan>>& spans_;
};

}  // namespace

std::vector<std::optional<ValueSpan>> spans_in(std::string_view json, std::span<const std::string> pointers) {
  const std::size_t mark = size_of_mark(json);
  std::vector<std::optional<ValueSpan>> spans(pointers.size());
  try {
    SpanReader{json.substr(mark), spans}.read(wanted_places(pointers));
  } catch (const SyntaxFault&) {
    return std::vector<std::optional<ValueSpan>>(pointers.size());
  }
  for (std::optional<ValueSpan>& span : spans)
    if (span) span = ValueSpan{span->begin + mark, span->end + mark, span->is_value};
  return spans;
}

}  // namespace ismap::detail
