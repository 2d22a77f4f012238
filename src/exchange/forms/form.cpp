#include <ismap/exchange/forms/form.hpp>

#include <ismap/io/format.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/register_description.hpp>

#include "src/exchange/forms/field_help.hpp"
#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <algorithm>
#include <array>
#include <type_traits>

namespace ismap::exchange {
namespace {

template <class T>
struct ValueOf {
  using Type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
  using Type = T;
};
template <class T>
struct ValueOf<Boxed<T>> {
  using Type = T;
};

template <class T>
struct ItemOf {
  using Type = void;
};
template <class T>
struct ItemOf<std::vector<T>> {
  using Type = T;
};

template <class T>
inline constexpr bool is_list_of_objects = Described<typename ItemOf<T>::Type>;
template <>
inline constexpr bool is_list_of_objects<std::string> = false;

/// True if an object has lists of objects in it.
template <class T>
constexpr bool has_lists() {
  bool found = false;
  if constexpr (Described<T>)
    for_each_member<T>([&](auto member) {
      using Value = typename ValueOf<MemberType<T, decltype(member)>>::Type;
      if constexpr (is_list_of_objects<Value>)
        found = true;
      else
        found = found || has_lists<Value>();
    });
  return found;
}

template <class T>
inline constexpr bool is_ranged = false;
template <int Min, int Max>
inline constexpr bool is_ranged<Ranged<Min, Max>> = true;

template <class T>
constexpr FieldKind kind_of() {
  using Item = typename ItemOf<T>::Type;
  if constexpr (std::is_same_v<T, std::string>) return FieldKind::text;
  if constexpr (std::is_same_v<T, bool>) return FieldKind::truth;
  if constexpr (std::is_same_v<T, Date>) return FieldKind::day;
  if constexpr (std::is_same_v<T, ControlId>) return FieldKind::control;
  if constexpr (is_ranged<T>) return FieldKind::integer;
  if constexpr (DescribedEnum<T>) return FieldKind::choice;
  if constexpr (std::is_same_v<Item, std::string>) return FieldKind::texts;
  if constexpr (DescribedEnum<Item>) return FieldKind::choices;
  if constexpr (is_ranged<Item>) return FieldKind::integers;
}

template <DescribedEnum E>
std::vector<FieldChoice> choices_of() {
  std::vector<FieldChoice> choices;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
    choices.push_back({enumerator.name, title_of(type_name<E>(), enumerator.name)});
  });
  return choices;
}

/// The words of the choices that a member may have, and behind them the names of the members.
template <class T>
std::vector<detail::NamedWord> words_of_members() {
  std::vector<detail::NamedWord> words;
  for_each_member<T>([&](auto member) {
    using Value = typename ValueOf<MemberType<T, decltype(member)>>::Type;
    using Item = typename ItemOf<Value>::Type;
    if constexpr (DescribedEnum<Value>)
      for (const FieldChoice& choice : choices_of<Value>()) words.push_back({choice.word, choice.title});
    if constexpr (DescribedEnum<Item>)
      for (const FieldChoice& choice : choices_of<Item>()) words.push_back({choice.word, choice.title});
  });
  for_each_member<T>([&](auto member) { words.push_back({member.name, title_of(type_name<T>(), member.name)}); });
  return words;
}

Text within(const Text& outer, const Label& title) {
  if (outer.en.empty()) return title;
  constexpr Label both{"{0}：{1}", "{0}: {1}"};
  return fill(both, {outer, title});
}

/// The name of the sheet of a list in an object. Sheets have short names.
Text sheet_in(std::string_view object_ja, std::string_view member, const Label& list) {
  constexpr Label name{"{0}・{1}", "{1} - {0}"};
  return {fill(name, {Words{object_ja}, list}).ja, fill(name, {Words{member}, list}).en};
}

/// Walks the description of a document.
class Builder {
 public:
  explicit Builder(Form& form) : form_(form) {}

  template <class Document>
  void add() {
    form_.parts.push_back({.title = title_of(type_name<Document>()), .is_required = true});
    add_members<Document>(0, {}, {}, 0);
    tell_apart();
  }

 private:
  using Path = std::vector<std::string_view>;

  template <class T>
  void add_members(std::size_t part, const Path& path, const Text& title, std::size_t optional_object) {
    const std::vector<detail::NamedWord> words = words_of_members<T>();
    for_each_member<T>([&](auto member) {
      using Member = MemberType<T, decltype(member)>;
      using Value = typename ValueOf<Member>::Type;
      constexpr bool is_required = !may_be_absent<T, decltype(member)>;
      Path to_member = path;
      to_member.push_back(member.name);
      const Text member_title = within(title, title_of(type_name<T>(), member.name));
      const Label own_title = title_of(type_name<T>(), member.name);
      if constexpr (is_list_of_objects<Value>) {
        const Text sheet = path.empty() ? Text{own_title} : sheet_in(title.ja, path.back(), own_title);
        add_part<typename ItemOf<Value>::Type>(part, to_member, sheet, true, is_required);
      } else if constexpr (Described<Value>) {
        if (has_lists<Value>() && !is_in_list(part))
          add_part<Value>(part, to_member, member_title, false, is_required);
        else
          add_members<Value>(part, to_member, member_title, is_required ? optional_object : to_member.size());
      } else {
        add_field<Value>(part, to_member, member_title, is_required, optional_object,
                         detail::field_help(description_of(type_name<T>(), member.name), words));
      }
    });
  }

  /// Lists of one type, in several objects, are named with the object.
  void tell_apart() {
    const std::vector<Part> parts = form_.parts;
    for (Part& part : form_.parts) {
      const auto same = [&](const Part& other) { return other.title == part.title; };
      if (!part.above || std::ranges::count_if(parts, same) == 1) continue;
      const Part& above = parts[*part.above];
      const Text title = part.title;
      part.title = sheet_in(above.title.ja, above.path.back(), {title.ja, title.en});
    }
  }

  bool is_in_list(std::size_t part) const {
    const Part& one = form_.parts[part];
    return one.is_list || (one.above && is_in_list(*one.above));
  }

  template <class T>
  void add_part(std::size_t above, const Path& path, const Text& title, bool is_list, bool is_required) {
    const std::size_t made = form_.parts.size();
    form_.parts.push_back(
        {.title = title, .path = path, .above = above, .is_list = is_list, .is_required = is_required});
    add_members<T>(made, {}, {}, 0);
    form_.parts[made].key = key_of(form_.parts[made]);
  }

  template <class T>
  void add_field(std::size_t part, const Path& path, const Text& title, bool is_required, std::size_t optional_object,
                 const Text& help) {
    Field field{.path = path,
                .kind = kind_of<T>(),
                .is_required = is_required,
                .optional_object = optional_object,
                .title = title,
                .help = help};
    if constexpr (DescribedEnum<T>) field.choices = choices_of<T>();
    if constexpr (DescribedEnum<typename ItemOf<T>::Type>) field.choices = choices_of<typename ItemOf<T>::Type>();
    form_.parts[part].fields.push_back(std::move(field));
  }

  /// The first member that names an item: a number, an id, or else a name.
  static std::optional<std::size_t> key_of(const Part& part) {
    for (const std::string_view name : {"id", "number", "finding", "name"})
      for (std::size_t i = 0; i < part.fields.size(); ++i)
        if (part.fields[i].path.size() == 1 && part.fields[i].path.front() == name) return i;
    return std::nullopt;
  }

  Form& form_;
};

template <class Document>
Form made(std::string_view name, std::string_view format, const Label& title) {
  Form form{.document = name, .format = format, .title = title};
  Builder{form}.add<Document>();
  return form;
}

template <class Document>
inline constexpr bool is_in_tables = !std::is_same_v<Document, Policy>;

/// Those of documents, and behind them that of the checklist.
const std::vector<Form>& all_forms() {
  static const std::vector<Form> all = [] {
    std::vector<Form> list;
#define ISMAP_FORM(T, name, ja, en) \
  if constexpr (is_in_tables<T>) list.push_back(made<T>(name, format_of<T>, {ja, en}));
    ISMAP_INPUTS(ISMAP_FORM)
#undef ISMAP_FORM
    list.push_back(made<CisoCheck>("checklist", checklist_format, title_of("CisoCheck")));
    return list;
  }();
  return all;
}

}  // namespace

std::span<const std::string_view> form_documents() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> list;
#define ISMAP_FORM(T, name, ja, en) \
  if constexpr (is_in_tables<T>) list.push_back(name);
    ISMAP_INPUTS(ISMAP_FORM)
#undef ISMAP_FORM
    return list;
  }();
  return names;
}

std::span<const Form> forms() {
  const std::vector<Form>& all = all_forms();
  return {all.data(), all.size() - 1};
}

const Form* form_of(std::string_view name) {
  const auto found = std::ranges::find_if(
      all_forms(), [name](const Form& form) { return form.document == name || form.format == name; });
  return found == all_forms().end() ? nullptr : &*found;
}

std::vector<std::size_t> lists_above(const Form& form, std::size_t part) {
  std::vector<std::size_t> lists;
  for (std::optional<std::size_t> above = form.parts[part].above; above; above = form.parts[*above].above)
    if (form.parts[*above].is_list) lists.insert(lists.begin(), *above);
  return lists;
}

}  // namespace ismap::exchange
