// Documents in tables, in the public list and in OSCAL.
#include <ismap/ask/ask.hpp>
#include <ismap/ask/checklist.hpp>
#include <ismap/ask/export.hpp>
#include <ismap/ask/oscal.hpp>
#include <ismap/ask/table_document.hpp>
#include <ismap/exchange/forms/blank_form.hpp>
#include <ismap/exchange/forms/list_table.hpp>
#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/report/asked_columns.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "basis.hpp"
#include "document_kind.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "limits.hpp"

#include <cstddef>
#include <functional>
#include <vector>

using namespace ismap::capi;
namespace ask = ismap::ask;
namespace exchange = ismap::exchange;

namespace {

/// What was read otherwise than it was written, and where.
struct Note {
  ismap::Text message;
  std::vector<std::string> places;
};

void write_text(ismap::JsonText& json, const ismap::Text& text) {
  json.begin_object();
  json.key("ja");
  json.text(text.ja);
  json.key("en");
  json.text(text.en);
  json.end_object();
}

std::string written(const std::vector<Note>& notes) {
  ismap::JsonText json{ismap::Layout::compact};
  json.begin_array();
  for (const Note& note : notes) {
    json.begin_object();
    json.key("message");
    write_text(json, note.message);
    json.key("places");
    json.begin_array();
    for (const std::string& place : note.places) json.text(place);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  return std::move(json).take();
}

using NameOf = std::function<std::string(const exchange::CellAt&)>;

std::string written(const std::vector<exchange::TableNote>& notes, const NameOf& name_of) {
  std::vector<Note> named;
  for (const exchange::TableNote& note : notes) {
    std::vector<std::string>& places = named.emplace_back(Note{note.message, {}}).places;
    for (const exchange::CellAt& at : note.cells) places.push_back(name_of(at));
  }
  return written(named);
}

std::string notes_of(const ask::TableSource& source) {
  return written(source.read().notes, [&](const exchange::CellAt& at) { return source.name_of(at); });
}

std::vector<exchange::ColumnChoice> columns_in(ismap_str columns) {
  const auto typed = optional_text(columns, "options.columns");
  if (!typed) return {};
  auto chosen = ismap::take_columns(*typed);
  if (!chosen) throw undefined_value("options.columns");
  return *std::move(chosen);
}

/// As a basis has them.
std::vector<std::string> written(const std::vector<exchange::ColumnChoice>& columns) {
  std::vector<std::string> texts;
  for (const exchange::ColumnChoice& choice : columns) texts.push_back(choice.member + "=" + choice.column);
  return texts;
}

/// What a procurement was read from, and its checklist; nothing unless both were named.
std::vector<ismap::BasisDocument> with_checklist(std::vector<ismap::BasisDocument> procurement,
                                                 std::vector<ismap::BasisDocument> checklist) {
  if (procurement.empty() || checklist.empty()) return {};
  checklist.front().role = ismap::DocumentRole::checklist;
  procurement.push_back(std::move(checklist.front()));
  return procurement;
}

std::vector<exchange::ColumnChoice> columns_in(const ismap_load_options* options) {
  return columns_in(known_options(options, load_options_first_size).columns);
}

ask::TableOptions options_of(const ismap_load_options* options, const ask::TableText& table) {
  return {.columns = columns_in(options), .place = table.place, .limits = limits_in(options)};
}

/// The formats of the kind that are held in OSCAL.
std::vector<std::string_view> subject_formats_of(ismap_document_kind kind) {
  std::vector<std::string_view> accepted;
  for (const std::string_view format : formats_of_kind(kind))
    if (std::ranges::find(ismap::subject_formats, format) != ismap::subject_formats.end()) accepted.push_back(format);
  if (accepted.empty()) throw undefined_value("kind");
  return accepted;
}

std::optional<ismap::Scheme> scheme_in(ismap_str name) {
  const auto word = optional_text(name, "options.scheme");
  if (!word) return std::nullopt;
  const auto scheme = ismap::value_of<ismap::Scheme>(*word);
  if (!scheme) throw undefined_value("options.scheme");
  return scheme;
}

CallFailure no_cell(std::string_view pointer) {
  constexpr ismap::Label message{"「{0}」に当たるセルはありません。", "No cell holds what \"{0}\" leads to."};
  return {ISMAP_E_NOT_FOUND, fill(message, {ismap::printable(pointer)})};
}

CallFailure no_form(std::string_view name) {
  constexpr ismap::Label message{"「{0}」という様式はありません。", "There is no form \"{0}\"."};
  return {ISMAP_E_NOT_FOUND, fill(message, {ismap::printable(name)})};
}

ask::ExportOptions options_of(const ismap_engine& engine, ismap_language language,
                              const ismap_export_options* options) {
  const auto known = known_options(options, offsetof(ismap_export_options, reserved) + sizeof(std::int32_t));
  if (known.reserved != 0) throw undefined_value("options.reserved");
  return {.language = required<ismap::Language>(language, "language"),
          .sheet = optional_text(known.sheet, "options.sheet").value_or(""),
          .day = optional_day(known.day, "options.day"),
          .catalog = engine.catalog.get()};
}

ask::Exported exported(const ismap_engine* engine, const ismap_document* document, ismap_export_form form,
                       ismap_language language, const ismap_export_options* options) {
  const ask::ExportOptions exporting = options_of(required(engine, "engine"), language, options);
  return ask::exported(required(document, "document").content, required<ask::ExportForm>(form, "form"), exporting);
}

ask::Exported exported(const ismap_engine* engine, ismap_export_form form, ismap_language language,
                       const ismap_export_options* options) {
  const ask::ExportOptions exporting = options_of(required(engine, "engine"), language, options);
  return ask::exported(*exporting.catalog, required<ask::ExportForm>(form, "form"), exporting);
}

std::string losses_json(const std::vector<ask::ExportLoss>& losses) {
  ismap::JsonText json{ismap::Layout::compact};
  json.begin_array();
  for (const ask::ExportLoss& loss : losses) {
    json.begin_object();
    json.key("message");
    write_text(json, loss.message);
    json.key("pointer");
    json.text(loss.pointer);
    json.key("count");
    json.number(static_cast<std::int64_t>(loss.count));
    json.end_object();
  }
  json.end_array();
  return std::move(json).take();
}

}  // namespace

ismap_status ismap_document_load_table(const ismap_engine* engine, ismap_document_kind kind, ismap_str table,
                                       const ismap_load_options* options, ismap_document** out,
                                       ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& reader = required(engine, "engine");
    const auto accepted = formats_of_kind(kind);
    const std::string_view bytes = required_text(table, "table");
    const ask::TableText text = ask::read_table_text(bytes);
    ask::TableOptions reading = options_of(options, text);
    reading.accepted = accepted;
    reading.keeps_tables = true;
    ask::TableDocument read = load_tables(text.tables, reader.catalog, reading);
    std::string notes = notes_of(*read.source);
    return new ismap_document{.content = std::move(read.input),
                              .host = reader.host,
                              .notes = std::move(notes),
                              .cell = cells_of(read.source),
                              .read_from = read_from(options, bytes),
                              .columns = written(reading.columns),
                              .tables = read.source};
  });
}

ismap_status ismap_document_load_list(const ismap_engine* engine, ismap_str table, const ismap_list_options* options,
                                      ismap_document** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& reader = required(engine, "engine");
    const auto known = known_options(options, offsetof(ismap_list_options, reserved) + sizeof(std::int32_t));
    if (known.reserved != 0) throw undefined_value("options.reserved");
    const ask::TableText text = ask::read_table_text(required_text(table, "table"));
    exchange::ListRead read = exchange::import_list(text.tables, {.scheme = scheme_in(known.scheme),
                                                                  .as_of = optional_day(known.as_of, "options.as_of"),
                                                                  .columns = columns_in(known.columns),
                                                                  .place = text.place});
    std::string notes =
        written(read.notes, [&](const exchange::CellAt& at) { return exchange::name_of(text.tables, at); });
    return new ismap_document{.content = std::move(read.registrations), .host = reader.host, .notes = std::move(notes)};
  });
}

ismap_status ismap_document_load_oscal(const ismap_engine* engine, ismap_document_kind kind, ismap_str plan,
                                       ismap_str results, ismap_str milestones, const ismap_load_options* options,
                                       ismap_document** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& reader = required(engine, "engine");
    const std::vector<std::string_view> accepted = subject_formats_of(kind);
    std::vector<std::string_view> texts{required_text(plan, "plan")};
    if (const auto text = optional_text(results, "results")) texts.push_back(*text);
    if (const auto text = optional_text(milestones, "milestones")) texts.push_back(*text);
    ask::OscalInput read = ask::load_oscal(texts, accepted, reader.catalog, limits_in(options));
    std::vector<Note> notes;
    for (exchange::OscalNote& note : read.notes) notes.push_back({std::move(note.message), {std::move(note.pointer)}});
    return new ismap_document{.content = std::move(read.input), .host = reader.host, .notes = written(notes)};
  });
}

ismap_status ismap_procurement_with_checklist(const ismap_engine* engine, const ismap_document* procurement,
                                              ismap_str table, const ismap_load_options* options, ismap_document** out,
                                              ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& reader = required(engine, "engine");
    const ismap_document& given = required(procurement, "procurement");
    const auto& content = ask::content_of<ismap::Procurement>(given.content, "procurement");
    const std::string_view bytes = required_text(table, "table");
    const ask::TableText text = ask::read_table_text(bytes);
    std::vector<ismap::BasisDocument> checklist = read_from(options, bytes);
    ask::CheckedProcurement read = ask::with_checklist(content, text.tables, options_of(options, text));
    std::string notes = notes_of(*read.checklist);
    return new ismap_document{.content = std::move(read.procurement),
                              .host = reader.host,
                              .notes = std::move(notes),
                              .cell = ask::cells_of(given.cell, std::move(read.checklist)),
                              .read_from = with_checklist(given.read_from, std::move(checklist)),
                              .columns = given.columns,
                              .tables = given.tables};
  });
}

ismap_str ismap_document_notes_json(const ismap_document* document) noexcept {
  return read_or_nothing(document, [](const ismap_document& read) { return borrowed(read.notes); });
}

ismap_status ismap_document_cell(const ismap_document* document, ismap_str pointer, ismap_text** out,
                                 ismap_error** error) noexcept {
  return guard(host_of(document), out, error, [&] {
    const ismap_document& read = required(document, "document");
    const std::string_view at = required_text(pointer, "pointer");
    const std::optional<std::string> cell = read.cell ? read.cell(at) : std::nullopt;
    if (!cell) throw no_cell(at);
    return new ismap_text{*cell};
  });
}

size_t ismap_form_count() noexcept {
  return exchange::blank_form_names.size();
}

ismap_str ismap_form_name(size_t index) noexcept {
  return read_at(exchange::blank_form_names, index, [](std::string_view name) { return borrowed(name); });
}

ismap_status ismap_table_read(ismap_str table, ismap_text** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    return new ismap_text{exchange::write_tables(ask::read_table_text(required_text(table, "table")).tables)};
  });
}

ismap_status ismap_form_blank(const ismap_engine* engine, ismap_str name, ismap_language language, ismap_text** out,
                              ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& base = required(engine, "engine");
    const std::string_view asked = required_text(name, "name");
    const auto shown = required<ismap::Language>(language, "language");
    const exchange::BlankForm* form = exchange::blank_form_named(asked);
    if (form == nullptr) throw no_form(asked);
    return new ismap_text{exchange::write_form_sheets(blank_form(*form, *base.catalog, shown))};
  });
}

ismap_status ismap_document_export(const ismap_engine* engine, const ismap_document* document, ismap_export_form form,
                                   ismap_language language, const ismap_export_options* options, ismap_text** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error,
               [&] { return new ismap_text{exported(engine, document, form, language, options).text}; });
}

ismap_status ismap_document_export_losses_json(const ismap_engine* engine, const ismap_document* document,
                                               ismap_export_form form, ismap_language language,
                                               const ismap_export_options* options, ismap_text** out,
                                               ismap_error** error) noexcept {
  return guard(host_of(engine), out, error,
               [&] { return new ismap_text{losses_json(exported(engine, document, form, language, options).losses)}; });
}

ismap_status ismap_catalog_export(const ismap_engine* engine, ismap_export_form form, ismap_language language,
                                  const ismap_export_options* options, ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error,
               [&] { return new ismap_text{exported(engine, form, language, options).text}; });
}

ismap_status ismap_catalog_export_losses_json(const ismap_engine* engine, ismap_export_form form,
                                              ismap_language language, const ismap_export_options* options,
                                              ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error,
               [&] { return new ismap_text{losses_json(exported(engine, form, language, options).losses)}; });
}
