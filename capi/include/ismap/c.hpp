/// @file
/// The C interface for C++17: handles that free themselves, failures as exceptions. Nothing of libismap's C++ library
/// is in it, so a program built against it keeps running with later versions of the shared object.
///
///     const ismap::c::Engine engine;
///     const auto dossier = engine.load(json);
///     const auto review = engine.review(dossier, ismap::c::day_parse("2026-11-20"));
///     if (review.verdict() == ISMAP_VERDICT_NOT_MET) std::cout << review.json();
///
/// Every function of ismap.h has its counterpart here; what it says there holds here. A `std::string_view`, a result
/// and a diagnostic are borrowed from the handle they were asked of.
#pragma once

#include <ismap.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::c {

/// Ends the handles of the C interface.
struct Free {
  void operator()(ismap_error* error) const noexcept { ismap_error_free(error); }
  void operator()(ismap_text* text) const noexcept { ismap_text_free(text); }
  void operator()(ismap_engine* engine) const noexcept { ismap_engine_free(engine); }
  void operator()(ismap_document* document) const noexcept { ismap_document_free(document); }
  void operator()(ismap_answer* answer) const noexcept { ismap_answer_free(answer); }
};

/// A handle that is owned.
template <class T>
using Handle = std::unique_ptr<T, Free>;

/// A handle that belongs to another.
template <class T>
class Borrowed {
 public:
  explicit Borrowed(const T* handle) noexcept : handle_(handle) {}
  const T* get() const noexcept { return handle_; }

 private:
  const T* handle_;
};

/// Text for the library; never absent.
constexpr ismap_str lend(std::string_view text) noexcept {
  return {text.data() == nullptr ? "" : text.data(), text.size()};
}

/// Text for the library; absent if there is none.
constexpr ismap_str lend_optional(const std::optional<std::string_view>& text) noexcept {
  return text ? lend(*text) : ismap_str{nullptr, 0};
}

/// Text from the library. Absent text is empty.
constexpr std::string_view view(ismap_str text) noexcept {
  return {text.data, text.len};
}

/// Text from the library; nothing if it is absent.
constexpr std::optional<std::string_view> view_if_present(ismap_str text) noexcept {
  return text.data == nullptr ? std::nullopt : std::optional{view(text)};
}

/// A day from the library; nothing if it is absent.
constexpr std::optional<std::int32_t> day_if_present(std::int32_t day) noexcept {
  return day == ISMAP_NO_DAY ? std::nullopt : std::optional{day};
}

/// What belongs to another handle; nothing if there is none.
template <class View, class T>
std::optional<View> seen(const T* handle) noexcept {
  return handle == nullptr ? std::nullopt : std::optional<View>{Borrowed<T>{handle}};
}

/// Why a call failed, or a line of a batch was not answered.
template <class Holder>
class BasicError {
 public:
  explicit BasicError(Holder error) noexcept : error_(std::move(error)) {}

  /// Why the call failed.
  ismap_status status() const noexcept { return ismap_error_status(get()); }

  /// One sentence, in Japanese or English.
  std::string_view message(ismap_language language = ISMAP_LANGUAGE_EN) const noexcept {
    return view(ismap_error_message(get(), language));
  }

  /// The same with its place, on one line.
  std::string_view summary(ismap_language language = ISMAP_LANGUAGE_EN) const noexcept {
    return view(ismap_error_summary(get(), language));
  }

  /// JSON Pointer of what is at fault.
  std::optional<std::string_view> pointer() const noexcept { return view_if_present(ismap_error_pointer(get())); }

  /// Cell of what is at fault.
  std::optional<std::string_view> cell() const noexcept { return view_if_present(ismap_error_cell(get())); }

  /// Its offset in bytes.
  std::uint64_t offset() const noexcept { return ismap_error_offset(get()); }

  /// Its line.
  std::uint64_t line() const noexcept { return ismap_error_line(get()); }

  /// Its column in characters.
  std::uint64_t column() const noexcept { return ismap_error_column(get()); }

  /// How many faults of the input it reports.
  std::size_t count() const noexcept { return ismap_error_count(get()); }

  /// One of them, as an error of its own.
  std::optional<BasicError<Borrowed<ismap_error>>> at(std::size_t index) const noexcept {
    return seen<BasicError<Borrowed<ismap_error>>>(ismap_error_at(get(), index));
  }

  /// Whether there are still more.
  bool has_more() const noexcept { return ismap_error_has_more(get()) != 0; }

  /// How many guesses at what was meant.
  std::size_t hint_count() const noexcept { return ismap_error_hint_count(get()); }

  /// One of them.
  std::string_view hint(std::size_t index) const noexcept { return view(ismap_error_hint(get(), index)); }

  /// All faults of the input, the error itself first. They live as long as the error does.
  std::vector<BasicError<Borrowed<ismap_error>>> all() const {
    std::vector<BasicError<Borrowed<ismap_error>>> faults;
    for (std::size_t i = 0; i < count(); ++i) faults.push_back(*at(i));
    return faults;
  }
  /// What was perhaps meant here, the nearest first.
  std::vector<std::string_view> hints() const {
    std::vector<std::string_view> hints;
    for (std::size_t i = 0; i < hint_count(); ++i) hints.push_back(hint(i));
    return hints;
  }

  const ismap_error* get() const noexcept { return error_.get(); }

 private:
  Holder error_;
};

/// An error that belongs to another, or to a batch.
using ErrorView = BasicError<Borrowed<ismap_error>>;

/// Thrown by every function here whose counterpart fails.
class Error : public std::exception, public BasicError<std::shared_ptr<const ismap_error>> {
 public:
  explicit Error(Handle<ismap_error> error) : BasicError(std::move(error)) {}

  /// The message in English, with its place.
  const char* what() const noexcept override { return summary(ISMAP_LANGUAGE_EN).data(); }
};

/// Calls a function that can fail. @throws Error if it does.
template <class Out, class Function, class... Given>
Out call(Function function, Given... given) {
  Out out{};
  ismap_error* error = nullptr;
  if (function(given..., &out, &error) != ISMAP_OK) throw Error(Handle<ismap_error>{error});
  return out;
}

/// Calls a function that gives a handle, for a class that owns it.
template <class Owner, class T, class Function, class... Given>
Owner make(Function function, Given... given) {
  return Owner{Handle<T>{call<T*>(function, given...)}};
}

/// Calls a function that gives a text.
template <class Function, class... Given>
std::string call_for_text(Function function, Given... given) {
  const Handle<ismap_text> text{call<ismap_text*>(function, given...)};
  return std::string{view(ismap_text_str(text.get()))};
}

/// Calls a function that gives a day; nothing if that is absent.
template <class Function, class... Given>
std::optional<std::int32_t> call_for_day(Function function, Given... given) {
  return day_if_present(call<std::int32_t>(function, given...));
}

/// The version of the library that runs, as a number.
inline std::uint32_t version_number() noexcept {
  return ismap_version_number();
}

/// Version of the library.
inline std::string_view version() noexcept {
  return view(ismap_version());
}

/// Version of the rule book.
inline std::string_view rulebook_version() noexcept {
  return view(ismap_rulebook_version());
}

/// Name of a status.
inline std::string_view status_name(ismap_status status) noexcept {
  return view(ismap_status_name(status));
}

/// Name of a value of any enumeration.
inline std::string_view value_name(std::int32_t value) noexcept {
  return view(ismap_value_name(value));
}

/// The value of an enumeration by its name.
inline std::int32_t value_parse(ismap_enumeration enumeration, std::string_view name) {
  return call<std::int32_t>(ismap_value_parse, enumeration, lend(name));
}

/// The rows of a CSV as they stand.
inline std::string table_read(std::string_view table) {
  return call_for_text(ismap_table_read, lend(table));
}

/// How many blank forms there are.
inline std::size_t form_count() noexcept {
  return ismap_form_count();
}

/// The name of one.
inline std::string_view form_name(std::size_t index) noexcept {
  return view(ismap_form_name(index));
}

/// Writes statistics for people.
inline std::string statistics_show(std::string_view statistics, ismap_format format, ismap_language language) {
  return call_for_text(ismap_statistics_show, lend(statistics), format, language);
}

/// How many rows the rule book has.
inline std::size_t rule_count() noexcept {
  return ismap_rule_count();
}

/// The id of a row.
inline std::string_view rule_id(std::size_t index) noexcept {
  return view(ismap_rule_id(index));
}

/// The index of a rule.
inline std::size_t rule_find(std::string_view id) {
  return call<std::size_t>(ismap_rule_find, lend(id));
}

/// What a rule asks, and its source.
inline std::string rule_explain(std::string_view id, ismap_format format, ismap_language language) {
  return call_for_text(ismap_rule_explain, lend(id), format, language);
}

/// The rules.
inline std::string rule_list(ismap_rule_filter filter, ismap_format format, ismap_language language) {
  return call_for_text(ismap_rule_list, filter, format, language);
}

/// The life of a registration as a picture.
inline std::string lifecycle_graph(ismap_graph graph, ismap_language language) {
  return call_for_text(ismap_lifecycle_graph, graph, language);
}

/// How many documents have a schema.
inline std::size_t schema_count() noexcept {
  return ismap_schema_count();
}

/// The name of one.
inline std::string_view schema_name(std::size_t index) noexcept {
  return view(ismap_schema_name(index));
}

/// Its JSON Schema, in the language given.
inline std::string schema_show(std::string_view name, ismap_language language = ISMAP_LANGUAGE_EN) {
  return call_for_text(ismap_schema_show, lend(name), language);
}

/// A day from text.
inline std::int32_t day_parse(std::string_view text) {
  return call<std::int32_t>(ismap_day_parse, lend(text));
}

/// A day as text.
inline std::string day_text(std::int32_t day) {
  return call_for_text(ismap_day_text, day);
}

/// The last day of a period of months.
inline std::int32_t months_after(std::int32_t day, std::int32_t months, ismap_counting counting) {
  return call<std::int32_t>(ismap_months_after, day, months, counting);
}

/// The last day a registration is valid.
inline std::int32_t validity_end(std::int32_t period_last, ismap_counting counting) {
  return call<std::int32_t>(ismap_validity_end, period_last, counting);
}

/// Packs a control number.
inline std::uint64_t control_id_parse(std::string_view text) {
  return call<std::uint64_t>(ismap_control_id_parse, lend(text));
}

/// Unpacks one.
inline std::string control_id_text(std::uint64_t control) {
  return call_for_text(ismap_control_id_text, control);
}

/// A document that was read.
class Document {
 public:
  explicit Document(Handle<ismap_document> document) noexcept : document_(std::move(document)) {}

  /// What it is.
  ismap_document_kind kind() const noexcept { return ismap_document_kind_of(get()); }

  /// Writes it.
  std::string write(ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return call_for_text(ismap_document_write, get(), layout);
  }

  /// The memory that its values take.
  std::size_t bytes() const noexcept { return ismap_document_bytes(get()); }

  /// What was read otherwise than it was written.
  std::string_view notes_json() const noexcept { return view(ismap_document_notes_json(get())); }

  /// The cell of a place in a document.
  std::string cell(std::string_view pointer) const { return call_for_text(ismap_document_cell, get(), lend(pointer)); }

  const ismap_document* get() const noexcept { return document_.get(); }

 private:
  Handle<ismap_document> document_;
};

inline const ismap_document* get_or_null(const Document* document) noexcept {
  return document == nullptr ? nullptr : document->get();
}

/// What one rule answered.
class Result {
 public:
  explicit Result(Borrowed<ismap_result> result) noexcept : result_(result) {}

  /// The rule of a result.
  std::string_view rule() const noexcept { return view(ismap_result_rule(get())); }

  /// Its verdict.
  ismap_verdict verdict() const noexcept { return ismap_result_verdict(get()); }

  /// The first day that the rule read.
  std::optional<std::int32_t> day_read() const noexcept { return day_if_present(ismap_result_day_read(get())); }

  /// The first day that it computed.
  std::optional<std::int32_t> day_computed() const noexcept { return day_if_present(ismap_result_day_computed(get())); }

  const ismap_result* get() const noexcept { return result_.get(); }

 private:
  Borrowed<ismap_result> result_;
};

/// What an answer has to say.
class Diagnostic {
 public:
  explicit Diagnostic(Borrowed<ismap_diagnostic> diagnostic) noexcept : diagnostic_(diagnostic) {}

  /// The result that has the diagnostic.
  std::optional<Result> result() const noexcept { return seen<Result>(ismap_diagnostic_result(get())); }

  /// The rule that it comes from.
  std::optional<std::string_view> rule() const noexcept { return view_if_present(ismap_diagnostic_rule(get())); }

  /// The verdict of that rule.
  ismap_verdict verdict() const noexcept { return ismap_diagnostic_verdict(get()); }

  /// How serious it is.
  ismap_severity severity() const noexcept { return ismap_diagnostic_severity(get()); }

  /// Its code.
  std::string_view code() const noexcept { return view(ismap_diagnostic_code(get())); }

  /// JSON Pointer of what it is about.
  std::optional<std::string_view> pointer() const noexcept { return view_if_present(ismap_diagnostic_pointer(get())); }

  /// Cell of what it is about.
  std::optional<std::string_view> cell() const noexcept { return view_if_present(ismap_diagnostic_cell(get())); }

  /// How many controls it names.
  std::size_t control_count() const noexcept { return ismap_diagnostic_control_count(get()); }

  /// One of them.
  std::uint64_t control(std::size_t index) const noexcept { return ismap_diagnostic_control(get(), index); }

  /// The day that was missed, or that has to be kept.
  std::optional<std::int32_t> limit() const noexcept { return day_if_present(ismap_diagnostic_limit(get())); }

  /// What it says.
  std::string_view message(ismap_language language = ISMAP_LANGUAGE_EN) const noexcept {
    return view(ismap_diagnostic_message(get(), language));
  }

  /// What to do.
  std::optional<std::string_view> remedy(ismap_language language = ISMAP_LANGUAGE_EN) const noexcept {
    return view_if_present(ismap_diagnostic_remedy(get(), language));
  }

  const ismap_diagnostic* get() const noexcept { return diagnostic_.get(); }

 private:
  Borrowed<ismap_diagnostic> diagnostic_;
};

/// What a question answers.
template <class Holder>
class BasicAnswer {
 public:
  explicit BasicAnswer(Holder answer) noexcept : answer_(std::move(answer)) {}

  /// Which question it answers.
  ismap_question question() const noexcept { return ismap_answer_question(get()); }

  /// The format of its JSON.
  std::string_view document_format() const& noexcept { return view(ismap_answer_document_format(get())); }
  std::string_view document_format() const&& = delete;

  /// The name of what it is about.
  std::string_view subject() const& noexcept { return view(ismap_answer_subject(get())); }
  std::string_view subject() const&& = delete;

  /// Its verdict, if the question has one.
  ismap_verdict verdict() const noexcept { return ismap_answer_verdict(get()); }

  /// The ground on which a service may be procured.
  ismap_ground ground() const noexcept { return ismap_answer_ground(get()); }

  /// Writes the answer as JSON, as text or in another form for people.
  std::string render(ismap_format format, ismap_language language,
                     const ismap_render_options& options = ISMAP_RENDER_OPTIONS_INIT) const {
    return call_for_text(ismap_answer_render, get(), format, language, &options);
  }

  /// How many points of review there are.
  std::size_t viewpoint_count() const noexcept { return ismap_answer_viewpoint_count(get()); }

  /// The number of a point.
  std::int32_t viewpoint_number(std::size_t index) const noexcept {
    return ismap_answer_viewpoint_number(get(), index);
  }

  /// The verdict of a point.
  ismap_verdict viewpoint_verdict(std::size_t index) const noexcept {
    return ismap_answer_viewpoint_verdict(get(), index);
  }

  /// How many rules answered.
  std::size_t result_count() const noexcept { return ismap_answer_result_count(get()); }

  /// What one rule answered.
  std::optional<Result> result(std::size_t index) const& noexcept {
    return seen<Result>(ismap_answer_result(get(), index));
  }
  std::optional<Result> result(std::size_t index) const&& = delete;

  /// How many diagnostics there are.
  std::size_t diagnostic_count() const noexcept { return ismap_answer_diagnostic_count(get()); }

  /// One of them.
  std::optional<Diagnostic> diagnostic(std::size_t index) const& noexcept {
    return seen<Diagnostic>(ismap_answer_diagnostic(get(), index));
  }
  std::optional<Diagnostic> diagnostic(std::size_t index) const&& = delete;

  /// The whole answer as JSON.
  std::string json(ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    ismap_render_options options = ISMAP_RENDER_OPTIONS_INIT;
    options.layout = layout;
    return render(ISMAP_FORMAT_JSON, 0, options);
  }
  /// The whole answer for people.
  std::string text(ismap_language language) const { return render(ISMAP_FORMAT_TEXT, language); }

  /// What the rules answered.
  std::vector<Result> results() const& {
    std::vector<Result> all;
    for (std::size_t i = 0; i < result_count(); ++i) all.push_back(*result(i));
    return all;
  }
  std::vector<Result> results() const&& = delete;
  /// What the answer has to say.
  std::vector<Diagnostic> diagnostics() const& {
    std::vector<Diagnostic> all;
    for (std::size_t i = 0; i < diagnostic_count(); ++i) all.push_back(*diagnostic(i));
    return all;
  }
  std::vector<Diagnostic> diagnostics() const&& = delete;

  const ismap_answer* get() const noexcept { return answer_.get(); }

 private:
  Holder answer_;
};

/// An answer of its own.
using Answer = BasicAnswer<Handle<ismap_answer>>;
/// An answer that belongs to a batch.
using AnswerView = BasicAnswer<Borrowed<ismap_answer>>;

/// What became of one line of a batch, borrowed until the callback returns.
class BatchItem {
 public:
  explicit BatchItem(const ismap_batch_item& item) noexcept : item_(item) {}

  /// From 1, empty lines counted.
  std::uint64_t line() const noexcept { return item_.line; }
  /// Bytes of the input up to the end of the line.
  std::uint64_t input_end() const noexcept { return item_.input_end; }
  /// Nothing if there is none.
  std::optional<AnswerView> answer() const noexcept { return seen<AnswerView>(item_.answer); }
  /// Why there is none; otherwise nothing.
  std::optional<ErrorView> error() const noexcept { return seen<ErrorView>(item_.error); }
  /// The answer in the format that was asked for; empty if none was.
  std::string_view text() const noexcept { return view(item_.text); }

 private:
  const ismap_batch_item& item_;
};

/// The rules, a catalogue and a policy.
class Engine {
 public:
  explicit Engine(std::optional<std::string_view> policy = std::nullopt) : engine_(created(policy)) {}
  explicit Engine(const ismap_engine_options& options) : engine_(call<ismap_engine*>(ismap_engine_create, &options)) {}
  explicit Engine(Handle<ismap_engine> engine) noexcept : engine_(std::move(engine)) {}

  /// Another engine with the catalogue of an edition.
  Engine use_edition(std::string_view edition) const {
    return make<Engine, ismap_engine>(ismap_engine_use_edition, get(), lend(edition));
  }

  /// Another engine, its catalogue completed from CSV.
  Engine import_catalog(std::string_view csv, const ismap_import_options& options = ISMAP_IMPORT_OPTIONS_INIT) const {
    return make<Engine, ismap_engine>(ismap_engine_import_catalog, get(), lend(csv), &options);
  }

  /// What to look at in the imported table.
  std::string_view warnings_json() const& noexcept { return view(ismap_engine_warnings_json(get())); }
  std::string_view warnings_json() const&& = delete;

  /// Edition of the catalogue.
  std::string_view catalog_edition() const& noexcept { return view(ismap_catalog_edition(get())); }
  std::string_view catalog_edition() const&& = delete;

  /// Whether it lists every control.
  bool catalog_is_complete() const noexcept { return ismap_catalog_is_complete(get()) != 0; }

  /// Day for which the imported table was checked.
  std::optional<std::int32_t> catalog_revision() const noexcept {
    return day_if_present(ismap_catalog_revision(get()));
  }

  /// How many controls there are.
  std::size_t catalog_count() const noexcept { return ismap_catalog_count(get()); }

  /// The packed number of a control.
  std::uint64_t catalog_control(std::size_t index) const noexcept { return ismap_catalog_control(get(), index); }

  /// Its level.
  ismap_level catalog_level(std::size_t index) const noexcept { return ismap_catalog_level(get(), index); }

  /// The index of a control.
  std::size_t catalog_find(std::uint64_t control) const {
    return call<std::size_t>(ismap_catalog_find, get(), control);
  }

  /// What is known about a control, a group or all.
  std::string catalog_show(ismap_format format, ismap_language language,
                           const std::optional<std::string_view>& id = std::nullopt) const {
    return call_for_text(ismap_catalog_show, get(), lend_optional(id), format, language);
  }

  /// Reads a document.
  Document load(std::string_view json, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
                const ismap_load_options& options = ISMAP_LOAD_OPTIONS_INIT) const {
    return make<Document, ismap_document>(ismap_document_load, get(), kind, lend(json), &options);
  }

  /// Reads a document from a CSV or from tables.
  Document load_table(std::string_view table, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
                      const ismap_load_options& options = ISMAP_LOAD_OPTIONS_INIT) const {
    return make<Document, ismap_document>(ismap_document_load_table, get(), kind, lend(table), &options);
  }

  /// Reads a register from the public list.
  Document load_list(std::string_view table, const ismap_list_options& options = ISMAP_LIST_OPTIONS_INIT) const {
    return make<Document, ismap_document>(ismap_document_load_list, get(), lend(table), &options);
  }

  /// Reads a statement or a dossier from OSCAL documents.
  Document load_oscal(std::string_view plan, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
                      const std::optional<std::string_view>& results = std::nullopt,
                      const std::optional<std::string_view>& milestones = std::nullopt,
                      const ismap_load_options& options = ISMAP_LOAD_OPTIONS_INIT) const {
    return make<Document, ismap_document>(ismap_document_load_oscal, get(), kind, lend(plan), lend_optional(results),
                                          lend_optional(milestones), &options);
  }

  /// The procurement with what a checklist says.
  Document procurement_with_checklist(const Document& procurement, std::string_view table,
                                      const ismap_load_options& options = ISMAP_LOAD_OPTIONS_INIT) const {
    return make<Document, ismap_document>(ismap_procurement_with_checklist, get(), procurement.get(), lend(table),
                                          &options);
  }

  /// A blank form as tables.
  std::string form_blank(std::string_view name, ismap_language language = ISMAP_LANGUAGE_EN) const {
    return call_for_text(ismap_form_blank, get(), lend(name), language);
  }

  /// Writes a document in a form that others read.
  std::string document_export(const Document& document, ismap_export_form form,
                              ismap_language language = ISMAP_LANGUAGE_EN,
                              const ismap_export_options& options = ISMAP_EXPORT_OPTIONS_INIT) const {
    return call_for_text(ismap_document_export, get(), document.get(), form, language, &options);
  }

  /// Writes the catalogue in a form that others read.
  std::string catalog_export(ismap_export_form form, ismap_language language = ISMAP_LANGUAGE_EN,
                             const ismap_export_options& options = ISMAP_EXPORT_OPTIONS_INIT) const {
    return call_for_text(ismap_catalog_export, get(), form, language, &options);
  }

  /// What that form does not carry.
  std::string document_export_losses_json(const Document& document, ismap_export_form form,
                                          ismap_language language = ISMAP_LANGUAGE_EN,
                                          const ismap_export_options& options = ISMAP_EXPORT_OPTIONS_INIT) const {
    return call_for_text(ismap_document_export_losses_json, get(), document.get(), form, language, &options);
  }

  /// What that form does not carry of it.
  std::string catalog_export_losses_json(ismap_export_form form, ismap_language language = ISMAP_LANGUAGE_EN,
                                         const ismap_export_options& options = ISMAP_EXPORT_OPTIONS_INIT) const {
    return call_for_text(ismap_catalog_export_losses_json, get(), form, language, &options);
  }

  /// Reviews a dossier or a statement.
  Answer review(const Document& document, std::int32_t as_of, const Document* registrations = nullptr,
                const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_document_review, get(), document.get(), get_or_null(registrations), as_of,
                                      &options);
  }

  /// The state of a service, what it owes and what is next.
  Answer service_status(const Document& registrations, std::string_view number, std::int32_t as_of,
                        const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_service_status, get(), registrations.get(), lend(number), as_of, &options);
  }

  /// Its state alone.
  ismap_state service_state(const Document& registrations, std::string_view number, std::int32_t as_of) const {
    return call<ismap_state>(ismap_service_state, get(), registrations.get(), lend(number), as_of);
  }

  /// The last day of its validity.
  std::optional<std::int32_t> service_valid_until(const Document& registrations, std::string_view number,
                                                  std::int32_t as_of) const {
    return call_for_day(ismap_service_valid_until, get(), registrations.get(), lend(number), as_of);
  }

  /// What depends on a service.
  Answer service_impact(const Document& registrations, std::string_view number, std::int32_t as_of,
                        const Document* dossier = nullptr,
                        const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_service_impact, get(), registrations.get(), lend(number),
                                      get_or_null(dossier), as_of, &options);
  }

  /// The status of every service.
  Answer register_status(const Document& registrations, std::int32_t as_of,
                         const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_register_status, get(), registrations.get(), as_of, &options);
  }

  /// What is owed across a register.
  Answer register_due(const Document& registrations, std::int32_t as_of,
                      const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_register_due, get(), registrations.get(), as_of, &options);
  }

  /// Incidents, grave changes and their reports.
  Answer register_incidents(const Document& registrations, std::int32_t as_of,
                            const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_register_incidents, get(), registrations.get(), as_of, &options);
  }

  /// What depends on services without a valid registration.
  Answer register_impact(const Document& registrations, std::int32_t as_of,
                         const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_register_impact, get(), registrations.get(), as_of, &options);
  }

  /// Whether a service may be bought, and on which ground.
  Answer procurement_decide(const Document& procurement, std::int32_t as_of, const Document* registrations = nullptr,
                            const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_procurement_decide, get(), procurement.get(), get_or_null(registrations),
                                      as_of, &options);
  }

  /// Whether an assessor meets the requirements.
  Answer assessor_review(const Document& assessor, std::int32_t as_of,
                         const std::optional<std::string_view>& number = std::nullopt,
                         const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_assessor_review, get(), assessor.get(), lend_optional(number), as_of,
                                      &options);
  }

  /// Who decides on what at a committee meeting.
  Answer agenda_plan(const Document& agenda,
                     const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_agenda_plan, get(), agenda.get(), &options);
  }

  /// What an assessment may leave out.
  Answer assessment_plan(const Document& dossier, std::int32_t as_of, const Document* registrations = nullptr,
                         const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_assessment_plan, get(), dossier.get(), get_or_null(registrations), as_of,
                                      &options);
  }

  /// What becomes of a statement in another edition.
  Answer statement_migrate(const Document& document, std::string_view edition,
                           const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_statement_migrate, get(), document.get(), lend(edition), &options);
  }

  /// Which items go back to the standard of a certificate.
  Answer certificate_overlap(const Document& document, ismap_certificate certificate,
                             const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_certificate_overlap, get(), document.get(), certificate, &options);
  }

  /// What changed between two submissions, and what follows.
  Answer document_diff(const Document& before, const Document& after, std::int32_t as_of,
                       const Document* registrations = nullptr,
                       const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_document_diff, get(), before.get(), after.get(), get_or_null(registrations),
                                      as_of, &options);
  }

  /// What has to change for no rule to be not met.
  Answer document_remedy(const Document& document, std::int32_t as_of, const Document* registrations = nullptr,
                         const ismap_question_options& options = ISMAP_QUESTION_OPTIONS_INIT) const {
    return make<Answer, ismap_answer>(ismap_document_remedy, get(), document.get(), get_or_null(registrations), as_of,
                                      &options);
  }

  /// The document with the edits that software can make.
  std::string document_remedied(const Document& document, std::int32_t as_of, const Document* registrations = nullptr,
                                ismap_remedy_by up_to = ISMAP_REMEDY_BY_MACHINE,
                                ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return call_for_text(ismap_document_remedied, get(), document.get(), get_or_null(registrations), as_of, up_to,
                         layout);
  }

  /// A draft paper: the report of a review, for a decision about a procurement or for a meeting.
  std::string document_report(const Document& document, std::int32_t as_of, std::int32_t contract_until,
                              ismap_format format, ismap_language language,
                              const Document* registrations = nullptr) const {
    return call_for_text(ismap_document_report, get(), document.get(), get_or_null(registrations), as_of,
                         contract_until, format, language);
  }

  /// What the reviews of many documents, one a line, have in common.
  std::string statistics_count(std::string_view lines,
                               const ismap_batch_options& options = ISMAP_BATCH_OPTIONS_INIT) const {
    return call_for_text(ismap_statistics_count, get(), lend(lines), &options);
  }

  /// The time limits, under the policy of the engine.
  std::string time_limit_list(std::int32_t as_of, ismap_format format, ismap_language language) const {
    return call_for_text(ismap_time_limit_list, get(), as_of, format, language);
  }

  /// Asks `question` of each line and gives each item to `put`, which says whether to go on. What it throws ends the
  /// batch and is thrown from here.
  void batch_ask(ismap_question question, std::string_view lines, const ismap_batch_options& options,
                 const std::function<bool(const BatchItem&)>& put) const {
    ask_batch(question, lend(lines), options, put);
  }
  /// The same for lines that `options.read` gives.
  void batch_ask(ismap_question question, const ismap_batch_options& options,
                 const std::function<bool(const BatchItem&)>& put) const {
    ask_batch(question, {nullptr, 0}, options, put);
  }

  const ismap_engine* get() const noexcept { return engine_.get(); }

 private:
  struct Taker {
    const std::function<bool(const BatchItem&)>& put;
    std::exception_ptr thrown;

    static std::int32_t ISMAP_CALL take(void* user, const ismap_batch_item* item) noexcept {
      Taker& taker = *static_cast<Taker*>(user);
      try {
        return taker.put(BatchItem{*item}) ? 0 : 1;
      } catch (...) {
        taker.thrown = std::current_exception();
        return 1;
      }
    }
  };

  static ismap_engine* created(const std::optional<std::string_view>& policy) {
    ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
    options.policy = lend_optional(policy);
    return call<ismap_engine*>(ismap_engine_create, &options);
  }

  void ask_batch(ismap_question question, ismap_str lines, const ismap_batch_options& options,
                 const std::function<bool(const BatchItem&)>& put) const {
    Taker taker{put, nullptr};
    ismap_error* error = nullptr;
    const ismap_status status = ismap_batch_ask(get(), question, lines, &options, &Taker::take, &taker, &error);
    Handle<ismap_error> owned{error};
    if (taker.thrown) std::rethrow_exception(taker.thrown);
    if (status != ISMAP_OK) throw Error(std::move(owned));
  }

  Handle<ismap_engine> engine_;
};

}  // namespace ismap::c
