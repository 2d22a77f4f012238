#include <ismap/io/write.hpp>
#include <ismap/report/review_text.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

namespace ismap::cli {
namespace {

constexpr Label one_or_batch{"DOSSIER又は--batchのいずれか一つを指定してください。",
                             "Give either DOSSIER or --batch, and not both."};
constexpr Label batch_is_ndjson{
    "--batchの出力は、1行1文書のJSON（NDJSON）に限られます。--format textは指定できません。",
    "The output of --batch is NDJSON, one JSON document a line: --format text cannot be had."};

}  // namespace

int run(const ReviewCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const Subject subject = load_subject_from(read_input(call.dossier, call.settings.limits));
  const Review answer = review(subject, settings.request());
  print(output.format == Format::json ? write(answer, Layout::indented)
                                      : review_text(answer, style_of(output), statement_of(subject).service_name),
        output);
  return exit_status(answer.verdict, call.settings.fail_on);
}

void Subcommands::add_review() {
  Subcommand review = add("review", {"申請又は言明書の審査", "review an application or a statement"},
                          {"ismap review dossier.json --register register.json",
                           {"登録簿を用いて申請文書を審査する", "review a dossier with the register at hand"}},
                          [this]() -> Command {
                            if (document_.empty() == second_.empty()) faults_.push_back(call_fault(Text{one_or_batch}));
                            if (!second_.empty() && format_ == "text")
                              faults_.push_back(call_fault(Text{batch_is_ndjson}));
                            if (second_.empty()) return ReviewCall{document_, settings()};
                            return BatchCall{second_, threads_, settings()};
                          });
  Argument dossier = arguments::dossier_or_statement;
  dossier.is_required = false;
  review.take(dossier, document_);
  const Taken batch =
      review.take({.name = "--batch",
                   .value = "NDJSON",
                   .help = {"1行1文書のNDJSON（-は標準入力）を審査する。出力もNDJSON",
                            "review one document a line of NDJSON (-: standard input); the answers are NDJSON too"},
                   .takes = Takes::file},
                  second_);
  review
      .take(
          {.name = "--threads",
           .value = "N",
           .help = {"--batchの並列数（既定は計算機に応じる）", "threads that --batch works with (as the machine has)"},
           .takes = Takes::number},
          threads_, 1, 256)
      .needs(batch);
  review.take(arguments::registrations, settings_.registrations);
  take_review_options(review);
  take_table(review, arguments::catalog);
  review.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
