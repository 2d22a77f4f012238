#include <ismap/io/write.hpp>
#include <ismap/report/diff_text.hpp>
#include <ismap/review/diff.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subject.hpp"

namespace ismap::cli {
namespace {

Difference compare(const Subject& before, const Subject& after, const ReviewRequest& request) {
  if (before.index() != after.index())
    throw failure("call", {"申請文書と言明書とは比較できません。同じ種類の文書を指定してください。",
                           "A dossier and a statement cannot be compared: give two of one kind."});
  if (const Dossier* dossier = std::get_if<Dossier>(&before)) return diff(*dossier, std::get<Dossier>(after), request);
  return diff(statement_of(before), statement_of(after), request);
}

}  // namespace

int run(const DiffCall& call, const Output& output) {
  if (call.before == "-" && call.after == "-")
    throw failure("call", {"標準入力（-）から読み込める文書は一つのみです。",
                           "Only one document can be read from the standard input (-)."});
  const LoadedSettings settings{call.settings, call.after == "-" ? call.after : call.before, output};
  const Subject before = load_subject_from(read_input(call.before));
  const Subject after = load_subject_from(read_input(call.after));
  const Difference difference = compare(before, after, settings.request());
  print(output.format == Format::json ? write(difference, Layout::indented)
                                      : diff_text(difference, style_of(output), statement_of(before).service_name,
                                                  statement_of(after).service_name));
  return difference.verdict == Verdict::not_met ? breach : no_breach;
}

}  // namespace ismap::cli
