// One question of many documents.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/ask/basis.hpp>
#include <ismap/ask/failure.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/core/in_order.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/io/line_reader.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::ask {

/// What all answers of a batch rest on besides their lines.
struct BatchBasis {
  std::string_view name{};  ///< of the input that the lines are in; empty: it has none
  BasisArguments arguments{};
  std::vector<BasisDocument> documents{};
  LookedAt looked_at{};
  /// Of the lines and the answers, which cost more than the answers. Without them no line is named.
  bool has_digests = true;
};

/// What is asked of every line. The inquiry has what the lines do not have.
///
/// A line is a document of one of `formats_asked(question)`, and two lines, the earlier submission before the later,
/// for `document_diff`. For `service_status` and `service_impact` it is the number of a service, or its name, as JSON
/// text.
struct BatchQuestion {
  Question question{};
  Inquiry inquiry{};
  AskedLimits limits{};               ///< of each document
  std::optional<BatchBasis> basis{};  ///< absent: the answers do not say what they rest on
};

/// The formats of the documents that the question is about; none if it is about a number.
std::span<const std::string_view> formats_asked(Question question) noexcept;

/// The longest document of those formats, in bytes.
std::size_t longest_line(const BatchQuestion& asked) noexcept;

/// What one question is about.
struct BatchItem {
  Line line;
  std::optional<Line> second{};  ///< of a difference
};

/// What became of it. Places in an error are those in the whole input.
struct Outcome {
  std::uint64_t line{};       ///< from 1, where it starts
  std::uint64_t input_end{};  ///< bytes up to the end of its last line
  std::variant<Answer, ParseError, Failure> result;
};

/// A document that cannot be read, or that the question is not for, gives an outcome that says why.
/// @pre `check(asked)` accepts it
Outcome outcome_of(const BatchItem& item, const BatchQuestion& asked);

/// @throws Failure if the inquiry lacks what the question needs besides its lines, or has what it does not take.
void check(const BatchQuestion& asked);

/// Works on every item that the lines give. `next()` gives an optional `Line`, `work(item)` makes what `put(made)`
/// takes, which says whether to go on. `next` and `put` are called by one thread at a time, `put` in the order of the
/// input, `work` by `threads` threads at once. What they throw ends the whole and is thrown from here.
template <class Next, class Work, class Put>
void batch(Question question, unsigned threads, Next next, Work work, Put put) {
  const auto take = [&]() -> std::optional<BatchItem> {
    std::optional<Line> line = next();
    if (!line) return std::nullopt;
    BatchItem item{std::move(*line)};
    if (question == Question::document_diff) item.second = next();
    return item;
  };
  in_order(threads, take, std::move(work), std::move(put));
}

}  // namespace ismap::ask
