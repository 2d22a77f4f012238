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

/// What a page says, in a form of pages. @throws CallFailure if pages do not have the form
std::string rendered(const Page& page, const Rendering& rendering);

/// The JSON that `json` makes if that is the form, else the page that `page` makes in a language. @throws CallFailure
/// if pages do not have the form
template <class Json, class MakePage>
std::string json_or_page(const Rendering& rendering, Json json, MakePage page) {
  if (rendering.format.id == ask::AnswerFormatId::json) return json();
  return rendered(page(rendering.style.style.language), rendering);
}

/// @throws CallFailure if no answer to the question has the form
void require_form(const Rendering& rendering, ask::Question question);

}  // namespace ismap::capi
