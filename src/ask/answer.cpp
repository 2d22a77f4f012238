#include <ismap/ask/answer.hpp>

#include <type_traits>

namespace ismap::ask {
namespace {

/// The member that `get` reads, of those contents that have it; otherwise an empty `Value`.
template <class Value, class Get>
Value read(const Answer::Content& content, Get get) noexcept {
  return std::visit(
      [&](const auto& held) -> Value {
        if constexpr (requires { get(held); })
          return get(held);
        else
          return {};
      },
      content);
}

}  // namespace

std::string_view Answer::format() const noexcept {
  return std::visit([](const auto& held) { return format_of<std::remove_cvref_t<decltype(held)>>; }, content_);
}

std::optional<Verdict> Answer::verdict() const noexcept {
  return read<std::optional<Verdict>>(content_,
                                      [](const auto& held) -> decltype(held.verdict) { return held.verdict; });
}

std::optional<Ground> Answer::ground() const noexcept {
  return read<std::optional<Ground>>(content_, [](const auto& held) -> decltype(held.ground) { return held.ground; });
}

std::span<const Viewpoint> Answer::viewpoints() const noexcept {
  return read<std::span<const Viewpoint>>(
      content_, [](const auto& held) -> decltype(std::span{held.viewpoints}) { return std::span{held.viewpoints}; });
}

std::span<const RuleResult> Answer::results() const noexcept {
  return read<std::span<const RuleResult>>(
      content_, [](const auto& held) -> decltype(std::span{held.results}) { return std::span{held.results}; });
}

std::string Answer::json(Layout layout) const {
  return std::visit([layout](const auto& held) { return write(held, layout); }, content_);
}

}  // namespace ismap::ask
