// What makes an entry of a calendar the same as one of a calendar written before.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace ismap::ask::formats {

/// Parts as one text from which each can be told: different parts, different texts. Of a part longer than any name of a
/// service its beginning and a hash.
std::string identity_of(std::initializer_list<std::string_view> parts);

/// Keeps identities apart that are the same, as those of two incidents noticed on one day are.
class Identities {
 public:
  /// The identity itself, or with a number if it was given before.
  std::string one(std::string identity);

 private:
  std::map<std::string, int> given_;
};

}  // namespace ismap::ask::formats
