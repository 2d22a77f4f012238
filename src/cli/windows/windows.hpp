// The interface of Windows, without what is rarely used.
#pragma once

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
