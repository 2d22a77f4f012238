// The parts of a result's text below its verdicts.
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/style.hpp>

#include <optional>
#include <span>
#include <string>

namespace ismap::detail {

/// A blank line, and `title` in bold on a line of its own.
void begin_section(std::string& text, std::string_view title, const Style& style);

/// True if the rule is left to people because its text is not public: a review answers it without reading anything.
bool is_left_to_people(const RuleResult& result);

/// The rules that are not met, that lack facts, that a person must judge, and the warnings and advice on the others.
void append_attention(std::string& text, std::span<const RuleResult> results, const Style& style);

/// The ids of the rules left to people.
void append_left_to_people(std::string& text, std::span<const RuleResult> results, const Style& style);

/// What is due, soonest first.
void append_obligations(std::string& text, std::span<const Obligation> obligations, const Style& style,
                        std::optional<Date> as_of = {});

}  // namespace ismap::detail
