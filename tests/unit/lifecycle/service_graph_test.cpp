#include <ismap/lifecycle/service_graph.hpp>

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace ismap {
namespace {

using Node = ServiceGraph::Node;

RegisteredService service(std::string number, std::vector<std::string> built_on = {}) {
  RegisteredService made;
  made.number = std::move(number);
  made.built_on = std::move(built_on);
  return made;
}

Register registrations(std::vector<RegisteredService> services) {
  Register made;
  made.services = std::move(services);
  return made;
}

/// `B(1)>A, C(2)>B`: each dependent with its distance and the one it is reached by.
std::string dependents(const ServiceGraph& graph, std::string_view number) {
  const auto reached = graph.dependents_of(*graph.find(number));
  std::string text;
  for (const ServiceGraph::Reached& one : reached) {
    const std::string_view via = one.distance == 1 ? number : graph.number_of(reached[one.via].service);
    text.append(text.empty() ? "" : ", ").append(graph.number_of(one.service));
    text.append("(").append(std::to_string(one.distance)).append(")>").append(via);
  }
  return text;
}

std::string cycles(const ServiceGraph& graph) {
  std::string text;
  for (const std::vector<Node>& group : graph.cycles()) {
    text += '[';
    for (const Node node : group) text.append(text.back() == '[' ? "" : " ").append(graph.number_of(node));
    text += ']';
  }
  return text;
}

std::string faults(const ServiceGraph& graph) {
  std::string text;
  for (const Diagnostic& fault : graph.faults()) text.append(fault.code + " " + fault.pointer.string() + "\n");
  return text;
}

TEST(ServiceGraph, OfAnEmptyRegisterIsEmpty) {
  const ServiceGraph graph{Register{}};
  EXPECT_EQ(graph.size(), 0U);
  EXPECT_EQ(graph.find("A"), std::nullopt);
  EXPECT_TRUE(graph.cycles().empty());
  EXPECT_TRUE(graph.faults().empty());
}

TEST(ServiceGraph, FindsDependentsNearestFirstThenInTheOrderOfTheRegister) {
  const Register made = registrations({service("E", {"D"}), service("C", {"A"}), service("D", {"C", "B"}),
                                       service("B", {"A"}), service("A"), service("F")});
  const ServiceGraph graph{made};
  EXPECT_EQ(dependents(graph, "A"), "C(1)>A, B(1)>A, D(2)>C, E(3)>D");
  EXPECT_EQ(dependents(graph, "D"), "E(1)>D");
  EXPECT_EQ(dependents(graph, "F"), "");
  EXPECT_EQ(graph.faults(), std::vector<Diagnostic>{});
}

TEST(ServiceGraph, TakesTheShortestWay) {
  const Register made = registrations(
      {service("A"), service("B", {"A"}), service("C", {"B"}), service("D", {"C", "A"}), service("E", {"D", "C"})});
  EXPECT_EQ(dependents(ServiceGraph{made}, "A"), "B(1)>A, D(1)>A, C(2)>B, E(2)>D");
}

TEST(ServiceGraph, AnswersOnCirclesAndNeverNamesTheServiceAskedAbout) {
  const Register made =
      registrations({service("A", {"C"}), service("B", {"A"}), service("C", {"B"}), service("D", {"B"})});
  const ServiceGraph graph{made};
  EXPECT_EQ(dependents(graph, "A"), "B(1)>A, C(2)>B, D(2)>B");
  EXPECT_EQ(dependents(graph, "D"), "");
  EXPECT_EQ(graph.bases_of(*graph.find("D")), (std::vector<Node>{0, 1, 2}));
  EXPECT_EQ(graph.bases_of(*graph.find("A")), (std::vector<Node>{1, 2}));
  EXPECT_EQ(cycles(graph), "[A B C]");
}

TEST(ServiceGraph, ReportsEachCircleInTheOrderOfTheRegister) {
  const Register made = registrations({service("S", {"S"}), service("Z", {"Y"}), service("A"), service("Y", {"Z"}),
                                       service("C", {"B", "A"}), service("B", {"C"}), service("L", {"A"})});
  EXPECT_EQ(cycles(ServiceGraph{made}), "[S][Z Y][C B]");
}

TEST(ServiceGraph, KnowsBasesOutsideTheRegister) {
  const Register made = registrations({service("A", {"X"}), service("B", {"A", "X"})});
  const ServiceGraph graph{made};
  EXPECT_EQ(graph.size(), 3U);
  EXPECT_TRUE(graph.is_in_register(*graph.find("A")));
  EXPECT_FALSE(graph.is_in_register(*graph.find("X")));
  EXPECT_EQ(dependents(graph, "X"), "A(1)>X, B(1)>X");
  EXPECT_EQ(faults(graph),
            "register/base_not_in_register /services/0/built_on/0\n"
            "register/base_not_in_register /services/1/built_on/1\n");
  EXPECT_NE(graph.faults().front().message.ja.find("X"), std::string::npos);
}

TEST(ServiceGraph, TakesANumberGivenTwiceAsOneServiceAndSaysSo) {
  const Register made =
      registrations({service("A"), service("B"), service("C", {"A"}), service("C", {"B"}), service("D", {"C"})});
  const ServiceGraph graph{made};
  EXPECT_EQ(dependents(graph, "A"), "C(1)>A, D(2)>C");
  EXPECT_EQ(dependents(graph, "B"), "C(1)>B, D(2)>C");
  EXPECT_EQ(faults(graph), "register/contradicted /services/2\nregister/contradicted /services/3\n");
}

TEST(ServiceGraph, ReportsAServiceBuiltOnItself) {
  const Register made = registrations({service("A", {"B", "A"}), service("B")});
  const ServiceGraph graph{made};
  EXPECT_EQ(dependents(graph, "A"), "");
  EXPECT_EQ(dependents(graph, "B"), "A(1)>B");
  EXPECT_EQ(faults(graph), "register/built_on_itself /services/0/built_on/1\n");
  EXPECT_EQ(cycles(graph), "[A]");
}

TEST(ServiceGraph, CountsABaseNamedTwiceOnce) {
  const Register made = registrations({service("A"), service("B", {"A", "A"})});
  const ServiceGraph graph{made};
  EXPECT_EQ(dependents(graph, "A"), "B(1)>A");
  EXPECT_EQ(graph.built_on(0), (std::vector<Node>{1}));
}

TEST(ServiceGraph, WeighsSeveralBases) {
  const Register made = registrations(
      {service("A"), service("B", {"A"}), service("C", {"B"}), service("D"), service("E", {"D", "C"}), service("F")});
  const ServiceGraph graph{made};
  const ServiceGraph::Weights weights = graph.weights_of({0, 1, 3, 5});
  EXPECT_EQ(weights.of_each, (std::vector<std::optional<std::size_t>>{3, 2, 1, 0}));
  EXPECT_EQ(weights.together, (std::vector<Node>{1, 2, 4}));
}

TEST(ServiceGraph, StopsCountingWhatStandsOnTooManyBases) {
  constexpr int length = 3'000;
  std::vector<RegisteredService> chain = {service("0")};
  for (int i = 1; i < length; ++i) chain.push_back(service(std::to_string(i), {std::to_string(i - 1)}));
  const Register all_services = registrations(std::move(chain));
  const ServiceGraph graph{all_services};
  std::vector<Node> all(graph.size());
  std::iota(all.begin(), all.end(), Node{0});
  const ServiceGraph::Weights weights = graph.weights_of(all);
  EXPECT_EQ(weights.of_each.front(), length - 1U);
  EXPECT_EQ(weights.of_each.back(), std::nullopt);
  ASSERT_EQ(weights.together.size(), length - 1U);
  EXPECT_EQ(graph.number_of(weights.together.front()), "1");
}

TEST(ServiceGraph, GoesDownALongChainAndRoundALongCircle) {
  constexpr std::size_t length = 100'000;
  std::vector<RegisteredService> services;
  for (std::size_t i = 0; i < length; ++i)
    services.push_back(service(std::to_string(i),
                               i == 0 ? std::vector<std::string>{} : std::vector<std::string>{std::to_string(i - 1)}));
  Register made = registrations(std::move(services));
  const auto chain = ServiceGraph{made}.dependents_of(0);
  ASSERT_EQ(chain.size(), length - 1);
  EXPECT_EQ(chain.back().distance, length - 1);
  EXPECT_EQ(chain.back().service, length - 1);
  EXPECT_TRUE(ServiceGraph{made}.cycles().empty());
  made.services.front().built_on.push_back(std::to_string(length - 1));
  const ServiceGraph circle{made};
  EXPECT_EQ(circle.dependents_of(0).size(), length - 1);
  ASSERT_EQ(circle.cycles().size(), 1U);
  EXPECT_EQ(circle.cycles().front().size(), length);
}

TEST(ServiceGraph, IsAValueThatCopiesShare) {
  const Register made = registrations({service("A"), service("B", {"A"})});
  std::optional<ServiceGraph> graph{made};
  const ServiceGraph copy = *graph;
  graph.reset();
  EXPECT_EQ(dependents(copy, "A"), "B(1)>A");
}

}  // namespace
}  // namespace ismap
