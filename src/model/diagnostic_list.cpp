#include <ismap/model/diagnostic_list.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

constexpr std::size_t kept_whole = 10;
constexpr std::size_t longest_message = std::size_t{16} << 10;

/// Cut between characters: messages quote texts of the document, which may be long.
void cut(std::string& message) {
  if (message.size() <= longest_message) return;
  std::size_t end = longest_message;
  while (end > 0 && (static_cast<unsigned char>(message[end]) & 0xC0U) == 0x80U) --end;
  message.resize(end);
  message.append("…").shrink_to_fit();
}

bool is_long(const Diagnostic& diagnostic) {
  return std::max(diagnostic.message.ja.size(), diagnostic.message.en.size()) > longest_message;
}

}  // namespace

void DiagnosticList::add(Diagnostic diagnostic) {
  if (kinds_.empty()) {
    if (kept_.size() < most && !is_long(diagnostic)) return kept_.push_back(std::move(diagnostic));
    for (const Diagnostic& kept : kept_) ++kind_of(kept.code).count;
  }
  Kind& kind = kind_of(diagnostic.code);
  if (++kind.count <= most) {
    kept_.push_back(std::move(diagnostic));
    if (kind.count <= kept_whole) return;
    cut(kept_.back().message.ja);
    cut(kept_.back().message.en);
  } else if (kind.count == most + 1) {
    kind.severity = diagnostic.severity;
    kind.first_left_out = diagnostic.pointer;
  }
}

DiagnosticList::Kind& DiagnosticList::kind_of(const std::string& code) {
  const auto known = std::ranges::find(kinds_, code, &Kind::code);
  if (known != kinds_.end()) return *known;
  return kinds_.emplace_back(Kind{.code = code, .count = 0, .severity = {}, .first_left_out = {}});
}

std::vector<Diagnostic> DiagnosticList::take() && {
  for (const Kind& kind : kinds_) {
    if (kind.count <= most) continue;
    const std::string rest = std::to_string(kind.count - most);
    kept_.push_back({.code = kind.code + "/more",
                     .severity = kind.severity,
                     .pointer = kind.first_left_out,
                     .message = {"同種の指摘がほかに" + rest + "件あります。", "And " + rest + " more of this kind."},
                     .remedy = {}});
  }
  return std::move(kept_);
}

}  // namespace ismap
