// Prints a register of as many services as asked: write_large_register 100000 > register.json
#include "tests/support/large_register.hpp"

#include <ismap/io/write.hpp>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string json = ismap::write(ismap::test::large_register(std::strtoul(argv[1], nullptr, 10)));
  return std::fwrite(json.data(), 1, json.size(), stdout) == json.size() ? 0 : 2;
}
