// What a question answers, whichever it is.
#pragma once

#include <ismap/ask/question.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/model/assessment_plan.hpp>
#include <ismap/model/assessor_review.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/difference.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/incidents.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/service_status.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ismap::ask {

/// Whether a page has its pictures, which a text, Markdown and tables leave out.
enum class Pictures : bool { left_out, drawn };

class Answer {
 public:
  using Content =
      std::variant<Review, RegisterStatus, DueList, ImpactReport, RegisterImpact, ProcurementDecision, AssessorReview,
                   AgendaPlan, AssessmentPlan, MigrationReport, OverlapReport, Difference, RemedyReport, IncidentList>;

  /// @param subject names what the question is about, or is empty
  /// @param page lays the content out for people: `Page(const Result&, Language)`, or with pictures that cost something
  /// `Page(const Result&, Language, Pictures)`
  template <class Result, class MakePage>
  Answer(Question question, Result content, std::string subject, MakePage page)
      : question_(question),
        content_(std::move(content)),
        subject_(std::move(subject)),
        page_([page = std::move(page)](const Content& held, Language language, [[maybe_unused]] Pictures pictures) {
          if constexpr (std::is_invocable_v<const MakePage&, const Result&, Language, Pictures>)
            return page(*std::get_if<Result>(&held), language, pictures);
          else
            return page(*std::get_if<Result>(&held), language);
        }) {}

  /// @param text writes the content where its text is not that of the page: `std::string(const Result&, const Style&)`
  template <class Result, class MakePage, class MakeText>
  Answer(Question question, Result content, std::string subject, MakePage page, MakeText text)
      : Answer(question, std::move(content), std::move(subject), std::move(page)) {
    text_ = [text = std::move(text)](const Content& held, const Style& style) {
      return text(*std::get_if<Result>(&held), style);
    };
  }

  Question question() const noexcept { return question_; }
  const Content& content() const noexcept { return content_; }
  Content& content() noexcept { return content_; }
  const std::string& subject() const noexcept { return subject_; }

  /// "ismap-review/1".
  std::string_view format() const noexcept;
  /// Of the whole; nothing if the question has none.
  std::optional<Verdict> verdict() const noexcept;
  /// On which a service may be procured; nothing if that was not asked.
  std::optional<Ground> ground() const noexcept;
  /// The points of a review.
  std::span<const Viewpoint> viewpoints() const noexcept;
  /// The rules that answered.
  std::span<const RuleResult> results() const noexcept;

  /// What it rests on; null if that was not said.
  const Basis* basis() const noexcept;
  /// Says what it rests on, with the digest of what it is now.
  void rest_on(Basis basis);
  /// The same without that digest.
  void rest_on_undigested(Basis basis);

  std::string json(Layout layout) const;
  Page page(Language language, Pictures pictures = Pictures::drawn) const;
  std::string text(const Style& style) const;

 private:
  Question question_;
  Content content_;
  std::string subject_;
  std::function<Page(const Content&, Language, Pictures)> page_;
  std::function<std::string(const Content&, const Style&)> text_{};  ///< empty: that of the page
};

}  // namespace ismap::ask
