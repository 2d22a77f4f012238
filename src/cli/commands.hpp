// What the command can be asked, one type a subcommand. `run` answers with the exit status.
#pragma once

#include <ismap/ask/question.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/overlap.hpp>

#include "output.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ismap::cli {

/// No rule is broken, and the call was answered.
inline constexpr int no_breach = 0;
/// Some rule is not met, or what `--fail-on` says.
inline constexpr int breach = 1;
/// The input or the call is wrong.
inline constexpr int bad_call = 2;

/// A table of controls that completes the catalogue.
struct TableInput {
  std::string path;                ///< CSV of attached table 3 or of the revised table; empty if not given
  std::optional<Date> revision{};  ///< a day on which it was in force; absent: the latest revision
};

/// What documents are reviewed with. Paths are empty if not given; `-` is the standard input.
struct ReviewSettings {
  std::string registrations;
  Date as_of{};
  std::string policy;
  TableInput table;
  AskedLimits limits{};
  std::vector<exchange::ColumnChoice> columns{};  ///< of the tables that the document is read from
  Verdict fail_on = Verdict::not_met;             ///< makes the exit status `breach`, as worse verdicts do
};

struct ReviewCall {
  std::string dossier;  ///< a dossier or a bare statement
  ReviewSettings settings;
};

/// The paper to write from an answer.
struct ReportCall {
  std::string document;                  ///< a dossier, a statement, a procurement or an agenda
  std::optional<Date> contract_until{};  ///< of a procurement: last day of the contract
  ReviewSettings settings;
};

/// One question of many documents.
struct BatchCall {
  ask::Question question{};
  std::string documents;  ///< NDJSON
  unsigned threads = 0;   ///< 0: as many as the machine runs at once
  ReviewSettings settings;
  bool digests = false;   ///< of the lines and the answers
  std::string edition{};  ///< to migrate to
  std::optional<Certificate> certificate{};
};

struct ExplainCall {
  std::string rule;
};

struct RulesCall {
  bool not_automated = false;
};

/// The spans that the law gives, on the day and under the policy of the settings.
struct LimitsCall {
  ReviewSettings settings;
};

struct CatalogCall {
  std::string id;                     ///< empty: the whole catalogue
  std::string edition{edition_2020};  ///< of the embedded catalogue
  TableInput table;                   ///< decides the edition
  std::optional<Date> on{};           ///< only what is in force on that day
};

/// A blank form.
struct FormCall {
  std::string kind;
  std::string edition{edition_2020};
  TableInput table;  ///< decides the edition
  bool as_csv = false;
  std::string sheet{};  ///< that a CSV holds; empty: the filled-in one with the most rows
};

/// A document out of what people hold.
struct ImportCall {
  std::string kind;
  std::vector<std::string> files;  ///< several: of OSCAL
  std::optional<Scheme> scheme{};  ///< of a list
  std::optional<Date> as_of{};     ///< of a list
  TableInput table;
  AskedLimits limits{};
  std::vector<exchange::ColumnChoice> columns{};
};

/// A document in a form that others read.
struct ExportCall {
  std::string document;  ///< empty: the catalogue is written
  std::string to;        ///< "xlsx", "csv", "json", "oscal-ssp" ...
  std::string edition{edition_2020};
  std::string sheet{};
  std::optional<Date> day{};  ///< of an OSCAL document
  TableInput table;
  AskedLimits limits{};
  std::vector<exchange::ColumnChoice> columns{};
};

struct SchemaCall {
  std::string document;  ///< empty: the list of them
};

struct CountingCall {
  Date from{};
  int months = 0;
};

/// The state of one service, or of all.
struct StatusCall {
  std::string registrations;
  std::string number;  ///< empty: all
  ReviewSettings settings;
};

struct DueCall {
  std::string registrations;
  std::optional<int> within{};  ///< days
  std::string who{};            ///< an actor; empty: all
  std::string provider{};       ///< of the services; empty: all
  ReviewSettings settings;
};

/// Counts over many reviews.
struct StatsCall {
  std::vector<std::string> files;  ///< and folders
  unsigned threads = 0;            ///< 0: as many as the machine runs at once
  ReviewSettings settings;
};

struct IncidentsCall {
  std::string registrations;
  std::optional<Date> since{};
  std::string provider{};  ///< empty: all
  ReviewSettings settings;
};

/// What depends on one service, or on all without a valid registration.
struct ImpactCall {
  std::string number;       ///< empty: all
  std::string dossier;      ///< of a service built on that one; may be empty
  ReviewSettings settings;  ///< with the register
};

/// Which items the assessment may leave out.
struct PlanCall {
  std::string dossier;
  ReviewSettings settings;
};

/// What would have to change for no rule to be not met.
struct RemedyCall {
  std::string dossier;       ///< a dossier or a bare statement
  bool apply = false;        ///< answers with the edited document
  bool confirmed = false;    ///< applies what has to be confirmed as well
  bool as_workbook = false;  ///< the edited document is a workbook, not JSON
  ReviewSettings settings;
};

struct AssessorCall {
  std::string document;  ///< an assessor, or a register
  std::string number;    ///< of the assessor; empty for an assessor's own document
  ReviewSettings settings;
};

struct AgendaCall {
  std::string agenda;
  ReviewSettings settings;
};

/// May a service be bought?
struct ProcureCall {
  std::string procurement;
  std::string checklist;  ///< of the buyer's own check, as tables; may be empty
  ReviewSettings settings;
};

/// What becomes of a statement in another edition?
struct MigrateCall {
  std::string document;  ///< a statement or a dossier
  std::string to{edition_2025};
  TableInput table;         ///< of the edition to draft in; takes the place of `to`
  bool draft_only = false;  ///< the draft alone, as a document
  AskedLimits limits{};
  std::vector<exchange::ColumnChoice> columns{};
};

/// Where does a statement go back to a standard?
struct OverlapCall {
  std::string document;  ///< a statement or a dossier
  Certificate certificate{};
  TableInput table;  ///< of the statement's edition
  AskedLimits limits{};
  std::vector<exchange::ColumnChoice> columns{};
};

/// What changed between two submissions.
struct DiffCall {
  std::string before;  ///< a dossier or a bare statement
  std::string after;   ///< of the same kind
  ReviewSettings settings;
};

/// Does an answer follow from the documents it names?
struct VerifyCall {
  std::string answer;
  std::vector<std::string> files;  ///< the documents, in any order
  AskedLimits limits{};
};

/// The transition table as a graph.
struct LifecycleCall {
  std::string graph = "mermaid";  ///< or "dot"
};

/// Shows a text: help, the version, completions or the manual page.
struct ShowCall {
  std::string text;
  bool as_is = false;  ///< for a program, not for people
};

using Command = std::variant<ReviewCall, ReportCall, RemedyCall, PlanCall, BatchCall, StatusCall, DueCall,
                             IncidentsCall, StatsCall, ImpactCall, AssessorCall, AgendaCall, MigrateCall, OverlapCall,
                             ExplainCall, RulesCall, LimitsCall, CatalogCall, FormCall, ImportCall, ExportCall,
                             SchemaCall, CountingCall, ProcureCall, DiffCall, VerifyCall, LifecycleCall, ShowCall>;

int run(const ReviewCall& call, const Output& output);
int run(const ReportCall& call, const Output& output);
int run(const RemedyCall& call, const Output& output);
int run(const PlanCall& call, const Output& output);
int run(const BatchCall& call, const Output& output);
int run(const ExplainCall& call, const Output& output);
int run(const RulesCall& call, const Output& output);
int run(const LimitsCall& call, const Output& output);
int run(const CatalogCall& call, const Output& output);
int run(const FormCall& call, const Output& output);
int run(const ImportCall& call, const Output& output);
int run(const ExportCall& call, const Output& output);
int run(const SchemaCall& call, const Output& output);
int run(const CountingCall& call, const Output& output);
int run(const StatusCall& call, const Output& output);
int run(const DueCall& call, const Output& output);
int run(const IncidentsCall& call, const Output& output);
int run(const StatsCall& call, const Output& output);
int run(const ImpactCall& call, const Output& output);
int run(const AssessorCall& call, const Output& output);
int run(const AgendaCall& call, const Output& output);
int run(const ProcureCall& call, const Output& output);
int run(const MigrateCall& call, const Output& output);
int run(const OverlapCall& call, const Output& output);
int run(const DiffCall& call, const Output& output);
int run(const VerifyCall& call, const Output& output);
int run(const LifecycleCall& call, const Output& output);
int run(const ShowCall& call, const Output& output);

}  // namespace ismap::cli
