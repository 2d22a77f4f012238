/* Loads the DLL named on the command line, asks it for its version, and lets it go: as often as the second argument
   says. Prints the version, and how many bytes more the process has than after the first half. */
#define PSAPI_VERSION 2
#include <ismap.h>

#include <windows.h>

#include <psapi.h>

#include <stdio.h>
#include <stdlib.h>

typedef uint32_t(ISMAP_CALL* version_number)(void);

static size_t bytes_of_process(void) {
  PROCESS_MEMORY_COUNTERS counters;
  return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) ? counters.PagefileUsage : 0;
}

int main(int argc, char** argv) {
  int times = argc == 3 ? atoi(argv[2]) : 0;
  size_t half_way = 0;
  unsigned version = 0;
  int i;
  for (i = 0; i < times; ++i) {
    HMODULE library = LoadLibraryA(argv[1]);
    version_number ask = library ? (version_number)(void*)GetProcAddress(library, "ismap_version_number") : NULL;
    if (!ask) return 1;
    version = ask();
    FreeLibrary(library);
    if (i == times / 2) half_way = bytes_of_process();
  }
  printf("%u %ld\n", version, (long)(bytes_of_process() - half_way));
  return 0;
}
