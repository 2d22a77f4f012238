// Which services of a register depend on which.
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ismap {

/// The services of a register by number, and what each is built on. Entries with one number, however it is spelled,
/// count as one service, built on whatever any of them names, so that no dependency is lost.
///
/// Borrows the numbers: the register must outlive the graph and its copies. Copies share what was built; a graph never
/// changes.
class ServiceGraph {
 public:
  /// Of a service in the register: its (first) position there. Bases that are not in the register come after these, in
  /// the order in which they are named.
  using Node = std::uint32_t;

  /// A service that depends on the one asked about.
  struct Reached {
    Node service{};
    std::uint32_t distance{};  ///< 1: built on it directly
    /// Of the next one on a shortest way to the service asked about: its position in the list of those reached. Without
    /// meaning if `distance` is 1.
    std::uint32_t via{};

    friend bool operator==(const Reached&, const Reached&) = default;
  };

  explicit ServiceGraph(const Register& registrations);

  /// How many nodes there are, bases outside the register included.
  std::size_t size() const noexcept;
  /// Nothing if no service has that number and none is built on it.
  std::optional<Node> find(std::string_view number) const;
  std::string_view number_of(Node node) const;
  bool is_in_register(Node node) const noexcept;

  /// What is built on `base`, directly or through others: nearest first, then in the order of the register. Without
  /// `base` itself, even if it depends on itself in a cycle. Takes time for each node.
  std::vector<Reached> dependents_of(Node base) const;
  /// How many services depend on several bases.
  struct Weights {
    /// Number of dependents, direct and indirect, in the order asked. Nothing for bases that are left when counting has
    /// met as many services as `counting_rounds` times the whole graph has, or `most_counted`.
    std::vector<std::optional<std::size_t>> of_each;
    std::vector<Node> together;  ///< all of them, in the order of nodes; also those that are bases of others
  };
  static constexpr std::size_t counting_rounds = 256;
  static constexpr std::size_t most_counted = 100'000'000;
  /// Takes time for all that depends on each of `bases`, within these limits.
  Weights weights_of(const std::vector<Node>& bases) const;

  /// What is built on `base` directly, in the order of the register, each once.
  std::vector<Node> built_on(Node base) const;
  /// What `service` depends on, directly or through others, in the order of nodes; without `service` itself. Takes time
  /// for the whole graph.
  std::vector<Node> bases_of(Node service) const;

  /// The services that depend on each other: each group of several, and each service built on itself, in the order of
  /// nodes.
  std::vector<std::vector<Node>> cycles() const;

  /// What is wrong with the links, in the order of the register: entries of one number that contradict each other or
  /// repeat it, a service built on itself, a base that is not in the register or spelled otherwise there. Pointers are
  /// into the register. Of one kind as many are said as a `DiagnosticList` keeps.
  const std::vector<Diagnostic>& faults() const noexcept;

 private:
  struct Links;
  std::shared_ptr<const Links> links_;
};

}  // namespace ismap
