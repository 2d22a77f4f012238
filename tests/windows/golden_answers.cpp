// Writes the reviews of all golden dossiers, as the C interface gives them, to the file named on the command line: JSON,
// and text in both languages.
#include <ismap/c.hpp>

#include "tests/support/document.hpp"
#include "tests/support/golden.hpp"

#include <fstream>

namespace {

void write_answer(const ismap::test::GoldenCase& one, std::ostream& out) {
  nlohmann::json policy = one.policy;
  policy["format"] = "ismap-policy/1";
  const ismap::c::Engine engine{policy.dump()};
  const ismap::c::Document dossier = engine.load(one.dossier.dump());
  const ismap::c::Document known = engine.load(one.registrations.dump());
  const std::int32_t as_of = static_cast<std::int32_t>(one.as_of.time_since_epoch().count());
  const ismap::c::Answer answer = engine.review(dossier, as_of, one.with_register ? &known : nullptr);
  out << one.name << '\n' << answer.json() << '\n' << answer.text(ISMAP_LANGUAGE_JA) << answer.text(ISMAP_LANGUAGE_EN);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ofstream out{argv[1], std::ios::binary};
  for (const ismap::test::GoldenCase& one : ismap::test::golden_cases()) write_answer(one, out);
  return out.flush() ? 0 : 1;
}
