#include "src/ask/formats/formats.hpp"

#include <ismap/io/json_text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/rule_page.hpp>
#include <ismap/report/write_text.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>
#include <ismap/version.hpp>

#include "src/ask/formats/finding.hpp"
#include "src/ask/formats/percent_encoding.hpp"
#include "src/ask/formats/sarif_message.hpp"
#include "src/ask/formats/sarif_rules.hpp"
#include "src/ask/formats/text_places.hpp"
#include "src/report/result_parts.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::ask::formats {
namespace {

constexpr std::string_view sarif_schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr Label what_to_do{"{0}（対応：{1}）", "{0} Remedy: {1}"};

/// What a result is, and how grave. Only a `fail` has a level other than `none` (section 3.27.10).
struct SarifKind {
  std::string_view kind;
  std::string_view level = "none";
};

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::advice:
      return "note";
  }
  return "none";
}

SarifKind kind_of(const AnswerDiagnostic& diagnostic) {
  if (diagnostic.verdict == Verdict::needs_judgement) return {"review"};
  if (diagnostic.verdict == Verdict::unknown) return {"open"};
  if (diagnostic.verdict != Verdict::not_met && diagnostic.severity == Severity::advice) return {"informational"};
  return {"fail", level_of(diagnostic.severity)};
}

class SarifWriter {
 public:
  SarifWriter(const Answer& answer, const AnswerStyle& style)
      : answer_(answer),
        language_(style.style.language),
        document_(style.document),
        address_(document_.name.empty() ? std::string{} : reference_to(document_.name)),
        findings_(findings_of(answer)),
        json_(style.layout) {
    std::vector<std::string> pointers;
    for (const Finding& finding : findings_) {
      rule_indices_.push_back(rules_.index_of(finding));
      pointers.push_back(finding.pointer);
    }
    regions_ = regions_in(document_.text, pointers);
  }

  std::string write() && {
    json_.begin_object();
    add("$schema", sarif_schema);
    add("version", "2.1.0");
    json_.key("runs");
    json_.begin_array();
    add_run();
    json_.end_array();
    json_.end_object();
    return std::move(json_).take();
  }

 private:
  void add(std::string_view name, std::string_view text) {
    json_.key(name);
    json_.text(text);
  }
  void add(std::string_view name, std::size_t number) {
    json_.key(name);
    json_.number(static_cast<std::int64_t>(number));
  }
  void add_message(std::string_view name, std::string_view text) {
    json_.key(name);
    json_.begin_object();
    add("text", sarif_message(text));
    json_.end_object();
  }

  void add_run() {
    json_.begin_object();
    json_.key("tool");
    json_.begin_object();
    json_.key("driver");
    add_driver();
    json_.end_object();
    add("language", language_code());
    add("columnKind", "utf16CodeUnits");
    if (!address_.empty()) add_artifact();
    json_.key("results");
    json_.begin_array();
    for (std::size_t i = 0; i < findings_.size(); ++i) add_result(i);
    json_.end_array();
    add_properties_of_run();
    json_.end_object();
  }

  std::string_view language_code() const { return language_ == Language::ja ? "ja" : "en"; }

  void add_driver() {
    json_.begin_object();
    add("name", "libismap");
    add("version", version);
    add("semanticVersion", version);
    add("language", language_code());
    add_message("fullDescription", ismap::detail::unofficial.in(language_));
    json_.key("rules");
    json_.begin_array();
    for (const SarifRules::Entry& entry : rules_.entries()) add_rule(entry);
    json_.end_array();
    json_.end_object();
  }

  void add_rule(const SarifRules::Entry& entry) {
    json_.begin_object();
    add("id", entry.id);
    if (entry.row != nullptr) {
      const RuleRow& row = *entry.row;
      const Text title = with_spans(row.title);
      add("name", title.in(language_));
      add_message("shortDescription", title.in(language_));
      add_message("fullDescription", with_spans(row.text).in(language_));
      add_message("help", write_text(explain_page(std::span{&entry.row, 1}, language_), {.language = language_}));
      if (const std::string_view address = help_address(row); !address.empty()) add("helpUri", address);
      json_.key("defaultConfiguration");
      json_.begin_object();
      add("level", row.automation == Automation::decided ? "error" : "none");
      json_.end_object();
    }
    json_.end_object();
  }

  void add_artifact() {
    json_.key("artifacts");
    json_.begin_array();
    json_.begin_object();
    json_.key("location");
    json_.begin_object();
    add("uri", address_);
    json_.end_object();
    if (!document_.text.empty()) {
      add("mimeType", "application/json");
      add("encoding", "UTF-8");
    }
    json_.key("roles");
    json_.begin_array();
    json_.text("analysisTarget");
    json_.end_array();
    json_.end_object();
    json_.end_array();
  }

  void add_result(std::size_t which) {
    const Finding& finding = findings_[which];
    const AnswerDiagnostic& diagnostic = finding.diagnostic;
    const SarifKind kind = kind_of(diagnostic);
    json_.begin_object();
    add("ruleId", rules_.entries()[rule_indices_[which]].id);
    add("ruleIndex", rule_indices_[which]);
    add("kind", kind.kind);
    add("level", kind.level);
    const std::string message = printable(finding.message.in(language_));
    add_message("message",
                diagnostic.remedy == nullptr
                    ? message
                    : fill(what_to_do, {message, printable(diagnostic.remedy->in(language_))}).in(language_));
    add_locations(finding, regions_[which]);
    json_.key("partialFingerprints");
    json_.begin_object();
    add("ismapDiagnostic/v1", fingerprint(finding));
    json_.end_object();
    add_properties_of(finding);
    json_.end_object();
  }

  static std::vector<std::string> controls_of(const AnswerDiagnostic& diagnostic) {
    std::vector<std::string> controls;
    if (diagnostic.control) controls.push_back(diagnostic.control->string());
    for (const ControlId& control : diagnostic.controls) controls.push_back(control.string());
    return controls;
  }

  /// A control stays the same where its position in the list does not.
  static std::string fingerprint(const Finding& finding) {
    const std::vector<std::string> controls = controls_of(finding.diagnostic);
    std::string text{finding.diagnostic.code};
    if (controls.empty()) return finding.pointer.empty() ? text : text.append(" ").append(finding.pointer);
    for (const std::string& control : controls) text.append(" ").append(control);
    return text;
  }

  void add_locations(const Finding& finding, const std::optional<TextRegion>& region) {
    const std::optional<std::string>& cell = finding.diagnostic.cell;
    const bool is_in_document = !finding.pointer.empty() || cell;
    if (address_.empty() && !is_in_document) return;
    json_.key("locations");
    json_.begin_array();
    json_.begin_object();
    if (!address_.empty()) add_physical(region);
    if (is_in_document) {
      json_.key("logicalLocations");
      json_.begin_array();
      if (cell) add_logical(*cell, "cell");
      if (!finding.pointer.empty()) add_logical(finding.pointer, "value");
      json_.end_array();
    }
    json_.end_object();
    json_.end_array();
  }

  void add_physical(const std::optional<TextRegion>& region) {
    json_.key("physicalLocation");
    json_.begin_object();
    json_.key("artifactLocation");
    json_.begin_object();
    add("uri", address_);
    add("index", 0);
    json_.end_object();
    if (region) {
      json_.key("region");
      json_.begin_object();
      add("startLine", region->begin.line);
      add("startColumn", region->begin.column);
      add("endLine", region->end.line);
      add("endColumn", region->end.column);
      json_.end_object();
    }
    json_.end_object();
  }

  void add_logical(std::string_view name, std::string_view kind) {
    json_.begin_object();
    add("fullyQualifiedName", printable(name));
    add("kind", kind);
    json_.end_object();
  }

  void add_properties_of(const Finding& finding) {
    const AnswerDiagnostic& diagnostic = finding.diagnostic;
    json_.key("properties");
    json_.begin_object();
    add("code", diagnostic.code);
    if (diagnostic.verdict) add("verdict", name_of(*diagnostic.verdict));
    if (const std::vector<std::string> controls = controls_of(diagnostic); !controls.empty()) {
      json_.key("controls");
      json_.begin_array();
      for (const std::string& control : controls) json_.text(control);
      json_.end_array();
    }
    if (diagnostic.limit) add("limit", to_string(*diagnostic.limit));
    if (diagnostic.remedy != nullptr) add("remedy", printable(diagnostic.remedy->in(language_)));
    json_.end_object();
  }

  void add_properties_of_run() {
    json_.key("properties");
    json_.begin_object();
    add("answer", answer_.format());
    if (!answer_.subject().empty()) add("subject", printable(answer_.subject()));
    if (const auto verdict = answer_.verdict()) add("verdict", name_of(*verdict));
    add("rulebook", rulebook_version);
    json_.end_object();
  }

  const Answer& answer_;
  Language language_;
  AskedDocument document_;
  std::string address_;  ///< of the document; empty: it has none
  std::vector<Finding> findings_;
  SarifRules rules_;
  std::vector<std::size_t> rule_indices_{};  ///< of the findings, as `regions_`
  std::vector<std::optional<TextRegion>> regions_{};
  JsonText json_;
};

}  // namespace

std::string write_sarif(const Answer& answer, const AnswerStyle& style) {
  return SarifWriter{answer, style}.write();
}

bool sarif_suits(Question question) noexcept {
  return junit_suits(question) || question == Question::document_diff || question == Question::document_remedy;
}

}  // namespace ismap::ask::formats
