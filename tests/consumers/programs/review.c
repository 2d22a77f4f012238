/* Reviews the dossier named on the command line through the C interface. Valid C and C++. */
#include <ismap.h>

#include <stdio.h>

static char document_text[1 << 20];

static ismap_str read_file(const char* name) {
  ismap_str text = {document_text, 0};
  FILE* file = fopen(name, "rb");
  if (file) {
    text.len = fread(document_text, 1, sizeof document_text, file);
    fclose(file);
  }
  return text;
}

int main(int argc, char** argv) {
  ismap_engine* engine = NULL;
  ismap_document* dossier = NULL;
  ismap_answer* review = NULL;
  ismap_error* error = NULL;
  int32_t as_of = 0;

  if (argc == 2 && ismap_version_number() >= ISMAP_VERSION_NUMBER &&
      ismap_engine_create(NULL, &engine, &error) == ISMAP_OK &&
      ismap_document_load(engine, ISMAP_DOCUMENT_DOSSIER, read_file(argv[1]), NULL, &dossier, &error) == ISMAP_OK &&
      ismap_day_parse(ISMAP_STR("2026-11-20"), &as_of, &error) == ISMAP_OK &&
      ismap_document_review(engine, dossier, NULL, as_of, NULL, &review, &error) == ISMAP_OK)
    puts(ismap_value_name(ismap_answer_verdict(review)).data);
  if (error) printf("fault at %s\n", ismap_error_pointer(error).data);

  ismap_error_free(error);
  ismap_answer_free(review);
  ismap_document_free(dossier);
  ismap_engine_free(engine);
  return 0;
}
