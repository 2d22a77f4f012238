/// @file
/// The C interface for C++17: handles that free themselves, failures as exceptions. Nothing of libismap's C++ library
/// is in it, so a program built against it keeps running with later versions of the shared object.
///
///     const ismap::c::Engine engine;
///     const auto dossier = engine.load(json);
///     const auto review = engine.review(dossier, ismap::c::day_parse("2026-11-20"));
///     if (review.verdict() == ISMAP_VERDICT_NOT_MET) std::cout << review.json();
///
/// Every function of ismap.h has its counterpart here; what it says there holds here. A `std::string_view` is borrowed
/// from the handle it was asked of.
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
  void operator()(ismap_review* review) const noexcept { ismap_review_free(review); }
  void operator()(ismap_batch* batch) const noexcept { ismap_batch_free(batch); }
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

/// Why a call failed, or a document of a batch was not reviewed.
template <class Holder>
class BasicError {
 public:
  explicit BasicError(Holder error) noexcept : error_(std::move(error)) {}

  ismap_status status() const noexcept { return ismap_error_status(error_.get()); }
  std::string_view message(ismap_language language = ISMAP_LANGUAGE_EN) const noexcept {
    return view(ismap_error_message(error_.get(), language));
  }
  /// Nothing if no input is at fault.
  std::optional<std::string_view> pointer() const noexcept {
    const ismap_str pointer = ismap_error_pointer(error_.get());
    return pointer.data == nullptr ? std::nullopt : std::optional{view(pointer)};
  }
  std::uint64_t offset() const noexcept { return ismap_error_offset(error_.get()); }
  std::uint64_t line() const noexcept { return ismap_error_line(error_.get()); }
  std::uint64_t column() const noexcept { return ismap_error_column(error_.get()); }

  /// All faults of the input, the error itself first. They live as long as the error does.
  std::vector<BasicError<Borrowed<ismap_error>>> all() const {
    std::vector<BasicError<Borrowed<ismap_error>>> faults;
    for (std::size_t i = 0; i < ismap_error_count(error_.get()); ++i)
      faults.emplace_back(Borrowed<ismap_error>{ismap_error_at(error_.get(), i)});
    return faults;
  }
  /// True if the input has more faults than those.
  bool has_more() const noexcept { return ismap_error_has_more(error_.get()) != 0; }
  /// What was perhaps meant here, the nearest first.
  std::vector<std::string_view> hints() const {
    std::vector<std::string_view> hints;
    for (std::size_t i = 0; i < ismap_error_hint_count(error_.get()); ++i)
      hints.push_back(view(ismap_error_hint(error_.get(), i)));
    return hints;
  }

 private:
  Holder error_;
};

/// An error that belongs to a batch.
using ErrorView = BasicError<Borrowed<ismap_error>>;

/// Thrown by every function here whose counterpart fails.
class Error : public std::exception, public BasicError<std::shared_ptr<const ismap_error>> {
 public:
  explicit Error(Handle<ismap_error> error) : BasicError(std::move(error)) {}

  /// The message in English.
  const char* what() const noexcept override { return message().data(); }
};

/// Calls a function that can fail. @throws Error if it does.
template <class Out, class Function, class... Given>
Out call(Function function, Given... given) {
  Out out{};
  ismap_error* error = nullptr;
  if (function(given..., &out, &error) != ISMAP_OK) throw Error(Handle<ismap_error>{error});
  return out;
}

/// Calls a function that gives a text.
template <class Function, class... Given>
std::string call_for_text(Function function, Given... given) {
  const Handle<ismap_text> text{call<ismap_text*>(function, given...)};
  return std::string{view(ismap_text_str(text.get()))};
}

inline std::uint32_t abi_version() noexcept {
  return ismap_abi_version();
}
inline std::string_view version() noexcept {
  return view(ismap_version());
}
inline std::string_view rulebook_version() noexcept {
  return view(ismap_rulebook_version());
}
inline std::string_view status_name(ismap_status status) noexcept {
  return view(ismap_status_name(status));
}
inline std::string_view verdict_name(ismap_verdict verdict) noexcept {
  return view(ismap_verdict_name(verdict));
}
inline std::string_view state_name(ismap_state state) noexcept {
  return view(ismap_state_name(state));
}
inline std::string_view ground_name(ismap_ground ground) noexcept {
  return view(ismap_ground_name(ground));
}

/// A document that was read.
class Document {
 public:
  explicit Document(Handle<ismap_document> document) noexcept : document_(std::move(document)) {}

  ismap_document_kind kind() const noexcept { return ismap_document_kind_of(get()); }
  std::string write(ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return call_for_text(ismap_document_write, get(), layout);
  }
  const ismap_document* get() const noexcept { return document_.get(); }

 private:
  Handle<ismap_document> document_;
};

/// The rows of a review, borrowed from it.
class Rows {
 public:
  explicit Rows(const ismap_review* review) noexcept : first_(ismap_review_rows(review, &size_)) {}

  const ismap_result_row* begin() const noexcept { return first_; }
  const ismap_result_row* end() const noexcept { return first_ + size_; }
  std::size_t size() const noexcept { return size_; }
  const ismap_result_row& operator[](std::size_t index) const noexcept { return first_[index]; }

 private:
  std::size_t size_ = 0;
  const ismap_result_row* first_;
};

/// What a review answers.
template <class Holder>
class BasicReview {
 public:
  explicit BasicReview(Holder review) noexcept : review_(std::move(review)) {}

  ismap_verdict verdict() const noexcept { return ismap_review_verdict(get()); }
  std::string_view json() const& noexcept { return view(ismap_review_json(get())); }
  std::string_view json() const&& = delete;
  std::string show(ismap_language language) const { return call_for_text(ismap_review_show, get(), language); }

  std::size_t viewpoint_count() const noexcept { return ismap_review_viewpoint_count(get()); }
  std::int32_t viewpoint_number(std::size_t index) const noexcept {
    return ismap_review_viewpoint_number(get(), index);
  }
  ismap_verdict viewpoint_verdict(std::size_t index) const noexcept {
    return ismap_review_viewpoint_verdict(get(), index);
  }

  std::size_t result_count() const noexcept { return ismap_review_result_count(get()); }
  std::string_view result_rule(std::size_t index) const& noexcept {
    return view(ismap_review_result_rule(get(), index));
  }
  std::string_view result_rule(std::size_t index) const&& = delete;
  ismap_verdict result_verdict(std::size_t index) const noexcept { return ismap_review_result_verdict(get(), index); }

  Rows rows() const& noexcept { return Rows{get()}; }
  Rows rows() const&& = delete;

  const ismap_review* get() const noexcept { return review_.get(); }

 private:
  Holder review_;
};

/// A review of its own.
using Review = BasicReview<Handle<ismap_review>>;
/// A review that belongs to a batch.
using ReviewView = BasicReview<Borrowed<ismap_review>>;

/// What a batch of reviews answers.
class Batch {
 public:
  explicit Batch(Handle<ismap_batch> batch) noexcept : batch_(std::move(batch)) {}

  std::size_t size() const noexcept { return ismap_batch_count(get()); }
  std::uint64_t line(std::size_t index) const noexcept { return ismap_batch_line(get(), index); }
  ismap_status status(std::size_t index) const noexcept { return ismap_batch_status(get(), index); }

  /// Nothing if the document was not reviewed.
  std::optional<ReviewView> review(std::size_t index) const& noexcept {
    return seen<ReviewView>(ismap_batch_review(get(), index));
  }
  std::optional<ReviewView> review(std::size_t index) const&& = delete;
  /// Nothing if the document was reviewed.
  std::optional<ErrorView> error(std::size_t index) const& noexcept {
    return seen<ErrorView>(ismap_batch_error(get(), index));
  }
  std::optional<ErrorView> error(std::size_t index) const&& = delete;

  const ismap_batch* get() const noexcept { return batch_.get(); }

 private:
  template <class View, class T>
  static std::optional<View> seen(const T* handle) noexcept {
    return handle == nullptr ? std::nullopt : std::optional<View>{Borrowed<T>{handle}};
  }

  Handle<ismap_batch> batch_;
};

/// What a question other than a review answers.
class Answer {
 public:
  explicit Answer(Handle<ismap_answer> answer) noexcept : answer_(std::move(answer)) {}

  std::string_view json() const& noexcept { return view(ismap_answer_json(get())); }
  std::string_view json() const&& = delete;
  std::string show(ismap_language language) const { return call_for_text(ismap_answer_show, get(), language); }
  /// ISMAP_VERDICT_NONE if the question has none.
  ismap_verdict verdict() const noexcept { return ismap_answer_verdict(get()); }
  ismap_ground ground() const noexcept { return ismap_answer_ground(get()); }
  const ismap_answer* get() const noexcept { return answer_.get(); }

 private:
  Handle<ismap_answer> answer_;
};

/// How a batch is worked on.
struct BatchOptions {
  std::uint32_t threads = 0;                   ///< 0: one
  ismap_layout layout = ISMAP_LAYOUT_COMPACT;  ///< of each review's JSON
  const Document* registrations = nullptr;     ///< may be missing
  /// Called with how many documents are done, of how many; false stops the batch, and what it throws ends it.
  std::function<bool(std::uint64_t done, std::uint64_t total)> progress = nullptr;
};

/// The rules, a catalogue and a policy.
class Engine {
 public:
  explicit Engine(std::optional<std::string_view> policy = std::nullopt) : engine_(created(policy)) {}

  /// An engine with the embedded catalogue of an edition.
  Engine use_edition(std::string_view edition) const {
    return Engine{Handle<ismap_engine>{call<ismap_engine*>(ismap_engine_use_edition, get(), lend(edition))}};
  }
  /// An engine whose catalogue is completed by the table.
  Engine import_catalog_csv(std::string_view csv) const {
    return Engine{Handle<ismap_engine>{call<ismap_engine*>(ismap_engine_import_catalog_csv, get(), lend(csv))}};
  }
  /// The same for a table that was in force on the day `revision`.
  Engine import_catalog_csv(std::string_view csv, std::int32_t revision) const {
    return Engine{
        Handle<ismap_engine>{call<ismap_engine*>(ismap_engine_import_catalog_revision, get(), lend(csv), revision)}};
  }
  std::string_view warnings_json() const& noexcept { return view(ismap_engine_warnings_json(get())); }
  std::string_view warnings_json() const&& = delete;

  std::string_view catalog_edition() const& noexcept { return view(ismap_catalog_edition(get())); }
  std::string_view catalog_edition() const&& = delete;
  /// The day for which the imported table was checked, if one was given.
  std::optional<std::int32_t> catalog_revision() const noexcept {
    const auto day = ismap_catalog_revision(get());
    return day == ISMAP_NO_DAY ? std::nullopt : std::optional{day};
  }
  bool catalog_is_complete() const noexcept { return ismap_catalog_is_complete(get()) != 0; }
  std::size_t catalog_count() const noexcept { return ismap_catalog_count(get()); }
  std::uint64_t catalog_control(std::size_t index) const noexcept { return ismap_catalog_control(get(), index); }
  ismap_level catalog_level(std::size_t index) const noexcept { return ismap_catalog_level(get(), index); }
  std::size_t catalog_find(std::uint64_t control) const {
    return call<std::size_t>(ismap_catalog_find, get(), control);
  }
  /// The time limits that the law gives, on the day `as_of` and under the policy.
  std::string time_limit_list(std::int32_t as_of, ismap_form form) const {
    return call_for_text(ismap_time_limit_list, get(), as_of, form);
  }

  /// The control or group, or the whole catalogue without `id`.
  std::string catalog_show(std::optional<std::string_view> id, ismap_form form) const {
    return call_for_text(ismap_catalog_show, get(), lend_optional(id), form);
  }

  Document load(std::string_view json, ismap_document_kind kind = ISMAP_DOCUMENT_ANY,
                const ismap_load_options& options = ISMAP_LOAD_OPTIONS_INIT) const {
    return Document{
        Handle<ismap_document>{call<ismap_document*>(ismap_document_load, get(), kind, lend(json), &options)}};
  }

  Review review(const Document& dossier, std::int32_t as_of, const Document* registrations = nullptr,
                ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    ismap_review_options options = ISMAP_REVIEW_OPTIONS_INIT;
    options.layout = layout;
    return Review{Handle<ismap_review>{
        call<ismap_review*>(ismap_review_dossier, get(), dossier.get(), get_or_null(registrations), as_of, &options)}};
  }

  Batch review_batch(std::string_view ndjson, std::int32_t as_of, const BatchOptions& options = {}) const {
    Watch watch{options.progress, nullptr};
    ismap_batch_options given = ISMAP_BATCH_OPTIONS_INIT;
    given.threads = options.threads;
    given.layout = options.layout;
    if (options.progress) {
      given.progress = &Watch::tell;
      given.user = &watch;
    }
    try {
      return Batch{Handle<ismap_batch>{call<ismap_batch*>(ismap_review_batch, get(), lend(ndjson),
                                                          get_or_null(options.registrations), as_of, &given)}};
    } catch (const Error&) {
      if (watch.thrown) std::rethrow_exception(watch.thrown);
      throw;
    }
  }

  Answer service_status(const Document& registrations, std::string_view number, std::int32_t as_of,
                        ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_service_status, registrations.get(), lend(number), as_of);
  }
  ismap_state service_state(const Document& registrations, std::string_view number, std::int32_t as_of) const {
    return call<ismap_state>(ismap_service_state, get(), registrations.get(), lend(number), as_of);
  }
  /// Nothing if it is not known.
  std::optional<std::int32_t> service_valid_until(const Document& registrations, std::string_view number,
                                                  std::int32_t as_of) const {
    const auto day = call<std::int32_t>(ismap_service_valid_until, get(), registrations.get(), lend(number), as_of);
    return day == ISMAP_NO_DAY ? std::nullopt : std::optional{day};
  }
  /// With what the statement in `dossier` takes over, if there is one.
  Answer service_impact(const Document& registrations, std::string_view number, std::int32_t as_of,
                        const Document* dossier = nullptr, ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_service_impact, registrations.get(), lend(number), get_or_null(dossier), as_of);
  }

  Answer register_status(const Document& registrations, std::int32_t as_of,
                         ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_register_status, registrations.get(), as_of);
  }
  /// What is due within so many days, or all.
  Answer register_due(const Document& registrations, std::int32_t as_of,
                      std::optional<std::int32_t> within_days = std::nullopt,
                      ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_register_due, registrations.get(), within_days.value_or(-1), as_of);
  }
  Answer register_impact(const Document& registrations, std::int32_t as_of,
                         ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_register_impact, registrations.get(), as_of);
  }

  Answer procurement_decide(const Document& procurement, std::int32_t as_of, const Document* registrations = nullptr,
                            ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_procurement_decide, procurement.get(), get_or_null(registrations), as_of);
  }
  /// `assessor` is its document, or a register and `number` the assessor's.
  Answer assessor_review(const Document& assessor, std::int32_t as_of,
                         std::optional<std::string_view> number = std::nullopt,
                         ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_assessor_review, assessor.get(), lend_optional(number), as_of);
  }
  Answer agenda_plan(const Document& agenda, ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_agenda_plan, agenda.get());
  }
  Answer assessment_plan(const Document& dossier, std::int32_t as_of, const Document* registrations = nullptr,
                         ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_assessment_plan, dossier.get(), get_or_null(registrations), as_of);
  }
  Answer statement_migrate(const Document& document, std::string_view edition,
                           ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_statement_migrate, document.get(), lend(edition));
  }
  Answer certificate_overlap(const Document& document, ismap_certificate certificate,
                             ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_certificate_overlap, document.get(), certificate);
  }
  Answer document_diff(const Document& before, const Document& after, std::int32_t as_of,
                       const Document* registrations = nullptr, ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_document_diff, before.get(), after.get(), get_or_null(registrations), as_of);
  }
  Answer document_remedy(const Document& document, std::int32_t as_of, const Document* registrations = nullptr,
                         ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return answer(layout, ismap_document_remedy, document.get(), get_or_null(registrations), as_of);
  }
  /// The edited document as JSON.
  std::string document_remedied(const Document& document, std::int32_t as_of, const Document* registrations = nullptr,
                                ismap_remedy_by up_to = ISMAP_REMEDY_BY_MACHINE,
                                ismap_layout layout = ISMAP_LAYOUT_COMPACT) const {
    return call_for_text(ismap_document_remedied, get(), document.get(), get_or_null(registrations), as_of, up_to,
                         layout);
  }

  const ismap_engine* get() const noexcept { return engine_.get(); }

 private:
  template <class Function, class... Given>
  Answer answer(ismap_layout layout, Function function, Given... given) const {
    ismap_answer_options options = ISMAP_ANSWER_OPTIONS_INIT;
    options.layout = layout;
    return Answer{Handle<ismap_answer>{call<ismap_answer*>(function, get(), given..., &options)}};
  }

  /// Keeps what the callback throws from passing through the C interface.
  struct Watch {
    const std::function<bool(std::uint64_t, std::uint64_t)>& progress;
    std::exception_ptr thrown;

    static std::int32_t tell(void* user, std::uint64_t done, std::uint64_t total) noexcept {
      Watch& watch = *static_cast<Watch*>(user);
      try {
        return watch.progress(done, total) ? 0 : 1;
      } catch (...) {
        watch.thrown = std::current_exception();
        return 1;
      }
    }
  };

  explicit Engine(Handle<ismap_engine> engine) noexcept : engine_(std::move(engine)) {}

  static Handle<ismap_engine> created(const std::optional<std::string_view>& policy) {
    ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
    options.policy = lend_optional(policy);
    return Handle<ismap_engine>{call<ismap_engine*>(ismap_engine_create, &options)};
  }

  static const ismap_document* get_or_null(const Document* document) noexcept {
    return document == nullptr ? nullptr : document->get();
  }

  Handle<ismap_engine> engine_;
};

inline std::size_t rule_count() noexcept {
  return ismap_rule_count();
}
inline std::string_view rule_id(std::size_t index) noexcept {
  return view(ismap_rule_id(index));
}
inline std::size_t rule_find(std::string_view id) {
  return call<std::size_t>(ismap_rule_find, lend(id));
}
inline std::string rule_explain(std::string_view id, ismap_form form) {
  return call_for_text(ismap_rule_explain, lend(id), form);
}
inline std::string rule_list(ismap_rule_filter filter, ismap_form form) {
  return call_for_text(ismap_rule_list, filter, form);
}

inline std::string lifecycle_graph(ismap_graph graph, ismap_language language) {
  return call_for_text(ismap_lifecycle_graph, graph, language);
}

inline std::size_t schema_count() noexcept {
  return ismap_schema_count();
}
inline std::string_view schema_name(std::size_t index) noexcept {
  return view(ismap_schema_name(index));
}
inline std::string schema_show(std::string_view name) {
  return call_for_text(ismap_schema_show, lend(name));
}
inline std::string schema_show(std::string_view name, ismap_language language) {
  return call_for_text(ismap_schema_show_in, lend(name), language);
}

inline std::int32_t day_parse(std::string_view text) {
  return call<std::int32_t>(ismap_day_parse, lend(text));
}
inline std::string day_text(std::int32_t day) {
  return call_for_text(ismap_day_text, day);
}
inline std::int32_t months_after(std::int32_t day, std::int32_t months, ismap_counting counting) {
  return call<std::int32_t>(ismap_months_after, day, months, counting);
}
inline std::int32_t validity_end(std::int32_t period_last, ismap_counting counting) {
  return call<std::int32_t>(ismap_validity_end, period_last, counting);
}

inline std::uint64_t control_id_parse(std::string_view text) {
  return call<std::uint64_t>(ismap_control_id_parse, lend(text));
}
inline std::string control_id_text(std::uint64_t control) {
  return call_for_text(ismap_control_id_text, control);
}

}  // namespace ismap::c
