#pragma once

#include <ismap.h>

#include <ismap/ask/answer_format.hpp>
#include <ismap/report/page.hpp>

#include "guard.hpp"

#include <string>

namespace ismap::capi {

/// How answers are written.
struct Rendering {
  const ask::AnswerFormat& format;
  ask::AnswerStyle style;
};

/// @throws CallFailure if one of them is not defined. JSON needs no language.
Rendering rendering_of(ismap_format format, ismap_language language, Layout layout);

/// What is asked for does not have the form.
CallFailure no_such_form();

/// The page in the form. @throws CallFailure if no page has it
std::string written_page(const Page& page, const Rendering& rendering);

/// @throws CallFailure if no answer to the question has the form
void require_form(const Rendering& rendering, ask::Question question);

}  // namespace ismap::capi
