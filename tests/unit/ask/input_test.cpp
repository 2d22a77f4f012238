#include <ismap/ask/input.hpp>
#include <ismap/catalog/catalog.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::ask::input_test {
namespace {

Input loaded(std::string_view json, std::span<const std::string_view> accepted = input_formats) {
  return load_input(json, accepted, std::make_shared<const Catalog>(ismap_2020()));
}

Fault refused(std::string_view json, std::span<const std::string_view> accepted) {
  try {
    loaded(json, accepted);
  } catch (const ParseError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "was read";
  return {};
}

constexpr std::array examples{
    std::pair{"ismap-initial", format_of<Dossier>}, std::pair{"statement", format_of<Statement>},
    std::pair{"register", format_of<Register>},     std::pair{"procurement-listed", format_of<Procurement>},
    std::pair{"meeting-38", format_of<Agenda>},     std::pair{"assessor", format_of<RegisteredAssessor>}};

TEST(Input, IsOfTheFormatThatTheDocumentNames) {
  for (const auto& [name, format] : examples) EXPECT_EQ(format_in(loaded(test::example(name).dump())), format) << name;
}

TEST(Input, IsWrittenAsItWasRead) {
  for (const auto& [name, format] : examples) {
    const Input input = loaded(test::example(name).dump());
    const std::string written = write(input, Layout::compact);
    EXPECT_EQ(write(loaded(written), Layout::compact), written) << name;
    EXPECT_EQ(nlohmann::json::parse(write(input, Layout::indented)), nlohmann::json::parse(written)) << name;
  }
}

TEST(Input, OfAFormatThatIsNotAskedForIsRefused) {
  for (const auto& [name, format] : examples)
    for (const std::string_view asked : input_formats) {
      if (asked == format) continue;
      EXPECT_EQ(refused(test::example(name).dump(), std::span{&asked, 1}), Fault::wrong_document) << name << asked;
    }
}

TEST(Input, WithMoreInItTakesMoreMemory) {
  nlohmann::json dossier = test::example("ismap-initial");
  const std::size_t before = size_of(loaded(dossier.dump()));
  EXPECT_GT(before, sizeof(Dossier));
  dossier["statement"]["service_name"] = std::string(100'000, 'x');
  EXPECT_GE(size_of(loaded(dossier.dump())), before + 100'000 - 1'000);
}

}  // namespace
}  // namespace ismap::ask::input_test
