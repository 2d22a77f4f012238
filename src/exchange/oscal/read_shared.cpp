#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include "src/core/excerpt.hpp"

#include <ismap/exchange/oscal/oscal_document.hpp>
#include <ismap/io/fault_text.hpp>

namespace ismap::exchange::detail {
namespace {

constexpr Label other_oscal{"OSCALの版（{0}）は、読み取りの対象とする版（1系）ではありません。",
                            "OSCAL {0} is not a version that is read here (1)."};
constexpr Label other_system{"システムセキュリティ計画とは別のサービスの文書です。",
                             "this document is about another service than the system security plan"};
constexpr Label no_control{"管理策は、ismap-5.1.1のように記載する必要があります。記載：{0}",
                           "a control is written like ismap-5.1.1; written: {0}"};

Node* party_with(Reading& reading, OscalSource& source, const Node& metadata, std::string_view uuid) {
  for (Node* party : reading.items_in(source, metadata, "parties")) {
    const Node* own = source.tree->member(*party, "uuid");
    if (own == nullptr || own->text != uuid) continue;
    reading.pass_members(source, *party, {"uuid", "type"});
    return party;
  }
  return nullptr;
}

}  // namespace

void read_metadata(Reading& reading, OscalSource& source) {
  reading.pass_members(source, *source.content, {"uuid"});
  const Node* metadata = reading.object_in(source, *source.content, "metadata");
  if (metadata == nullptr) {
    if (source.tree->member(*source.content, "metadata") == nullptr)
      reading.missing(source, *source.content, "metadata");
    return;
  }
  reading.pass_members(source, *metadata, {"title", "last-modified", "version", "oscal-version", "roles"});
  const Node* version = reading.text_in(source, *metadata, "oscal-version");
  if (version != nullptr && !version->text.starts_with("1."))
    reading.note(source, *version, fill(other_oscal, {ismap::detail::excerpt(version->text)}));
}

TokenRead take_control(Reading& reading, OscalSource& source, const Node& object, std::string_view name,
                       JsonValue& target, std::string_view member, const std::string& at) {
  Node* token = reading.text_in(source, object, name);
  if (token == nullptr) {
    if (source.tree->member(object, name) == nullptr) reading.missing(source, object, name);
    return TokenRead::wrong;
  }
  const std::optional<std::string_view> number = number_in_token(token->text);
  if (!number) return TokenRead::foreign;
  token->is_read = true;
  if (!ControlId::parse(*number)) {
    reading.fault(source, *token, Fault::bad_control_id, fill(no_control, {ismap::detail::excerpt(token->text)}));
    return TokenRead::wrong;
  }
  reading.set(target, member, *number, at, source, *token);
  return TokenRead::taken;
}

void check_system(Reading& reading, const OscalSource& source, const Node& written, const std::string& named,
                  const std::string& system) {
  if (!system.empty() && named != system) reading.fault(source, written, Fault::bad_value, other_system);
}

Node* party_of(Reading& reading, OscalSource& source, std::string_view role) {
  const Node* metadata = reading.object_in(source, *source.content, "metadata");
  if (metadata == nullptr) return nullptr;
  for (Node* responsible : reading.items_in(source, *metadata, "responsible-parties")) {
    const Node* role_id = source.tree->member(*responsible, "role-id");
    Node* parties = source.tree->member(*responsible, "party-uuids");
    if (role_id == nullptr || role_id->text != role || parties == nullptr || parties->below.empty()) continue;
    reading.pass_members(source, *responsible, {"role-id"});
    Node& first = source.tree->item(*parties, 0);
    first.is_read = true;
    return party_with(reading, source, *metadata, first.text);
  }
  return nullptr;
}

}  // namespace ismap::exchange::detail
