#include <ismap/ask/batch_line.hpp>
#include <ismap/io/json_text.hpp>

namespace ismap::ask {
namespace {

/// The name of a document: "review" of "ismap-review/1".
std::string_view name_in(std::string_view format) {
  constexpr std::string_view before = "ismap-";
  return format.substr(before.size(), format.find('/') - before.size());
}

}  // namespace

std::string batch_line(std::uint64_t line, const Answer& answer) {
  JsonText head{Layout::compact};
  head.begin_object();
  head.key("line");
  head.number(static_cast<std::int64_t>(line));
  head.key("subject");
  head.text(answer.subject());
  head.key(name_in(answer.format()));
  std::string text = head.flush();
  text.append(answer.json(Layout::compact)).append("}\n");
  return text;
}

}  // namespace ismap::ask
