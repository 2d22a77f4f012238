// The least that a whole process costs: reads a file and parses it with simdjson, nothing else.
#include "src/io/simdjson.hpp"

#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  simdjson::padded_string json;
  if (simdjson::padded_string::load(argv[1]).get(json) != simdjson::SUCCESS) return 2;
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (parser.parse(json).get(document) != simdjson::SUCCESS) return 2;
  std::printf("%zu\n", json.size());
}
