#include <ismap/ask/answer.hpp>
#include <ismap/core/sha256.hpp>
#include <ismap/report/basis_page.hpp>

#include <type_traits>
#include <utility>

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

const Basis* Answer::basis() const noexcept {
  return std::visit([](const auto& held) { return held.basis ? &*held.basis : nullptr; }, content_);
}

void Answer::rest_on(Basis basis) {
  std::visit(
      [&](auto& held) {
        held.basis.reset();
        basis.answer_sha256 = sha256_hex(write(held, Layout::canonical));
        held.basis = std::move(basis);
      },
      content_);
}

void Answer::rest_on_undigested(Basis basis) {
  std::visit([&](auto& held) { held.basis = std::move(basis); }, content_);
}

Page Answer::page(Language language, Pictures pictures) const {
  Page made = page_(content_, language, pictures);
  if (const Basis* rests_on = basis()) add_basis(made, *rests_on);
  return made;
}

std::string Answer::text(const Style& style) const {
  if (!text_) return write_text(page(style.language, Pictures::left_out), style);
  std::string text = text_(content_, style);
  const Basis* rests_on = basis();
  if (rests_on == nullptr) return text;
  Page section{.language = style.language};
  add_basis(section, *rests_on);
  return text + '\n' + write_text(section, style);
}

std::string Answer::json(Layout layout) const {
  return std::visit([layout](const auto& held) { return write(held, layout); }, content_);
}

}  // namespace ismap::ask
