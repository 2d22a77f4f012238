// Reviews the dossier named on the command line with the C++ library.
#include <ismap/core/date.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/review/review.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) try {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  const auto dossier = ismap::load<ismap::Dossier>(json);
  const auto review = ismap::review(dossier, {.as_of = ismap::date(2026, 11, 20)});
  std::puts(review.verdict == ismap::Verdict::unknown ? "unknown" : "known");
} catch (const ismap::ParseError& error) {
  std::printf("fault at %s\n", error.pointer().c_str());
}
