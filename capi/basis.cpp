#include "basis.hpp"

#include <ismap/ask/basis.hpp>

#include "arguments.hpp"
#include "limits.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace ismap::capi {
namespace {

std::optional<std::string> copied(const std::optional<std::string_view>& text) {
  return text ? std::optional{std::string{*text}} : std::nullopt;
}

BasisArguments arguments_of(const ask::Inquiry& inquiry) {
  return {.as_of = inquiry.as_of,
          .number = copied(inquiry.number),
          .edition = copied(inquiry.edition),
          .certificate = inquiry.certificate,
          .within_days = inquiry.within_days,
          .who = std::nullopt,
          .since = inquiry.since,
          .provider = copied(inquiry.provider),
          .revision = std::nullopt,
          .columns = std::nullopt};
}

/// Whose numbers count: of the last document that is, or has, a statement.
const Statement* statement_in(std::initializer_list<AskedOf> documents) {
  const Statement* statement = nullptr;
  for (const AskedOf& asked : documents) {
    const auto* subject =
        asked.document == nullptr ? nullptr : std::get_if<ask::IndexedSubject>(&asked.document->content);
    if (subject != nullptr) statement = &statement_of(subject->subject);
  }
  return statement;
}

bool are_named(std::initializer_list<AskedOf> documents) {
  for (const AskedOf& asked : documents)
    if (asked.document != nullptr && asked.document->read_from.empty()) return false;
  return true;
}

/// What a question is asked with, and of: all but the lines of a batch.
ask::BatchBasis asked_with(const ismap_engine& engine, ask::Question question, const ask::Inquiry& inquiry,
                           std::initializer_list<AskedOf> documents) {
  ask::BatchBasis known{.arguments = arguments_of(inquiry),
                        .looked_at = {.policy = &engine.policy, .statement = statement_in(documents)}};
  for (const AskedOf& asked : documents) {
    if (asked.document == nullptr) continue;
    for (BasisDocument document : asked.document->read_from) {
      if (document.role == DocumentRole::document) document.role = asked.role;
      known.documents.push_back(std::move(document));
    }
    if (!asked.document->columns.empty()) known.arguments.columns = asked.document->columns;
  }
  if (engine.policy_read) known.documents.push_back(*engine.policy_read);
  // To migrate, the table that was imported is that of the edition to migrate to.
  const bool is_migration = question == ask::Question::statement_migrate;
  if (is_migration) known.looked_at.statement = nullptr;
  const bool is_imported =
      engine.catalog_read && (!is_migration || engine.catalog->edition() == inquiry.edition.value_or(""));
  if (is_imported) {
    known.documents.push_back(*engine.catalog_read);
    known.arguments.revision = engine.revision;
    known.looked_at.catalog = engine.catalog.get();
    if (is_migration) known.arguments.edition.reset();
  } else if (is_migration) {
    known.looked_at.catalog = catalog_for(inquiry.edition.value_or(""));
  }
  return known;
}

}  // namespace

std::vector<BasisDocument> read_from(const ismap_load_options* options, std::string_view bytes) {
  const auto name = optional_text(known_options(options, load_options_first_size).name, "options.name");
  if (!name) return {};
  return {ask::basis_document(DocumentRole::document, *name, bytes)};
}

std::optional<Basis> basis_of(ask::Question question, const ismap_engine& engine, const ask::Inquiry& inquiry,
                              std::initializer_list<AskedOf> documents) {
  if (!are_named(documents)) return std::nullopt;
  ask::BatchBasis known = asked_with(engine, question, inquiry, documents);
  return ask::make_basis(question, std::move(known.arguments), std::move(known.documents), known.looked_at);
}

std::optional<ask::BatchBasis> basis_of_batch(const ismap_engine& engine, const ask::BatchQuestion& asked,
                                              const ismap_batch_options& options) {
  const auto name = optional_text(known_options(options.load, load_options_first_size).name, "options.load.name");
  const AskedOf registrations{DocumentRole::registrations, options.registrations};
  if (!name || !are_named({registrations})) return std::nullopt;
  ask::BatchBasis known = asked_with(engine, asked.question, asked.inquiry, {registrations});
  known.name = *name;
  return known;
}

}  // namespace ismap::capi
