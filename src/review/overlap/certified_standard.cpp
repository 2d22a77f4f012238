#include "src/review/overlap/certified_standard.hpp"

#include "src/core/digit.hpp"

#include <charconv>

namespace ismap {
namespace {

using detail::is_digit;

unsigned take_number(std::string_view& text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

bool covers(Certificate certificate, ClauseSource source) {
  switch (source) {
    case ClauseSource::iso27014_2013:
      return certificate == Certificate::iso27014;
    case ClauseSource::iso27001_2013:
    case ClauseSource::iso27001_2013_annex_a:
      return certificate == Certificate::iso27001;
    case ClauseSource::iso27002_2013:
      return certificate == Certificate::iso27002;
    case ClauseSource::iso27017_2015:
      return certificate == Certificate::iso27017;
  }
  return false;
}

std::string_view title_of(ClauseSource source) {
  switch (source) {
    case ClauseSource::iso27014_2013:
      return "ISO/IEC 27014:2013";
    case ClauseSource::iso27001_2013:
      return "ISO/IEC 27001:2013";
    case ClauseSource::iso27001_2013_annex_a:
      return "ISO/IEC 27001:2013 Annex A";
    case ClauseSource::iso27002_2013:
      return "ISO/IEC 27002:2013";
    case ClauseSource::iso27017_2015:
      return "ISO/IEC 27017:2015";
  }
  return {};
}

bool ByNumbers::operator()(std::string_view a, std::string_view b) const {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      const unsigned left = take_number(a);
      const unsigned right = take_number(b);
      if (left != right) return left < right;
    } else {
      if (a.front() != b.front()) return a.front() < b.front();
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  return a.size() < b.size();
}

}  // namespace ismap
