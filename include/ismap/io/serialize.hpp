// The one walk over a value's description that every JSON output is made by.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/io/format.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap {

/// What a JSON output has to offer: `null()`, `boolean`, `number`, `text`, and `begin_object`/`key`/`end_object`,
/// `begin_array`/`end_array` around their parts.
template <class S>
concept JsonSink = requires(S sink, std::string_view text) {
  sink.null();
  sink.boolean(true);
  sink.number(std::int64_t{});
  sink.text(text);
  sink.begin_object();
  sink.key(text);
  sink.end_object();
  sink.begin_array();
  sink.end_array();
};

template <JsonSink S>
void serialize(S& sink, bool value) {
  sink.boolean(value);
}

template <JsonSink S, std::signed_integral I>
void serialize(S& sink, I value) {
  sink.number(value);
}

template <JsonSink S, int Min, int Max>
void serialize(S& sink, Ranged<Min, Max> value) {
  sink.number(value.value);
}

template <JsonSink S>
void serialize(S& sink, std::string_view value) {
  sink.text(value);
}

template <JsonSink S>
void serialize(S& sink, const std::string& value) {
  sink.text(value);
}

template <JsonSink S>
void serialize(S& sink, Date value) {
  sink.text(to_string(value));
}

template <JsonSink S>
void serialize(S& sink, const ControlId& value) {
  sink.text(value.string());
}

template <JsonSink S>
void serialize(S& sink, const Pointer& value) {
  sink.text(value.string());
}

template <JsonSink S>
void serialize(S& sink, std::monostate) {
  sink.null();
}

template <JsonSink S, DescribedEnum E>
void serialize(S& sink, E value) {
  sink.text(name_of(value));
}

template <JsonSink S, class... Ts>
void serialize(S& sink, const std::variant<Ts...>& value);
template <JsonSink S, class T>
void serialize(S& sink, const std::vector<T>& values);
template <JsonSink S, Described T>
void serialize(S& sink, const T& value);

template <JsonSink S, class... Ts>
void serialize(S& sink, const std::variant<Ts...>& value) {
  std::visit([&](const auto& alternative) { serialize(sink, alternative); }, value);
}

template <JsonSink S, class T>
void serialize(S& sink, const std::vector<T>& values) {
  sink.begin_array();
  for (const T& value : values) serialize(sink, value);
  sink.end_array();
}

/// The described members, in their order; an absent one is left out.
template <JsonSink S, Described T>
void serialize_members(S& sink, const T& value) {
  for_each_member<T>([&](auto member) {
    const auto& part = value.*decltype(member)::pointer;
    if constexpr (is_optional<std::remove_cvref_t<decltype(part)>>) {
      if (!part) return;
      sink.key(member.name);
      serialize(sink, *part);
    } else {
      sink.key(member.name);
      serialize(sink, part);
    }
  });
}

template <JsonSink S, Described T>
void serialize(S& sink, const T& value) {
  sink.begin_object();
  serialize_members(sink, value);
  sink.end_object();
}

/// A whole document, which says its format first.
template <JsonSink S, Document T>
void serialize_document(S& sink, const T& value) {
  sink.begin_object();
  sink.key(format_member);
  sink.text(format_of<T>);
  serialize_members(sink, value);
  sink.end_object();
}

}  // namespace ismap
