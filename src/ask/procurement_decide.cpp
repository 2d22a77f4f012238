#include <ismap/ask/ask.hpp>
#include <ismap/report/procurement_page.hpp>
#include <ismap/review/procurement.hpp>

namespace ismap::ask {

Answer procurement_decide(const Procurement& procurement, const Inquiry& inquiry) {
  const ProcuredService& service = procurement.service;
  const std::string name = service.name.value_or(service.number.value_or(""));
  return {Question::procurement_decide, decide(procurement, inquiry.request()), name,
          [name](const ProcurementDecision& decision, Language language) {
            return procurement_page(decision, language, name);
          }};
}

}  // namespace ismap::ask
