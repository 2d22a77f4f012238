#include "subject.hpp"

namespace ismap::cli {

Subject load_subject_from(const Input& input) {
  try {
    return load_subject(input.text, input.limits.in_place_of({}));
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace ismap::cli
