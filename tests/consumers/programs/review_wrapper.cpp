// Reviews the dossier named on the command line through the C++ wrapper of the C interface.
#include <ismap/c.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) try {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  const ismap::c::Engine engine;
  const auto dossier = engine.load(json);
  const auto review = engine.review(dossier, ismap::c::day_parse("2026-11-20"));
  std::cout << ismap::c::value_name(review.verdict()) << '\n';
} catch (const ismap::c::Error& error) {
  std::cout << "fault at " << error.pointer().value_or("no input") << '\n';
}
