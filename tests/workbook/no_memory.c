// Each call while memory runs out: the first allocation fails, then the second, until the call needs no more. It says
// so with ISMAP_E_MEMORY, and what it gives otherwise is complete.
#include <ismap/workbook.h>

#include <stdio.h>
#include <string.h>

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);

static long left = -1;  // allocations until one fails; below 0: none does

static int fails(void) {
  return left >= 0 && left-- == 0;
}

void* malloc(size_t size) {
  return fails() ? NULL : __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  return fails() ? NULL : __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) {
  return fails() ? NULL : __libc_realloc(memory, size);
}

static const char tables[] =
    "{\"tables\": [{\"name\": \"a\", \"rows\": [[\"x\", 1, true], [\"a longer text than fits into a string\"]],"
    "\"layout\": {\"columns\": [{\"note\": \"n\", \"choices\": [\"a\", \"b\"], \"is_locked\": true}]}}]}";
static const char faulty[] = "{\"tables\": [{\"rows\": [1, 2, {}], \"nam\": 1}]}";

static void* bytes;
static size_t length;

static ismap_status write_tables(void) {
  void* made = NULL;
  size_t size = 0;
  const ismap_status status = ismap_workbook_write(tables, sizeof tables - 1, &made, &size, NULL);
  if (status == ISMAP_OK && (size != length || memcmp(made, bytes, size) != 0)) return ISMAP_E_INTERNAL;
  ismap_workbook_free(made);
  return status;
}

static ismap_status read_workbook(void) {
  char* made = NULL;
  const ismap_status status = ismap_workbook_read(bytes, length, &made, NULL, NULL);
  ismap_workbook_free(made);
  return status;
}

static ismap_status report_faults(void) {
  void* made = NULL;
  size_t size = 0;
  char* error = NULL;
  const ismap_status status = ismap_workbook_write(faulty, sizeof faulty - 1, &made, &size, &error);
  ismap_workbook_free(error);
  return status == ISMAP_E_WRONG_TYPE ? ISMAP_OK : status;
}

static int goes_well(ismap_status (*call)(void), const char* name) {
  for (long n = 0; n < 100000; ++n) {
    left = n;
    const ismap_status status = call();
    const int has_failed = left < 0;
    left = -1;
    const int is_told = status == ISMAP_E_MEMORY || (status == ISMAP_E_SYNTAX && call == read_workbook);
    if (status != ISMAP_OK && !(is_told && has_failed)) {
      printf("%s gives %d where allocation %ld fails\n", name, (int)status, n);
      return 0;
    }
    if (!has_failed) return n > 10;
  }
  return 0;
}

int main(void) {
  if (ismap_workbook_write(tables, sizeof tables - 1, &bytes, &length, NULL) != ISMAP_OK) return 1;
  const int is_well = goes_well(write_tables, "ismap_workbook_write") &&
                      goes_well(read_workbook, "ismap_workbook_read") &&
                      goes_well(report_faults, "the report of faults");
  ismap_workbook_free(bytes);
  return is_well ? 0 : 1;
}
