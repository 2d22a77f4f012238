#include "error_json.hpp"

#include <ismap/io/json_text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/printable.hpp>

#include <span>
#include <utility>

namespace ismap::capi {
namespace {

constexpr Label still_more{"誤りはこのほかにもあります。ここまでの誤りを直し、再度実行してください。",
                           "There are more faults; mend these and try again."};

void add(JsonText& json, std::string_view member, std::string_view text) {
  json.key(member);
  json.text(text);
}

void add(JsonText& json, std::string_view member, std::size_t number) {
  json.key(member);
  json.number(static_cast<std::int64_t>(number));
}

void add_fault(JsonText& json, std::string_view fault, const Text& message) {
  add(json, "fault", fault);
  json.key("message");
  json.begin_object();
  add(json, "ja", printable(message.ja));
  add(json, "en", printable(message.en));
  json.end_object();
}

void add_fault(JsonText& json, const InputFault& fault) {
  add_fault(json, name_of(fault.fault), fault.message);
  if (fault.place.line != 0) {
    add(json, "pointer", printable(fault.pointer));
    add(json, "offset", fault.place.offset);
    add(json, "line", fault.place.line);
    add(json, "column", fault.place.column);
  }
  if (!fault.hints.empty()) {
    json.key("hints");
    json.begin_array();
    for (const std::string& hint : fault.hints) json.text(printable(hint));
    json.end_array();
  }
  if (!fault.cell.empty()) add(json, "cell", printable(fault.cell));
}

/// Writes the object of the error around what `members` writes into it.
template <class Members>
std::string error_around(Members&& members) {
  JsonText json{Layout::compact};
  json.begin_object();
  json.key("error");
  json.begin_object();
  members(json);
  json.end_object();
  json.end_object();
  return std::move(json).take();
}

}  // namespace

std::string error_json(const ParseError& error) {
  return error_around([&](JsonText& json) {
    add_fault(json, error.faults().front());
    if (error.faults().size() == 1) return;
    json.key("more");
    json.begin_array();
    for (const InputFault& fault : std::span{error.faults()}.subspan(1)) {
      json.begin_object();
      add_fault(json, fault);
      json.end_object();
    }
    if (error.has_more()) {
      json.begin_object();
      add_fault(json, "more", Text{still_more});
      json.end_object();
    }
    json.end_array();
  });
}

std::string error_json(std::string_view fault, const Text& message) {
  return error_around([&](JsonText& json) { add_fault(json, fault, message); });
}

ismap_status status_of(const ParseError& error) noexcept {
  return ISMAP_E_SYNTAX + static_cast<ismap_status>(error.fault());
}

}  // namespace ismap::capi
