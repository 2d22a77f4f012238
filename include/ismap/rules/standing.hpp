#pragma once

namespace ismap {

/// How well the source of a rule is known.
enum class Standing {
  stated,       ///< an official text or an official reply says so
  reported,     ///< a third party quotes or describes it
  inferred,     ///< follows from sources, but none says so
  conflicting,  ///< sources disagree; a policy switch decides
  not_found,    ///< the text of the clause is not public; nothing is decided without a supplement
};

/// Who decides a rule.
enum class Automation {
  decided,         ///< software, from the documents (and a reviewer where the clause asks to weigh something)
  left_to_people,  ///< the clause's text is not public, or nothing in the documents shows the matter
  information,     ///< a definition, a plan or a fact of the scheme: nothing to decide
};

}  // namespace ismap
