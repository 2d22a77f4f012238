// Writes all golden cases to the file named on the command line, one a line, as JSON: what is asked about, and the
// answer that the C interface gives, as JSON and as text in both languages.
#include <ismap/c.hpp>

#include "tests/support/document.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/golden_documents.hpp"

#include <fstream>
#include <optional>

namespace {

using ismap::c::Answer;
using ismap::c::Document;
using ismap::c::Engine;
using nlohmann::json;

/// What is asked about.
struct Case {
  std::string name;
  json policy;
  json document;
  std::optional<json> registrations;
  ismap::Date as_of;
};

std::string text_of(json document, const std::string& kind) {
  document["format"] = "ismap-" + kind + "/1";
  return document.dump();
}

using Ask = Answer (*)(const Engine&, const Document&, std::int32_t, const Document*);

void write_answer(const Case& one, const std::string& kind, Ask ask, std::ostream& out) {
  const std::string policy = text_of(one.policy, "policy");
  const std::string document = text_of(one.document, kind);
  json line{{"name", one.name}, {"policy", policy}, {"document", document}, {"as_of", ismap::to_string(one.as_of)}};
  const Engine engine{policy};
  std::optional<Document> known;
  if (one.registrations) {
    line["register"] = text_of(*one.registrations, "register");
    known.emplace(engine.load(line.at("register").get<std::string>()));
  }
  const auto as_of = static_cast<std::int32_t>(one.as_of.time_since_epoch().count());
  const Answer answer = ask(engine, engine.load(document), as_of, known ? &*known : nullptr);
  line["question"] = ismap::c::value_name(answer.question());
  line["answer"] = {answer.json(), answer.text(ISMAP_LANGUAGE_JA), answer.text(ISMAP_LANGUAGE_EN)};
  out << line.dump() << '\n';
}

void write_dossiers(std::ostream& out) {
  const Ask ask = [](const Engine& engine, const Document& dossier, std::int32_t as_of, const Document* known) {
    return engine.review(dossier, as_of, known);
  };
  for (const ismap::test::GoldenCase& one : ismap::test::golden_cases()) {
    const auto known = one.with_register ? std::optional{one.registrations} : std::nullopt;
    write_answer({one.name, one.policy, one.dossier, known, one.as_of}, "dossier", ask, out);
  }
}

/// The cases of a file that hold their documents.
void write_cases(const std::string& file, const std::string& kind, json (*document_of)(const json&), Ask ask,
                 std::ostream& out) {
  const json all = json::parse(ismap::test::read_file(file));
  for (const json& one : all.at("cases")) {
    const json document = document_of(one);
    const json& day = one.contains("as_of") ? one.at("as_of") : document.at("on");
    const auto known = one.contains("register") ? std::optional{one.at("register")} : std::nullopt;
    write_answer({file + ": " + one.at("name").get<std::string>(), ismap::test::policy_of(one), document, known,
                  ismap::parse_date(day.get<std::string>()).value()},
                 kind, ask, out);
  }
}

void write_histories(std::ostream& out) {
  write_cases(
      "tests/golden/lifecycle/status.json", "register", ismap::test::register_with_service_of,
      [](const Engine& engine, const Document& known, std::int32_t as_of, const Document*) {
        return engine.register_status(known, as_of);
      },
      out);
  write_cases(
      "tests/golden/procurement/cases.json", "procurement", ismap::test::procurement_of,
      [](const Engine& engine, const Document& procurement, std::int32_t as_of, const Document* known) {
        return engine.procurement_decide(procurement, as_of, known);
      },
      out);
  write_cases(
      "tests/golden/assessor/cases.json", "assessor", [](const json& one) { return one.at("assessor"); },
      [](const Engine& engine, const Document& assessor, std::int32_t as_of, const Document*) {
        return engine.assessor_review(assessor, as_of);
      },
      out);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ofstream out{argv[1], std::ios::binary};
  write_dossiers(out);
  write_histories(out);
  return out.flush() ? 0 : 1;
}
