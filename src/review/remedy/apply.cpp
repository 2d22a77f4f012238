#include "src/review/remedy/apply.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/ranged.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::remedies {
namespace {

[[noreturn]] void does_not_fit() {
  throw std::invalid_argument("the edits are not of this document");
}

std::size_t position_in(std::string_view token) {
  std::size_t position = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), position);
  if (error != std::errc{} || end != token.data() + token.size()) does_not_fit();
  return position;
}

/// Puts the value of a patch into a part of a document.
class Put {
 public:
  explicit Put(const Value& value) : value_(value) {}

  template <class T>
  requires std::same_as<T, bool> || std::same_as<T, Date> || std::same_as<T, std::string>
  void into(T& part) const { part = value<T>(); }

  void into(ControlId& part) const {
    const std::optional<ControlId> id = ControlId::parse(value<std::string>());
    if (!id) does_not_fit();
    part = *id;
  }

  template <int Min, int Max>
  void into(Ranged<Min, Max>& part) const {
    const std::int64_t number = value<std::int64_t>();
    if (number < Min || number > Max) does_not_fit();
    part.value = static_cast<typename Ranged<Min, Max>::Number>(number);
  }

  /// No edit gives a value of another type.
  template <class T>
  void into(T&) const {
    does_not_fit();
  }

 private:
  template <class T>
  const T& value() const {
    const T* value = std::get_if<T>(&value_);
    if (value == nullptr) does_not_fit();
    return *value;
  }

  const Value& value_;
};

/// Follows a path through a document, and does at its end what it is for.
class Walk {
 public:
  /// Makes one operation.
  explicit Walk(const RemedyPatch& patch) : patch_(&patch), path_(patch.path.string()) {}
  /// Takes the items at `positions`, ascending, out of the list at `list`.
  Walk(std::string list, std::span<const std::size_t> positions) : path_(std::move(list)), positions_(positions) {}

  template <Described T>
  void enter(T& whole) {
    const std::string_view name = next_token();
    bool found = false;
    for_each_member<T>([&](auto member) {
      if (name != member.name) return;
      found = true;
      enter(whole.*decltype(member)::pointer);
    });
    if (!found) does_not_fit();
  }

  template <class T>
  void enter(std::optional<T>& part) {
    if (part && is_at_end() && patch_ != nullptr && patch_->op == PatchOperation::remove) return part.reset();
    if (!part && !is_at_end()) does_not_fit();
    enter(part ? *part : part.emplace());
  }

  template <class T>
  void enter(std::vector<T>& list) {
    if (is_at_end()) return remove_from(list);
    const std::string_view token = next_token();
    if (token == "-" && is_at_end() && patch_ != nullptr && patch_->op == PatchOperation::add)
      return enter(list.emplace_back());
    const std::size_t position = position_in(token);
    if (position >= list.size()) does_not_fit();
    enter(list[position]);
  }

  template <class T>
  void enter(T& part) {
    if (!is_at_end() || patch_ == nullptr || !patch_->value) does_not_fit();
    Put{*patch_->value}.into(part);
  }

 private:
  bool is_at_end() const { return next_ == path_.size(); }

  std::string_view next_token() {
    if (is_at_end()) does_not_fit();
    const std::size_t first = next_ + 1;
    next_ = std::min(path_.find('/', first), path_.size());
    return std::string_view{path_}.substr(first, next_ - first);
  }

  template <class T>
  void remove_from(std::vector<T>& list) {
    if (positions_.empty() || positions_.back() >= list.size()) does_not_fit();
    std::size_t at = 0;
    auto gone = positions_.begin();
    std::erase_if(list, [&](const T&) {
      const bool goes = gone != positions_.end() && *gone == at++;
      if (goes) ++gone;
      return goes;
    });
  }

  const RemedyPatch* patch_ = nullptr;  // null: items are taken out of a list
  std::string path_;
  std::span<const std::size_t> positions_;
  std::size_t next_ = 0;
};

/// A removal from a list: the list, and the position in it; nothing for another operation.
std::optional<std::pair<std::string, std::size_t>> item_removed_by(const RemedyPatch& patch) {
  if (patch.op != PatchOperation::remove) return std::nullopt;
  const std::string path = patch.path.string();
  const std::size_t slash = path.rfind('/');
  const std::string_view token = std::string_view{path}.substr(slash + 1);
  if (token.empty() || token.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  return std::pair{path.substr(0, slash), position_in(token)};
}

/// Removals from one list that follow each other, later items first, are made at once: one by one each would move what
/// follows it.
template <class T>
void apply_all(std::span<const RemedyPatch> patches, T& document) {
  for (std::size_t i = 0; i < patches.size();) {
    auto removed = item_removed_by(patches[i]);
    if (!removed) {
      Walk{patches[i++]}.enter(document);
      continue;
    }
    const std::string list = std::move(removed->first);
    std::vector<std::size_t> positions;
    while (removed && (positions.empty() || (removed->first == list && removed->second < positions.back()))) {
      positions.push_back(removed->second);
      removed = ++i < patches.size() ? item_removed_by(patches[i]) : std::nullopt;
    }
    std::ranges::reverse(positions);
    Walk{list, positions}.enter(document);
  }
}

}  // namespace

void apply_patches(std::span<const RemedyPatch> patches, Dossier& dossier) {
  apply_all(patches, dossier);
}

void apply_patches(std::span<const RemedyPatch> patches, Statement& statement) {
  apply_all(patches, statement);
}

}  // namespace ismap::remedies
