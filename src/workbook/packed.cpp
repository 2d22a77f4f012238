#include "src/workbook/packed.hpp"

#include <zip.h>

#include <memory>
#include <new>

namespace ismap::workbook {
namespace {

constexpr zip_uint16_t first_day = (1U << 5U) | 1U;  // 1980-01-01, as archives write days

struct FreeSource {
  void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct DiscardArchive {
  void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};

/// Nothing is read or written but memory, so nothing else can fail.
void require_memory(bool is_done) {
  if (!is_done) throw std::bad_alloc{};
}

void add_part(zip_t* archive, const Part& part) {
  Source source{zip_source_buffer(archive, part.text.data(), part.text.size(), 0)};
  require_memory(source != nullptr);
  const zip_int64_t index = zip_file_add(archive, part.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  require_memory(index >= 0);
  source.release();
  require_memory(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, first_day, 0) == 0);
}

std::string bytes_of(zip_source_t* source) {
  zip_stat_t about{};
  require_memory(zip_source_stat(source, &about) == 0 && zip_source_open(source) == 0);
  std::string bytes(static_cast<std::size_t>(about.size), '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  require_memory(got == static_cast<zip_int64_t>(bytes.size()));
  return bytes;
}

}  // namespace

std::string packed(const std::vector<Part>& parts) {
  zip_error_t error{};
  const Source made{zip_source_buffer_create(nullptr, 0, 0, &error)};
  require_memory(made != nullptr);
  zip_source_keep(made.get());
  std::unique_ptr<zip_t, DiscardArchive> archive{zip_open_from_source(made.get(), ZIP_TRUNCATE, &error)};
  if (!archive) zip_source_free(made.get());
  require_memory(archive != nullptr);
  for (const Part& part : parts) add_part(archive.get(), part);
  require_memory(zip_close(archive.get()) == 0);
  archive.release();
  return bytes_of(made.get());
}

}  // namespace ismap::workbook
