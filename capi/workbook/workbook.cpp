#include <ismap/workbook.h>

#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/workbook/workbook.hpp>
#include <ismap/workbook/write_workbook.hpp>

#include "error_json.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <vector>

namespace ismap::capi {
namespace {

constexpr Label needed{"引数{0}を指定してください。", "The argument {0} is required."};
constexpr Label cannot{"処理を完了できません：{0}", "This cannot be completed: {0}"};

/// A call with an argument that is NULL.
struct MissingArgument {
  std::string_view name;
};

/// A copy for the caller, with a NUL behind it. @throws std::bad_alloc
char* handed_over(const std::string& bytes) {
  char* copy = static_cast<char*>(std::malloc(bytes.size() + 1));
  if (copy == nullptr) throw std::bad_alloc{};
  std::memcpy(copy, bytes.c_str(), bytes.size() + 1);
  return copy;
}

/// Turns the exception being handled into a status and its JSON.
ismap_status failure(std::string& json) {
  try {
    throw;
  } catch (const ParseError& error) {
    json = error_json(error);
    return status_of(error);
  } catch (const MissingArgument& missing) {
    json = error_json("argument", fill(needed, {missing.name}));
    return ISMAP_E_ARGUMENT;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    json = error_json("internal", fill(cannot, {error.what()}));
    return ISMAP_E_INTERNAL;
  }
}

ismap_status report(char** error) noexcept {
  try {
    std::string json;
    const ismap_status status = failure(json);
    if (error != nullptr) *error = handed_over(json);
    return status;
  } catch (...) {
    return ISMAP_E_MEMORY;
  }
}

/// Runs `made` for bytes that the caller gets.
template <class Out, class Made>
ismap_status give(Out** out, std::size_t* length, char** error, Made&& made) noexcept {
  if (out != nullptr) *out = nullptr;
  if (length != nullptr) *length = 0;
  if (error != nullptr) *error = nullptr;
  try {
    const std::string bytes = made();
    *out = handed_over(bytes);
    if (length != nullptr) *length = bytes.size();
    return ISMAP_OK;
  } catch (...) {
    return report(error);
  }
}

void require(bool is_given, std::string_view name) {
  if (!is_given) throw MissingArgument{name};
}

bool has_layout(const exchange::FormSheet& sheet) {
  return !sheet.columns.empty() || !sheet.rows.empty();
}

std::string workbook_of(std::vector<exchange::FormSheet> sheets) {
  if (std::ranges::any_of(sheets, has_layout)) return workbook::write_workbook(sheets);
  exchange::Tables tables;
  for (exchange::FormSheet& sheet : sheets) tables.push_back(std::move(sheet.table));
  return workbook::write_workbook(tables);
}

}  // namespace
}  // namespace ismap::capi

using namespace ismap::capi;

ismap_status ismap_workbook_read(const void* bytes, size_t size, char** tables, size_t* length, char** error) noexcept {
  return give(tables, length, error, [&] {
    require(bytes != nullptr || size == 0, "bytes");
    require(tables != nullptr, "tables");
    return ismap::exchange::write_tables(ismap::workbook::read_workbook({static_cast<const char*>(bytes), size}));
  });
}

ismap_status ismap_workbook_write(const char* tables, size_t size, void** bytes, size_t* length,
                                  char** error) noexcept {
  return give(bytes, length, error, [&] {
    require(tables != nullptr || size == 0, "tables");
    require(bytes != nullptr, "bytes");
    require(length != nullptr, "length");
    return workbook_of(ismap::exchange::read_form_sheets({tables, size}));
  });
}

void ismap_workbook_free(void* memory) noexcept {
  std::free(memory);
}
