#include "tests/capi/samples.hpp"

#include "tests/capi/ask.hpp"
#include "tests/support/document.hpp"
#include "tests/unit/catalog/imported_table.hpp"

#include <map>
#include <stdexcept>
#include <utility>

namespace ismap::capi_test {
namespace {

/// The handle that a call that must not fail gives.
template <class... Parameters, class... Given>
auto made(ismap_status (*function)(Parameters...), Given... given) {
  auto answer = ask(function, given...);
  if (answer.status != ISMAP_OK)
    throw std::runtime_error(string_of(ismap_error_message(answer.error.get(), ISMAP_LANGUAGE_EN)));
  return std::move(answer.out);
}

auto loaded(std::string_view name) {
  return made(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr);
}

}  // namespace

const std::string& example(std::string_view name) {
  static std::map<std::string, std::string, std::less<>> read;
  const auto found = read.find(name);
  if (found != read.end()) return found->second;
  return read.emplace(name, test::read_file("docs/examples/" + std::string{name} + ".json")).first->second;
}

std::string line_of(std::string_view name) {
  return nlohmann::ordered_json::parse(example(name)).dump();
}

const std::string& table_csv() {
  static const std::string csv = test::ImportedTable{}.csv();
  return csv;
}

const std::string& statement_csv() {
  static const std::string csv =
      "番号,実施の有無,個別管理策\n9.4.1,実施,\n9.4.1.8.PB,実施,利用者の認証に多要素認証を用いる。\n";
  return csv;
}

const std::string& list_csv() {
  static const std::string csv =
      "ISMAPクラウドサービスリスト（2026年9月30日現在）\n登録番号,クラウドサービスの名称,クラウドサービス事業者,登録日,有効期限\n"
      "C21-0004-2,例示サービス,例示株式会社,2026/4/1,2027/7/31\n";
  return csv;
}

const std::string& checklist_csv() {
  static const std::string csv = "項目,値\n最高情報セキュリティ責任者,例示省CISO\n確認日,2026-11-01\n";
  return csv;
}

const std::string& oscal_plan() {
  static const std::string json =
      text_of(ismap_document_export, engine(), statement(), ISMAP_EXPORT_FORM_OSCAL_SSP, ISMAP_LANGUAGE_JA, nullptr);
  return json;
}

const std::string& ndjson() {
  static const std::string lines = line_of("statement") + "\n{\"format\": 1}\n" + line_of("statement") + "\n";
  return lines;
}

const ismap_engine* engine() {
  ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
  options.policy = str(example("policy"));
  static const auto handle = made(ismap_engine_create, &options);
  return handle.get();
}

const ismap_document* statement() {
  static const auto handle = loaded("statement");
  return handle.get();
}

const ismap_document* in_table() {
  static const auto handle =
      made(ismap_document_load_table, engine(), ISMAP_DOCUMENT_STATEMENT, str(statement_csv()), nullptr);
  return handle.get();
}

const ismap_document* registrations() {
  static const auto handle = loaded("ismap-renewal-register");
  return handle.get();
}

const ismap_answer* review() {
  static const auto handle = made(ismap_document_review, engine(), statement(), registrations(), as_of, nullptr);
  return handle.get();
}

const ismap_document* built_on() {
  static const auto handle = loaded("impact-register");
  return handle.get();
}

const ismap_document* listed() {
  static const auto handle = loaded("procurement-register");
  return handle.get();
}

const ismap_document* procurement() {
  static const auto handle = loaded("procurement-listed");
  return handle.get();
}

const ismap_document* assessor() {
  static const auto handle = loaded("assessor");
  return handle.get();
}

const ismap_document* agenda() {
  static const auto handle = loaded("meeting-38");
  return handle.get();
}

const ismap_document* dossier() {
  static const auto handle = loaded("plan-renewal");
  return handle.get();
}

const ismap_document* planned() {
  static const auto handle = loaded("ismap-breaches");
  return handle.get();
}

const ismap_document* brief() {
  static const auto handle = loaded("migrate-statement");
  return handle.get();
}

const ismap_document* later() {
  static const auto handle = made(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(later_json()), nullptr);
  return handle.get();
}

const ismap_document* incomplete() {
  static const auto handle = [] {
    auto json = nlohmann::ordered_json::parse(example("statement"));
    json["controls"].erase(0);
    return made(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(json.dump()), nullptr);
  }();
  return handle.get();
}

const ismap_document* faulty() {
  static const auto handle = [] {
    auto json = nlohmann::ordered_json::parse(example("statement"));
    auto& controls = json["controls"];
    controls.erase(0);
    controls[1]["stance"] = "inherited";
    controls[1]["inherited_from"] = base_number;
    controls.push_back(controls[1]);
    json["outside_services"].push_back(
        {{"name", "例示基盤"}, {"registration_number", base_number}, {"extent", "物理層"}, {"is_base", false}});
    json["covered_services"].push_back("");
    return made(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(json.dump()), nullptr);
  }();
  return handle.get();
}

const std::string& later_json() {
  static const std::string text = [] {
    auto json = nlohmann::ordered_json::parse(example("migrate-statement"));
    json["service_name"] = "例示クラウド基盤 第二版";
    json["regions"].erase(1);
    json["controls"].erase(0);
    return json.dump();
  }();
  return text;
}

const ismap_answer* answer() {
  static const auto handle = made(ismap_procurement_decide, engine(), procurement(), listed(), as_of, nullptr);
  return handle.get();
}

const ismap_error* error() {
  static const auto handle = ask(ismap_day_parse, str("2026-02-30")).error;
  return handle.get();
}

const ismap_text* text() {
  static const auto handle = made(ismap_day_text, as_of);
  return handle.get();
}

std::string bytes_of(const ismap_engine& made) {
  const std::size_t count = ismap_catalog_count(&made);
  std::string bytes = string_of(ismap_engine_warnings_json(&made)) + std::to_string(count);
  for (std::size_t i = 0; i < count; ++i) bytes += ' ' + std::to_string(ismap_catalog_control(&made, i));
  return bytes;
}

std::string bytes_of(const ismap_document& made) {
  return text_of(ismap_document_write, &made, ISMAP_LAYOUT_COMPACT);
}

std::int32_t take_item(void*, const ismap_batch_item* item) {
  return (item->answer == nullptr) == (item->error == nullptr) ? 1 : 0;
}

std::string batch_of(const ismap_engine* engine, ismap_question question, std::string_view lines,
                     const ismap_batch_options& options) {
  std::string bytes;
  const ismap_batch_put put = [](void* user, const ismap_batch_item* item) noexcept -> std::int32_t {
    auto& all = *static_cast<std::string*>(user);
    all += std::to_string(item->line) + ' ' + std::to_string(item->input_end) + ' ' + json_of(item->answer);
    all += string_of(ismap_error_summary(item->error, ISMAP_LANGUAGE_JA)) + string_of(item->text) + '\n';
    return 0;
  };
  const auto done = ask(ismap_batch_ask, engine, question, str(lines), &options, put, static_cast<void*>(&bytes));
  return bytes + string_of(ismap_error_message(done.error.get(), ISMAP_LANGUAGE_EN));
}

std::string bytes_of(const ismap_answer& made) {
  return json_of(&made) + std::to_string(ismap_answer_verdict(&made)) + std::to_string(ismap_answer_ground(&made)) +
         text_of(ismap_answer_render, &made, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN, nullptr);
}

std::string bytes_of(const ismap_text& made) {
  return string_of(ismap_text_str(&made));
}

}  // namespace ismap::capi_test
