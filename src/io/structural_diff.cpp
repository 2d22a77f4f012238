#include <ismap/io/structural_diff.hpp>

#include "src/io/list_keys.hpp"

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

namespace ismap {
namespace {

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
inline constexpr bool is_keyed = std::tuple_size_v<std::remove_const_t<decltype(list_keys<T>)>> != 0;

/// The end of a list, as JSON Patch writes it.
constexpr std::string_view end_of_list = "-";

template <class T>
std::string json_of(const T& value) {
  JsonText text{Layout::compact};
  serialize(text, value);
  return std::move(text).take();
}

template <class T>
void sort_by_json(std::vector<T>& items) {
  if (items.size() < 2) return;
  std::vector<std::pair<std::string, T>> keyed;
  keyed.reserve(items.size());
  for (T& item : items) {
    std::string key = json_of(item);
    keyed.emplace_back(std::move(key), std::move(item));
  }
  std::ranges::sort(keyed, {}, &std::pair<std::string, T>::first);
  for (std::size_t i = 0; i < items.size(); ++i) items[i] = std::move(keyed[i].second);
}

/// The same value with the items of its lists in an order of their own.
template <Described T>
T in_canonical_order(T value) {
  for_each_member<T>([&](auto member) {
    auto& part = value.*decltype(member)::pointer;
    if constexpr (is_list<std::remove_cvref_t<decltype(part)>>) sort_by_json(part);
  });
  return value;
}

/// The JSON of an item, which does not show the order of the lists in it.
template <class T>
std::string canonical(const T& item) {
  if constexpr (Described<T>)
    return json_of(in_canonical_order(item));
  else
    return json_of(item);
}

template <class T>
bool has_value(const T&) {
  return true;
}
template <class T>
bool has_value(const std::optional<T>& key) {
  return key.has_value();
}

/// Positions of items that are not matched yet.
using Positions = std::vector<std::size_t>;

Positions all_positions(std::size_t count) {
  Positions rows(count);
  for (std::size_t i = 0; i < count; ++i) rows[i] = i;
  return rows;
}

template <class Key>
struct Keyed {
  Key key;
  std::size_t row;
};

/// The keys of the items at `rows`, in order. Those without a key stay in `rows`.
template <class T, class KeyOf>
auto keyed(const std::vector<T>& items, Positions& rows, KeyOf key_of) {
  using Key = std::invoke_result_t<KeyOf, const T&>;
  std::vector<Keyed<Key>> found;
  found.reserve(rows.size());
  Positions without;
  for (const std::size_t row : rows) {
    Key key = key_of(items[row]);
    if (has_value(key))
      found.push_back({std::move(key), row});
    else
      without.push_back(row);
  }
  if (!std::ranges::is_sorted(found, {}, &Keyed<Key>::key)) std::ranges::stable_sort(found, {}, &Keyed<Key>::key);
  rows = std::move(without);
  return found;
}

class Differ {
 public:
  template <class T>
  std::vector<Change> differences(const T& before, const T& after) && {
    compare(before, after, {}, {});
    return std::move(changes_);
  }

 private:
  /// While it lives, changes are in this item of a list, unless they are in one around it.
  class Inside {
   public:
    template <class T>
    Inside(Differ& differ, const T& item) : differ_(differ), is_outermost_(!differ.item_) {
      if constexpr (is_keyed<T>)
        if (is_outermost_) differ_.item_ = item_name(item);
    }
    ~Inside() {
      if (is_outermost_) differ_.item_.reset();
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

   private:
    Differ& differ_;
    bool is_outermost_;
  };

  template <Described T>
  void compare(const T& before, const T& after, const Pointer& old_at, const Pointer& new_at) {
    for_each_member<T>([&](auto member) {
      const auto& old_part = before.*decltype(member)::pointer;
      const auto& new_part = after.*decltype(member)::pointer;
      if (old_part == new_part) return;
      compare(old_part, new_part, old_at / member.name, new_at / member.name);
    });
  }

  template <class T>
  void compare(const std::optional<T>& before, const std::optional<T>& after, const Pointer& old_at,
               const Pointer& new_at) {
    if (before && after)
      compare(*before, *after, old_at, new_at);
    else if (before)
      remove(*before, old_at, new_at);
    else
      add(*after, old_at, new_at);
  }

  template <class T>
  void compare(const std::vector<T>& before, const std::vector<T>& after, const Pointer& old_at,
               const Pointer& new_at) {
    Positions old_rows = all_positions(before.size());
    Positions new_rows = all_positions(after.size());
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    const auto match_by = [&](auto key_of) {
      match(before, after, old_rows, new_rows, key_of, [&](std::size_t from, std::size_t to) {
        if (!(before[from] == after[to])) pairs.emplace_back(from, to);
      });
    };
    if constexpr (!is_keyed<T>) {
      match_by(canonical<T>);
      std::ranges::sort(old_rows);
      std::ranges::sort(new_rows);
    } else {
      std::apply([&](auto... key_of) { (match_by(key_of), ...); }, list_keys<T>);
    }
    make_room_for(pairs.size() + old_rows.size() + new_rows.size());
    for (const auto& [from, to] : pairs) {
      const Inside inside{*this, before[from]};
      compare(before[from], after[to], old_at / from, new_at / to);
    }
    for (const std::size_t row : old_rows) {
      const Inside inside{*this, before[row]};
      remove(before[row], old_at / row, new_at / end_of_list);
    }
    for (const std::size_t row : new_rows) {
      const Inside inside{*this, after[row]};
      add(after[row], old_at / end_of_list, new_at / row);
    }
  }

  template <class T>
  void compare(const T& before, const T& after, const Pointer& old_at, const Pointer& new_at) {
    Change& change = note(ChangeKind::changed, old_at, new_at);
    change.old_value = json_of(before);
    change.new_value = json_of(after);
  }

  /// Changes are large: moving them to new memory again and again costs more than making them.
  void make_room_for(std::size_t more) {
    const std::size_t needed = changes_.size() + more;
    if (needed > changes_.capacity()) changes_.reserve(std::max(needed, 2 * changes_.capacity()));
  }

  /// Calls `pair(old row, new row)` for the items whose key is the same, and leaves the others in the rows, by key.
  template <class T, class KeyOf, class Pair>
  static void match(const std::vector<T>& before, const std::vector<T>& after, Positions& old_rows, Positions& new_rows,
                    KeyOf key_of, Pair pair) {
    const auto old_keys = keyed(before, old_rows, key_of);
    const auto new_keys = keyed(after, new_rows, key_of);
    auto from = old_keys.begin();
    auto to = new_keys.begin();
    while (from != old_keys.end() || to != new_keys.end()) {
      const bool old_first = to == new_keys.end() || (from != old_keys.end() && !(to->key < from->key));
      const auto& key = old_first ? from->key : to->key;
      const auto other_key = [&key](const auto& one) { return !(one.key == key); };
      const auto old_end = std::find_if(from, old_keys.end(), other_key);
      const auto new_end = std::find_if(to, new_keys.end(), other_key);
      if (old_end - from == 1 && new_end - to == 1) {
        pair(from->row, to->row);
      } else {
        Positions old_group;
        Positions new_group;
        for (; from != old_end; ++from) old_group.push_back(from->row);
        for (; to != new_end; ++to) new_group.push_back(to->row);
        match_namesakes(before, after, old_group, new_group, pair);
        std::ranges::copy(old_group, std::back_inserter(old_rows));
        std::ranges::copy(new_group, std::back_inserter(new_rows));
      }
      from = old_end;
      to = new_end;
    }
  }

  /// Of items with one key, matches those that are equal, and then a last one on each side.
  template <class T, class Pair>
  static void match_namesakes(const std::vector<T>& before, const std::vector<T>& after, Positions& old_group,
                              Positions& new_group, Pair pair) {
    if (old_group.empty() || new_group.empty()) return;
    const auto old_texts = keyed(before, old_group, canonical<T>);
    const auto new_texts = keyed(after, new_group, canonical<T>);
    auto to = new_texts.begin();
    for (const auto& one : old_texts) {
      for (; to != new_texts.end() && to->key < one.key; ++to) new_group.push_back(to->row);
      if (to != new_texts.end() && to->key == one.key)
        ++to;
      else
        old_group.push_back(one.row);
    }
    for (; to != new_texts.end(); ++to) new_group.push_back(to->row);
    if (old_group.size() != 1 || new_group.size() != 1) return;
    pair(old_group.front(), new_group.front());
    old_group.clear();
    new_group.clear();
  }

  template <class T>
  void remove(const T& value, const Pointer& old_at, const Pointer& new_at) {
    note(ChangeKind::removed, old_at, new_at).old_value = json_of(value);
  }
  template <class T>
  void add(const T& value, const Pointer& old_at, const Pointer& new_at) {
    note(ChangeKind::added, old_at, new_at).new_value = json_of(value);
  }

  Change& note(ChangeKind kind, const Pointer& old_at, const Pointer& new_at) {
    Change& change = changes_.emplace_back();
    change.kind = kind;
    change.old_at = old_at;
    change.new_at = new_at;
    change.item = item_;
    return change;
  }

  std::vector<Change> changes_;
  std::optional<std::string> item_;
};

}  // namespace

std::vector<Change> structural_diff(const Dossier& before, const Dossier& after) {
  return Differ{}.differences(before, after);
}

std::vector<Change> structural_diff(const Statement& before, const Statement& after) {
  return Differ{}.differences(before, after);
}

}  // namespace ismap
