// The agenda of a meeting of the ISMAP committee.
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/ranged.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

struct Meeting {
  MeetingNumber number;
  Date on{};
  std::optional<Date> published_on;  ///< when the lists decided on were published

  friend bool operator==(const Meeting&, const Meeting&) = default;
};

enum class MemberRole { chair, member };

struct Member {
  std::string name;
  MemberRole role{};
  bool absent{};

  friend bool operator==(const Member&, const Member&) = default;
};

/// The list that an application asks to be entered on.
enum class AgendaScheme { ismap, ismap_liu, assessor };

struct AgendaApplication {
  std::string id;
  AgendaScheme scheme{};
  std::optional<ApplicationKind> kind;  ///< minutes do not always say
  std::string applicant;
  std::vector<std::string> services;  ///< names
  bool concerns{};                    ///< not treated as one without particular concern in the review (2.4.2)
  bool fit{};                         ///< the operating body holds the requirements to be met

  friend bool operator==(const AgendaApplication&, const AgendaApplication&) = default;
};

/// A member's interest in an application.
struct Interest {
  std::string member;
  std::string application;

  friend bool operator==(const Interest&, const Interest&) = default;
};

struct Agenda {
  Meeting meeting;
  std::vector<Member> members;
  std::vector<AgendaApplication> applications;
  std::vector<Interest> interests;

  friend bool operator==(const Agenda&, const Agenda&) = default;
};

}  // namespace ismap
