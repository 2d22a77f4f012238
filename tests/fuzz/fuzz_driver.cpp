// Runs a fuzz target without libFuzzer: random edits of the files given, from a fixed seed.
//
//     load_fuzz <seconds> <file>... [--seed <number>] [--runs <number>]
//
// With 0 seconds each file is tried once, as it is. With --runs so many edits are tried, however long it takes.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937_64;
using namespace std::string_view_literals;

constexpr std::string_view snippets[] = {
    "{"sv,
    "}"sv,
    "["sv,
    "]"sv,
    ","sv,
    ":"sv,
    "\""sv,
    "\\"sv,
    "\\u"sv,
    "\\u0000"sv,
    "\\ud800"sv,
    "\\udc00"sv,
    "\\ud83d\\ude00"sv,
    "null"sv,
    "true"sv,
    "false"sv,
    "0"sv,
    "-1"sv,
    "1.5"sv,
    "1e3"sv,
    "1e400"sv,
    "9223372036854775808"sv,
    "\"\""sv,
    "{}"sv,
    "[]"sv,
    "\"format\": \"ismap-policy/1\", "sv,
    "\"$schema\": \"\", "sv,
    "\"id\": "sv,
    "\"2024-02-30\""sv,
    "\"9.4.1.8.PB\""sv,
    "\0"sv,
    "\n"sv,
    "\r\n"sv,
    "\xEF\xBB\xBF"sv,
    "\xC0\x80"sv,
    "\xED\xA0\x80"sv,
    "\xE3\x81"sv,
    "\xFF"sv,
    "あ"sv,
    "[[[[[[[[[[[["sv,
    "{\"a\":{\"a\":"sv,
    "/*"sv,
    "//"sv,
    "'"sv,
    " "sv,
};

std::size_t below(Random& random, std::size_t limit) {
  return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

/// A place to cut at: any byte, or the byte after a random mark of the syntax.
std::size_t place(Random& random, const std::string& text) {
  const std::size_t at = below(random, text.size() + 1);
  if (below(random, 2) == 0) return at;
  const std::size_t mark = text.find_first_of("{}[],:\"", at);
  return mark == std::string::npos ? at : mark + below(random, 2);
}

void edit(Random& random, std::string& text, const std::vector<std::string>& corpus) {
  const std::size_t at = place(random, text);
  const std::size_t length = std::min(below(random, 2) == 0 ? below(random, 4) : below(random, 200), text.size() - at);
  switch (below(random, 9)) {
    case 0:
      text.erase(at, length);
      break;
    case 1:
      text.insert(at, snippets[below(random, std::size(snippets))]);
      break;
    case 2:
      text.replace(at, length, snippets[below(random, std::size(snippets))]);
      break;
    case 3:
      if (at < text.size()) text[at] = static_cast<char>(random());
      break;
    case 4:
      if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(random, 8)));
      break;
    case 5:  // a part of it twice
      text.insert(place(random, text), text.substr(at, length));
      break;
    case 6: {  // a part of another document
      const std::string& other = corpus[below(random, corpus.size())];
      const std::size_t from = place(random, other);
      text.insert(at, other, from, below(random, 300));
      break;
    }
    case 7:  // a value for another
    {
      const std::size_t colon = text.find(':', at);
      const std::size_t end = colon == std::string::npos ? colon : text.find_first_of(",}\n", colon);
      if (end != std::string::npos)
        text.replace(colon + 1, end - colon - 1, snippets[below(random, std::size(snippets))]);
      break;
    }
    default:
      if (below(random, 20) == 0) text.resize(at);
  }
}

std::string read_file(const char* path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) {
    std::fprintf(stderr, "cannot read %s\n", path);
    std::exit(2);
  }
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string input;  // the one being tried, for `die`

[[noreturn]] void die() {
  std::ofstream{"fuzz-failure.json", std::ios::binary} << input;
  std::fprintf(stderr, "the input is kept in fuzz-failure.json\n");
  std::_Exit(1);
}

void try_input() {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> corpus;
  std::uint64_t seed = 1;
  double seconds = 0;
  std::size_t runs = 0;
  if (argc > 1) seconds = std::atof(argv[1]);
  for (int i = 2; i < argc; ++i) {
    if (argv[i] == "--seed"sv && i + 1 < argc)
      seed = std::strtoull(argv[++i], nullptr, 10);
    else if (argv[i] == "--runs"sv && i + 1 < argc)
      runs = std::strtoull(argv[++i], nullptr, 10);
    else
      corpus.push_back(read_file(argv[i]));
  }
  if (corpus.empty()) {
    std::fprintf(stderr, "usage: %s <seconds> <file>... [--seed <number>] [--runs <number>]\n", argv[0]);
    return 2;
  }
  std::set_terminate(die);
  std::signal(SIGABRT, [](int) { die(); });
  for (const std::string& file : corpus) {
    input = file;
    try_input();
  }
  Random random{seed};
  std::size_t tried = 0;
  const auto start = std::chrono::steady_clock::now();
  const auto goes_on = [&] {
    return tried < runs || std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < seconds;
  };
  while (goes_on()) {
    input = corpus[below(random, corpus.size())];
    for (std::size_t edits = 1 + below(random, 4); edits > 0; --edits) edit(random, input, corpus);
    try_input();
    ++tried;
  }
  std::printf("%zu inputs tried\n", tried);
  return 0;
}
