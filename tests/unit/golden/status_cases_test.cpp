// States and obligations derived from the rule book by hand, apart from the code.
#include "tests/unit/golden/answered.hpp"

#include <ismap/io/write.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ismap::test {
namespace {

using nlohmann::json;

constexpr const char* history_at = "/services/0/history/";

json status_json_of(const json& one) {
  return json::parse(write(status_of_case(one))).at("services").at(0);
}

/// The members of an obligation that `expected` names, as it writes them.
json seen_as(const json& expected, const json& obligation) {
  json seen = json::object();
  for (const auto& [name, value] : expected.items()) {
    if (name == "clause")
      seen[name] = obligation.at("clause").at("clause");
    else if (name == "regulation")
      seen[name] = obligation.at("clause").at("regulation");
    else if (name == "due_kind")
      seen[name] = obligation.at("due").at("kind");
    else if (name == "due_on")
      seen[name] = obligation.at("due").value("on", json{});
    else
      seen[name] = obligation.value(name, json{});
  }
  return seen;
}

void expect_obligations(const json& expected, const json& status) {
  std::vector<json> left = status.at("obligations");
  for (const json& one : expected) {
    const auto found = std::ranges::find_if(left, [&](const json& each) { return seen_as(one, each) == one; });
    if (found == left.end())
      ADD_FAILURE() << "no obligation " << one << " in " << status.at("obligations").dump();
    else
      left.erase(found);
  }
}

void expect_none_open(const json& clauses, const json& status) {
  for (const json& one : status.at("obligations")) {
    if (one.at("status") == "done") continue;
    EXPECT_EQ(std::ranges::count(clauses, one.at("clause").at("clause")), 0) << one.dump();
  }
}

std::set<std::size_t> irregular_in(const json& status) {
  std::set<std::size_t> found;
  for (const json& remark : status.at("diagnostics")) {
    const auto pointer = remark.at("pointer").get<std::string>();
    if (remark.at("severity") != "advice" && pointer.starts_with(history_at))
      found.insert(std::stoul(pointer.substr(std::string{history_at}.size())));
  }
  return found;
}

std::set<std::string> codes_in(const json& status) {
  std::set<std::string> found;
  for (const json& remark : status.at("diagnostics")) found.insert(remark.at("code").get<std::string>());
  return found;
}

std::set<std::string> days_of(const json& outlook) {
  std::set<std::string> days;
  for (const json& next : outlook) days.insert(next.at("on").get<std::string>());
  return days;
}

void check_status_case(const json& one) {
  const json status = status_json_of(one);
  for (const auto& [name, value] : one.at("expect").items()) {
    if (name == "obligations")
      expect_obligations(value, status);
    else if (name == "no_obligations")
      expect_none_open(value, status);
    else if (name == "irregular")
      EXPECT_EQ(irregular_in(status), value.get<std::set<std::size_t>>()) << status.at("diagnostics").dump();
    else if (name == "codes")
      for (const json& code : value)
        EXPECT_TRUE(codes_in(status).contains(code)) << code << " in " << status.at("diagnostics").dump();
    else if (name == "no_codes")
      for (const json& code : value) EXPECT_FALSE(codes_in(status).contains(code)) << code;
    else if (name == "outlook")
      EXPECT_TRUE(std::ranges::includes(days_of(status.at("outlook")), days_of(value))) << status.at("outlook").dump();
    else
      EXPECT_EQ(status.value(name, json{}), value) << name;
  }
}

TEST(StatusCases, AreAnsweredAsTheRuleBookSays) {
  for_each_case("tests/golden/lifecycle/status.json", 400U, check_status_case);
}

}  // namespace
}  // namespace ismap::test
