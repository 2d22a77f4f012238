#include <ismap/ask/ask.hpp>
#include <ismap/ask/batch.hpp>
#include <ismap/io/fault_text.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/io/json_tokens.hpp"
#include "src/io/syntax.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <utility>

namespace ismap::ask {
namespace {

constexpr std::array assessor_formats{format_of<RegisteredAssessor>, format_of<Register>};

constexpr Label a_number{"登録番号又は名称の文字列", "a number or a name, as text"};
constexpr Label no_later_submission{"比較する後の文書の行がありません。",
                                    "The line with the later submission is missing."};

/// The text that a line is. @throws ParseError if it is something else
std::string text_in(const Line& line) {
  const auto refused = [](Fault fault) { return ParseError(fault, fault_text(fault, a_number), {}, {}); };
  try {
    check_syntax(line.text, {.depth = line.text.size()});
  } catch (const ParseError&) {
    throw refused(Fault::syntax);
  }
  JsonTokens tokens{std::string_view{line.text}.substr(detail::size_of_mark(line.text))};
  if (tokens.next() != JsonToken::text) throw refused(Fault::wrong_type);
  return text_of_token(tokens.written());
}

/// Asks about the item, with faults placed as if each line were an input.
class Asking {
 public:
  Asking(const BatchItem& item, const BatchQuestion& asked) : item_(item), asked_(asked) {}

  Answer answer() {
    Answer made = asked();
    if (!asked_.basis) return made;
    if (asked_.basis->has_digests)
      made.rest_on(basis());
    else
      made.rest_on_undigested(basis());
    return made;
  }

 private:
  Answer asked() {
    const Inquiry& inquiry = asked_.inquiry;
    switch (asked_.question) {
      case Question::document_review:
        return document_review(read<IndexedSubject>(), inquiry);
      case Question::service_status:
        return with_number([](const Inquiry& about) { return service_status(about); });
      case Question::service_impact:
        return with_number([](const Inquiry& about) { return service_impact(about); });
      case Question::register_status:
        return register_status(read<Register>(), inquiry);
      case Question::register_due:
        return register_due(read<Register>(), inquiry);
      case Question::register_impact:
        return register_impact(read<Register>(), inquiry);
      case Question::register_incidents:
        return register_incidents(read<Register>(), inquiry);
      case Question::procurement_decide:
        return procurement_decide(read<Procurement>(), inquiry);
      case Question::assessor_review:
        return assessor_review(document_in(item_.line), inquiry);
      case Question::agenda_plan:
        return agenda_plan(read<Agenda>(), inquiry);
      case Question::assessment_plan:
        return assessment_plan(dossier_in(document_in(item_.line), "dossier"), inquiry);
      case Question::statement_migrate:
        return statement_migrate(read<IndexedSubject>(), inquiry);
      case Question::certificate_overlap:
        return certificate_overlap(read<IndexedSubject>(), inquiry);
      case Question::document_diff:
        return compared();
      case Question::document_remedy:
        return document_remedy(read<IndexedSubject>(), inquiry);
    }
    throw not_allowed("question");
  }

  /// Reads the line, and keeps what it is.
  const Input& document_in(const Line& line) {
    try {
      return read_
          .emplace_back(ReadLine{
              line, load_input(line.text, formats_asked(asked_.question), asked_.inquiry.catalog, asked_.limits)})
          .document;
    } catch (const ParseError& error) {
      throw line.in_input(error);
    }
  }

  template <class Content>
  const Content& read() {
    return std::get<Content>(document_in(item_.line));
  }

  template <class Ask>
  Answer with_number(Ask ask) try {
    Inquiry about = asked_.inquiry;
    number_ = text_in(item_.line);
    about.number = number_;
    return ask(about);
  } catch (const ParseError& error) {
    throw item_.line.in_input(error);
  }

  Answer compared() {
    document_in(item_.line);
    if (!item_.second) throw item_.line.in_input(ParseError(Fault::missing_member, Text{no_later_submission}, {}, {}));
    document_in(*item_.second);
    return document_diff(std::get<IndexedSubject>(read_.front().document),
                         std::get<IndexedSubject>(read_.back().document), asked_.inquiry);
  }

  Basis basis() const {
    const BatchBasis& known = *asked_.basis;
    BasisArguments arguments = known.arguments;
    std::vector<BasisDocument> documents = known.documents;
    LookedAt looked_at = known.looked_at;
    if (number_) arguments.number = number_;
    for (const ReadLine& read : read_) {
      if (known.has_digests) documents.push_back(basis_document(role_of(read), name_of(read.line), read.line.text));
      const auto* subject = std::get_if<IndexedSubject>(&read.document);
      if (subject == nullptr || asked_.question == Question::statement_migrate) continue;
      looked_at.statement = &statement_of(subject->subject);
      looked_at.index = &subject->index;
    }
    return make_basis(asked_.question, std::move(arguments), std::move(documents), looked_at);
  }

  /// "dossiers.ndjson:3".
  std::string name_of(const Line& line) const {
    const std::string_view file = asked_.basis->name;
    return file.empty() ? std::string{} : std::string{file}.append(":").append(std::to_string(line.number));
  }

  struct ReadLine {
    const Line& line;
    Input document;
  };

  DocumentRole role_of(const ReadLine& read) const {
    if (asked_.question == Question::document_diff)
      return &read.line == &item_.line ? DocumentRole::before : DocumentRole::after;
    const bool is_register =
        std::holds_alternative<Register>(read.document) && asked_.question != Question::assessor_review;
    return is_register ? DocumentRole::registrations : DocumentRole::document;
  }

  const BatchItem& item_;
  const BatchQuestion& asked_;
  std::deque<ReadLine> read_;
  std::optional<std::string> number_;
};

}  // namespace

std::span<const std::string_view> formats_asked(Question question) noexcept {
  switch (question) {
    case Question::service_status:
    case Question::service_impact:
      return {};
    case Question::register_status:
    case Question::register_due:
    case Question::register_impact:
    case Question::register_incidents:
      return only_format_of<Register>;
    case Question::procurement_decide:
      return only_format_of<Procurement>;
    case Question::assessor_review:
      return assessor_formats;
    case Question::agenda_plan:
      return only_format_of<Agenda>;
    case Question::assessment_plan:
      return only_format_of<Dossier>;
    case Question::document_review:
    case Question::statement_migrate:
    case Question::certificate_overlap:
    case Question::document_diff:
    case Question::document_remedy:
      break;
  }
  return subject_formats;
}

void check(const BatchQuestion& asked) {
  Inquiry with_line = asked.inquiry;
  if (formats_asked(asked.question).empty()) {
    if (with_line.number) throw not_taken("number");
    with_line.number = "";
  }
  check(with_line, asked.question);
}

std::size_t longest_line(const BatchQuestion& asked) noexcept {
  const auto formats = formats_asked(asked.question);
  const bool may_be_register = std::ranges::find(formats, format_of<Register>) != formats.end();
  return asked.limits.in_place_of(may_be_register ? register_limits : Limits{}).bytes;
}

Outcome outcome_of(const BatchItem& item, const BatchQuestion& asked) {
  const Line& last = item.second ? *item.second : item.line;
  const auto outcome = [&](auto result) { return Outcome{item.line.number, last.end(), std::move(result)}; };
  try {
    return outcome(Asking{item, asked}.answer());
  } catch (const ParseError& error) {
    return outcome(error);
  } catch (const Failure& failure) {
    return outcome(failure);
  }
}

}  // namespace ismap::ask
