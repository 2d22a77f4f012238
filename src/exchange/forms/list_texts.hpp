// What is said of a public list.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::exchange::list_texts {

inline constexpr Label no_list{
    "公表されているリストの見出しを認識できません。「登録番号」、「クラウドサービスの名称」、「クラウドサービス事業者」"
    "等の見出しを付けるか、列を指定してください。",
    "No header of the public list is recognised. Name the columns “registration number”, “name of the cloud service”, "
    "“cloud service provider” and so on, or choose the columns."};
inline constexpr Label no_list_column{"列「{0}」がありません。", "There is no column “{0}”."};
inline constexpr Label nothing_in_cell{"「{0}」が記載されていません。", "Nothing stands here: {0}."};
inline constexpr Label no_day_of_list{
    "リストがいつの時点のものであるかが分かりません。表の上に「令和8年9月30日現在」のように記載するか、リストの日"
    "（コマンドでは--as-of）を指定してください。",
    "As of which day the list is, is not known. Write it above the table, such as “as of 2026-09-30”, or give the day of "
    "the list (--as-of in the command)."};
inline constexpr Label several_days{"リストの日が複数あり、一致しません：{0}、{1}。",
                                    "There are several days of the list that differ: {0}, {1}."};
inline constexpr Label other_day{"指定されたリストの日{0}が、表に記載された日{1}と異なります。",
                                 "The day of the list given, {0}, is not the one in the table, {1}."};
inline constexpr Label no_scheme{
    "ISMAPとISMAP-LIUのいずれのリストであるかが分かりません。登録番号からは分からないため、列「登録の制度」を設けるか、"
    "いずれであるか（コマンドでは--scheme）を指定してください。",
    "Whether this is the list of ISMAP or that of ISMAP-LIU is not known, and no number tells. Add a column “scheme”, or "
    "say which list it is (--scheme in the command)."};
inline constexpr Label other_scheme{"指定されたリストと異なり、「{0}」と記載されています。",
                                    "“{0}” is not the list that was given."};
inline constexpr Label no_such_scheme{"「{0}」は、ISMAPでもISMAP-LIUでもありません。",
                                      "“{0}” is neither ISMAP nor ISMAP-LIU."};
inline constexpr Label number_twice{"登録番号{0}は、{1}にも記載されています。",
                                    "The number {0} stands in {1} as well."};
inline constexpr Label days_contradict{
    "この行の日付は互いに矛盾します（リストの日：{0}、登録日：{1}、有効期間の末日：{2}、監査対象期間：{3}）。",
    "The days of this row cannot all be right (list: {0}, registered: {1}, valid until: {2}, assessment period: {3})."};
inline constexpr Label one_end{
    "有効期間は、初日及び末日を記載してください。末日のみの場合は、見出しを「有効期限」としてください。",
    "Write the first and the last day of the validity. A last day alone stands under “valid until”."};
inline constexpr Label half_period{"監査対象期間の初日及び末日のうち、一方のみが記載されています。",
                                   "Of the first and the last day of the assessment period only one is given."};

inline constexpr Label row_passed{"登録番号のない見出し又は注記の行は読み込んでいません。",
                                  "Rows of headings or remarks, without a number, were passed over."};
inline constexpr Label header_passed{"繰り返された見出しの行は読み込んでいません。",
                                     "Headers that are repeated were passed over."};
inline constexpr Label number_folded{"登録番号の表記を直して読みました。", "A number was read in another spelling."};
inline constexpr Label number_of_no_form{"登録番号の形式（例：C21-0004-2）でない番号をそのまま読みました。",
                                         "Numbers that do not look like C21-0004-2 were taken as they are."};
inline constexpr Label several_models{"サービスの形態が複数記載されているため、形態は不明としました。",
                                      "Several service models are given: the model counts as not known."};
inline constexpr Label end_of_validity{"有効期間の記載から、その末日のみを読みました。",
                                       "Of a period of validity only the last day was read."};
inline constexpr Label not_printed{
    "リストに記載のない登録の経過及び基盤とするサービスは、空としました。基盤とするサービスがないことを意味しません。",
    "What the list does not print, the history and the base services, was left empty. That does not mean that there are "
    "no bases."};
inline constexpr Label denied_row{
    "登録されているサービスの行としては読み込むことができない記載があります：「{0}」。この行を除くか、列「登録の状態」に"
    "その状態を記載してください。",
    "By this the service of the row is not registered, or its registration is suspended: “{0}”. Leave the row out, or "
    "say its state in a column “state of registration”."};
inline constexpr Label denied_section{
    "「{0}」に属する行（{1}行）は、登録されているサービスの行として読み込むことができません。読み込むことができるのは、"
    "登録されているサービスに限られます。この見出しの行又はシート及びこれに属する行を除いてください。",
    "“{0}” says that the services of its rows ({1} in all) are not registered, or that their registrations are suspended. "
    "Only registered services are imported: leave this heading or sheet and its rows out."};
inline constexpr Label mixed_section{
    "「{0}」に属する行（{1}行）には、登録されていないサービスの行が含まれ、いずれの行であるかが分かりません。登録されている"
    "サービスの行のみとするか、列「登録の状態」に各行の状態を記載してください。",
    "By “{0}” not all services of its rows ({1} in all) are registered, and which of them are is not known. Keep only the "
    "rows of registered services, or say the state of each in a column “state of registration”."};
inline constexpr Label denied_by_footnote{
    "登録されていないサービスについての注記があり、いずれの行についてのものであるかが分かりません：「{0}」。"
    "登録されているサービスの行のみとした上で、この注記を除いてください。",
    "A remark speaks of services that are not registered, and of which rows is not known: “{0}”. Keep only the rows of "
    "registered services, and leave the remark out."};
inline constexpr Label remark_left{
    "登録の状態に関わる記載は、登録簿に取り込んでいません：「{0}」。登録の状態を確認してください。",
    "This may bear on the registration and was not taken over: “{0}”. Check the state of the registration."};
inline constexpr Label no_rows{
    "リストの見出しの下に、サービスの行がありません。サービスが掲載されたリストを指定するか、このシートを除いてください。",
    "No service stands below the header of this list. Give a list that has services, or leave the sheet out."};
inline constexpr Label last_day_too_late{
    "有効期間の末日{0}は、リストの日{1}に登録されているサービスの有効期間の末日としてあり得る最後の日{2}より後です。"
    "有効期間は、その日までに終わった監査対象期間の末日から数えます。",
    "The last day of validity {0} is later than {2}, the last that a service registered on the day of the list, {1}, can "
    "have: validity is counted from the end of an assessment period that is over by then."};
inline constexpr Label names_left{"次の列は用いていません：{0}", "Columns that are not used: {0}"};
inline constexpr Label sheet_left{"このシートは読み込んでいません（リストの見出しを認識できません。）。",
                                  "This sheet was not read: it has no header of the list."};
inline constexpr Label hidden_sheet_read{"非表示のシートを読み込みました。", "A hidden sheet was read."};
inline constexpr Label hidden_row_read{"非表示の行を読み込みました。", "Hidden rows were read."};

}  // namespace ismap::exchange::list_texts
