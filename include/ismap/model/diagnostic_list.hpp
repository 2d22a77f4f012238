// How much a list of diagnostics says.
#pragma once

#include <ismap/model/result.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ismap {

/// Collects diagnostics. Of each code the first `most` are kept, and one of the code `.../more` says how many more
/// there are: a document may be wrong in more places than anyone reads. No table of controls has as many entries.
class DiagnosticList {
 public:
  static constexpr std::size_t most = 2000;

  void add(Diagnostic diagnostic);

  /// What was kept, then one diagnostic for the rest of each code. It points where the first of them would.
  std::vector<Diagnostic> take() &&;

 private:
  struct Kind {
    std::string code;
    std::size_t count = 0;
    Severity severity{};
    Pointer first_left_out;
  };

  Kind& kind_of(const std::string& code);

  std::vector<Diagnostic> kept_;
  std::vector<Kind> kinds_;  ///< empty while there are few diagnostics, and none of them is long
};

}  // namespace ismap
