#include "src/exchange/forms/list_columns.hpp"

#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace ismap::exchange::detail {
namespace {

/// The names of a column, the surest first. The first two are its titles.
struct ListNames {
  ListColumn column;
  std::array<std::string_view, 22> names;
};

// "No." and "番号" alone count the rows as often as they name the service: only a last resort.
constexpr std::array list_names = {
    ListNames{ListColumn::number,
              {"登録番号", "registration number", "登録No.", "登録No", "ISMAP登録番号", "ISMAP-LIU登録番号",
               "サービス登録番号", "registration no.", "registration no", "registered number", "number", "番号"}},
    ListNames{ListColumn::name,
              {"クラウドサービスの名称", "name of the cloud service", "クラウドサービス名", "クラウドサービス名称",
               "クラウドサービス", "サービスの名称", "サービス名", "サービス名称", "登録サービス名", "名称",
               "cloud service name", "cloud service", "service name", "name of service", "name of the service",
               "service", "name"}},
    ListNames{ListColumn::provider,
              {"クラウドサービス事業者",
               "cloud service provider",
               "クラウドサービス事業者名",
               "クラウドサービス事業者の名称",
               "事業者名",
               "事業者",
               "事業者の名称",
               "サービス事業者",
               "サービス提供事業者",
               "提供事業者",
               "提供者",
               "登録者",
               "申請者",
               "会社名",
               "法人名",
               "provider",
               "provider name",
               "name of provider",
               "name of the provider",
               "service provider",
               "registrant",
               "company"}},
    ListNames{ListColumn::registered_on,
              {"登録日", "registered on", "登録年月日", "登録の日", "サービス登録日", "初回登録日", "registration date",
               "date of registration", "registered", "registered date"}},
    ListNames{ListColumn::valid_until,
              {"登録の有効期限", "valid until", "有効期限", "登録有効期限", "有効期間の末日", "登録の有効期間の末日",
               "有効期間満了日", "有効期間の満了日", "満了日", "登録期限", "有効期限日", "expiry date",
               "expiration date", "expires on", "expires", "valid to", "last day of validity"}},
    ListNames{ListColumn::validity,
              {"登録の有効期間", "period of validity", "有効期間", "登録有効期間", "validity", "validity period"}},
    ListNames{ListColumn::period,
              {"監査対象期間", "assessment period", "言明対象期間", "監査の対象期間", "監査期間", "対象期間",
               "audit period", "period", "period of assessment", "statement period"}},
    ListNames{ListColumn::period_first,
              {"監査対象期間の初日", "first day of the assessment period", "監査対象期間（開始日）",
               "監査対象期間（自）", "監査対象期間（開始）", "監査対象期間（初日）", "監査対象期間開始日",
               "監査対象期間の開始日", "言明対象期間（自）", "言明対象期間（開始日）", "assessment period (first day)",
               "assessment period (start)", "assessment period (from)"}},
    ListNames{ListColumn::period_last,
              {"監査対象期間の末日", "last day of the assessment period", "監査対象期間（終了日）",
               "監査対象期間（至）", "監査対象期間（終了）", "監査対象期間（末日）", "監査対象期間終了日",
               "監査対象期間の終了日", "言明対象期間（至）", "言明対象期間（終了日）", "assessment period (last day)",
               "assessment period (end)", "assessment period (to)"}},
    ListNames{ListColumn::scheme,
              {"登録の制度", "scheme", "制度", "制度区分", "登録制度", "リスト", "リスト名", "登録リスト", "登録区分",
               "list", "type of list"}},
    ListNames{ListColumn::service_model,
              {"サービスの形態", "service model", "サービスモデル", "サービス形態", "サービス種別", "サービスの種別",
               "クラウドサービスの形態", "クラウドサービスの種別", "提供形態", "種別", "model", "service type"}},
    ListNames{ListColumn::state,
              {"登録の状態", "state of registration", "状態", "登録状態", "登録状況", "登録の状況", "ステータス",
               "登録ステータス", "status", "state", "registration status"}},
};

struct Known {
  ListColumn column;
  std::size_t rank;
};

const std::unordered_map<std::string, Known>& folded_names() {
  static const std::unordered_map<std::string, Known> all = [] {
    std::unordered_map<std::string, Known> names;
    for (const ListNames& one : list_names)
      for (std::size_t rank = 0; rank < one.names.size() && !one.names[rank].empty(); ++rank)
        names.try_emplace(folded_word(one.names[rank]), Known{one.column, rank});
    return names;
  }();
  return all;
}

constexpr std::size_t longest_header = 1024;

std::optional<Known> column_named_by(std::string_view header) {
  if (header.size() > longest_header) return std::nullopt;
  const auto found = folded_names().find(folded_word(header));
  return found == folded_names().end() ? std::nullopt : std::optional{found->second};
}

std::string without_brackets(std::string_view header) {
  std::string made;
  std::size_t depth = 0;
  for (const char c : folded_word(header)) {
    if (c == '(') ++depth;
    if (depth == 0) made += c;
    if (c == ')' && depth > 0) --depth;
  }
  return made;
}

/// As it is written, its first line, and without what stands in brackets.
std::optional<Known> column_meant(const std::string& header) {
  if (header.size() > longest_header) return std::nullopt;
  for (const std::string& name : {header, header.substr(0, header.find('\n')), without_brackets(header)})
    if (const std::optional<Known> known = column_named_by(name)) return known;
  return std::nullopt;
}

constexpr std::size_t rows_with_a_header = 30;

class HeaderFinder {
 public:
  HeaderFinder(const Table& table) : table_(table) {}

  std::optional<ListHeader> best() {
    std::optional<ListHeader> found;
    for (std::size_t row = 0; row < std::min(rows_with_a_header, table_.rows.size()); ++row)
      for (const bool has_two_rows : {false, true}) {
        ListHeader header = header_on(row, has_two_rows);
        if (!header[ListColumn::number] || !header[ListColumn::name] || !is_header_) continue;
        if (!found || header.count > found->count) found = std::move(header);
      }
    return found;
  }

 private:
  ListHeader header_on(std::size_t row, bool has_two_rows) {
    ListHeader header{.row = has_two_rows ? row + 1 : row, .first_row = row};
    is_header_ = !has_two_rows;
    if (header.row >= table_.rows.size()) return header;
    const std::size_t width = std::max(table_.rows[row].size(), table_.rows[header.row].size());
    std::array<std::size_t, list_columns> ranks{};
    std::string group;
    for (std::size_t column = 0; column < width; ++column) {
      const std::string upper = text_of(table_.at(row, column));
      const std::string lower = has_two_rows ? text_of(table_.at(row + 1, column)) : std::string{};
      if (!is_blank(Cell{upper})) group = upper;
      const std::optional<Known> known = has_two_rows ? meant_by(upper, lower, group) : column_meant(upper);
      if (!known) {
        const std::size_t named_in = is_blank(Cell{upper}) ? header.row : row;
        if (!is_blank(Cell{upper}) || !is_blank(Cell{lower})) header.unknown.push_back({0, named_in, column});
        continue;
      }
      const auto index = static_cast<std::size_t>(known->column);
      if (header.at[index] && ranks[index] <= known->rank) {
        header.unknown.push_back({0, row, column});
        continue;
      }
      if (header.at[index])
        header.unknown.push_back({0, row, *header.at[index]});
      else
        ++header.count;
      header.at[index] = column;
      ranks[index] = known->rank;
    }
    return header;
  }

  /// A name in either row, or that of a group of columns with what is below it.
  std::optional<Known> meant_by(const std::string& upper, const std::string& lower, const std::string& group) {
    std::optional<Known> known;
    if (!is_blank(Cell{lower}))
      known = column_named_by(group + "(" + lower + ")");
    else if (!is_blank(Cell{upper}))
      known = column_meant(upper);
    is_header_ |= known.has_value();
    return known || is_blank(Cell{lower}) ? known : column_meant(lower);
  }

  const Table& table_;
  bool is_header_ = false;  ///< each of the rows looked at last gives a name
};

void apply_list_choices(ListHeader& header, const Table& table, std::span<const ColumnChoice> choices) {
  for (const ColumnChoice& choice : choices) {
    const std::optional<Known> known = column_meant(choice.member);
    if (!known) continue;
    std::optional<std::size_t> column = column_named(choice.column);
    for (std::size_t i = 0; i < table.rows[header.row].size(); ++i)
      if (folded_word(text_of(table.rows[header.row][i])) == folded_word(choice.column)) column = i;
    if (!column) continue;
    for (std::optional<std::size_t>& other : header.at)
      if (other == column) other.reset();
    header.at[static_cast<std::size_t>(known->column)] = column;
    std::erase_if(header.unknown, [&](const CellAt& at) { return at.column == *column; });
  }
}

}  // namespace

Label title_of(ListColumn column) {
  const auto found = std::ranges::find(list_names, column, &ListNames::column);
  return {found->names[0], found->names[1]};
}

std::optional<ListHeader> list_header_in(const Tables& tables, std::size_t table,
                                         std::span<const ColumnChoice> choices) {
  std::optional<ListHeader> header = HeaderFinder{tables[table]}.best();
  if (!header) return std::nullopt;
  header->table = table;
  for (CellAt& at : header->unknown) at.table = table;
  apply_list_choices(*header, tables[table], choices);
  return header;
}

}  // namespace ismap::exchange::detail
