#pragma once

#include <ismap/model/register.hpp>
#include <ismap/model/service_status.hpp>
#include <ismap/report/page.hpp>

#include <string_view>

namespace ismap::detail {

/// A registration over time: the periods assessed, how long it is valid, what happened up to the day asked about, what
/// is due and what is next. @param service its entry; null: only what the status says
page::Picture status_time_line(const ServiceStatus& status, const RegisteredService* service, std::string_view name,
                               Language language);

}  // namespace ismap::detail
