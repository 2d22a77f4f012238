// Handles and inputs for the tests, each made on its first use.
#pragma once

#include <ismap.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace ismap::capi_test {

/// 2026-11-20.
inline constexpr std::int32_t as_of = 20777;

const std::string& example(std::string_view name);
/// The example on one line.
std::string line_of(std::string_view name);
/// A full export of table 3.
const std::string& table_csv();
/// A statement as a CSV of its controls.
const std::string& statement_csv();
/// The public list, with one service.
const std::string& list_csv();
/// A checklist of one item.
const std::string& checklist_csv();
/// The statement as a system security plan.
const std::string& oscal_plan();
/// Two documents, a broken one between them.
const std::string& ndjson();

const ismap_engine* engine();
const ismap_document* statement();
/// The statement of the CSV.
const ismap_document* in_table();
const ismap_document* registrations();
const ismap_answer* review();
/// A register whose services depend on each other.
const ismap_document* built_on();
/// The service in it that most depend on.
inline constexpr std::string_view base_number = "C26-0910-2";
/// A register with the services that are procured.
const ismap_document* listed();
const ismap_document* procurement();
const ismap_document* assessor();
const ismap_document* agenda();
const ismap_document* dossier();
/// A dossier with a report and improvement plans.
const ismap_document* planned();
/// A statement with few controls.
const ismap_document* brief();
/// The same a year later, with changes.
const ismap_document* later();
const std::string& later_json();
/// A statement that lacks a control, which only people can state.
const ismap_document* incomplete();
/// A statement with breaches that software can cure, some once confirmed, and others that only people can.
const ismap_document* faulty();
const ismap_answer* answer();
const ismap_error* error();
const ismap_text* text();

/// Takes an item of a batch and forgets it. Needs no memory.
std::int32_t take_item(void* user, const ismap_batch_item* item);
/// What becomes of the lines, one line each.
std::string batch_of(const ismap_engine* engine, ismap_question question, std::string_view lines,
                     const ismap_batch_options& options);

/// What came out of a call, as bytes that can be compared.
std::string bytes_of(const ismap_engine& made);
std::string bytes_of(const ismap_document& made);
std::string bytes_of(const ismap_answer& made);
std::string bytes_of(const ismap_text& made);

}  // namespace ismap::capi_test
