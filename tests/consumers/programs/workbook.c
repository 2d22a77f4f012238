/* Writes a workbook and says whether it is read as the same tables. */
#include <ismap/workbook.h>

#include <stdio.h>
#include <string.h>

int main(void) {
  const char tables[] = "{\"format\":\"ismap-tables/1\",\"tables\":[{\"name\":\"a\",\"rows\":[[\"x\",1]]}]}";
  void* workbook = NULL;
  size_t size = 0;
  char* read = NULL;
  char* error = NULL;
  if (ismap_workbook_write(tables, strlen(tables), &workbook, &size, &error) == ISMAP_OK &&
      ismap_workbook_read(workbook, size, &read, NULL, &error) == ISMAP_OK)
    puts(strcmp(read, tables) == 0 ? "the same" : read);
  else
    puts(error != NULL ? error : "memory ran out");
  ismap_workbook_free(workbook);
  ismap_workbook_free(read);
  ismap_workbook_free(error);
  return 0;
}
