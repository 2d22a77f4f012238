#include <ismap/io/write.hpp>

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/agenda_plan_description.hpp>
#include <ismap/model/assessment_plan_description.hpp>
#include <ismap/model/assessor_review_description.hpp>
#include <ismap/model/difference_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/impact_description.hpp>
#include <ismap/model/incidents_description.hpp>
#include <ismap/model/migration_description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/model/review_description.hpp>
#include <ismap/model/service_status_description.hpp>
#include <ismap/model/statistics_description.hpp>
#include <ismap/model/verification_description.hpp>

namespace ismap {

template <class T>
std::string write(const T& value, Layout layout) {
  JsonText text{layout};
  serialize_document(text, value);
  return std::move(text).take();
}

#define ISMAP_WRITE(T, name, ja, en) template std::string write(const T&, Layout);
ISMAP_DOCUMENTS(ISMAP_WRITE)
#undef ISMAP_WRITE

}  // namespace ismap
