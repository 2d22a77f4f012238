// An answer as sheets: what it has to say beside the rows that it is about, and its lists.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/ask/table_document.hpp>
#include <ismap/exchange/table/form_sheet.hpp>

#include <vector>

namespace ismap::ask {

/// The tables of the user, if the answer is about some, with columns for verdict, remark, remedy and clause behind
/// those that are there; cells and rows stay where they are. Columns of an earlier answer are written anew. Then a list
/// of all that the answer has to say, each with its cell, one of what was read otherwise than it was written, and the
/// lists of its page.
/// @param tables that the document was read from, with what they hold (`TableOptions::keeps_tables`); null: none
std::vector<exchange::FormSheet> answer_sheets(const Answer& answer, Language language, const TableSource* tables);

}  // namespace ismap::ask
