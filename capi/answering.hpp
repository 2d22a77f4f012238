// How a result becomes an answer.
#pragma once

#include <ismap/io/write.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reviewing.hpp"
#include "verdict.hpp"

namespace ismap::capi {

/// @throws CallFailure as `known_options` does.
Layout layout_in(const ismap_answer_options* options);

/// A question as it is asked.
struct Asked {
  ReviewRequest request;
  Layout layout;
};

/// @throws CallFailure if the engine is NULL, or the day or the options are not defined.
inline Asked asked_of(const ismap_engine* engine, const Register* registrations, std::int32_t as_of,
                      const ismap_answer_options* options) {
  return {request_of(required(engine, "engine"), registrations, date_of(as_of, "as_of")), layout_in(options)};
}

/// Keeps the result with its JSON. `text` writes it for people.
template <Document Result, class Text>
ismap_answer* new_answer(Result result, Layout layout, Text text) {
  ismap_answer answer{.json = write(result, layout), .text = {}};
  if constexpr (requires { result.verdict; }) answer.verdict = number_of(result.verdict);
  if constexpr (requires { result.ground; }) answer.ground = number_of(result.ground);
  answer.text = [result = std::move(result), text = std::move(text)](const Style& style) {
    return text(result, style);
  };
  return new ismap_answer(std::move(answer));
}

/// The part of a list of a register that has the number, however it is spelled, or else the name. @throws CallFailure
/// with ISMAP_E_NOT_FOUND, and what may have been meant; with ISMAP_E_UNDECIDED if several numbers have the name, or
/// for an assessor whose entries contradict each other.
Found<RegisteredService> service_in(const Register& registrations, std::string_view number_or_name);
const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view number_or_name);

/// The failure of a call for an assessor that is not there, with the numbers that may have been meant.
CallFailure no_such_assessor(std::string_view number, const std::vector<std::string>& near);

}  // namespace ismap::capi
