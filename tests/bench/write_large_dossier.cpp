// Writes the dossier that the benchmarks use to standard output.
#include "tests/support/large_dossier.hpp"

#include <ismap/io/write.hpp>

#include <cstdio>

int main() {
  const std::string json = ismap::write(ismap::test::large_dossier(1200));
  return std::fwrite(json.data(), 1, json.size(), stdout) == json.size() ? 0 : 1;
}
