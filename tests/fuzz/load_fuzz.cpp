// Any bytes as any document. Reading ends in a value or in a ParseError that names a place inside the text, and the two
// readers agree.
//
// With libFuzzer: clang++ -fsanitize=fuzzer,address,undefined. Without it: link fuzz_driver.cpp.
#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

// Small enough that inputs of a few kilobytes meet them.
constexpr Limits limits{.bytes = 1 << 20, .depth = 12, .items = 5'000, .text = 10'000};

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "load_fuzz: %s\n", what);
  std::abort();
}

bool is_utf8(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  for (std::size_t i = 0; i < text.size();) {
    const unsigned lead = byte(i);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0) return false;
    for (std::size_t k = 1; k < length; ++k)
      if ((byte(i + k) & 0xC0) != 0x80) return false;
    if ((lead == 0xE0 && byte(i + 1) < 0xA0) || (lead == 0xED && byte(i + 1) > 0x9F) ||
        (lead == 0xF0 && byte(i + 1) < 0x90) || (lead == 0xF4 && byte(i + 1) > 0x8F))
      return false;
    i += length;
  }
  return true;
}

/// The ParseError of `read`, or nothing if it reads.
template <class Read>
std::optional<ParseError> error_of(Read read) {
  try {
    read();
    return {};
  } catch (const ParseError& error) {
    return error;
  }
}

void check_error(const ParseError& error, std::string_view text) {
  require(error.faults().size() <= ParseError::most, "too many faults are told");
  for (const InputFault& fault : error.faults()) {
    require(fault.place == place_of(text, fault.place.offset), "the place is none in the text");
    require(is_utf8(fault.message.ja) && is_utf8(fault.message.en), "the message is not UTF-8");
    require(fault.message.ja.size() < 2000 && fault.message.en.size() < 2000, "the message is long");
    require(is_utf8(fault.pointer), "the pointer is not UTF-8");
    require(fault.pointer.empty() || fault.pointer.front() == '/', "the pointer is none");
    require(!fault.message.ja.empty() && !fault.message.en.empty(), "no message");
  }
}

/// Reads `text` and notes whether some object has a member twice: of those a value keeps the last alone.
nlohmann::json parse(std::string_view text, bool& has_twins) {
  using Json = nlohmann::json;
  std::vector<std::set<std::string>> open;
  return Json::parse(text, [&](int, Json::parse_event_t event, Json& part) {
    if (event == Json::parse_event_t::object_start) open.emplace_back();
    if (event == Json::parse_event_t::object_end) open.pop_back();
    if (event == Json::parse_event_t::key && !open.back().insert(part.get<std::string>()).second) has_twins = true;
    return true;
  });
}

/// True for faults that a value which needs no format shows too.
bool shows_in_value(const ParseError& error) {
  const Fault fault = error.fault();
  const bool is_format_missing = fault == Fault::missing_member && error.pointer() == "/format";
  return fault != Fault::syntax && fault != Fault::bad_utf8 && fault != Fault::duplicate_member &&
         fault != Fault::limit && !is_format_missing;
}

template <Document T>
void check(std::string_view text) {
  T value;
  const std::optional<ParseError> refused = error_of([&] { value = load<T>(text, limits); });
  if (refused) check_error(*refused, text);

  nlohmann::json json;
  bool out_of_range = false;
  bool is_json = false;
  bool has_twins = false;
  try {
    json = parse(text, has_twins);
    is_json = text.find('\0') == std::string_view::npos;
  } catch (const nlohmann::json::out_of_range&) {
    out_of_range = true;
  } catch (const nlohmann::json::exception&) {
  }

  if (refused && (refused->fault() == Fault::syntax || refused->fault() == Fault::bad_utf8)) {
    require(!is_json, "nlohmann/json reads what load calls no JSON");
    return;
  }
  if (refused && refused->fault() == Fault::limit) return;
  if (has_twins) return require(refused.has_value(), "load reads a member given twice");
  require(is_json || out_of_range, "load reads what nlohmann/json does not");
  if (out_of_range) return require(refused.has_value(), "load reads a number out of range");
  T converted;
  const std::optional<ParseError> not_converted = error_of([&] { from_json(json, converted); });
  if (refused) {
    if (shows_in_value(*refused)) require(not_converted.has_value(), "from_json reads what load refuses");
    return;
  }
  require(!not_converted, "load reads what from_json refuses");
  require(value == converted, "load and from_json differ");
  const std::string written = write(value);
  require(load<T>(written) == value, "write and load do not give the value back");
  require(load<T>(write(value, Layout::indented)) == value, "write, indented, and load do not give the value back");
  require(nlohmann::json(value) == nlohmann::json::parse(written), "to_json and write differ");
}

void check_all(std::string_view text) {
  static_cast<void>(format_named_in(text));
  check<Dossier>(text);
  check<Statement>(text);
  check<Register>(text);
  check<Policy>(text);
}

}  // namespace
}  // namespace ismap

// Called by libFuzzer or by the driver.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy of exactly this size, so that the address sanitizer sees a read past its end.
  const std::string text(reinterpret_cast<const char*>(data), size);
  ismap::check_all(text);
  return 0;
}
