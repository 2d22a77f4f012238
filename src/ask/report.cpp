#include <ismap/ask/ask.hpp>
#include <ismap/ask/report.hpp>
#include <ismap/report/basis_page.hpp>
#include <ismap/report/meeting_paper_page.hpp>
#include <ismap/report/procurement_paper_page.hpp>
#include <ismap/report/review_report_page.hpp>

#include <utility>
#include <variant>

namespace ismap::ask {
namespace {

/// Writes the paper about each kind of document.
class Reporter {
 public:
  Reporter(const Inquiry& inquiry, const ReportOptions& options) : inquiry_(inquiry), options_(options) {}

  Report operator()(const IndexedSubject& document) const {
    check(inquiry_, Question::document_review);
    ReviewRequest asked = inquiry_.request();
    asked.absent = document.absent;
    return made<Review>(document_review(document, inquiry_), [&](const Review& review) {
      return review_report_page(review, document.subject, {asked, options_.cell}, options_.language);
    });
  }

  Report operator()(const Procurement& procurement) const {
    check(inquiry_, Question::procurement_decide);
    return made<ProcurementDecision>(
        procurement_decide(procurement, inquiry_), [&](const ProcurementDecision& decision) {
          return procurement_paper_page(procurement, decision,
                                        {inquiry_.as_of.value(), options_.contract_until, options_.cell},
                                        options_.language);
        });
  }

  Report operator()(const Agenda& agenda) const {
    check(inquiry_, Question::agenda_plan);
    return made<AgendaPlan>(agenda_plan(agenda, inquiry_), [&](const AgendaPlan& plan) {
      return meeting_paper_page(agenda, plan, options_.language);
    });
  }

  template <class Other>
  Report operator()(const Other&) const {
    throw wrong_document("document", format_of<Other>, report_formats);
  }

 private:
  template <class Content, class MakePage>
  Report made(Answer answer, MakePage page) const {
    name_cells(answer, options_.cell);
    Page paper = page(std::get<Content>(answer.content()));
    return {std::move(paper), std::move(answer)};
  }

  const Inquiry& inquiry_;
  const ReportOptions& options_;
};

}  // namespace

void Report::rest_on(Basis basis) {
  answer.rest_on(std::move(basis));
  add_basis(page, *answer.basis());
}

Report report(const Input& document, const Inquiry& inquiry, const ReportOptions& options) {
  if (options.contract_until && !std::holds_alternative<Procurement>(document)) throw not_taken("contract_until");
  return std::visit(Reporter{inquiry, options}, document);
}

}  // namespace ismap::ask
