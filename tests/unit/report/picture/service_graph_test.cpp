#include <ismap/io/load.hpp>
#include <ismap/report/impact_page.hpp>
#include <ismap/review/impact.hpp>

#include <gtest/gtest.h>

#include "src/report/picture/graph_layout.hpp"
#include "src/report/picture/service_graph.hpp"
#include "src/report/picture/shown_services.hpp"

#include "../../../support/document.hpp"
#include "../styles.hpp"
#include "sound.hpp"

#include <algorithm>
#include <random>
#include <set>

namespace ismap {
namespace {

using detail::Link;
using test::has;
using test::looked_at;

constexpr detail::LayoutSizes sizes{
    .box_width = 100, .box_height = 41, .row_gap = 9, .layer_gap = 50, .lane_height = 7};

std::vector<Link> any_links(std::mt19937& random, std::size_t count, std::size_t links) {
  std::vector<Link> made;
  for (std::size_t i = 0; i < links; ++i) made.emplace_back(random() % count, random() % count);
  return made;
}

bool overlap(const detail::Box& a, const detail::Box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

TEST(GraphLayout, KeepsBoxesApartAndLinesOutOfThem) {
  std::mt19937 random{11};
  for (int round = 0; round < 200; ++round) {
    const std::size_t count = 1 + random() % 40;
    const std::vector<Link> links = any_links(random, count, random() % 80);
    const detail::GraphLayout layout = detail::lay_out(count, links, sizes);
    ASSERT_EQ(layout.boxes.size(), count);
    for (std::size_t i = 0; i < count; ++i) {
      EXPECT_GE(layout.boxes[i].x, 0);
      EXPECT_GE(layout.boxes[i].y, 0);
      EXPECT_LE(layout.boxes[i].right(), layout.width);
      EXPECT_LE(layout.boxes[i].bottom(), layout.height);
      for (std::size_t k = 0; k < i; ++k) EXPECT_FALSE(overlap(layout.boxes[i], layout.boxes[k])) << i << " " << k;
    }
    for (const detail::PlacedLink& link : layout.links)
      for (std::size_t i = 1; i + 1 < link.points.size(); i += 2) {  // where it passes a layer
        const detail::Box lane{link.points[i].x, link.points[i].y, sizes.box_width, 1};
        EXPECT_EQ(link.points[i].y, link.points[i + 1].y);
        EXPECT_EQ(link.points[i + 1].x - link.points[i].x, sizes.box_width);
        for (const detail::Box& box : layout.boxes) EXPECT_FALSE(overlap(lane, box));
      }
  }
}

TEST(GraphLayout, DrawsEveryLinkOnceInItsDirection) {
  std::mt19937 random{12};
  for (int round = 0; round < 100; ++round) {
    const std::size_t count = 1 + random() % 12;
    const std::vector<Link> links = any_links(random, count, random() % 40);
    std::set<Link> expected;
    for (const Link& link : links)
      if (link.first != link.second) expected.insert(link);
    std::set<Link> drawn;
    for (const detail::PlacedLink& link : detail::lay_out(count, links, sizes).links) {
      EXPECT_TRUE(!link.leads_right || drawn.emplace(link.left, link.right).second);
      EXPECT_TRUE(!link.leads_left || drawn.emplace(link.right, link.left).second);
    }
    EXPECT_EQ(drawn, expected);
  }
}

TEST(GraphLayout, UntanglesLinesThatNeedNotCross) {
  // Three bases and what is built on each, named in another order.
  const detail::GraphLayout layout = detail::lay_out(6, {{0, 5}, {1, 3}, {2, 4}}, sizes);
  const auto rises = [&](std::size_t a, std::size_t b) { return layout.boxes[a].y < layout.boxes[b].y; };
  EXPECT_EQ(rises(0, 1), rises(5, 3));
  EXPECT_EQ(rises(1, 2), rises(3, 4));
  for (const detail::PlacedLink& link : layout.links) EXPECT_EQ(link.points.front().y, link.points.back().y);
}

TEST(GraphLayout, PutsWhatIsBuiltOnSomethingToTheRightOfIt) {
  EXPECT_EQ(detail::layers_of(4, {{0, 1}, {1, 2}, {0, 2}, {2, 3}}), (std::vector<std::size_t>{0, 1, 2, 3}));
  EXPECT_EQ(detail::lay_out(0, {}, sizes).height, 0);
}

std::vector<LinkedService> services_of(std::size_t count) {
  std::vector<LinkedService> services;
  for (std::size_t i = 0; i < count; ++i)
    services.push_back({.number = "C26-" + std::to_string(1000 + i) + "-2",
                        .name = "service",
                        .scheme = Scheme::ismap,
                        .state = RegistrationState::registered,
                        .bases = {}});
  return services;
}

TEST(ShownServices, DrawsTogetherWhatIsAlike) {
  std::vector<LinkedService> services = services_of(500);
  for (std::size_t i = 1; i < services.size(); ++i) services[i].bases = {0};
  const detail::ShownServices shown = detail::shown_services(services);
  ASSERT_EQ(shown.boxes.size(), 2 + detail::most_alike_drawn_alone);
  EXPECT_EQ(shown.boxes.back().positions.size(), 499 - detail::most_alike_drawn_alone);
  EXPECT_EQ(shown.left_out, 0U);
}

TEST(ShownServices, CountsWhatHasNoRoom) {
  std::mt19937 random{13};
  for (int round = 0; round < 40; ++round) {
    std::vector<LinkedService> services = services_of(2 + random() % 600);
    for (std::size_t i = 1; i < services.size(); ++i)
      for (std::size_t k = random() % 3; k > 0; --k) {
        const std::size_t base = random() % services.size();
        if (base != i) services[i].bases.push_back(base);
      }
    for (LinkedService& service : services) {
      std::ranges::sort(service.bases);
      service.bases.erase(std::unique(service.bases.begin(), service.bases.end()), service.bases.end());
    }
    const detail::ShownServices shown = detail::shown_services(services);
    EXPECT_LE(shown.boxes.size(), detail::most_boxes);
    std::set<std::size_t> met;
    for (const detail::DrawnServices& box : shown.boxes)
      for (const std::size_t position : box.positions) EXPECT_TRUE(met.insert(position).second);
    EXPECT_EQ(met.size() + shown.left_out, services.size());
    const LinkedServices linked{std::move(services), 0};
    if (!shown.links.empty()) test::expect_sound(detail::service_graph(linked, looked_at, Language::en));
  }
}

TEST(ServiceGraphPicture, HoldsAnyNameAndNumber) {
  std::vector<LinkedService> services;
  for (const std::string& text : test::hostile_texts()) {
    services.push_back({.number = text, .name = text, .scheme = {}, .state = {}, .bases = {}});
    if (services.size() > 1) services.back().bases = {0};
  }
  services[1].scheme = Scheme::ismap_liu;
  services[2].scheme = Scheme::ismap_liu;
  services[2].state = RegistrationState::suspended;
  const LinkedServices linked{services, 3};
  const page::Picture picture = detail::service_graph(linked, looked_at, Language::en);
  test::expect_sound(picture);
  EXPECT_EQ(picture.svg, detail::service_graph(linked, looked_at, Language::en).svg);
  EXPECT_TRUE(has(picture.svg, "Not shown here: 3 more."));
}

TEST(ServiceGraphPicture, ShowsWhatARegisterSays) {
  const Register registrations = load<Register>(test::read_file("docs/examples/impact-register.json"));
  const RegisterImpact impact = at_risk(registrations, {.as_of = looked_at});
  const LinkedServices linked = linked_services(impact, registrations, nullptr);
  ASSERT_EQ(linked.services.size(), 9U);
  EXPECT_EQ(linked.services.front().number, "C26-0910-2");
  EXPECT_EQ(linked.services.front().state, RegistrationState::suspended);
  const Page page = impact_page(impact, Language::en, &linked);
  ASSERT_NE(page.first_picture(), nullptr);
  test::expect_sound(*page.first_picture());
  EXPECT_TRUE(has(page.first_picture()->svg, "not in the register"));
  EXPECT_TRUE(has(page.first_picture()->svg, "ISMAP-LIU"));
  EXPECT_EQ(impact_page(impact, Language::en).first_picture(), nullptr);
}

TEST(LinkedServices, AgreeWithTheReportOnStatesAndLeaveContradictedOnesOpen) {
  Register registrations = load<Register>(test::read_file("docs/examples/impact-register.json"));
  const ImpactReport report = *impact_of(registrations, "C26-0910-2", {.as_of = looked_at});
  const LinkedServices linked = linked_services(report, registrations, nullptr);
  ASSERT_EQ(linked.services.size(), report.dependents.size() + 1);
  EXPECT_EQ(linked.services.front().state, report.state);
  for (std::size_t i = 0; i < report.dependents.size(); ++i) {
    EXPECT_EQ(linked.services[i + 1].number, report.dependents[i].number);
    EXPECT_EQ(linked.services[i + 1].state, report.dependents[i].state);
    EXPECT_FALSE(linked.services[i + 1].bases.empty());
  }
  RegisteredService other = registrations.services.front();
  other.history.clear();
  registrations.services.push_back(other);
  EXPECT_EQ(linked_services(report, registrations, nullptr).services.front().state, std::nullopt);
}

}  // namespace
}  // namespace ismap
