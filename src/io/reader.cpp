#include "src/io/reader.hpp"

#include "src/core/near_words.hpp"
#include "src/io/meant.hpp"

#include <algorithm>

namespace ismap {
namespace {

/// A longer name would make a pointer nobody can read: the fault then points to the object around it.
constexpr std::size_t longest_name = 256;

std::vector<std::string> words_in(std::string_view list) {
  constexpr std::string_view comma = ", ";
  std::vector<std::string> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(comma), list.size());
    words.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + comma.size(), list.size()));
  }
  return words;
}

}  // namespace

std::string Reader::Step::pointer() const {
  if (above == nullptr) return {};
  std::string text = above->pointer();
  if (member.data() == nullptr) return text.append("/").append(std::to_string(index));
  Pointer::append_member(text, member);
  return text;
}

/// True if no more faults are kept. Then it notes that there are more.
bool Reader::is_full() {
  if (faults_.size() < ParseError::most) return false;
  has_more_ = true;
  return true;
}

/// @pre not full
void Reader::put(Fault fault, Text message, const Step& step, const char* at, std::vector<std::string> hints) {
  const Place place{.offset = static_cast<std::size_t>(at - json_.data())};
  faults_.push_back({fault, std::move(message), step.pointer(), place, std::move(hints)});
}

void Reader::note(Fault fault, std::string_view detail, const Step& step, const char* at) {
  if (!is_full()) put(fault, fault_text(fault, detail), step, at);
}

void Reader::note_range(std::int64_t first, std::int64_t last, const Step& step, const char* at) {
  if (!is_full()) put(Fault::bad_value, range_text(first, last), step, at);
}

void Reader::note_date(std::string_view written, const Step& step, const char* at) {
  if (!is_full()) put(Fault::bad_date, fault_text(Fault::bad_date, written), step, at, days_meant(written));
}

void Reader::note_control_id(std::string_view written, const Step& step, const char* at) {
  if (is_full()) return;
  put(Fault::bad_control_id, fault_text(Fault::bad_control_id, written), step, at, controls_meant(written));
}

void Reader::note_type(std::string_view expected, const Step& step, std::string_view token) {
  if (is_full()) return;
  put(Fault::wrong_type, fault_text(Fault::wrong_type, expected), step, token.data(), values_meant(token, expected));
}

void Reader::note_enumerator(std::string_view written, std::string_view all, const Step& step, const char* at) {
  if (is_full()) return;
  put(Fault::bad_enumerator, fault_text(Fault::bad_enumerator, all), step, at,
      detail::near_words(written, words_in(all)));
}

void Reader::note_unknown(std::string_view name, const Step& step, const char* at) {
  if (name.size() > limits_.text) return note(Fault::limit, "text", step, at);
  if (name.size() > longest_name || is_full()) return note(Fault::unknown_member, name, step, at);
  unknown_.push_back({faults_.size(), step.depth, std::string{name}});
  note(Fault::unknown_member, name, Step{&step, name, 0, step.depth + 1}, at);
}

/// `step` leads to the missing member; `is_surely_own`: nothing but the document read looks like this one.
void Reader::note_no_format(const Step& step, const char* at, bool is_surely_own) {
  if (is_full()) return;
  std::vector<std::string> hints(accepted_.begin(), accepted_.end());
  if (is_surely_own) hints = {std::string{own_format_}};
  put(Fault::missing_member, no_format_text(accepted_), step, at, std::move(hints));
}

/// Of another document nothing else can be said.
void Reader::note_other_format(std::string_view written, const Step& step, const char* at) {
  faults_.clear();
  const std::vector<std::string> formats(accepted_.begin(), accepted_.end());
  put(Fault::wrong_document, format_text(written, accepted_), step, at, detail::near_words(written, formats));
  throw Stop{};
}

void Reader::name_near_members(std::vector<std::string> absent, std::size_t depth) {
  // Those of the objects inside have been named and dropped.
  while (!unknown_.empty() && unknown_.back().depth == depth) {
    faults_[unknown_.back().fault].hints = detail::near_words(unknown_.back().name, absent);
    unknown_.pop_back();
  }
}

void Reader::read_heading(Json& json, const char* key, bool is_format, std::uint64_t& seen, const Step& step) {
  const Step below{&step, is_format ? format_member : schema_member, 0, step.depth + 1};
  const std::uint64_t mark = is_format ? format_mark : schema_mark;
  if ((seen & mark) != 0) return note(Fault::duplicate_member, below.member, below, key);
  seen |= mark;
  const char* at = place(json);
  const std::string_view written = text(json, below);
  if (is_format && written.data() != nullptr && written != own_format_) note_other_format(written, below, at);
}

}  // namespace ismap
