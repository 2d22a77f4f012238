#include "src/ask/formats/formats.hpp"

#include <ismap/version.hpp>

#include "src/ask/formats/calendar_entry.hpp"
#include "src/ask/formats/content_lines.hpp"
#include "src/ask/formats/reminders.hpp"
#include "src/report/result_parts.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace ismap::ask::formats {
namespace {

constexpr Label calendar_name{"ISMAPの期限", "Due under ISMAP"};
constexpr Label of_subject{"ISMAPの期限（{0}）", "Due under ISMAP ({0})"};
constexpr Label not_known_by_when{
    "期限が明らかでない義務が{0}件あります。日を定めることができないため、含めていません。",
    "Duties left out, as it is not known by when they are due: {0}."};
constexpr Label due_at_once{
    "遅滞なく履行すべき義務が{0}件あります。日を定めることができないため、期限のない作業としています。"
    "作業を表示しないカレンダーでは表示されません。",
    "Duties that are due promptly, which is no day: {0}. They are tasks without a due day, which not every calendar "
    "shows."};
constexpr Label up_to{"期限が{0}までのもののみを含みます。", "Only what is due until {0} is here."};
constexpr Label with_remarks{"期限の計算に影響し得る指摘が{0}件あります。回答の本文により確認してください。",
                             "Remarks that the days may rest on: {0}. The answer itself has them."};
constexpr Label when_reminded{
    "通知は、期限の30日前、14日前、3日前及び当日の9時に行います。その日が土曜日又は日曜日に当たる場合は、直前の金曜日に行います。"
    "祝日は考慮していません。",
    "Reminders come at 9:00, 30, 14 and 3 days before a day that has to be kept and on it; in place of a weekend, on the "
    "Friday before. Public holidays play no part."};

/// Grows by one each day, so that a calendar of a later day replaces one of an earlier day.
std::string sequence_of(Date as_of) {
  return std::to_string(std::max<std::chrono::days::rep>(0, as_of.time_since_epoch().count()));
}

/// Days in the rules are those of Japan. There is always something in the calendar, as there has to be.
void add_time_zone(ContentLines& lines) {
  lines.begin("VTIMEZONE");
  lines.value("TZID", "Asia/Tokyo");
  lines.begin("STANDARD");
  lines.value("DTSTART", "19700101T000000");
  lines.value("TZOFFSETFROM", "+0900");
  lines.value("TZOFFSETTO", "+0900");
  lines.value("TZNAME", "JST");
  lines.end("STANDARD");
  lines.end("VTIMEZONE");
}

class CalendarWriter {
 public:
  CalendarWriter(const Answer& answer, Language language)
      : language_(language), subject_(answer.subject()), content_(calendar_content(answer, language)) {}

  std::string write() && {
    lines_.begin("VCALENDAR");
    lines_.value("VERSION", "2.0");
    lines_.value("PRODID", std::string{"-//libismap//ismap "}.append(version).append(
                               language_ == Language::ja ? "//JA" : "//EN"));
    lines_.value("CALSCALE", "GREGORIAN");
    lines_.value("METHOD", "PUBLISH");
    lines_.start_of_day("LAST-MODIFIED", content_.as_of);
    const std::string name =
        subject_.empty() ? std::string{calendar_name.in(language_)} : filled(of_subject, std::string{subject_});
    const std::vector<std::string> description = about_the_calendar();
    for (const char* property : {"NAME", "X-WR-CALNAME"}) lines_.text(property, name);
    for (const char* property : {"DESCRIPTION", "X-WR-CALDESC"}) lines_.text(property, description);
    add_time_zone(lines_);
    for (const CalendarEntry& entry : content_.entries) add(entry);
    lines_.end("VCALENDAR");
    return std::move(lines_).take();
  }

 private:
  std::string filled(const Label& label, const std::string& word) const { return fill(label, {word}).in(language_); }

  std::vector<std::string> about_the_calendar() const {
    std::vector<std::string> lines{std::string{ismap::detail::unofficial.in(language_)}, content_.day_line};
    lines.insert(lines.end(), content_.basis.begin(), content_.basis.end());
    const auto say_how_many = [&](std::size_t count, const Label& label) {
      if (count > 0) lines.push_back(filled(label, std::to_string(count)));
    };
    if (content_.until) lines.push_back(filled(up_to, to_string(*content_.until)));
    const auto tasks = std::ranges::count_if(content_.entries, [](const CalendarEntry& entry) { return !entry.day; });
    say_how_many(static_cast<std::size_t>(tasks), due_at_once);
    say_how_many(content_.without_day, not_known_by_when);
    say_how_many(content_.remarks, with_remarks);
    lines.emplace_back(when_reminded.in(language_));
    return lines;
  }

  void add(const CalendarEntry& entry) {
    const char* component = entry.day ? "VEVENT" : "VTODO";
    lines_.begin(component);
    lines_.value("UID", "libismap/" + entry.identity);
    lines_.start_of_day("DTSTAMP", content_.as_of);
    lines_.start_of_day("LAST-MODIFIED", content_.as_of);
    lines_.value("SEQUENCE", sequence_of(content_.as_of));
    if (entry.day) {
      lines_.day("DTSTART", *entry.day);
      // Without an end it is the one day, too.
      if (*entry.day < last_supported_date) lines_.day("DTEND", days_after(*entry.day, 1));
      lines_.value("TRANSP", "TRANSPARENT");
    } else {
      lines_.value("STATUS", "NEEDS-ACTION");
      lines_.value("PRIORITY", "1");
    }
    lines_.text("SUMMARY", entry.summary);
    std::vector<std::string> description = entry.description;
    description.push_back(content_.day_line);
    description.emplace_back(ismap::detail::unofficial.in(language_));
    lines_.text("DESCRIPTION", description);
    std::vector<std::string> categories{"ISMAP"};
    if (!entry.category.empty()) categories.push_back(entry.category);
    lines_.list("CATEGORIES", categories);
    if (entry.is_owed)
      for (const Date reminder : days_to_remind(*entry.day, content_.as_of)) add_alarm(entry, reminder);
    lines_.end(component);
  }

  void add_alarm(const CalendarEntry& entry, Date reminder) {
    lines_.begin("VALARM");
    lines_.value("ACTION", "DISPLAY");
    lines_.text("DESCRIPTION", entry.summary);
    lines_.value("TRIGGER", trigger_of(reminder, *entry.day));
    lines_.end("VALARM");
  }

  Language language_;
  std::string_view subject_;
  CalendarContent content_;
  ContentLines lines_;
};

}  // namespace

std::string write_calendar(const Answer& answer, const AnswerStyle& style) {
  return CalendarWriter{answer, style.style.language}.write();
}

bool calendar_suits(Question question) noexcept {
  switch (question) {
    case Question::document_review:
    case Question::service_status:
    case Question::register_status:
    case Question::register_due:
    case Question::register_incidents:
    case Question::procurement_decide:
      return true;
    default:  // none of their duties has a day
      return false;
  }
}

}  // namespace ismap::ask::formats
