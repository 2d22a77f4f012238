#pragma once

#include <ismap/model/asked_question.hpp>

namespace ismap::ask {

using Question = AskedQuestion;

}  // namespace ismap::ask
