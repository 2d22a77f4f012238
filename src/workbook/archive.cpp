#include "src/workbook/archive.hpp"

#include "src/workbook/refusal.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <new>
#include <vector>

namespace ismap::workbook {
namespace {

constexpr Label too_large{"ブックの大きさが上限（{0}バイト）を超えています。",
                          "The workbook is larger than the limit of {0} bytes."};
constexpr Label too_many_entries{"ブックの部品の数が上限（{0}個）を超えています。",
                                 "The workbook has more than {0} parts."};
constexpr Label unpacks_too_large{"ブックを展開した大きさが上限（{0}バイト）を超えています。",
                                  "Unpacked, the workbook is larger than the limit of {0} bytes."};
constexpr Label ratio_too_high{"ブックの圧縮率が上限（{0}倍）を超えています。",
                               "A part of the workbook unpacks to more than {0} times its size."};

constexpr std::size_t always_allowed = std::size_t{1} << 20;

[[noreturn]] void refuse_part(zip_error_t* error, const std::string& part) {
  if (zip_error_code_zip(error) == ZIP_ER_MEMORY) throw std::bad_alloc{};
  refuse_damaged(part);
}

struct Discard {
  void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

}  // namespace

void Archive::Close::operator()(zip* archive) const noexcept {
  zip_discard(archive);
}

Archive::Archive(std::string_view bytes, const WorkbookLimits& limits) : limits_(limits) {
  if (bytes.size() > limits.tables.max_bytes) refuse_beyond(too_large, limits.tables.max_bytes);
  zip_error_t error{};
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) throw std::bad_alloc{};
  zip_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (!zip_) {
    zip_source_free(source);
    refuse_part(&error, "ZIP");
  }
  const zip_int64_t entries = zip_get_num_entries(zip_.get(), 0);
  if (entries < 0 || static_cast<std::size_t>(entries) > limits.max_entries)
    refuse_beyond(too_many_entries, limits.max_entries);
}

bool Archive::has(const std::string& name) const {
  return zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

void Archive::walk(const std::string& name, XmlHandler& handler) {
  const zip_int64_t index = zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE);
  zip_stat_t about{};
  if (index < 0 || zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) refuse_damaged(name);
  const std::unique_ptr<zip_file_t, Discard> file{zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0)};
  if (!file) refuse_part(zip_get_error(zip_.get()), name);
  XmlWalk xml{name, handler};
  std::vector<char> room(std::size_t{1} << 16);
  std::size_t size = 0;
  while (true) {
    const zip_int64_t got = zip_fread(file.get(), room.data(), room.size());
    if (got < 0) refuse_part(zip_file_get_error(file.get()), name);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    unpacked_ += static_cast<std::size_t>(got);
    if (unpacked_ > limits_.max_unpacked_bytes) refuse_beyond(unpacks_too_large, limits_.max_unpacked_bytes);
    if (size > always_allowed && size / std::max<zip_uint64_t>(1, about.comp_size) > limits_.max_ratio)
      refuse_beyond(ratio_too_high, limits_.max_ratio);
    xml.take({room.data(), static_cast<std::size_t>(got)});
  }
  xml.end();
}

}  // namespace ismap::workbook
