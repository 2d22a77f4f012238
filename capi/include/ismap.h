/** @file
 * libismap: the rules of ISMAP behind a stable C interface.
 *
 * ISMAP is the scheme by which Japan's government decides which cloud services its agencies may buy. Documents go in as
 * JSON, reviews come out as JSON and as typed values to branch on. Unofficial: no verdict of this library binds anyone.
 *
 * - **Handles** are incomplete struct types. `_free` ends one and accepts NULL. A handle is never changed after it was
 *   made. Handles are independent of each other: they may be freed in any order.
 * - **Threads**: a const handle may be used from any number of threads at once. Nothing is thread-local or global;
 *   there is nothing to initialise or to shut down.
 * - **Status**: a call that can fail returns ismap_status, writes its result through `out` and takes `error` last,
 * which may be NULL. Both are set to nothing (NULL, or 0) first. On failure the error belongs to the caller. A breach
 * that a review finds is no failure: the status is ISMAP_OK, and the review says so.
 * - **Text** is UTF-8. Text for the library needs no NUL, and invalid UTF-8 in a document is an error with its byte
 *   offset. Text from the library has a NUL after its last byte. `{NULL, 0}` is absent, `{"", 0}` is empty.
 * - **Ownership**: what comes through `out` belongs to the caller. What is returned is borrowed from the first argument
 *   until that is freed, or for ever if the function takes no handle.
 * - **NULL** where an argument is required is ISMAP_E_ARGUMENT. A function without a status returns 0, NULL or absent
 *   text instead; so it does for an index that is too large.
 * - **Options** are structs that start with their own size and only grow at the end. Zero means "as before", NULL means
 *   the defaults.
 * - **Questions** end with ISMAP_E_ARGUMENT if a document is of another kind, with ISMAP_E_RANGE if `as_of` is outside
 *   1900-01-01 to 9999-12-31, with ISMAP_E_NOT_FOUND if the register has nothing of the `number`. A `number` may be
 *   spelled in any width, case and hyphen, and may be the name instead; a name of several numbers is
 *   ISMAP_E_UNDECIDED.
 * - **Days** are int32_t, counted from 1970-01-01, in typed calls, and YYYY-MM-DD in JSON: days of Japan Standard Time.
 *   No function reads a clock.
 * - **Versions**: functions, constants and members of options are added, never changed, renumbered or removed.
 */
#ifndef ISMAP_H
#define ISMAP_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) && !defined(ISMAP_STATIC)
#define ISMAP_API __attribute__((visibility("default")))
#else
#define ISMAP_API
#endif

#ifdef __cplusplus
#define ISMAP_NOEXCEPT noexcept
extern "C" {
#else
#define ISMAP_NOEXCEPT
#endif

/* ---- Values ---- */

/** Counts up with every addition to this interface. A library offers what was asked for if ismap_abi_version() >=
 * ISMAP_ABI_VERSION. */
#define ISMAP_ABI_VERSION 5u

/** A day that is absent. */
#define ISMAP_NO_DAY INT32_MIN

/** Text, not owned. */
typedef struct ismap_str {
  const char* data;
  size_t len;
} ismap_str;

/** How a call ended. From 100 on the input is at fault, and the error says where. */
typedef int32_t ismap_status;
enum {
  ISMAP_OK = 0,
  ISMAP_E_ARGUMENT = 1,  /**< a required argument is NULL, or a value or an option is not defined */
  ISMAP_E_MEMORY = 2,    /**< memory ran out; nothing has changed */
  ISMAP_E_INTERNAL = 3,  /**< a defect of this library, or a system resource that is not to be had */
  ISMAP_E_CANCELLED = 4, /**< the progress callback asked to stop */
  ISMAP_E_NOT_FOUND = 5, /**< there is no such rule, control, document, service or assessor */
  ISMAP_E_RANGE = 6,     /**< a number or a day is outside what can be counted */
  ISMAP_E_UNDECIDED = 7, /**< the register contradicts itself or the rules: it does not say what was asked */
  ISMAP_E_SYNTAX = 100,
  ISMAP_E_BAD_UTF8 = 101,
  ISMAP_E_UNKNOWN_MEMBER = 102,
  ISMAP_E_DUPLICATE_MEMBER = 103,
  ISMAP_E_MISSING_MEMBER = 104,
  ISMAP_E_WRONG_TYPE = 105,
  ISMAP_E_BAD_ENUMERATOR = 106,
  ISMAP_E_BAD_DATE = 107,
  ISMAP_E_BAD_CONTROL_ID = 108,
  ISMAP_E_BAD_VALUE = 109,
  ISMAP_E_LIMIT = 110
};

/** The answer of a rule, of a point of review or of a whole review. */
typedef int32_t ismap_verdict;
enum {
  ISMAP_VERDICT_NONE = 0, /**< there is no such review, point or result, or the answer has none */
  ISMAP_VERDICT_MET = 1,
  ISMAP_VERDICT_NOT_MET = 2,
  ISMAP_VERDICT_NEEDS_JUDGEMENT = 3, /**< a reviewer must weigh the facts, or the clause's text is not public */
  ISMAP_VERDICT_UNKNOWN = 4,         /**< a fact is missing from the input */
  ISMAP_VERDICT_NOT_APPLICABLE = 5
};

/** How serious a diagnostic is. */
typedef int32_t ismap_severity;
enum {
  ISMAP_SEVERITY_NONE = 0, /**< the row has no diagnostic */
  ISMAP_SEVERITY_ERROR = 1,
  ISMAP_SEVERITY_WARNING = 2,
  ISMAP_SEVERITY_ADVICE = 3
};

/** What a text for people is written in. */
typedef int32_t ismap_language;
enum { ISMAP_LANGUAGE_JA = 0, ISMAP_LANGUAGE_EN = 1 };

/** The form of an answer: for programs, or for people in one of the languages. */
typedef int32_t ismap_form;
enum { ISMAP_FORM_JSON = 0, ISMAP_FORM_JA = 1, ISMAP_FORM_EN = 2 };

/** How JSON is laid out: on one line, or with two spaces a level and a newline at the end. */
typedef int32_t ismap_layout;
enum { ISMAP_LAYOUT_COMPACT = 0, ISMAP_LAYOUT_INDENTED = 1 };

/** How a period of months is counted. No ISMAP text names the method. */
typedef int32_t ismap_counting;
enum {
  ISMAP_COUNTING_CIVIL_CODE = 0, /**< Civil Code, articles 140 and 143 */
  ISMAP_COUNTING_SAME_DAY = 1    /**< the day of the same number, or the last of a shorter month */
};

/** What a document is. */
typedef int32_t ismap_document_kind;
enum {
  ISMAP_DOCUMENT_ANY = 0,         /**< what its member `format` names; a dossier if it names none */
  ISMAP_DOCUMENT_DOSSIER = 1,     /**< ismap-dossier/1: an application */
  ISMAP_DOCUMENT_STATEMENT = 2,   /**< ismap-statement/1: a statement alone */
  ISMAP_DOCUMENT_REGISTER = 3,    /**< ismap-register/1: services and assessors with their histories */
  ISMAP_DOCUMENT_PROCUREMENT = 4, /**< ismap-procurement/1: what is to be bought, by whom and for what */
  ISMAP_DOCUMENT_AGENDA = 5,      /**< ismap-agenda/1: what a committee meeting decides, and who sits on it */
  ISMAP_DOCUMENT_ASSESSOR = 6     /**< ismap-assessor/1: an assessor with its history */
};

/** Which part of the Control Criteria a control belongs to (Control Criteria 2.2.4). */
typedef int32_t ismap_level;
enum {
  ISMAP_LEVEL_NONE = 0,
  ISMAP_LEVEL_GOVERNANCE = 1,
  ISMAP_LEVEL_MANAGEMENT = 2,
  ISMAP_LEVEL_OBJECTIVE = 3,
  ISMAP_LEVEL_DETAIL = 4
};

/** Which rules a list holds. */
typedef int32_t ismap_rule_filter;
enum { ISMAP_RULES_ALL = 0, ISMAP_RULES_LEFT_TO_PEOPLE = 1 };

/** What the registration of a service is on a day. */
typedef int32_t ismap_state;
enum {
  ISMAP_STATE_NONE = 0,           /**< there is no such service */
  ISMAP_STATE_NOT_REGISTERED = 1, /**< nothing has been applied for, or an application was not accepted */
  ISMAP_STATE_APPLIED = 2,        /**< a first application is filed and not yet accepted */
  ISMAP_STATE_ACCEPTED = 3,       /**< a first application is under review */
  ISMAP_STATE_REGISTERED = 4,
  ISMAP_STATE_SUSPENDED = 5,
  ISMAP_STATE_EXPIRED = 6,   /**< past its validity, and no renewal filed in time awaits its decision (registration
                                rules 8.1) */
  ISMAP_STATE_WITHDRAWN = 7, /**< the registrant filed the withdrawal notice */
  ISMAP_STATE_DELETED = 8,   /**< deleted, or a new application was demanded, which deletes at once */
  ISMAP_STATE_REFUSED = 9    /**< the committee found the requirements not met */
};

/** On which ground a service may be procured. */
typedef int32_t ismap_ground;
enum {
  ISMAP_GROUND_NONE = 0,   /**< on none, or the answer is not on a procurement */
  ISMAP_GROUND_LISTED = 1, /**< on the ISMAP cloud service list */
  ISMAP_GROUND_LISTED_LIU = 2,
  ISMAP_GROUND_UNLISTED_WITH_CISO_CHECK = 3,
  ISMAP_GROUND_PROVISIONAL_MEASURE = 4,
  ISMAP_GROUND_RECOMMENDED_ONLY = 5, /**< the list is recommended to this buyer, not prescribed */
  ISMAP_GROUND_NOT_COVERED = 6       /**< the principle does not bind this buyer, or this use, on this date */
};

/** The language of a graph: that of Graphviz, or a Mermaid state diagram. */
typedef int32_t ismap_graph;
enum { ISMAP_GRAPH_DOT = 0, ISMAP_GRAPH_MERMAID = 1 };

/** The standard of a certificate that a provider holds. */
typedef int32_t ismap_certificate;
enum {
  ISMAP_CERTIFICATE_ISO27001 = 0,
  ISMAP_CERTIFICATE_ISO27017 = 1,
  ISMAP_CERTIFICATE_ISO27002 = 2,
  ISMAP_CERTIFICATE_ISO27014 = 3
};

/** Which edits of a remedy are made. */
typedef int32_t ismap_remedy_by;
enum {
  ISMAP_REMEDY_BY_MACHINE = 0,     /**< those that say nothing which the document does not say already */
  ISMAP_REMEDY_BY_CONFIRMATION = 1 /**< also those whose values have been confirmed to be true */
};

/* ---- Handles ---- */

typedef struct ismap_error ismap_error;       /**< why a call failed */
typedef struct ismap_text ismap_text;         /**< text that the caller owns */
typedef struct ismap_engine ismap_engine;     /**< the rules, a catalogue and a policy; make one, share it */
typedef struct ismap_document ismap_document; /**< a document that was read */
typedef struct ismap_review ismap_review;     /**< what a review answers */
typedef struct ismap_batch ismap_batch;       /**< what a batch of reviews answers */
typedef struct ismap_answer ismap_answer;     /**< what any other question answers */

/* ---- Version ---- */

/** The ISMAP_ABI_VERSION of the library that runs. @since 0.1 */
ISMAP_API uint32_t ismap_abi_version(void) ISMAP_NOEXCEPT;

/** The version of the library, "0.1.0". @since 0.1 */
ISMAP_API ismap_str ismap_version(void) ISMAP_NOEXCEPT;

/** The version of the rule book that the rules were written from; every review contains it. @since 0.1 */
ISMAP_API ismap_str ismap_rulebook_version(void) ISMAP_NOEXCEPT;

/** The name of a status: "ok", "argument", "missing_member". Absent for a value that is not defined. @since 0.1 */
ISMAP_API ismap_str ismap_status_name(ismap_status status) ISMAP_NOEXCEPT;

/** The name of a verdict as JSON has it: "met", "needs_judgement". Absent for ISMAP_VERDICT_NONE and values not
 * defined. @since 0.1 */
ISMAP_API ismap_str ismap_verdict_name(ismap_verdict verdict) ISMAP_NOEXCEPT;

/** The name of a state as JSON has it: "registered", "not_registered". Absent for ISMAP_STATE_NONE and values not
 * defined. @since 0.1 */
ISMAP_API ismap_str ismap_state_name(ismap_state state) ISMAP_NOEXCEPT;

/** The name of a ground as JSON has it: "listed", "none". Absent for a value that is not defined. @since 0.1 */
ISMAP_API ismap_str ismap_ground_name(ismap_ground ground) ISMAP_NOEXCEPT;

/* ---- Errors ---- */

/** Why the call failed; ISMAP_OK for NULL. @since 0.1 */
ISMAP_API ismap_status ismap_error_status(const ismap_error* error) ISMAP_NOEXCEPT;

/** One sentence for people. Absent for a language that is not defined. @since 0.1 */
ISMAP_API ismap_str ismap_error_message(const ismap_error* error, ismap_language language) ISMAP_NOEXCEPT;

/** JSON Pointer (RFC 6901) of what is at fault, or of the value around it. Empty: the whole document, or an input other
 * than JSON. Absent: no input is at fault. @since 0.1 */
ISMAP_API ismap_str ismap_error_pointer(const ismap_error* error) ISMAP_NOEXCEPT;

/** Where in the input the fault is, in bytes from 0. @since 0.1 */
ISMAP_API uint64_t ismap_error_offset(const ismap_error* error) ISMAP_NOEXCEPT;

/** The line of the fault, from 1; 0 if no input is at fault. @since 0.1 */
ISMAP_API uint64_t ismap_error_line(const ismap_error* error) ISMAP_NOEXCEPT;

/** The column of the fault in characters, from 1; 0 if no input is at fault. @since 0.1 */
ISMAP_API uint64_t ismap_error_column(const ismap_error* error) ISMAP_NOEXCEPT;

/** How many faults of an input the error reports, at most 100. The first of them is the error itself. 1 if no input is
 * at fault, 0 for NULL. @since 0.1 */
ISMAP_API size_t ismap_error_count(const ismap_error* error) ISMAP_NOEXCEPT;

/** The fault at `index`, as an error with a status, a message and a place of its own, borrowed from `error`. NULL if
 * there is none. Not to be freed. @since 0.1 */
ISMAP_API const ismap_error* ismap_error_at(const ismap_error* error, size_t index) ISMAP_NOEXCEPT;

/** 1 if the input has more faults than the error reports; otherwise 0. @since 0.1 */
ISMAP_API int32_t ismap_error_has_more(const ismap_error* error) ISMAP_NOEXCEPT;

/** How many guesses there are at what was meant where the error is. @since 0.1 */
ISMAP_API size_t ismap_error_hint_count(const ismap_error* error) ISMAP_NOEXCEPT;

/** The guess at `index`, the nearest first: a name or a value as it is written, "2026-04-01". No guess was used for
 * reading. Absent if there is none. @since 0.1 */
ISMAP_API ismap_str ismap_error_hint(const ismap_error* error, size_t index) ISMAP_NOEXCEPT;

/** Ends an error. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_error_free(ismap_error* error) ISMAP_NOEXCEPT;

/* ---- Owned text ---- */

/** The text, borrowed from its handle. @since 0.1 */
ISMAP_API ismap_str ismap_text_str(const ismap_text* text) ISMAP_NOEXCEPT;

/** Ends a text. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_text_free(ismap_text* text) ISMAP_NOEXCEPT;

/* ---- Engine ---- */

typedef struct ismap_engine_options {
  size_t struct_size;
  ismap_str policy; /**< ismap-policy/1 as JSON: choices where the law is open, values from texts the user holds;
                       absent: the defaults */
} ismap_engine_options;
#define ISMAP_ENGINE_OPTIONS_INIT   \
  {                                 \
    sizeof(ismap_engine_options), { \
      0, 0                          \
    }                               \
  }

/** Makes an engine with the embedded catalogue. An input error is one of the policy. @since 0.1 */
ISMAP_API ismap_status ismap_engine_create(const ismap_engine_options* options, ismap_engine** out,
                                           ismap_error** error) ISMAP_NOEXCEPT;

/** Makes another engine, with the same policy and the embedded catalogue of an edition of the Control Criteria,
 * "ismap-2020" or "ismap-2025". ISMAP_E_NOT_FOUND if there is none of that name. @since 0.1 */
ISMAP_API ismap_status ismap_engine_use_edition(const ismap_engine* engine, ismap_str edition, ismap_engine** out,
                                                ismap_error** error) ISMAP_NOEXCEPT;

/** Makes another engine, with the same policy and a catalogue completed by the user's CSV in UTF-8. The header decides
 * the edition: `id,change_type,pattern[,text]` is attached table 3 of ismap-2020, `objective,id,pattern[,guidance]` the
 * table of ismap-2025. Checks the table first; an input error is one of the CSV. @since 0.1 */
ISMAP_API ismap_status ismap_engine_import_catalog_csv(const ismap_engine* engine, ismap_str csv, ismap_engine** out,
                                                       ismap_error** error) ISMAP_NOEXCEPT;

/** The same for a table that was in force on the day `revision`: which details must be there, and how many, is that of
 * the revision then in force. ISMAP_NO_DAY: the latest revision. @since 0.1 */
ISMAP_API ismap_status ismap_engine_import_catalog_revision(const ismap_engine* engine, ismap_str csv, int32_t revision,
                                                            ismap_engine** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What to look at in the imported table, as a JSON list; "[]" if nothing or if none was imported. @since 0.1 */
ISMAP_API ismap_str ismap_engine_warnings_json(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** Ends an engine. Documents, reviews and batches made with it live on. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_engine_free(ismap_engine* engine) ISMAP_NOEXCEPT;

/* ---- Catalogue of controls ---- */

/** The edition of the engine's catalogue: "ismap-2020" or "ismap-2025". @since 0.1 */
ISMAP_API ismap_str ismap_catalog_edition(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** 1 if the catalogue lists every control of the edition, which only an imported one does whose numbers say so;
 * otherwise 0, and absence proves nothing. @since 0.1 */
ISMAP_API int32_t ismap_catalog_is_complete(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** The day for which the imported table was checked; ISMAP_NO_DAY if none was given or imported. Details that a later
 * revision added are in the catalogue all the same. @since 0.1 */
ISMAP_API int32_t ismap_catalog_revision(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** How many controls there are. They are in ascending order of their numbers, each objective before its details.
 * @since 0.1 */
ISMAP_API size_t ismap_catalog_count(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** The control at `index`, packed as ismap_control_id_parse does; 0 if there is none. @since 0.1 */
ISMAP_API uint64_t ismap_catalog_control(const ismap_engine* engine, size_t index) ISMAP_NOEXCEPT;

/** The level of the control at `index`. @since 0.1 */
ISMAP_API ismap_level ismap_catalog_level(const ismap_engine* engine, size_t index) ISMAP_NOEXCEPT;

/** The index of the control with the number of the packed `control`, whatever its suffix. ISMAP_E_NOT_FOUND if there is
 * none. @since 0.1 */
ISMAP_API ismap_status ismap_catalog_find(const ismap_engine* engine, uint64_t control, size_t* out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/** What is known about the control or group `id` ("9.4.1.8.PB", "9.4", "9"), or with absent `id` the whole catalogue.
 * If there is none the status is ISMAP_E_NOT_FOUND, and the message says what was perhaps meant. @since 0.1 */
ISMAP_API ismap_status ismap_catalog_show(const ismap_engine* engine, ismap_str id, ismap_form form, ismap_text** out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Documents ---- */

/** The most items of one kind of list, by its name in docs/limits.md ("history", "findings"). */
typedef struct ismap_list_limit {
  ismap_str list;
  size_t items; /**< at least 1 */
} ismap_list_limit;

/** What a document may cost to read; 0 is the default. Passing a limit is ISMAP_E_LIMIT. Some lists are shorter than
 * max_items, a history for instance has at most 5,000 events, unless list_limits says otherwise (docs/limits.md). */
typedef struct ismap_load_options {
  size_t struct_size;
  size_t max_bytes;     /**< of the whole document; 64 MiB, of a register 256 MiB, of an agenda 512 KiB */
  size_t max_depth;     /**< objects and lists inside each other; 64 */
  size_t max_items;     /**< in one list; 200,000, of a register 500,000 */
  size_t max_text;      /**< bytes of one text; 1 MiB */
  size_t max_all_items; /**< in all lists of the document; 2,000,000, of a register 6,000,000 */
  const ismap_list_limit* list_limits; /**< list_limit_count of them */
  size_t list_limit_count;
} ismap_load_options;
#define ISMAP_LOAD_OPTIONS_INIT \
  { sizeof(ismap_load_options), 0, 0, 0, 0, 0, NULL, 0 }

/** Reads a document: exactly the members of its JSON Schema, each once. Nothing of `json` is needed afterwards.
 * @since 0.1 */
ISMAP_API ismap_status ismap_document_load(const ismap_engine* engine, ismap_document_kind kind, ismap_str json,
                                           const ismap_load_options* options, ismap_document** out,
                                           ismap_error** error) ISMAP_NOEXCEPT;

/** What the document is; 0 for NULL. @since 0.1 */
ISMAP_API ismap_document_kind ismap_document_kind_of(const ismap_document* document) ISMAP_NOEXCEPT;

/** Writes the document: the members in the order of the schema, the same value in the same bytes. @since 0.1 */
ISMAP_API ismap_status ismap_document_write(const ismap_document* document, ismap_layout layout, ismap_text** out,
                                            ismap_error** error) ISMAP_NOEXCEPT;

/** Ends a document. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_document_free(ismap_document* document) ISMAP_NOEXCEPT;

/* ---- Review ---- */

typedef struct ismap_review_options {
  size_t struct_size;
  ismap_layout layout; /**< of ismap_review_json */
  int32_t reserved;    /**< 0 */
} ismap_review_options;
#define ISMAP_REVIEW_OPTIONS_INIT \
  { sizeof(ismap_review_options), ISMAP_LAYOUT_COMPACT, 0 }

/** Reviews an application under every rule in force on the day it was filed, by the points of registration rules 6.1:
 * seven for ISMAP, eight for ISMAP-LIU. A bare statement is reviewed on point (1) and what else it decides alone, under
 * the rules in force on `as_of`. `registrations` may be NULL: rules that look a number up then answer unknown. `as_of`
 * is the day for the register and for obligations. ISMAP_E_ARGUMENT if a document is of another kind; ISMAP_E_RANGE if
 * `as_of` is outside 1900-01-01 to 9999-12-31. @since 0.1 */
ISMAP_API ismap_status ismap_review_dossier(const ismap_engine* engine, const ismap_document* dossier,
                                            const ismap_document* registrations, int32_t as_of,
                                            const ismap_review_options* options, ismap_review** out,
                                            ismap_error** error) ISMAP_NOEXCEPT;

/** The verdict of the whole. @since 0.1 */
ISMAP_API ismap_verdict ismap_review_verdict(const ismap_review* review) ISMAP_NOEXCEPT;

/** The whole review: ismap-review/1. @since 0.1 */
ISMAP_API ismap_str ismap_review_json(const ismap_review* review) ISMAP_NOEXCEPT;

/** The review as text for people: points, what needs attention and why, what is left to people, what is due.
 * @since 0.1 */
ISMAP_API ismap_status ismap_review_show(const ismap_review* review, ismap_language language, ismap_text** out,
                                         ismap_error** error) ISMAP_NOEXCEPT;

/** How many points of review there are. @since 0.1 */
ISMAP_API size_t ismap_review_viewpoint_count(const ismap_review* review) ISMAP_NOEXCEPT;

/** The number of the point at `index` in registration rules 6.1. @since 0.1 */
ISMAP_API int32_t ismap_review_viewpoint_number(const ismap_review* review, size_t index) ISMAP_NOEXCEPT;

/** The verdict of the point at `index`. @since 0.1 */
ISMAP_API ismap_verdict ismap_review_viewpoint_verdict(const ismap_review* review, size_t index) ISMAP_NOEXCEPT;

/** How many rules answered. @since 0.1 */
ISMAP_API size_t ismap_review_result_count(const ismap_review* review) ISMAP_NOEXCEPT;

/** The id of the rule that gave the result at `index`. @since 0.1 */
ISMAP_API ismap_str ismap_review_result_rule(const ismap_review* review, size_t index) ISMAP_NOEXCEPT;

/** The verdict of the result at `index`. @since 0.1 */
ISMAP_API ismap_verdict ismap_review_result_verdict(const ismap_review* review, size_t index) ISMAP_NOEXCEPT;

/** A line for callers that only branch and count: one for each diagnostic, and one for each result that has none. */
typedef struct ismap_result_row {
  uint32_t result;         /**< index of the result */
  uint32_t rule;           /**< index of the rule's oldest row, as ismap_rule_id counts */
  ismap_verdict verdict;   /**< of the result */
  ismap_severity severity; /**< of the diagnostic */
  uint64_t control;        /**< the control that the diagnostic points at, packed; 0 if none */
  int32_t day_read;        /**< the first day that the rule read; ISMAP_NO_DAY if none */
  int32_t day_computed;    /**< the first day that the rule computed; ISMAP_NO_DAY if none */
} ismap_result_row;

/** All rows, in the order of the results; `count` receives how many. NULL and 0 if `review` or `count` is NULL.
 * @since 0.1 */
ISMAP_API const ismap_result_row* ismap_review_rows(const ismap_review* review, size_t* count) ISMAP_NOEXCEPT;

/** Ends a review. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_review_free(ismap_review* review) ISMAP_NOEXCEPT;

/* ---- Many reviews ---- */

/** Called after each document with how many are done, of how many. Non-zero stops the batch. One thread at a time calls
 * it, not necessarily the one that made the call. `user` is the caller's. */
typedef int32_t (*ismap_progress)(void* user, uint64_t done, uint64_t total);

typedef struct ismap_batch_options {
  size_t struct_size;
  uint32_t threads;        /**< that work, the caller's included; 0: one; 256 at most */
  ismap_layout layout;     /**< of each review's JSON */
  ismap_progress progress; /**< NULL: none */
  void* user;              /**< handed to `progress` */
} ismap_batch_options;
#define ISMAP_BATCH_OPTIONS_INIT \
  { sizeof(ismap_batch_options), 0, ISMAP_LAYOUT_COMPACT, 0, 0 }

/** Reviews many dossiers or bare statements, one on each line of `ndjson`; empty lines are passed over. Each document
 * has its own status, and a bad one never stops the rest. A document that names no format is read as a dossier.
 * ISMAP_E_CANCELLED if `progress` stopped it: there is no batch then. @since 0.1 */
ISMAP_API ismap_status ismap_review_batch(const ismap_engine* engine, ismap_str ndjson,
                                          const ismap_document* registrations, int32_t as_of,
                                          const ismap_batch_options* options, ismap_batch** out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/** How many documents there were. They are in the order of the input. @since 0.1 */
ISMAP_API size_t ismap_batch_count(const ismap_batch* batch) ISMAP_NOEXCEPT;

/** The line of the input, from 1, that the document was on. @since 0.1 */
ISMAP_API uint64_t ismap_batch_line(const ismap_batch* batch, size_t index) ISMAP_NOEXCEPT;

/** ISMAP_OK, or why the document at `index` was not reviewed; ISMAP_E_ARGUMENT if there is no such document.
 * @since 0.1 */
ISMAP_API ismap_status ismap_batch_status(const ismap_batch* batch, size_t index) ISMAP_NOEXCEPT;

/** The review of the document at `index`, or NULL. It belongs to the batch and must not be freed. @since 0.1 */
ISMAP_API const ismap_review* ismap_batch_review(const ismap_batch* batch, size_t index) ISMAP_NOEXCEPT;

/** Why the document at `index` was not reviewed, or NULL. Places are those in the whole input. It belongs to the batch
 * and must not be freed. @since 0.1 */
ISMAP_API const ismap_error* ismap_batch_error(const ismap_batch* batch, size_t index) ISMAP_NOEXCEPT;

/** Ends a batch. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_batch_free(ismap_batch* batch) ISMAP_NOEXCEPT;

/* ---- Other questions ---- */

/** What an answer is like. */
typedef struct ismap_answer_options {
  size_t struct_size;
  ismap_layout layout; /**< of ismap_answer_json */
  int32_t reserved;    /**< 0 */
} ismap_answer_options;
#define ISMAP_ANSWER_OPTIONS_INIT \
  { sizeof(ismap_answer_options), ISMAP_LAYOUT_COMPACT, 0 }

/** The whole answer, by the schema that the question names. @since 0.1 */
ISMAP_API ismap_str ismap_answer_json(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The answer as text for people, with its reasons, what is due and what software cannot decide. @since 0.1 */
ISMAP_API ismap_status ismap_answer_show(const ismap_answer* answer, ismap_language language, ismap_text** out,
                                         ismap_error** error) ISMAP_NOEXCEPT;

/** The verdict of the whole, of a procurement, an assessor, an agenda or a difference. ISMAP_VERDICT_NONE: the other
 * questions have none. @since 0.1 */
ISMAP_API ismap_verdict ismap_answer_verdict(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The ground that ismap_procurement_decide found. @since 0.1 */
ISMAP_API ismap_ground ismap_answer_ground(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** Ends an answer. NULL is accepted. @since 0.1 */
ISMAP_API void ismap_answer_free(ismap_answer* answer) ISMAP_NOEXCEPT;

/** The state of the service `number` on `as_of` by its history alone, with what is owed, what happens next if nobody
 * acts, and events that the rules do not know: ismap-status/1 with one service (registration rules, chapters 7 to 11).
 * @since 0.1 */
ISMAP_API ismap_status ismap_service_status(const ismap_engine* engine, const ismap_document* registrations,
                                            ismap_str number, int32_t as_of, const ismap_answer_options* options,
                                            ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The state alone of the service `number`, for callers that only branch. ISMAP_E_UNDECIDED if its history, or another
 * entry of that number, leaves it open. @since 0.1 */
ISMAP_API ismap_status ismap_service_state(const ismap_engine* engine, const ismap_document* registrations,
                                           ismap_str number, int32_t as_of, ismap_state* out,
                                           ismap_error** error) ISMAP_NOEXCEPT;

/** The last day on which the registration of the service `number` is valid (registration rules 8.1), as its history up
 * to `as_of` gives it; past that day a renewal that awaits its decision keeps the service registered. ISMAP_NO_DAY if
 * no decision names its assessment period, or if the scheme's validity is not public. ISMAP_E_UNDECIDED as for
 * ismap_service_state. @since 0.1 */
ISMAP_API ismap_status ismap_service_valid_until(const ismap_engine* engine, const ismap_document* registrations,
                                                 ismap_str number, int32_t as_of, int32_t* out,
                                                 ismap_error** error) ISMAP_NOEXCEPT;

/** The services that depend on the service `number`, directly or through others, with their states on `as_of`:
 * ismap-impact/1. `dossier` may be NULL; else it is the dossier or the statement of a service built on that one, and
 * the answer says which controls it takes over. Nothing cascades: a warning asks the reviewer to look. @since 0.1 */
ISMAP_API ismap_status ismap_service_impact(const ismap_engine* engine, const ismap_document* registrations,
                                            ismap_str number, const ismap_document* dossier, int32_t as_of,
                                            const ismap_answer_options* options, ismap_answer** out,
                                            ismap_error** error) ISMAP_NOEXCEPT;

/** The status of every service, in the order of the register: ismap-status/1. @since 0.1 */
ISMAP_API ismap_status ismap_register_status(const ismap_engine* engine, const ismap_document* registrations,
                                             int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                             ismap_error** error) ISMAP_NOEXCEPT;

/** What is owed across the register on `as_of` and not done: overdue, due promptly, due within `within_days` days, or
 * due on a day that is not public; soonest first: ismap-due/1. A negative `within_days`: all. @since 0.1 */
ISMAP_API ismap_status ismap_register_due(const ismap_engine* engine, const ismap_document* registrations,
                                          int32_t within_days, int32_t as_of, const ismap_answer_options* options,
                                          ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The services without a valid registration on `as_of` that others depend on, and those others:
 * ismap-register-impact/1. @since 0.1 */
ISMAP_API ismap_status ismap_register_impact(const ismap_engine* engine, const ismap_document* registrations,
                                             int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                             ismap_error** error) ISMAP_NOEXCEPT;

/** Whether a service may be bought for a use on a day, and on which ground: ismap-procurement-decision/1. The rules and
 * the register are those of the day of procurement; `as_of` is the day for obligations. `registrations` may be NULL: a
 * service with a number is then unknown. ISMAP_VERDICT_MET: it may, on the ground of ismap_answer_ground. @since 0.1 */
ISMAP_API ismap_status ismap_procurement_decide(const ismap_engine* engine, const ismap_document* procurement,
                                                const ismap_document* registrations, int32_t as_of,
                                                const ismap_answer_options* options, ismap_answer** out,
                                                ismap_error** error) ISMAP_NOEXCEPT;

/** Whether an assessor meets the requirements, by the two points of assessor registration rules 6.1:
 * ismap-assessor-review/1. `assessor` is its document, or a register; `number` is the assessor's, and may be absent for
 * a document of its own. @since 0.1 */
ISMAP_API ismap_status ismap_assessor_review(const ismap_engine* engine, const ismap_document* assessor,
                                             ismap_str number, int32_t as_of, const ismap_answer_options* options,
                                             ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** For each application before a committee meeting its path, who takes part, who is recused, and what is owed after the
 * decision, by the operating rules in force on the day of the meeting: ismap-agenda-plan/1. @since 0.1 */
ISMAP_API ismap_status ismap_agenda_plan(const ismap_engine* engine, const ismap_document* agenda,
                                         const ismap_answer_options* options, ismap_answer** out,
                                         ismap_error** error) ISMAP_NOEXCEPT;

/** For each item of the statement in `dossier` whether the assessment may leave it out, and by which rules:
 * ismap-assessment-plan/1. The rules are those of the day of filing. `registrations` may be NULL. @since 0.1 */
ISMAP_API ismap_status ismap_assessment_plan(const ismap_engine* engine, const ismap_document* dossier,
                                             const ismap_document* registrations, int32_t as_of,
                                             const ismap_answer_options* options, ismap_answer** out,
                                             ismap_error** error) ISMAP_NOEXCEPT;

/** The statement in `document`, a dossier or a statement, drafted anew in the edition `edition` of the Control
 * Criteria, with what is left to people and what became of each row: ismap-migration/1. There is a way from ismap-2020
 * to ismap-2025. For other editions the call succeeds too: the member `outcome` of the answer says which edition has no
 * way, and only the outcome `drafted` has a `draft`. An engine that imported the table of `edition` drafts by it; of
 * every other engine the catalogue plays no part. @since 0.1 */
ISMAP_API ismap_status ismap_statement_migrate(const ismap_engine* engine, const ismap_document* document,
                                               ismap_str edition, const ismap_answer_options* options,
                                               ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** Which items of the statement in `document`, a dossier or a statement, go back to the standard of a certificate, by
 * clause: ismap-overlap/1. The assessor decides what that is worth: the scheme takes evidence, not certificates. An
 * engine that imported the table of the statement's edition knows by it which numbers the edition has; of every other
 * engine the catalogue plays no part. For an edition that is not embedded the call succeeds with the `outcome`
 * `edition_unknown`, and without shares. @since 0.1 */
ISMAP_API ismap_status ismap_certificate_overlap(const ismap_engine* engine, const ismap_document* document,
                                                 ismap_certificate certificate, const ismap_answer_options* options,
                                                 ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What changed from the submission `before` to `after`, two dossiers or two statements, and what that means:
 * ismap-diff/1. The rules are those of the day on which `after` was filed, for statements those of `as_of`.
 * `registrations` may be NULL. The verdict is that of what follows from the changes, not of `after`. Documents of two
 * kinds give ISMAP_E_ARGUMENT. @since 0.1 */
ISMAP_API ismap_status ismap_document_diff(const ismap_engine* engine, const ismap_document* before,
                                           const ismap_document* after, const ismap_document* registrations,
                                           int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                           ismap_error** error) ISMAP_NOEXCEPT;

/** What would have to change in `document`, a dossier or a statement, for no rule of its review to be not met, and who
 * can change it: ismap-remedy/1. `registrations` may be NULL. @since 0.1 */
ISMAP_API ismap_status ismap_document_remedy(const ismap_engine* engine, const ismap_document* document,
                                             const ismap_document* registrations, int32_t as_of,
                                             const ismap_answer_options* options, ismap_answer** out,
                                             ismap_error** error) ISMAP_NOEXCEPT;

/** `document` as JSON after those edits of ismap_document_remedy that software can make, by itself or, as `up_to` says,
 * once they are confirmed. @since 0.1 */
ISMAP_API ismap_status ismap_document_remedied(const ismap_engine* engine, const ismap_document* document,
                                               const ismap_document* registrations, int32_t as_of,
                                               ismap_remedy_by up_to, ismap_layout layout, ismap_text** out,
                                               ismap_error** error) ISMAP_NOEXCEPT;

/** The states of a registration and the events that lead from one to the next, as a picture. @since 0.1 */
ISMAP_API ismap_status ismap_lifecycle_graph(ismap_graph graph, ismap_language language, ismap_text** out,
                                             ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Rules ---- */

/** How many rows the rule book has. A rule that changed has one for each interval of time. @since 0.1 */
ISMAP_API size_t ismap_rule_count(void) ISMAP_NOEXCEPT;

/** The id of the rule in the row at `index`, "REG-3.2". @since 0.1 */
ISMAP_API ismap_str ismap_rule_id(size_t index) ISMAP_NOEXCEPT;

/** The index of the oldest row of the rule `id`. ISMAP_E_NOT_FOUND if there is none. @since 0.1 */
ISMAP_API ismap_status ismap_rule_find(ismap_str id, size_t* out, ismap_error** error) ISMAP_NOEXCEPT;

/** What the rule `id` asks, its clause, source, standing and the dates it is in force. ISMAP_E_NOT_FOUND if there is
 * none. @since 0.1 */
ISMAP_API ismap_status ismap_rule_explain(ismap_str id, ismap_form form, ismap_text** out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/** The rules, all of them or those that are left to people. @since 0.1 */
ISMAP_API ismap_status ismap_rule_list(ismap_rule_filter filter, ismap_form form, ismap_text** out,
                                       ismap_error** error) ISMAP_NOEXCEPT;

/** Every time limit that the law gives: its span on the day `as_of` under the policy of the engine, what it counts
 * from, its clause, standing and sources. @since 0.1 */
ISMAP_API ismap_status ismap_time_limit_list(const ismap_engine* engine, int32_t as_of, ismap_form form,
                                             ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/* ---- JSON Schema ---- */

/** How many documents have a schema. @since 0.1 */
ISMAP_API size_t ismap_schema_count(void) ISMAP_NOEXCEPT;

/** The name of the document at `index`, "dossier". @since 0.1 */
ISMAP_API ismap_str ismap_schema_name(size_t index) ISMAP_NOEXCEPT;

/** The JSON Schema (draft 2020-12) of the document `name`, described in English. ISMAP_E_NOT_FOUND if there is none.
 * @since 0.1 */
ISMAP_API ismap_status ismap_schema_show(ismap_str name, ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The same, described in `language`. @since 0.1 */
ISMAP_API ismap_status ismap_schema_show_in(ismap_str name, ismap_language language, ismap_text** out,
                                            ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Days and control numbers ---- */

/** Reads YYYY-MM-DD, from 1900-01-01 to 9999-12-31. ISMAP_E_BAD_DATE for anything else. @since 0.1 */
ISMAP_API ismap_status ismap_day_parse(ismap_str text, int32_t* out, ismap_error** error) ISMAP_NOEXCEPT;

/** Writes YYYY-MM-DD. ISMAP_E_RANGE for days that ismap_day_parse does not read. @since 0.1 */
ISMAP_API ismap_status ismap_day_text(int32_t day, ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The last day of the period of `months` months (0 to 1200) from `day`, which is itself not counted. Past 9999-12-31
 * it is that day. ISMAP_E_RANGE for other numbers of months, and for days that ismap_day_parse does not read.
 * @since 0.1 */
ISMAP_API ismap_status ismap_months_after(int32_t day, int32_t months, ismap_counting counting, int32_t* out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/** The last day on which a registration is valid whose assessment period ends on `period_last` (registration
 rules 8.1).
 @since 0.1 */
ISMAP_API ismap_status ismap_validity_end(int32_t period_last, ismap_counting counting, int32_t* out,
                                          ismap_error** error) ISMAP_NOEXCEPT;

/** Packs "9.4.1.8.PB" into a number: bits 39 to 8 hold the four numbers, first in the highest bits, 0 for those it
 * lacks; bits 7 to 0 hold the suffix (0 none, 1 B, 2 P, 3 PB). Packed ids are ordered as controls are.
 * ISMAP_E_BAD_CONTROL_ID if `text` has no form of an id. @since 0.1 */
ISMAP_API ismap_status ismap_control_id_parse(ismap_str text, uint64_t* out, ismap_error** error) ISMAP_NOEXCEPT;

/** Writes a packed id as ismap_control_id_parse reads it. ISMAP_E_BAD_CONTROL_ID if nothing is packed so. @since 0.1 */
ISMAP_API ismap_status ismap_control_id_text(uint64_t control, ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
