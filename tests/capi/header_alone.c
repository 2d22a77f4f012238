// The header needs nothing before it, and its initialisers need no cast.
#include <ismap.h>

size_t options_of_every_kind(void);

size_t options_of_every_kind(void) {
  ismap_engine_options engine = ISMAP_ENGINE_OPTIONS_INIT;
  ismap_load_options load = ISMAP_LOAD_OPTIONS_INIT;
  ismap_import_options table = ISMAP_IMPORT_OPTIONS_INIT;
  ismap_question_options question = ISMAP_QUESTION_OPTIONS_INIT;
  ismap_render_options render = ISMAP_RENDER_OPTIONS_INIT;
  ismap_batch_options batch = ISMAP_BATCH_OPTIONS_INIT;
  return engine.struct_size + load.struct_size + table.struct_size + question.struct_size + render.struct_size +
         batch.struct_size + ISMAP_STR("text").len;
}
