// What the C interface calls back, as imports of the program around: JavaScript has no function pointers to hand over.
#include <ismap.h>

#define ISMAP_JS_IMPORT(name) __attribute__((import_module("ismap"), import_name(name)))
#define ISMAP_JS_EXPORT __attribute__((used, visibility("default")))

extern "C" {

ISMAP_JS_IMPORT("read") int64_t ismap_js_import_read(void* user, char* buffer, size_t size);
ISMAP_JS_IMPORT("put") int32_t ismap_js_import_put(void* user, const ismap_batch_item* item);
ISMAP_JS_IMPORT("log") void ismap_js_import_log(void* user, const ismap_error* error);

ISMAP_JS_EXPORT ismap_read ismap_js_read() {
  return ismap_js_import_read;
}

ISMAP_JS_EXPORT ismap_batch_put ismap_js_put() {
  return ismap_js_import_put;
}

ISMAP_JS_EXPORT ismap_log ismap_js_log() {
  return ismap_js_import_log;
}
}
