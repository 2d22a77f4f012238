// Writes the workbook FILE without phonetic guides: by_libxlsxwriter FILE FROM_1904. A patch makes it count from 1904.
// Of content.json it has a copy of its own.
#include <stdlib.h>
#include <xlsxwriter.h>

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const double shift = atoi(arguments[2]) != 0 ? 1462 : 0;
  lxw_workbook* book = workbook_new(arguments[1]);
  lxw_doc_properties properties = {.created = 1767225600};
  workbook_set_properties(book, &properties);
  lxw_format* day = workbook_add_format(book);
  format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
  lxw_format* time = workbook_add_format(book);
  format_set_num_format(time, "[$-411]ggge\"年\"m\"月\"d\"日\" h:mm");
  lxw_format* bold = workbook_add_format(book);
  format_set_bold(bold);

  lxw_worksheet* sheet = workbook_add_worksheet(book, "管理策");
  worksheet_merge_range(sheet, 0, 0, 0, 4, "言明書（別表）", bold);
  const char* header[] = {"番号", "実施", "理由", "確認日", "件数"};
  for (lxw_col_t column = 0; column < 5; ++column) worksheet_write_string(sheet, 2, column, header[column], NULL);
  const char* rows[][2] = {{"5.1.2", "対象外"}, {"5.1.1.1", "対象外"}, {"5.1.1.2", "対象外"}, {"5.1.1.3", "実施する"}};
  for (lxw_row_t row = 0; row < 4; ++row) {
    worksheet_write_string(sheet, row + 3, 0, rows[row][0], NULL);
    worksheet_write_string(sheet, row + 3, 1, rows[row][1], NULL);
    worksheet_write_formula_num(sheet, row + 3, 4, "=ROW()-2", NULL, row + 2);
  }
  worksheet_write_number(sheet, 3, 3, 46203 - shift, day);
  worksheet_write_number(sheet, 4, 3, 46204 - shift, day);
  worksheet_write_number(sheet, 6, 3, 46203 + 12.5 / 24 - shift, time);
  lxw_rich_string_tuple first = {.string = "該当する業務"};
  lxw_rich_string_tuple second = {.format = bold, .string = "がない"};
  lxw_rich_string_tuple* rich[] = {&first, &second, NULL};
  worksheet_write_rich_string(sheet, 4, 2, rich, NULL);
  worksheet_write_string(sheet, 5, 2, "隠れた行", NULL);
  worksheet_merge_range(sheet, 6, 2, 7, 2, "結合", NULL);
  lxw_row_col_options hidden_row = {.hidden = 1};
  worksheet_set_row_opt(sheet, 5, LXW_DEF_ROW_HEIGHT, NULL, &hidden_row);
  lxw_worksheet* hidden = workbook_add_worksheet(book, "隠し");
  worksheet_write_string(hidden, 1, 1, "以上", NULL);
  worksheet_hide(hidden);
  return workbook_close(book);
}
