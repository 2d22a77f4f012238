// The words for what a review answers, as official notices write them.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/result.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// 充足, 不充足, 要判断, 情報不足, 対象外.
Label label_of(Verdict verdict);
Label label_of(Severity severity);
Colour colour_of(Verdict verdict);

/// The name of a regulation.
Label label_of(Regulation regulation);
/// The regulation's name and the clause.
std::string clause_text(const Citation& clause, Language language);

Label label_of(Scheme scheme);
Label label_of(Actor actor);
Label label_of(ObligationStatus status);

}  // namespace ismap
