#include "src/exchange/oscal/write_catalog.hpp"

#include "src/exchange/oscal/control_token.hpp"

#include <ismap/catalog/catalog_source.hpp>
#include <ismap/catalog/revision.hpp>

#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

namespace ismap::exchange::detail {
namespace {

constexpr Label edition_titles[] = {
    {"ISMAP管理基準（2020年の番号）", "ISMAP Control Criteria, numbering of 2020"},
    {"ISMAP管理基準（2025年の改定案）", "ISMAP Control Criteria, draft revision of 2025"}};
constexpr Label title_is_number{"名称が公開されていないため、番号を名称として記載しました。",
                                "No name is held: the number stands as the title."};
constexpr Label text_is_absent{"本文を収録していないため、本文のない項目としました。",
                               "Its text is not held: the part has no prose."};
constexpr Label fact_of_control{
    "統制の根拠、段階、種別及び改定は、OSCALに記載する箇所がないため、独自の属性（props）に記載しました。",
    "Evidence, level, types and revisions of controls: OSCAL has no place for them; they stand in properties of ours "
    "(props)."};

constexpr Date draft_put_to_comment = date(2025, 9, 18);

std::string_view word_of(Level level) {
  constexpr std::array<std::string_view, 4> words{"governance", "management", "objective", "detail"};
  return words[static_cast<std::size_t>(level)];
}

std::string_view word_of(Confidence confidence) {
  constexpr std::array<std::string_view, 8> words{
      "official", "official_corroborated", "official_sample", "official_draft_comment", "secondary",
      "imported", "official_draft",        "base_standard"};
  return words[static_cast<std::size_t>(confidence)];
}

std::string_view word_of(ChangeType change) {
  constexpr std::array<std::string_view, 3> words{"none", "changed", "addition"};
  return words[static_cast<std::size_t>(change)];
}

std::string_view word_of(GroupKind kind) {
  constexpr std::array<std::string_view, 4> words{"chapter", "section", "category", "heading"};
  return words[static_cast<std::size_t>(kind)];
}

/// A number of which all parts are as long, so that texts are in the order of the numbers.
std::string sort_id(std::string_view token_prefix, std::uint32_t number) {
  std::string text{token_prefix};
  for (int shift = 24; shift >= 0 && (number >> shift & 0xFF) != 0; shift -= 8) {
    const std::string part = std::to_string(number >> shift & 0xFF);
    text.append(shift == 24 ? "" : ".").append(3 - part.size(), '0').append(part);
  }
  return text;
}

/// A property that OSCAL defines.
JsonValue standard_property(std::string_view name, std::string_view value) {
  return {{"name", name}, {"value", value}};
}

/// A group, its number in the order of controls, and which bits of a control's number name the group.
struct GroupRange {
  const Group* group = nullptr;
  std::uint32_t number = 0;
  std::uint32_t mask = 0;
};

GroupRange range_of(const Group& group) {
  if (group.kind == GroupKind::chapter) {
    std::uint32_t chapter = 0;
    std::from_chars(group.id.data(), group.id.data() + group.id.size(), chapter);
    return {&group, chapter << 24, 0xFF000000U};
  }
  const ControlId id = ControlId::parse(group.id).value_or(ControlId{});
  return {&group, id.number(), id.depth() == 2 ? 0xFFFF0000U : 0xFFFFFF00U};
}

class CatalogWriter {
 public:
  CatalogWriter(const Catalog& catalog, const OscalRequest& request, Losses& losses)
      : catalog_(catalog), request_(request), losses_(losses), members_(catalog.groups().size()) {
    for (const Group& group : catalog.groups()) ranges_.push_back(range_of(group));
    for (std::size_t i = 0; i < catalog.size(); ++i)
      if (!catalog.parent(i)) members_of(catalog[i].id).push_back(i);
  }

  void write_into(JsonValue& content) {
    JsonList controls;
    for (const std::size_t ordinal : ungrouped_) controls.push_back(control(ordinal));
    if (!controls.empty()) content["controls"] = std::move(controls);
    JsonList groups;
    std::size_t at = 0;
    while (at < ranges_.size()) groups.push_back(group_at(at));
    content["groups"] = std::move(groups);
  }

 private:
  /// Where a control belongs that is below no other.
  std::vector<std::size_t>& members_of(const ControlId& id) {
    for (std::size_t group = ranges_.size(); group-- > 0;)
      if ((id.number() & ranges_[group].mask) == ranges_[group].number) return members_[group];
    return ungrouped_;
  }

  /// The group at `at` with those in it; moves behind them.
  JsonValue group_at(std::size_t& at) {
    const std::size_t own = at++;
    const GroupRange& range = ranges_[own];
    JsonValue made = head_of(own);
    JsonList groups;
    while (at < ranges_.size() && (ranges_[at].number & range.mask) == range.number && ranges_[at].mask > range.mask)
      groups.push_back(group_at(at));
    JsonList controls;
    for (const std::size_t ordinal : members_[own]) controls.push_back(control(ordinal));
    if (!groups.empty()) made["groups"] = std::move(groups);
    if (!controls.empty()) made["controls"] = std::move(controls);
    return made;
  }

  JsonValue head_of(std::size_t position) {
    const Group& group = *ranges_[position].group;
    const std::string at = "/groups/" + std::to_string(position);
    JsonValue made{{"id", std::string{control_prefix}.append("group-").append(group.id)},
                   {"class", word_of(group.kind)},
                   {"title", title(group.label, group.id, at)}};
    JsonList props{standard_property("label", group.id),
                   standard_property("sort-id", sort_id(control_prefix, ranges_[position].number))};
    add_titles(props, group.label);
    if (group.explanatory) props.push_back(property("explanatory", "true"));
    made["props"] = std::move(props);
    return made;
  }

  std::string title(const Label& label, std::string_view number, const std::string& at) {
    if (!label.en.empty()) return std::string{label.in(request_.language)};
    losses_.add(OscalLossKind::placeholder, at + "/title", title_is_number);
    return std::string{number};
  }

  static void add_titles(JsonList& props, const Label& label) {
    if (label.en.empty()) return;
    props.push_back(property("title.ja", label.ja));
    props.push_back(property("title.en", label.en));
  }

  JsonValue control(std::size_t ordinal) {
    const Control& one = catalog_[ordinal];
    const std::string number = one.id.string();
    const std::string at = "/controls/" + std::to_string(ordinal);
    JsonValue made{{"id", control_token(one.id)},
                   {"class", word_of(one.level)},
                   {"title", title(one.label, number, at)},
                   {"props", properties_of(one)},
                   {"parts", parts_of(ordinal, at)}};
    losses_.add(OscalLossKind::property, at, fact_of_control);
    JsonList details;
    for (std::size_t below = ordinal + 1; below < catalog_.size() && catalog_.parent(below) == ordinal; ++below)
      details.push_back(control(below));
    if (!details.empty()) made["controls"] = std::move(details);
    return made;
  }

  JsonList properties_of(const Control& one) {
    JsonList props{standard_property("label", one.id.string()),
                   standard_property("sort-id", sort_id(control_prefix, one.id.number()))};
    add_titles(props, one.label);
    const auto add = [&](std::string_view name, std::string_view value) {
      if (!value.empty()) props.push_back(property(name, value));
    };
    add("level", word_of(one.level));
    add("mark", to_string(one.id.suffix));
    add("basic-requirement", is_basic_requirement(one) ? "true" : "false");
    add("confidence", word_of(one.confidence));
    for (const CatalogSourceInfo& source : catalog_sources())
      if (one.evidence.contains(source.source)) add("evidence", entry_of(source.document).title.in(request_.language));
    if (one.evidence.contains(CatalogSource::user_import)) add("change", word_of(one.change));
    if (one.pattern != 0) add("pattern", std::to_string(one.pattern));
    add("since", one.since);
    add("revised", one.revised);
    add("note.ja", one.note.ja);
    add("note.en", one.note.en);
    return props;
  }

  JsonList parts_of(std::size_t ordinal, const std::string& at) {
    JsonValue statement{{"id", statement_token(catalog_[ordinal].id)}, {"name", "statement"}};
    if (const std::string_view text = catalog_.text(ordinal); !text.empty())
      statement["prose"] = text;
    else
      losses_.add(OscalLossKind::placeholder, at + "/parts/0/prose", text_is_absent);
    JsonList parts{std::move(statement)};
    if (const std::string_view guidance = catalog_.guidance(ordinal); !guidance.empty())
      parts.push_back(
          {{"id", control_token(catalog_[ordinal].id) + "_gdn"}, {"name", "guidance"}, {"prose", guidance}});
    return parts;
  }

  const Catalog& catalog_;
  const OscalRequest& request_;
  Losses& losses_;
  std::vector<GroupRange> ranges_;
  std::vector<std::vector<std::size_t>> members_;  // of each group: controls that are not below another
  std::vector<std::size_t> ungrouped_;
};

}  // namespace

Label title_of_edition(std::string_view edition) {
  return edition_titles[edition == edition_2020 ? 0 : 1];
}

Date day_of(const Catalog& catalog) {
  if (const std::optional<Date> day = catalog.revision()) return *day;
  std::optional<Date> last;
  for (const CriteriaRevision& one : criteria_revisions())
    if (one.edition == catalog.edition()) last = first_day_of_revision(one.revision);
  return last.value_or(draft_put_to_comment);
}

std::string write_catalog(const Catalog& catalog, const OscalRequest& request, Losses& losses) {
  JsonValue head = metadata(title_of_edition(catalog.edition()).in(request.language), request);
  JsonList props{property("edition", catalog.edition()), property("complete", catalog.is_complete() ? "true" : "false"),
                 property("imported", catalog.is_imported() ? "true" : "false")};
  if (const std::optional<Date> day = catalog.revision()) props.push_back(property("revision", to_string(*day)));
  head["props"] = std::move(props);
  JsonValue content = begin_content(std::move(head));
  CatalogWriter{catalog, request, losses}.write_into(content);
  return whole_document(OscalDocument::catalog, std::move(content));
}

}  // namespace ismap::exchange::detail
