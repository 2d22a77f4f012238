// The DLL stays loaded until the process ends, as the shared object does on other systems: the C++ runtime in it never
// frees what it keeps for exceptions and for threads.
#include <windows.h>

namespace {

[[gnu::constructor]] void stay_loaded() {
  HMODULE self = nullptr;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                     reinterpret_cast<LPCWSTR>(&stay_loaded), &self);
}

}  // namespace
