#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/application_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Meeting, (), (number, on, published_on))
BOOST_DESCRIBE_ENUM(MemberRole, chair, member)
BOOST_DESCRIBE_STRUCT(Member, (), (name, role, absent))
BOOST_DESCRIBE_ENUM(AgendaScheme, ismap, ismap_liu, assessor)
BOOST_DESCRIBE_STRUCT(AgendaApplication, (), (id, scheme, kind, applicant, services, concerns, fit))
BOOST_DESCRIBE_STRUCT(Interest, (), (member, application))
BOOST_DESCRIBE_STRUCT(Agenda, (), (meeting, members, applications, interests))

}  // namespace ismap
