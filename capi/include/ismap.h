/** @file
 * libismap: the rules of ISMAP behind a stable C interface.
 *
 * ISMAP is the scheme by which Japan's government decides which cloud services its agencies may buy. Documents go in as
 * JSON, answers come out as JSON, as text for people and as typed values to branch on. Unofficial: no verdict of this
 * library binds anyone.
 *
 * - **Handles** are incomplete struct types. `_free` ends one and accepts NULL. A handle is never changed after it was
 *   made. Handles are independent of each other: they may be freed in any order.
 * - **Threads**: a const handle may be used from any number of threads at once. Nothing is thread-local or global;
 *   there is nothing to initialise or to shut down. No thread of the library outlives a call, so a process may fork
 *   whenever no other thread is in a call.
 * - **Status**: a call that can fail returns ismap_status, writes its result through `out` and takes `error` last,
 *   which may be NULL. Both are set to nothing first, and stay so if the call fails: NULL, ISMAP_NO_DAY,
 * ISMAP_NO_INDEX, ISMAP_NO_VALUE or 0. On failure the error belongs to the caller. A breach that a review finds is no
 * failure: the status is ISMAP_OK, and the answer says so.
 * - **Text** is UTF-8. An ismap_str travels by value. Text for the library needs no NUL, and invalid UTF-8 in a
 * document is an error with its byte offset. Text from the library has a NUL after its last byte. `{NULL, 0}` is
 * absent,
 *   `{"", 0}` is empty.
 * - **Ownership**: what comes through `out` belongs to the caller. What is returned is borrowed from the first argument
 *   until that is freed, or for ever if the function takes no handle.
 * - **NULL** where an argument is required is ISMAP_E_ARGUMENT. A function without a status returns 0, NULL, absent
 * text or ISMAP_NO_DAY instead; so it does for an index that is too large.
 * - **Enumerations** grow. A value you do not know is to be treated as ISMAP_VERDICT_NEEDS_JUDGEMENT is: a person has
 * to look. No value but 0 belongs to two enumerations, so one in the place of another is ISMAP_E_ARGUMENT.
 * - **Options** are structs that start with their own size and only grow at the end. Zero means "as before", NULL means
 *   the defaults. A size above ISMAP_LARGEST_OPTIONS is ISMAP_E_ARGUMENT.
 * - **Questions** end with ISMAP_E_WRONG_DOCUMENT if a document is of another kind, with ISMAP_E_RANGE if `as_of` is 0
 *   (what a variable holds that was never set) or outside 1900-01-01 to 9999-12-31, with ISMAP_E_NOT_FOUND if the
 *   register has nothing of the `number`. A `number` may be spelled in any width, case and hyphen, and may be the name
 *   instead; a name of several numbers is ISMAP_E_UNDECIDED.
 * - **Callbacks** must not throw or jump out of the library: a C++ exception that leaves one ends the process.
 * - **Days** are int32_t, counted from 1970-01-01, in typed calls, and YYYY-MM-DD in JSON: days of Japan Standard Time.
 *   No function reads a clock, a locale or the environment.
 * - **Versions**: functions, constants and members of options are added, never changed, renumbered or removed.
 */
#ifndef ISMAP_H
#define ISMAP_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define ISMAP_CALL __cdecl
#else
#define ISMAP_CALL
#endif

#if defined(ISMAP_STATIC)
#define ISMAP_API
#elif defined(_WIN32) && defined(ISMAP_BUILDING)
#define ISMAP_API __declspec(dllexport)
#elif defined(_WIN32)
#define ISMAP_API __declspec(dllimport)
#elif defined(__GNUC__)
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

/** The version of this header. Functions and constants name the version that they came with: `@since 0.2`. */
#define ISMAP_VERSION_MAJOR 0
#define ISMAP_VERSION_MINOR 2
#define ISMAP_VERSION_PATCH 0
/** The version as one number, which grows: a library offers all of this header if ismap_version_number() is not less.
 */
#define ISMAP_VERSION_NUMBER (ISMAP_VERSION_MAJOR * 1000000 + ISMAP_VERSION_MINOR * 1000 + ISMAP_VERSION_PATCH)

/** A day that is absent. No function takes it for a day. */
#define ISMAP_NO_DAY INT32_MIN
/** No value of any enumeration. */
#define ISMAP_NO_VALUE (-1)
/** An index of nothing. */
#define ISMAP_NO_INDEX SIZE_MAX
/** The largest `struct_size` of options that is believed. */
#define ISMAP_LARGEST_OPTIONS 4096

/** Text, not owned. */
typedef struct ismap_str {
  const char* data;
  size_t len;
} ismap_str;

/** An ismap_str for a string literal. */
#ifdef __cplusplus
#define ISMAP_STR(literal) (ismap_str{"" literal, sizeof(literal) - 1})
#else
#define ISMAP_STR(literal) ((ismap_str){"" literal, sizeof(literal) - 1})
#endif

/** How a call ended. From 100 on the input is at fault, and the error says where if there is a place. */
typedef int32_t ismap_status;
enum {
  ISMAP_OK = 0,
  ISMAP_E_ARGUMENT = 1,  /**< a required argument is NULL, or a value or an option is not defined */
  ISMAP_E_MEMORY = 2,    /**< memory ran out; nothing has changed */
  ISMAP_E_INTERNAL = 3,  /**< a defect of this library, or a system resource that is not to be had */
  ISMAP_E_CANCELLED = 4, /**< a callback asked to stop */
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
  ISMAP_E_LIMIT = 110,
  ISMAP_E_WRONG_DOCUMENT = 111 /**< a document of another kind than is asked for, when it is read or later */
};

/** What a text for people is written in. */
typedef int32_t ismap_language;
enum { ISMAP_LANGUAGE_JA = 201, ISMAP_LANGUAGE_EN = 202 };

/** What something is written as. */
typedef int32_t ismap_format;
enum {
  ISMAP_FORMAT_JSON = 301,     /**< for programs; holds both languages, and needs none */
  ISMAP_FORMAT_TEXT = 302,     /**< for people, in one language, as are those that follow */
  ISMAP_FORMAT_MARKDOWN = 303, /**< headings, entries and tables */
  ISMAP_FORMAT_HTML = 304,     /**< one page without scripts, which requests nothing from anywhere */
  ISMAP_FORMAT_ICS = 305,      /**< an answer only, as are the next three; iCalendar: what is due on a day */
  ISMAP_FORMAT_SARIF = 306,    /**< what is to be noted, by the place in the document */
  ISMAP_FORMAT_JUNIT = 307,    /**< rules as test cases */
  ISMAP_FORMAT_SVG = 308,      /**< a picture */
  ISMAP_FORMAT_CSV = 309,      /**< its lists, one below the other */
  ISMAP_FORMAT_TABLES = 310    /**< its lists as ismap-tables/1, for a writer of workbooks */
};

/** How JSON is laid out: on one line, or with two spaces a level and a newline at the end. */
typedef int32_t ismap_layout;
enum { ISMAP_LAYOUT_COMPACT = 401, ISMAP_LAYOUT_INDENTED = 402 };

/** How a period of months is counted. No ISMAP text names the method. */
typedef int32_t ismap_counting;
enum {
  ISMAP_COUNTING_CIVIL_CODE = 501, /**< Civil Code, articles 140 and 143 */
  ISMAP_COUNTING_SAME_DAY = 502    /**< the day of the same number, or the last of a shorter month */
};

/** What a document is. */
typedef int32_t ismap_document_kind;
enum {
  ISMAP_DOCUMENT_ANY = 601,         /**< what its member `format` names */
  ISMAP_DOCUMENT_DOSSIER = 602,     /**< ismap-dossier/1: an application */
  ISMAP_DOCUMENT_STATEMENT = 603,   /**< ismap-statement/1: a statement alone */
  ISMAP_DOCUMENT_REGISTER = 604,    /**< ismap-register/1: services and assessors with their histories */
  ISMAP_DOCUMENT_PROCUREMENT = 605, /**< ismap-procurement/1: what is to be bought, by whom and for what */
  ISMAP_DOCUMENT_AGENDA = 606,      /**< ismap-agenda/1: what a committee meeting decides, and who sits on it */
  ISMAP_DOCUMENT_ASSESSOR = 607     /**< ismap-assessor/1: an assessor with its history */
};

/** A question, and the function that asks it. */
typedef int32_t ismap_question;
enum {
  ISMAP_QUESTION_DOCUMENT_REVIEW = 701,
  ISMAP_QUESTION_SERVICE_STATUS = 702,
  ISMAP_QUESTION_SERVICE_IMPACT = 703,
  ISMAP_QUESTION_REGISTER_STATUS = 704,
  ISMAP_QUESTION_REGISTER_DUE = 705,
  ISMAP_QUESTION_REGISTER_IMPACT = 706,
  ISMAP_QUESTION_PROCUREMENT_DECIDE = 707,
  ISMAP_QUESTION_ASSESSOR_REVIEW = 708,
  ISMAP_QUESTION_AGENDA_PLAN = 709,
  ISMAP_QUESTION_ASSESSMENT_PLAN = 710,
  ISMAP_QUESTION_STATEMENT_MIGRATE = 711,
  ISMAP_QUESTION_CERTIFICATE_OVERLAP = 712,
  ISMAP_QUESTION_DOCUMENT_DIFF = 713,
  ISMAP_QUESTION_DOCUMENT_REMEDY = 714,
  ISMAP_QUESTION_REGISTER_INCIDENTS = 715
};

/** The answer of a rule, of a point of review or of a whole review. 0: there is none. */
typedef int32_t ismap_verdict;
enum {
  ISMAP_VERDICT_NONE = 0, /**< there is no such answer, point or result, or it decides nothing */
  ISMAP_VERDICT_MET = 801,
  ISMAP_VERDICT_NOT_MET = 802,
  ISMAP_VERDICT_NEEDS_JUDGEMENT = 803, /**< a reviewer must weigh the facts, or the clause's text is not public */
  ISMAP_VERDICT_UNKNOWN = 804,         /**< a fact is missing from the input */
  ISMAP_VERDICT_NOT_APPLICABLE = 805
};

/** How serious a diagnostic is: an error where something is not met, a warning where somebody has to judge, advice for
 * everything else to know, such as what could not be looked up where the verdict is unknown. */
typedef int32_t ismap_severity;
enum {
  ISMAP_SEVERITY_NONE = 0, /**< there is no such diagnostic */
  ISMAP_SEVERITY_ERROR = 901,
  ISMAP_SEVERITY_WARNING = 902,
  ISMAP_SEVERITY_ADVICE = 903
};

/** What the registration of a service is on a day. */
typedef int32_t ismap_state;
enum {
  ISMAP_STATE_NONE = 0,              /**< there is no such service, or the call failed */
  ISMAP_STATE_NOT_REGISTERED = 1001, /**< nothing has been applied for, or an application was not accepted */
  ISMAP_STATE_APPLIED = 1002,        /**< a first application is filed and not yet accepted */
  ISMAP_STATE_ACCEPTED = 1003,       /**< a first application is under review */
  ISMAP_STATE_REGISTERED = 1004,
  ISMAP_STATE_SUSPENDED = 1005,
  ISMAP_STATE_EXPIRED = 1006,   /**< past its validity, and no renewal filed in time awaits its decision (registration
                                   rules 8.1) */
  ISMAP_STATE_WITHDRAWN = 1007, /**< the registrant filed the withdrawal notice */
  ISMAP_STATE_DELETED = 1008,   /**< deleted, or a new application was demanded, which deletes at once */
  ISMAP_STATE_REFUSED = 1009    /**< the committee found the requirements not met */
};

/** On which ground a service may be procured. 0: that was not asked. */
typedef int32_t ismap_ground;
enum {
  ISMAP_GROUND_NONE = 1101,   /**< on none */
  ISMAP_GROUND_LISTED = 1102, /**< on the ISMAP cloud service list */
  ISMAP_GROUND_LISTED_LIU = 1103,
  ISMAP_GROUND_UNLISTED_WITH_CISO_CHECK = 1104,
  ISMAP_GROUND_PROVISIONAL_MEASURE = 1105,
  ISMAP_GROUND_RECOMMENDED_ONLY = 1106, /**< the list is recommended to this buyer, not prescribed */
  ISMAP_GROUND_NOT_COVERED = 1107       /**< the principle does not bind this buyer, or this use, on this date */
};

/** Which part of the Control Criteria a control belongs to (Control Criteria 2.2.4). */
typedef int32_t ismap_level;
enum {
  ISMAP_LEVEL_NONE = 0, /**< there is no such control */
  ISMAP_LEVEL_GOVERNANCE = 1201,
  ISMAP_LEVEL_MANAGEMENT = 1202,
  ISMAP_LEVEL_OBJECTIVE = 1203,
  ISMAP_LEVEL_DETAIL = 1204
};

/** Which rules a list holds. */
typedef int32_t ismap_rule_filter;
enum { ISMAP_RULES_ALL = 1301, ISMAP_RULES_LEFT_TO_PEOPLE = 1302 };

/** The language of a graph: that of Graphviz, or a Mermaid state diagram. */
typedef int32_t ismap_graph;
enum { ISMAP_GRAPH_DOT = 1401, ISMAP_GRAPH_MERMAID = 1402 };

/** The standard of a certificate that a provider holds. */
typedef int32_t ismap_certificate;
enum {
  ISMAP_CERTIFICATE_ISO27001 = 1501,
  ISMAP_CERTIFICATE_ISO27017 = 1502,
  ISMAP_CERTIFICATE_ISO27002 = 1503,
  ISMAP_CERTIFICATE_ISO27014 = 1504
};

/** Which edits of a remedy are made. */
typedef int32_t ismap_remedy_by;
enum {
  ISMAP_REMEDY_BY_MACHINE = 1601,     /**< those that say nothing which the document does not say already */
  ISMAP_REMEDY_BY_CONFIRMATION = 1602 /**< also those whose values have been confirmed to be true */
};

/** The form that a document or the catalogue is written in for others. */
typedef int32_t ismap_export_form;
enum {
  ISMAP_EXPORT_FORM_TABLES = 1801, /**< `ismap-tables/1` with the layout of each sheet, for ismap_workbook_write */
  ISMAP_EXPORT_FORM_CSV = 1802,    /**< one of those sheets, in UTF-8 with a byte order mark */
  ISMAP_EXPORT_FORM_OSCAL_CATALOG = 1803, /**< of the catalogue, as the next two */
  ISMAP_EXPORT_FORM_OSCAL_PROFILE = 1804, /**< the basic statement requirements (Control Criteria 2.2.4) */
  ISMAP_EXPORT_FORM_OSCAL_MAPPING = 1805, /**< from ismap-2020 to ismap-2025 */
  ISMAP_EXPORT_FORM_OSCAL_SSP = 1806,     /**< system security plan: of a statement or a dossier */
  ISMAP_EXPORT_FORM_OSCAL_AR = 1807,      /**< assessment results: of a dossier with a report */
  ISMAP_EXPORT_FORM_OSCAL_POAM = 1808     /**< plan of action and milestones: of one with improvement plans */
};

/** The enumerations, for ismap_value_parse. */
typedef int32_t ismap_enumeration;
enum {
  ISMAP_ENUMERATION_STATUS = 1701,
  ISMAP_ENUMERATION_LANGUAGE = 1702,
  ISMAP_ENUMERATION_FORMAT = 1703,
  ISMAP_ENUMERATION_LAYOUT = 1704,
  ISMAP_ENUMERATION_COUNTING = 1705,
  ISMAP_ENUMERATION_DOCUMENT_KIND = 1706,
  ISMAP_ENUMERATION_QUESTION = 1707,
  ISMAP_ENUMERATION_VERDICT = 1708,
  ISMAP_ENUMERATION_SEVERITY = 1709,
  ISMAP_ENUMERATION_STATE = 1710,
  ISMAP_ENUMERATION_GROUND = 1711,
  ISMAP_ENUMERATION_LEVEL = 1712,
  ISMAP_ENUMERATION_RULE_FILTER = 1713,
  ISMAP_ENUMERATION_GRAPH = 1714,
  ISMAP_ENUMERATION_CERTIFICATE = 1715,
  ISMAP_ENUMERATION_REMEDY_BY = 1716,
  ISMAP_ENUMERATION_ENUMERATION = 1717,
  ISMAP_ENUMERATION_EXPORT_FORM = 1718
};

/* ---- Handles ---- */

typedef struct ismap_error ismap_error;           /**< why a call failed */
typedef struct ismap_text ismap_text;             /**< text that the caller owns */
typedef struct ismap_engine ismap_engine;         /**< the rules, a catalogue and a policy; make one, share it */
typedef struct ismap_document ismap_document;     /**< a document that was read */
typedef struct ismap_answer ismap_answer;         /**< what a question answers */
typedef struct ismap_result ismap_result;         /**< what one rule answered; belongs to an answer */
typedef struct ismap_diagnostic ismap_diagnostic; /**< what an answer has to say; belongs to an answer */

/* ---- Version ---- */

/** The ISMAP_VERSION_NUMBER of the library that runs. A library older than the header lacks functions: a program that
 * calls one of them is refused when it is loaded. @since 0.2 */
ISMAP_API uint32_t ISMAP_CALL ismap_version_number(void) ISMAP_NOEXCEPT;

/** The version of the library that runs, "0.2.0". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_version(void) ISMAP_NOEXCEPT;

/** The version of the rule book, which changes with the rules. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_rulebook_version(void) ISMAP_NOEXCEPT;

/* ---- Names of values ---- */

/** The name of a status: "ok", "missing_member". Absent for values not defined. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_status_name(ismap_status status) ISMAP_NOEXCEPT;

/** The name of a value of any enumeration, as JSON has it: "met", "needs_judgement", "registered". Absent for 0 and for
 * values not defined. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_value_name(int32_t value) ISMAP_NOEXCEPT;

/** The value of `enumeration` with the name `name`. ISMAP_E_NOT_FOUND if it has none; the message says which there are.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_value_parse(ismap_enumeration enumeration, ismap_str name, int32_t* out,
                                                    ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Errors ---- */

/** Why the call failed; ISMAP_OK for NULL. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_error_status(const ismap_error* error) ISMAP_NOEXCEPT;

/** One sentence for people. Absent for a language that is not defined. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_error_message(const ismap_error* error, ismap_language language) ISMAP_NOEXCEPT;

/** The same on one line with its place, as far as there is one: "line 3, column 12, /service/name: ...". Absent for a
 * language that is not defined. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_error_summary(const ismap_error* error, ismap_language language) ISMAP_NOEXCEPT;

/** JSON Pointer (RFC 6901) of what is at fault, or of the value around it. Empty: the whole document, or an input other
 * than JSON. Absent: no input is at fault. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_error_pointer(const ismap_error* error) ISMAP_NOEXCEPT;

/** The cell of what is at fault in a document that was read from a table: "D132", with the sheet before it if it has a
 * name; absent if there is none. Lives as long as the error. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_error_cell(const ismap_error* error) ISMAP_NOEXCEPT;

/** Where in the input the fault is, in bytes from 0. @since 0.2 */
ISMAP_API uint64_t ISMAP_CALL ismap_error_offset(const ismap_error* error) ISMAP_NOEXCEPT;

/** The line of the fault, from 1; 0 if no input is at fault. @since 0.2 */
ISMAP_API uint64_t ISMAP_CALL ismap_error_line(const ismap_error* error) ISMAP_NOEXCEPT;

/** The column of the fault in characters, from 1; 0 if no input is at fault. @since 0.2 */
ISMAP_API uint64_t ISMAP_CALL ismap_error_column(const ismap_error* error) ISMAP_NOEXCEPT;

/** How many faults of an input the error reports, at most 100. The first of them is the error itself. 1 if no input is
 * at fault, 0 for NULL. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_error_count(const ismap_error* error) ISMAP_NOEXCEPT;

/** The fault at `index`, as an error with a status, a message and a place of its own, borrowed from `error`. NULL if
 * there is none. Not to be freed. @since 0.2 */
ISMAP_API const ismap_error* ISMAP_CALL ismap_error_at(const ismap_error* error, size_t index) ISMAP_NOEXCEPT;

/** 1 if the input has more faults than the error reports; otherwise 0. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_error_has_more(const ismap_error* error) ISMAP_NOEXCEPT;

/** How many guesses there are at what was meant where the error is. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_error_hint_count(const ismap_error* error) ISMAP_NOEXCEPT;

/** The guess at `index`, the nearest first: a name or a value as it is written, "2026-04-01". No guess was used for
 * reading. Absent if there is none. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_error_hint(const ismap_error* error, size_t index) ISMAP_NOEXCEPT;

/** Ends an error. NULL is accepted. @since 0.2 */
ISMAP_API void ISMAP_CALL ismap_error_free(ismap_error* error) ISMAP_NOEXCEPT;

/* ---- Owned text ---- */

/** The text, borrowed from its handle. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_text_str(const ismap_text* text) ISMAP_NOEXCEPT;

/** Ends a text. NULL is accepted. @since 0.2 */
ISMAP_API void ISMAP_CALL ismap_text_free(ismap_text* text) ISMAP_NOEXCEPT;

/* ---- Engine ---- */

/** Gives a block of `size` bytes, aligned as malloc does; NULL if memory ran out. Any thread in a call may call it. */
typedef void*(ISMAP_CALL* ismap_allocate)(void* user, size_t size);

/** Takes a block back, never NULL. */
typedef void(ISMAP_CALL* ismap_release)(void* user, void* block);

/** Told why a call failed that was given the engine, or a document or an answer made with it, in the thread of the call
 * and before it returns; and why a line of a batch was not answered. `error` is borrowed until it returns. */
typedef void(ISMAP_CALL* ismap_log)(void* user, const ismap_error* error);

typedef struct ismap_engine_options {
  size_t struct_size;
  ismap_str policy;        /**< ismap-policy/1 as JSON: choices where the law is open, values from texts the user holds;
                              absent: the defaults */
  ismap_allocate allocate; /**< where the engine, and what is made with it, gets its memory; NULL: from the C++ runtime.
                              ISMAP_E_ARGUMENT in a library that is linked statically */
  ismap_release release;   /**< required with `allocate` */
  void* allocator_user;    /**< handed to both; in use until everything made with the engine was freed */
  ismap_log log;           /**< NULL: none */
  void* log_user;          /**< handed to `log` */
} ismap_engine_options;
#define ISMAP_ENGINE_OPTIONS_INIT \
  { sizeof(ismap_engine_options), {0, 0}, 0, 0, 0, 0, 0 }

/** Makes an engine with the embedded catalogue. An input error is one of the policy. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_engine_create(const ismap_engine_options* options, ismap_engine** out,
                                                      ismap_error** error) ISMAP_NOEXCEPT;

/** Makes another engine, with the same policy and the embedded catalogue of an edition of the Control Criteria,
 * "ismap-2020" or "ismap-2025". ISMAP_E_NOT_FOUND if there is none of that name. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_engine_use_edition(const ismap_engine* engine, ismap_str edition,
                                                           ismap_engine** out, ismap_error** error) ISMAP_NOEXCEPT;

typedef struct ismap_import_options {
  size_t struct_size;
  int32_t revision; /**< a day on which the table was in force: which details must be there, and how many, is that of
                       the revision then in force; 0 or ISMAP_NO_DAY: the latest revision */
  int32_t reserved; /**< 0 */
} ismap_import_options;
#define ISMAP_IMPORT_OPTIONS_INIT \
  { sizeof(ismap_import_options), ISMAP_NO_DAY, 0 }

/** Makes another engine, with the same policy and a catalogue completed by the user's CSV in UTF-8. The header decides
 * the edition: `id,change_type,pattern[,text]` is attached table 3 of ismap-2020, `objective,id,pattern[,guidance]` the
 * table of ismap-2025. Checks the table first; an input error is one of the CSV. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_engine_import_catalog(const ismap_engine* engine, ismap_str csv,
                                                              const ismap_import_options* options, ismap_engine** out,
                                                              ismap_error** error) ISMAP_NOEXCEPT;

/** What to look at in the imported table, as a JSON list; "[]" if nothing or if none was imported. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_engine_warnings_json(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** Ends an engine. Documents and answers made with it live on. NULL is accepted. @since 0.2 */
ISMAP_API void ISMAP_CALL ismap_engine_free(ismap_engine* engine) ISMAP_NOEXCEPT;

/* ---- Catalogue of controls ---- */

/** The edition of the engine's catalogue: "ismap-2020" or "ismap-2025". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_catalog_edition(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** 1 if the catalogue lists every control of the edition, which only an imported one does whose numbers say so;
 * otherwise 0, and absence proves nothing. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_catalog_is_complete(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** The day for which the imported table was checked; ISMAP_NO_DAY if none was given or imported. Details that a later
 * revision added are in the catalogue all the same. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_catalog_revision(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** How many controls there are. They are in ascending order of their numbers, each objective before its details.
 * @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_catalog_count(const ismap_engine* engine) ISMAP_NOEXCEPT;

/** The control at `index`, packed as ismap_control_id_parse does; 0 if there is none. @since 0.2 */
ISMAP_API uint64_t ISMAP_CALL ismap_catalog_control(const ismap_engine* engine, size_t index) ISMAP_NOEXCEPT;

/** The level of the control at `index`. @since 0.2 */
ISMAP_API ismap_level ISMAP_CALL ismap_catalog_level(const ismap_engine* engine, size_t index) ISMAP_NOEXCEPT;

/** The index of the control with the number of the packed `control`, whatever its suffix. ISMAP_E_NOT_FOUND if there is
 * none. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_catalog_find(const ismap_engine* engine, uint64_t control, size_t* out,
                                                     ismap_error** error) ISMAP_NOEXCEPT;

/** What is known about the control or group `id` ("9.4.1.8.PB", "9.4", "9"), or with absent `id` the whole catalogue.
 * If there is none the status is ISMAP_E_NOT_FOUND, and the message says what was perhaps meant, where something is
 * near. `language` is that of the text; for JSON it may be 0. ISMAP_E_ARGUMENT for a form of answers alone, such as
 * ISMAP_FORMAT_ICS. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_catalog_show(const ismap_engine* engine, ismap_str id, ismap_format format,
                                                     ismap_language language, ismap_text** out,
                                                     ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Documents ---- */

/** What a document may cost to read; 0 is the default. Passing a limit is ISMAP_E_LIMIT. */
typedef struct ismap_load_options {
  size_t struct_size;
  size_t max_bytes;      /**< of the whole document; 64 MiB, of a register 256 MiB, of an agenda 512 KiB */
  size_t max_depth;      /**< objects and lists inside each other; 64 */
  size_t max_items;      /**< in one list; 200,000, of a register 500,000 */
  size_t max_text;       /**< bytes of one text; 1 MiB */
  size_t max_all_items;  /**< in all lists of the document; 2,000,000, of a register 6,000,000 */
  ismap_str list_limits; /**< of the lists that are shorter than max_items, by their names in docs/limits.md:
                            "history=20000,findings=8000"; absent: the defaults */
  ismap_str columns;     /**< of a table: names and columns, by letter or by header: "number=A,reason=F"; absent: by the
                            headers alone */
  ismap_str name;        /**< of the file, or an address, of which only the end is kept: an answer about documents that
                            are all named says what it rests on, with their SHA-256; absent: it does not */
} ismap_load_options;
#define ISMAP_LOAD_OPTIONS_INIT                                  \
  {                                                              \
    sizeof(ismap_load_options), 0, 0, 0, 0, 0, {0, 0}, {0, 0}, { \
      0, 0                                                       \
    }                                                            \
  }

/** Reads a document: exactly the members of its JSON Schema, each once. Nothing of `json` is needed afterwards.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_load(const ismap_engine* engine, ismap_document_kind kind,
                                                      ismap_str json, const ismap_load_options* options,
                                                      ismap_document** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What the document is, never ISMAP_DOCUMENT_ANY; 0 for NULL. @since 0.2 */
ISMAP_API ismap_document_kind ISMAP_CALL ismap_document_kind_of(const ismap_document* document) ISMAP_NOEXCEPT;

/** Writes the document: the members in the order of the schema, the same value in the same bytes. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_write(const ismap_document* document, ismap_layout layout,
                                                       ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The memory that the values of the document take, in bytes, with the rows of a table that it was read from, for
 * collectors that weigh what they keep; 0 for NULL. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_document_bytes(const ismap_document* document) ISMAP_NOEXCEPT;

/** Ends a document. NULL is accepted. @since 0.2 */
ISMAP_API void ISMAP_CALL ismap_document_free(ismap_document* document) ISMAP_NOEXCEPT;

/* ---- Documents in tables, in the public list and in OSCAL ---- */

/** Reads a document from a table: a CSV as spreadsheets save it (UTF-8, UTF-16 or code page 932), or sheets as JSON,
 * `ismap-tables/1`: {"tables": [{"name": "...", "rows": [[cell, ...], ...]}]}, a cell being a text, a number, true,
 * false or null. Columns and values are recognised in both languages. Faults and the diagnostics of answers name the
 * cell. Of a statement the controls alone will do: rules that need more then answer unknown, and questions that need
 * all of it are ISMAP_E_MISSING_MEMBER. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_load_table(const ismap_engine* engine, ismap_document_kind kind,
                                                            ismap_str table, const ismap_load_options* options,
                                                            ismap_document** out, ismap_error** error) ISMAP_NOEXCEPT;

/** How a list is read. */
typedef struct ismap_list_options {
  size_t struct_size;
  ismap_str scheme;  /**< "ismap" or "ismap_liu"; absent: as the list says */
  ismap_str columns; /**< as in ismap_load_options */
  int32_t as_of;     /**< the day as of which the list is; 0: as it says */
  int32_t reserved;  /**< 0 */
} ismap_list_options;
#define ISMAP_LIST_OPTIONS_INIT \
  { sizeof(ismap_list_options), {0, 0}, {0, 0}, 0, 0 }

/** Reads a register from the public list of cloud services, as a CSV or as sheets in JSON. What the list prints, such
 * as the day until which a registration is valid, is kept as printed. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_load_list(const ismap_engine* engine, ismap_str table,
                                                           const ismap_list_options* options, ismap_document** out,
                                                           ismap_error** error) ISMAP_NOEXCEPT;

/** Reads a statement or a dossier from OSCAL documents in JSON: a system security plan and, if they are there,
 * assessment results and a plan of action and milestones. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_load_oscal(const ismap_engine* engine, ismap_document_kind kind,
                                                            ismap_str plan, ismap_str results, ismap_str milestones,
                                                            const ismap_load_options* options, ismap_document** out,
                                                            ismap_error** error) ISMAP_NOEXCEPT;

/** The procurement with what a filled-in checklist (the blank form "checklist") says of the buyer's own check, as a CSV
 * or as sheets in JSON. Where both say something they must agree. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_procurement_with_checklist(const ismap_engine* engine,
                                                                   const ismap_document* procurement, ismap_str table,
                                                                   const ismap_load_options* options,
                                                                   ismap_document** out,
                                                                   ismap_error** error) ISMAP_NOEXCEPT;

/** What was read otherwise than it was written, or not at all, in JSON: a list of {"message": {"ja", "en"}, "places":
 * [...]}, the places being cells, or JSON Pointers in OSCAL documents. Empty for a document in JSON. Absent for NULL.
 * @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_document_notes_json(const ismap_document* document) ISMAP_NOEXCEPT;

/** The cell that a JSON Pointer in the document leads to: "D132", with the sheet before it if it has a name. If the
 * document was not read from a table, or has no such place, the status is ISMAP_E_NOT_FOUND. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_cell(const ismap_document* document, ismap_str pointer,
                                                      ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The rows of a table as they stand, before anything is recognised, as `ismap-tables/1`: of a CSV in any encoding that
 * ismap_document_load_table takes, or of sheets as JSON. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_table_read(ismap_str table, ismap_text** out,
                                                   ismap_error** error) ISMAP_NOEXCEPT;

/** How many blank forms there are. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_form_count(void) ISMAP_NOEXCEPT;

/** The name of a blank form: "statement"; absent past the last one. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_form_name(size_t index) ISMAP_NOEXCEPT;

/** A blank form with the numbers of the engine's catalogue, as `ismap-tables/1` with the layout of each sheet, for
 * ismap_workbook_write. Filled in, ismap_document_load_table reads it. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_form_blank(const ismap_engine* engine, ismap_str name, ismap_language language,
                                                   ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What is written for others besides the document. */
typedef struct ismap_export_options {
  size_t struct_size;
  ismap_str sheet;  /**< that a CSV holds, by its name; absent: the one with the most rows */
  int32_t day;      /**< of an OSCAL document: when it was last modified; 0: the last day that it tells of */
  int32_t reserved; /**< 0 */
} ismap_export_options;
#define ISMAP_EXPORT_OPTIONS_INIT \
  { sizeof(ismap_export_options), {0, 0}, 0, 0 }

/** Writes the document in a form that others read. `language` is that of headers and titles. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_export(const ismap_engine* engine, const ismap_document* document,
                                                        ismap_export_form form, ismap_language language,
                                                        const ismap_export_options* options, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** What that form does not carry, or carries where other programs do not look, in JSON: a list of {"message": {"ja",
 * "en"}, "pointer", "count"}, the first place and how many there are. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_export_losses_json(
    const ismap_engine* engine, const ismap_document* document, ismap_export_form form, ismap_language language,
    const ismap_export_options* options, ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** Writes the engine's catalogue in a form that others read. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_catalog_export(const ismap_engine* engine, ismap_export_form form,
                                                       ismap_language language, const ismap_export_options* options,
                                                       ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What that form does not carry of it, as ismap_document_export_losses_json says it. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_catalog_export_losses_json(const ismap_engine* engine, ismap_export_form form,
                                                                   ismap_language language,
                                                                   const ismap_export_options* options,
                                                                   ismap_text** out,
                                                                   ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Questions ---- */

/** What a question may be asked with besides its arguments. */
typedef struct ismap_question_options {
  size_t struct_size;
  const int32_t* within_days; /**< of ismap_register_due: what is due within so many days, 0 or more; NULL: all. Another
                                 question takes none */
  const int32_t* since; /**< of ismap_register_incidents: noticed on this day or later; NULL: all */
  ismap_str provider;   /**< of ismap_register_incidents: of this provider's services, however it is spelled; none: all */
} ismap_question_options;
#define ISMAP_QUESTION_OPTIONS_INIT \
  { sizeof(ismap_question_options), 0, 0, {0, 0} }

/** Reviews an application under every rule in force on the day it was filed, by the points of registration rules 6.1:
 * seven for ISMAP, eight for ISMAP-LIU: ismap-review/1. `document` is a dossier or a statement; a bare statement is
 * reviewed on point (1) and what else it decides alone, under the rules in force on `as_of`. `registrations` may be
 * NULL: rules that look a number up then answer unknown. `as_of` is the day for the register and for obligations.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_review(const ismap_engine* engine, const ismap_document* document,
                                                        const ismap_document* registrations, int32_t as_of,
                                                        const ismap_question_options* options, ismap_answer** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** The state of the service `number` on `as_of` by its history alone, with what is owed, what happens next if nobody
 * acts, and events that the rules do not know: ismap-status/1 with one service (registration rules, chapters 7 to 11).
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_service_status(const ismap_engine* engine, const ismap_document* registrations,
                                                       ismap_str number, int32_t as_of,
                                                       const ismap_question_options* options, ismap_answer** out,
                                                       ismap_error** error) ISMAP_NOEXCEPT;

/** The state alone of the service `number`, for callers that only branch. ISMAP_E_UNDECIDED if its history, or another
 * entry of that number, leaves it open. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_service_state(const ismap_engine* engine, const ismap_document* registrations,
                                                      ismap_str number, int32_t as_of, ismap_state* out,
                                                      ismap_error** error) ISMAP_NOEXCEPT;

/** The last day on which the registration of the service `number` is valid (registration rules 8.1), as its history up
 * to `as_of` gives it; past that day a renewal that awaits its decision keeps the service registered. ISMAP_NO_DAY if
 * no decision names its assessment period, or if the scheme's validity is not public. ISMAP_E_UNDECIDED as for
 * ismap_service_state. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_service_valid_until(const ismap_engine* engine,
                                                            const ismap_document* registrations, ismap_str number,
                                                            int32_t as_of, int32_t* out,
                                                            ismap_error** error) ISMAP_NOEXCEPT;

/** The services that depend on the service `number`, directly or through others, with their states on `as_of`:
 * ismap-impact/1. `dossier` may be NULL; else it is the dossier or the statement of a service built on that one, and
 * the answer says which controls it takes over. Nothing cascades: a warning asks the reviewer to look. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_service_impact(const ismap_engine* engine, const ismap_document* registrations,
                                                       ismap_str number, const ismap_document* dossier, int32_t as_of,
                                                       const ismap_question_options* options, ismap_answer** out,
                                                       ismap_error** error) ISMAP_NOEXCEPT;

/** The status of every service, in the order of the register: ismap-status/1. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_register_status(const ismap_engine* engine, const ismap_document* registrations,
                                                        int32_t as_of, const ismap_question_options* options,
                                                        ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What is owed across the register on `as_of` and not done: overdue, due promptly, due within the days that the
 * options say, or due on a day that is not public; soonest first: ismap-due/1. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_register_due(const ismap_engine* engine, const ismap_document* registrations,
                                                     int32_t as_of, const ismap_question_options* options,
                                                     ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The incidents and grave changes that the register shows up to `as_of`, by service, with the reports made, what is
 * still owed and the review whose assessment period they are in (registration rules, chapters 9 and 10):
 * ismap-incidents/1. Whether a report came without delay a person decides. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_register_incidents(const ismap_engine* engine,
                                                           const ismap_document* registrations, int32_t as_of,
                                                           const ismap_question_options* options, ismap_answer** out,
                                                           ismap_error** error) ISMAP_NOEXCEPT;

/** The services without a valid registration on `as_of` that others depend on, and those others:
 * ismap-register-impact/1. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_register_impact(const ismap_engine* engine, const ismap_document* registrations,
                                                        int32_t as_of, const ismap_question_options* options,
                                                        ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** Whether a service may be bought for a use on a day, and on which ground: ismap-procurement-decision/1. The day
 * of the purchase is the member `on` of the document: to ask about another day, change it. `as_of` is the day on which
 * is asked: what the register says of later days does not count yet, and obligations are looked at as of it.
 * `registrations` may be NULL: a service with a number is then unknown. ISMAP_VERDICT_MET: it may, on the ground of
 * ismap_answer_ground. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_procurement_decide(const ismap_engine* engine,
                                                           const ismap_document* procurement,
                                                           const ismap_document* registrations, int32_t as_of,
                                                           const ismap_question_options* options, ismap_answer** out,
                                                           ismap_error** error) ISMAP_NOEXCEPT;

/** Whether an assessor meets the requirements, by the two points of assessor registration rules 6.1:
 * ismap-assessor-review/1. `assessor` is its document, or a register; `number` is the assessor's, and may be absent for
 * a document of its own. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_assessor_review(const ismap_engine* engine, const ismap_document* assessor,
                                                        ismap_str number, int32_t as_of,
                                                        const ismap_question_options* options, ismap_answer** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** For each application before a committee meeting its path, who takes part, who is recused, and what is owed after the
 * decision, by the operating rules in force on the day of the meeting: ismap-agenda-plan/1. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_agenda_plan(const ismap_engine* engine, const ismap_document* agenda,
                                                    const ismap_question_options* options, ismap_answer** out,
                                                    ismap_error** error) ISMAP_NOEXCEPT;

/** For each item of the statement in `dossier` whether the assessment may leave it out, and by which rules:
 * ismap-assessment-plan/1. The rules are those of the day of filing. `registrations` may be NULL. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_assessment_plan(const ismap_engine* engine, const ismap_document* dossier,
                                                        const ismap_document* registrations, int32_t as_of,
                                                        const ismap_question_options* options, ismap_answer** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** The statement in `document`, a dossier or a statement, drafted anew in the edition `edition` of the Control
 * Criteria, with what is left to people and what became of each row: ismap-migration/1. There is a way from ismap-2020
 * to ismap-2025. For other editions the call succeeds too: the member `outcome` of the answer says which edition has no
 * way, and only the outcome `drafted` has a `draft`. An engine that imported the table of `edition` drafts by it; of
 * every other engine the catalogue plays no part. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_statement_migrate(const ismap_engine* engine, const ismap_document* document,
                                                          ismap_str edition, const ismap_question_options* options,
                                                          ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** Which items of the statement in `document`, a dossier or a statement, go back to the standard of a certificate, by
 * clause: ismap-overlap/1. The assessor decides what that is worth: the scheme takes evidence, not certificates. An
 * engine that imported the table of the statement's edition knows by it which numbers the edition has; of every other
 * engine the catalogue plays no part. For an edition that is not embedded the call succeeds with the `outcome`
 * `edition_unknown`, and without shares. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_certificate_overlap(const ismap_engine* engine, const ismap_document* document,
                                                            ismap_certificate certificate,
                                                            const ismap_question_options* options, ismap_answer** out,
                                                            ismap_error** error) ISMAP_NOEXCEPT;

/** What changed from the submission `before` to `after`, two dossiers or two statements, and what that means:
 * ismap-diff/1. The rules are those of the day on which `after` was filed, for statements those of `as_of`.
 * `registrations` may be NULL. The verdict is that of what follows from the changes, not of `after`. Documents of two
 * kinds give ISMAP_E_WRONG_DOCUMENT. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_diff(const ismap_engine* engine, const ismap_document* before,
                                                      const ismap_document* after, const ismap_document* registrations,
                                                      int32_t as_of, const ismap_question_options* options,
                                                      ismap_answer** out, ismap_error** error) ISMAP_NOEXCEPT;

/** What would have to change in `document`, a dossier or a statement, for no rule of its review to be not met, and who
 * can change it: ismap-remedy/1. `registrations` may be NULL. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_remedy(const ismap_engine* engine, const ismap_document* document,
                                                        const ismap_document* registrations, int32_t as_of,
                                                        const ismap_question_options* options, ismap_answer** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** `document` as JSON after those edits of ismap_document_remedy that software can make, by itself or, as `up_to` says,
 * once they are confirmed. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_remedied(const ismap_engine* engine, const ismap_document* document,
                                                          const ismap_document* registrations, int32_t as_of,
                                                          ismap_remedy_by up_to, ismap_layout layout, ismap_text** out,
                                                          ismap_error** error) ISMAP_NOEXCEPT;

/** A draft paper about `document`: of a dossier or a statement the report of its review, point by point, with the
 * sentences that its verdicts allow; of a procurement the paper for a decision; of an agenda, with `as_of` 0 and
 * `registrations` NULL, the paper for the meeting. `contract_until` is the last day of a contract, of a procurement;
 * ISMAP_NO_DAY: none. `format` is a form of pages: text, Markdown, HTML, CSV or tables; ISMAP_E_ARGUMENT for another.
 * It says what it rests on as an answer does. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_document_report(const ismap_engine* engine, const ismap_document* document,
                                                        const ismap_document* registrations, int32_t as_of,
                                                        int32_t contract_until, ismap_format format,
                                                        ismap_language language, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Answers ---- */

/** Which question it answers; 0 for NULL. @since 0.2 */
ISMAP_API ismap_question ISMAP_CALL ismap_answer_question(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The format of its JSON, "ismap-review/1". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_answer_document_format(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The name of what it is about: of the service or the assessor, or its number if the document gives only that. Empty
 * text: a question about a meeting or a whole register. Absent for NULL. Borrowed. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_answer_subject(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The verdict of the whole, of a review, a procurement, an assessor, an agenda or a difference. ISMAP_VERDICT_NONE:
 * the other questions have none. @since 0.2 */
ISMAP_API ismap_verdict ISMAP_CALL ismap_answer_verdict(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The ground that ismap_procurement_decide found; 0 of other answers. @since 0.2 */
ISMAP_API ismap_ground ISMAP_CALL ismap_answer_ground(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** How an answer is written; zero members are the defaults. */
typedef struct ismap_render_options {
  size_t struct_size;
  ismap_layout layout;     /**< of JSON; 0: on one line */
  int32_t reserved;        /**< 0 */
  ismap_str document_name; /**< for SARIF: the file of the document that was asked about; absent: it has none */
  ismap_str document_json; /**< for SARIF: that document, for lines and columns; absent: it is not at hand */
} ismap_render_options;
#define ISMAP_RENDER_OPTIONS_INIT \
  { sizeof(ismap_render_options), 0, 0, {0, 0}, {0, 0} }

/** Writes the whole answer: as JSON by the schema that the question names, or for people, with its reasons, what is due
 * and what software cannot decide. `language` is that of the people; for JSON it may be 0. ISMAP_E_ARGUMENT if such an
 * answer does not have the form: a calendar is of duties, and not every answer has a picture. As CSV and as tables an
 * answer about a document that was read from tables holds their rows, with remarks beside them. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_answer_render(const ismap_answer* answer, ismap_format format,
                                                      ismap_language language, const ismap_render_options* options,
                                                      ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** How many points of review there are: of a review by registration rules 6.1, of an assessor by assessor registration
 * rules 6.1. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_answer_viewpoint_count(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The number of the point at `index`; 0 if there is none. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_answer_viewpoint_number(const ismap_answer* answer, size_t index) ISMAP_NOEXCEPT;

/** The verdict of the point at `index`. @since 0.2 */
ISMAP_API ismap_verdict ISMAP_CALL ismap_answer_viewpoint_verdict(const ismap_answer* answer,
                                                                  size_t index) ISMAP_NOEXCEPT;

/** How many rules answered; 0 if the answer is not given rule by rule. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_answer_result_count(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** What the rule at `index` answered, borrowed from the answer; NULL if there is none. Not to be freed. @since 0.2 */
ISMAP_API const ismap_result* ISMAP_CALL ismap_answer_result(const ismap_answer* answer, size_t index) ISMAP_NOEXCEPT;

/** How many diagnostics there are, of the rules and of the answer as a whole. A consequence of a change and an edit
 * that cures a breach are diagnostics too. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_answer_diagnostic_count(const ismap_answer* answer) ISMAP_NOEXCEPT;

/** The diagnostic at `index`, in the order of the answer, borrowed from it; NULL if there is none. Not to be freed.
 * @since 0.2 */
ISMAP_API const ismap_diagnostic* ISMAP_CALL ismap_answer_diagnostic(const ismap_answer* answer,
                                                                     size_t index) ISMAP_NOEXCEPT;

/** Ends an answer, its results and its diagnostics. NULL is accepted. @since 0.2 */
ISMAP_API void ISMAP_CALL ismap_answer_free(ismap_answer* answer) ISMAP_NOEXCEPT;

/** The id of the rule, "REG-3.2". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_result_rule(const ismap_result* result) ISMAP_NOEXCEPT;

/** The verdict of the rule. @since 0.2 */
ISMAP_API ismap_verdict ISMAP_CALL ismap_result_verdict(const ismap_result* result) ISMAP_NOEXCEPT;

/** The first day that the rule read; ISMAP_NO_DAY if none. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_result_day_read(const ismap_result* result) ISMAP_NOEXCEPT;

/** The first day that the rule computed; ISMAP_NO_DAY if none. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_result_day_computed(const ismap_result* result) ISMAP_NOEXCEPT;

/** The result that has the diagnostic, borrowed from the answer; NULL if none has. Not to be freed. @since 0.2 */
ISMAP_API const ismap_result* ISMAP_CALL ismap_diagnostic_result(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** The id of the rule that it comes from; absent if it comes from none. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_rule(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** The verdict of that rule, or of the consequence; ISMAP_VERDICT_NONE if nothing is decided. @since 0.2 */
ISMAP_API ismap_verdict ISMAP_CALL ismap_diagnostic_verdict(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** How serious it is. A consequence is an error if it is not met, advice if it has no verdict, else a warning.
 * @since 0.2 */
ISMAP_API ismap_severity ISMAP_CALL ismap_diagnostic_severity(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** Its code, which is stable: "REG-3.2/late". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_code(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** JSON Pointer (RFC 6901) of what it is about in the document asked about, of a difference in the later one. Empty:
 * the whole document. Absent: nothing in it. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_pointer(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** The cell of what it is about, if the document was read from a table: "D132", with the sheet before it if it has a
 * name; else absent. Of a difference it is in the later document. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_cell(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** How many controls it names. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_diagnostic_control_count(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** The control at `index`, packed as ismap_control_id_parse does; 0 if there is none. @since 0.2 */
ISMAP_API uint64_t ISMAP_CALL ismap_diagnostic_control(const ismap_diagnostic* diagnostic, size_t index) ISMAP_NOEXCEPT;

/** The day that was missed, or that has to be kept; ISMAP_NO_DAY if it is not about a day. @since 0.2 */
ISMAP_API int32_t ISMAP_CALL ismap_diagnostic_limit(const ismap_diagnostic* diagnostic) ISMAP_NOEXCEPT;

/** What it says. Absent for a language that is not defined. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_message(const ismap_diagnostic* diagnostic,
                                                        ismap_language language) ISMAP_NOEXCEPT;

/** What to do; absent if that is not known. @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_diagnostic_remedy(const ismap_diagnostic* diagnostic,
                                                       ismap_language language) ISMAP_NOEXCEPT;

/* ---- One question of many documents ---- */

/** Puts up to `size` bytes of an input into `buffer` and says how many; 0 at the end, less than 0 to stop the batch.
 * One thread at a time calls it, not necessarily the one that made the call. */
typedef int64_t(ISMAP_CALL* ismap_read)(void* user, char* buffer, size_t size);

/** What became of one line. The library fills it in; a later one may know more members than this header. */
typedef struct ismap_batch_item {
  size_t struct_size;         /**< of what the library filled in */
  uint64_t line;              /**< of the input, from 1, empty lines counted */
  uint64_t input_end;         /**< bytes of the input up to the end of the line, for a progress bar */
  const ismap_answer* answer; /**< NULL: there is none */
  const ismap_error* error;   /**< why there is none; else NULL. Places are those in the whole input */
  ismap_str text;             /**< the answer in the format that the options ask for; else absent */
} ismap_batch_item;

/** Takes one item, borrowed until it returns. Not 0 stops the batch. One thread at a time calls it, in the order of the
 * input, not necessarily the thread that made the call. */
typedef int32_t(ISMAP_CALL* ismap_batch_put)(void* user, const ismap_batch_item* item);

/** What every line is asked with, and how. What the question does not take has to be left out. */
typedef struct ismap_batch_options {
  size_t struct_size;
  const ismap_document* registrations; /**< NULL: none */
  int32_t as_of;                       /**< 0: none */
  ismap_certificate certificate;       /**< 0: none */
  ismap_str number;                    /**< of an assessor; absent: none */
  ismap_str edition;                   /**< to migrate to; absent: none */
  const int32_t* within_days;          /**< as in ismap_question_options */
  const int32_t* since;                /**< as in ismap_question_options */
  ismap_str provider;                  /**< as in ismap_question_options */
  const ismap_load_options* load;      /**< of each document; NULL: the defaults. With a `name`, of the file that the lines
                                          are in, each answer says what it rests on */
  uint32_t threads;                    /**< that work, the caller's included; 0: one; more than 256 are 256 */
  ismap_format format;                 /**< of the text of each item; 0: none */
  ismap_language language;             /**< of that text */
  ismap_layout layout;                 /**< of that text; 0: on one line */
  ismap_read read;                     /**< where the lines come from if `lines` is absent */
  void* read_user;                     /**< handed to `read` */
} ismap_batch_options;
#define ISMAP_BATCH_OPTIONS_INIT \
  { sizeof(ismap_batch_options), 0, 0, 0, {0, 0}, {0, 0}, 0, 0, {0, 0}, 0, 0, 0, 0, 0, 0, 0 }

/** Asks `question` of one document after another and gives each answer to `put`; nothing is kept. `lines` are
 * documents, one on each line (NDJSON); empty lines are passed over. ISMAP_QUESTION_DOCUMENT_DIFF takes two lines for
 * an answer, the earlier submission and the later; ISMAP_QUESTION_SERVICE_STATUS and ISMAP_QUESTION_SERVICE_IMPACT take
 * a number, or a name, as JSON text. A document that names no format is an error of its line.
 * A line that cannot be answered has its own error and never stops the rest. ISMAP_E_CANCELLED if `put` or `read`
 * stopped it.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_batch_ask(const ismap_engine* engine, ismap_question question, ismap_str lines,
                                                  const ismap_batch_options* options, ismap_batch_put put, void* user,
                                                  ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Statistics ---- */

/** Reviews what `lines` hold, dossiers or statements, one on each line, and counts what the reviews have in common:
 * ismap-stats/1, by the layout of the options. A line may also be ismap-stats/1 itself, which is added, so that many
 * machines can count; the order never matters. A line that cannot be read is counted as refused, and its error goes to
 * the log of the engine. Of the options `registrations`, `as_of`, `load`, `threads`, `layout`, `read` and `read_user`
 * are used. Memory does not grow with the lines. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_statistics_count(const ismap_engine* engine, ismap_str lines,
                                                         const ismap_batch_options* options, ismap_text** out,
                                                         ismap_error** error) ISMAP_NOEXCEPT;

/** Writes ismap-stats/1 for people, or as JSON. ISMAP_E_ARGUMENT for a form of answers alone, such as
 * ISMAP_FORMAT_ICS. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_statistics_show(ismap_str statistics, ismap_format format,
                                                        ismap_language language, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Rules ---- */

/** How many rows the rule book has. A rule that changed has one for each interval of time. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_rule_count(void) ISMAP_NOEXCEPT;

/** The id of the rule in the row at `index`, "REG-3.2". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_rule_id(size_t index) ISMAP_NOEXCEPT;

/** The index of the oldest row of the rule `id`. ISMAP_E_NOT_FOUND if there is none. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_rule_find(ismap_str id, size_t* out, ismap_error** error) ISMAP_NOEXCEPT;

/** What the rule `id` asks, its clause, source, standing and the dates it is in force. ISMAP_E_NOT_FOUND if there is
 * none. Here and below `language` is that of the text, which may be 0 for JSON, and a form of answers alone, such as
 * ISMAP_FORMAT_ICS, is ISMAP_E_ARGUMENT. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_rule_explain(ismap_str id, ismap_format format, ismap_language language,
                                                     ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The rules, all of them or those that are left to people. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_rule_list(ismap_rule_filter filter, ismap_format format,
                                                  ismap_language language, ismap_text** out,
                                                  ismap_error** error) ISMAP_NOEXCEPT;

/** Every time limit that the law gives: its span on the day `as_of` under the policy of the engine, what it counts
 * from, its clause, standing and sources. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_time_limit_list(const ismap_engine* engine, int32_t as_of, ismap_format format,
                                                        ismap_language language, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/** The states of a registration and the events that lead from one to the next, as a picture. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_lifecycle_graph(ismap_graph graph, ismap_language language, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

/* ---- JSON Schema ---- */

/** How many documents have a schema. @since 0.2 */
ISMAP_API size_t ISMAP_CALL ismap_schema_count(void) ISMAP_NOEXCEPT;

/** The name of the document at `index`, "dossier". @since 0.2 */
ISMAP_API ismap_str ISMAP_CALL ismap_schema_name(size_t index) ISMAP_NOEXCEPT;

/** The JSON Schema (draft 2020-12) of the document `name`, described in `language`. ISMAP_E_NOT_FOUND if there is none.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_schema_show(ismap_str name, ismap_language language, ismap_text** out,
                                                    ismap_error** error) ISMAP_NOEXCEPT;

/* ---- Days and control numbers ---- */

/** Reads YYYY-MM-DD, from 1900-01-01 to 9999-12-31. ISMAP_E_BAD_DATE for anything else. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_day_parse(ismap_str text, int32_t* out, ismap_error** error) ISMAP_NOEXCEPT;

/** Writes YYYY-MM-DD. ISMAP_E_RANGE for days that ismap_day_parse does not read. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_day_text(int32_t day, ismap_text** out, ismap_error** error) ISMAP_NOEXCEPT;

/** The last day of the period of `months` months (0 to 1200) from `day`, which is itself not counted. Past 9999-12-31
 * it is that day. ISMAP_E_RANGE for other numbers of months, and for days that ismap_day_parse does not read.
 * @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_months_after(int32_t day, int32_t months, ismap_counting counting, int32_t* out,
                                                     ismap_error** error) ISMAP_NOEXCEPT;

/** The last day on which a registration is valid whose assessment period ends on `period_last` (registration
 rules 8.1).
 @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_validity_end(int32_t period_last, ismap_counting counting, int32_t* out,
                                                     ismap_error** error) ISMAP_NOEXCEPT;

/** Packs "9.4.1.8.PB" into a number: bits 39 to 8 hold the four numbers, first in the highest bits, 0 for those it
 * lacks; bits 7 to 0 hold the suffix (0 none, 1 B, 2 P, 3 PB). Packed ids are ordered as controls are.
 * ISMAP_E_BAD_CONTROL_ID if `text` has no form of an id. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_control_id_parse(ismap_str text, uint64_t* out,
                                                         ismap_error** error) ISMAP_NOEXCEPT;

/** Writes a packed id as ismap_control_id_parse reads it. ISMAP_E_BAD_CONTROL_ID if nothing is packed so. @since 0.2 */
ISMAP_API ismap_status ISMAP_CALL ismap_control_id_text(uint64_t control, ismap_text** out,
                                                        ismap_error** error) ISMAP_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
