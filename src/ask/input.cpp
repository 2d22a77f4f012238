#include <ismap/ask/input.hpp>
#include <ismap/exchange/without_absent.hpp>
#include <ismap/io/size.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace ismap::ask {
namespace {

struct FormatOf {
  std::string_view operator()(const IndexedSubject& content) const noexcept {
    return subject_formats[content.subject.index()];
  }
  template <Document Content>
  std::string_view operator()(const Content&) const noexcept {
    return format_of<Content>;
  }
};

struct Written {
  Layout layout;

  std::string operator()(const IndexedSubject& content) const {
    std::string json =
        std::visit([&](const auto& document) { return ismap::write(document, layout); }, content.subject);
    return content.absent.empty() ? json : exchange::without_absent(json, content.absent, layout);
  }
  template <Document Content>
  std::string operator()(const Content& content) const {
    return ismap::write(content, layout);
  }
};

/// Reads a `T` where documents of the formats `accepted` are asked for.
struct Loader {
  std::string_view json;
  std::span<const std::string_view> accepted;
  std::shared_ptr<const Catalog> catalog;
  const AskedLimits& limits;

  template <class T>
  Input load() {
    T read = load_accepting<T>(accepted, json, limits.in_place_of(default_limits<T>));
    if constexpr (std::is_constructible_v<Subject, T>) {
      Subject subject{std::move(read)};
      StatementIndex index = index_statement(statement_of(subject), *catalog);
      return IndexedSubject{std::move(subject), std::move(catalog), std::move(index)};
    } else {
      return read;
    }
  }
};

/// The index of a statement is weighed by its parts that grow with the statement.
struct SizeOf {
  std::size_t operator()(const IndexedSubject& content) const noexcept {
    const StatementIndex& index = content.index;
    return std::visit([](const auto& document) { return ismap::size_of(document); }, content.subject) +
           index.row_of.capacity() * sizeof index.row_of.front() +
           index.unlisted_details.capacity() * sizeof index.unlisted_details.front();
  }
  template <Document Content>
  std::size_t operator()(const Content& content) const noexcept {
    return ismap::size_of(content);
  }
};

struct Kind {
  std::string_view format;
  Input (Loader::*load)();
};

constexpr std::array kinds{Kind{format_of<Dossier>, &Loader::load<Dossier>},
                           Kind{format_of<Statement>, &Loader::load<Statement>},
                           Kind{format_of<Register>, &Loader::load<Register>},
                           Kind{format_of<Procurement>, &Loader::load<Procurement>},
                           Kind{format_of<Agenda>, &Loader::load<Agenda>},
                           Kind{format_of<RegisteredAssessor>, &Loader::load<RegisteredAssessor>}};

}  // namespace

std::string_view format_in(const Input& input) noexcept {
  return std::visit(FormatOf{}, input);
}

Input load_input(std::string_view json, std::span<const std::string_view> accepted,
                 std::shared_ptr<const Catalog> catalog, const AskedLimits& limits) {
  const std::string meant = accepted.size() == 1 ? std::string{} : format_meant_in(json, accepted);
  const bool is_accepted = std::ranges::find(accepted, meant) != accepted.end();
  const auto* const kind =
      std::ranges::find(kinds, is_accepted ? std::string_view{meant} : accepted.front(), &Kind::format);
  return (Loader{json, accepted, std::move(catalog), limits}.*kind->load)();
}

const IndexedSubject& whole(const IndexedSubject& document) {
  constexpr Label missing{"この事項の記載がありません。ismap form statementにより作成したブックに記載してください。",
                          "This is missing. Fill in a workbook that ismap form statement makes."};
  if (document.absent.empty()) return document;
  std::vector<InputFault> faults;
  for (const std::string& pointer : document.absent)
    faults.push_back(
        {.fault = Fault::missing_member, .message = Text{missing}, .pointer = pointer, .place = {0, 0, 0}});
  throw ParseError(std::move(faults));
}

std::string write(const Input& input, Layout layout) {
  return std::visit(Written{layout}, input);
}

std::size_t size_of(const Input& input) noexcept {
  return std::visit(SizeOf{}, input);
}

}  // namespace ismap::ask
