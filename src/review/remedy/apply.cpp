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
#include <variant>
#include <vector>

namespace ismap::remedies {
namespace {

/// Follows the path of a patch through a document.
class Walk {
 public:
  explicit Walk(const RemedyPatch& patch) : op_(patch.op), value_(patch.value), path_(patch.path.string()) {}

  template <Described T>
  void apply(T& document) {
    enter(document);
  }

 private:
  [[noreturn]] static void does_not_fit() { throw std::invalid_argument("the edits are not of this document"); }

  bool is_at_end() const { return next_ == path_.size(); }
  bool removes_here() const { return op_ == PatchOperation::remove && is_at_end(); }

  std::string_view next_token() {
    if (is_at_end()) does_not_fit();
    const std::size_t first = next_ + 1;
    next_ = std::min(path_.find('/', first), path_.size());
    return std::string_view{path_}.substr(first, next_ - first);
  }

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
    if (!part && !is_at_end()) does_not_fit();
    if (removes_here())
      part.reset();
    else
      enter(part ? *part : part.emplace());
  }

  template <class T>
  void enter(std::vector<T>& list) {
    const std::string_view token = next_token();
    if (token == "-" && op_ == PatchOperation::add && is_at_end()) return enter(list.emplace_back());
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), position);
    if (error != std::errc{} || end != token.data() + token.size() || position >= list.size()) does_not_fit();
    if (removes_here())
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(position));
    else
      enter(list[position]);
  }

  template <class T>
  void enter(T& item) {
    if (!is_at_end() || op_ == PatchOperation::remove || !value_) does_not_fit();
    put(item);
  }

  template <class T>
  const T& value() const {
    const T* value = std::get_if<T>(&*value_);
    if (value == nullptr) does_not_fit();
    return *value;
  }

  template <class T>
  requires std::same_as<T, bool> || std::same_as<T, Date> || std::same_as<T, std::string>
  void put(T& item) const { item = value<T>(); }

  void put(ControlId& item) const {
    const std::optional<ControlId> id = ControlId::parse(value<std::string>());
    if (!id) does_not_fit();
    item = *id;
  }

  template <int Min, int Max>
  void put(Ranged<Min, Max>& item) const {
    const std::int64_t number = value<std::int64_t>();
    if (number < Min || number > Max) does_not_fit();
    item.value = static_cast<typename Ranged<Min, Max>::Number>(number);
  }

  /// No edit gives a value of another type.
  template <class T>
  void put(T&) const {
    does_not_fit();
  }

  PatchOperation op_;
  const std::optional<Value>& value_;
  std::string path_;
  std::size_t next_ = 0;
};

}  // namespace

void apply(const RemedyPatch& patch, Dossier& dossier) {
  Walk{patch}.apply(dossier);
}

void apply(const RemedyPatch& patch, Statement& statement) {
  Walk{patch}.apply(statement);
}

}  // namespace ismap::remedies
