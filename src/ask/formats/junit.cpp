#include "src/ask/formats/formats.hpp"

#include "src/ask/formats/junit_suites.hpp"
#include "src/ask/formats/xml_text.hpp"
#include "src/report/result_parts.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::ask::formats {
namespace {

class JunitWriter {
 public:
  JunitWriter(const Answer& answer, const AnswerStyle& style)
      : answer_(answer), language_(style.style.language), file_(style.document.name) {}

  std::string write(const std::vector<JunitSuite>& suites) && {
    xml_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites";
    attribute("name", answer_.subject().empty() ? answer_.format() : std::string_view{answer_.subject()});
    counts(suites);
    xml_ += ">\n";
    for (const JunitSuite& suite : suites) add(suite);
    return std::move(xml_).append("</testsuites>\n");
  }

 private:
  void attribute(std::string_view name, std::string_view value) {
    xml_.append(" ").append(name).append("=\"").append(xml_text(value)).append("\"");
  }
  void attribute(std::string_view name, std::size_t value) { attribute(name, std::to_string(value)); }

  void counts(std::span<const JunitSuite> suites) {
    std::size_t tests = 0;
    std::map<Outcome, std::size_t> outcomes;
    for (const JunitSuite& suite : suites) {
      tests += suite.cases.size();
      for (const JunitCase& one : suite.cases) ++outcomes[one.outcome];
    }
    attribute("tests", tests);
    attribute("failures", outcomes[Outcome::failed]);
    attribute("errors", 0);
    attribute("skipped", outcomes[Outcome::skipped]);
  }

  void add(const JunitSuite& suite) {
    xml_ += "<testsuite";
    attribute("name", suite.name);
    counts(std::span{&suite, 1});
    xml_ += ">\n<properties>\n<property";
    attribute("name", "notice");
    attribute("value", ismap::detail::unofficial.in(language_));
    xml_ += "/>\n</properties>\n";
    for (const JunitCase& one : suite.cases) add(one, suite);
    xml_ += "</testsuite>\n";
  }

  void add(const JunitCase& one, const JunitSuite& suite) {
    const std::string_view format = answer_.format();
    xml_ += "<testcase";
    attribute("name", one.name);
    attribute("classname", std::string{format.substr(0, format.find('/'))}.append(".").append(suite.identifier));
    if (!file_.empty()) attribute("file", file_);
    if (!file_.empty() && one.line > 0) attribute("line", one.line);
    if (one.outcome == Outcome::passed && one.lines.empty()) {
      xml_ += "/>\n";
      return;
    }
    xml_ += ">\n";
    if (one.outcome == Outcome::passed) {
      element("system-out", one.lines);
    } else {
      xml_ += one.outcome == Outcome::failed ? "<failure" : "<skipped";
      attribute("message", one.message);
      if (one.outcome == Outcome::failed) attribute("type", one.type);
      body(one.outcome == Outcome::failed ? "failure" : "skipped", one.lines);
    }
    xml_ += "</testcase>\n";
  }

  void element(std::string_view name, const std::vector<std::string>& lines) {
    xml_.append("<").append(name);
    body(name, lines);
  }

  void body(std::string_view name, const std::vector<std::string>& lines) {
    if (lines.empty()) {
      xml_ += "/>\n";
      return;
    }
    xml_ += ">";
    for (const std::string& line : lines) xml_.append(&line == lines.data() ? "" : "\n").append(xml_text(line));
    xml_.append("</").append(name).append(">\n");
  }

  const Answer& answer_;
  Language language_;
  std::string_view file_;
  std::string xml_{};
};

}  // namespace

std::string write_junit(const Answer& answer, const AnswerStyle& style) {
  return JunitWriter{answer, style}.write(junit_suites(answer, style));
}

bool junit_suits(Question question) noexcept {
  switch (question) {
    case Question::document_review:
    case Question::procurement_decide:
    case Question::assessor_review:
    case Question::agenda_plan:
      return true;
    default:
      return false;
  }
}

}  // namespace ismap::ask::formats
