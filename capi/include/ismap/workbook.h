/** @file
 * libismap-workbook: workbooks (XLSX) as tables in JSON (`ismap-tables/1`), and back, behind a stable C interface.
 *
 * It is a library of its own, so that libismap needs none of the libraries for workbooks: a program links
 * libismap-workbook, with libismap or without. Statuses are those of <ismap.h>, and so are the rules for NULL, text and
 * threads.
 *
 * - **Results** belong to the caller and are freed by ismap_workbook_free. They are set to NULL and 0 first, and stay
 * so if the call fails.
 * - **Errors** are JSON: `{"error": {"fault", "message": {"ja", "en"}, "pointer", "offset", "line", "column", "hints",
 *   "cell", "more": [...]}}`, as the command writes them. All that is wrong is told at once, up to a hundred faults.
 */
#ifndef ISMAP_WORKBOOK_H
#define ISMAP_WORKBOOK_H

#include <ismap.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Reads the sheets of a workbook, hidden ones too: stored values of formulas, texts without formats and phonetic
 * guides, days as YYYY-MM-DD.
 *
 * @param bytes of the file; `size` of them
 * @param tables becomes the JSON, with a NUL after its last byte
 * @param length becomes its bytes without that; may be NULL
 * @param error becomes the JSON of the error, with a NUL at its end; stays NULL if memory ran out. May be NULL
 * @return ISMAP_OK; ISMAP_E_ARGUMENT; ISMAP_E_MEMORY; ISMAP_E_INTERNAL; from 100 on if this is no workbook, has macros,
 * a password or a document type, is damaged, or is beyond a limit
 * @since 0.2
 */
ISMAP_API ismap_status ISMAP_CALL ismap_workbook_read(const void* bytes, size_t size, char** tables, size_t* length,
                                                      char** error) ISMAP_NOEXCEPT;

/**
 * Writes tables as a workbook. A table with a `layout` becomes the sheet of a form: with its header in sight, drop-down
 * lists, notes and protected columns. A text stays a text: no cell becomes a formula. The same JSON gives the same
 * bytes.
 *
 * @param tables JSON (`ismap-tables/1`); `size` bytes, without a NUL
 * @param bytes becomes the file
 * @param length becomes its bytes
 * @param error as for ismap_workbook_read
 * @return as ismap_workbook_read; from 100 on if this is no such JSON, or a workbook cannot hold what it says
 * @since 0.2
 */
ISMAP_API ismap_status ISMAP_CALL ismap_workbook_write(const char* tables, size_t size, void** bytes, size_t* length,
                                                       char** error) ISMAP_NOEXCEPT;

/**
 * Frees what a function of this library gave. NULL is fine.
 * @since 0.2
 */
ISMAP_API void ISMAP_CALL ismap_workbook_free(void* memory) ISMAP_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
