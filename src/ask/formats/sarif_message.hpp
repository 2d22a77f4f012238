// Texts in SARIF.
#pragma once

#include <string>
#include <string_view>

namespace ismap::ask::formats {

/// `text` as a plain text message (SARIF 2.1.0, sections 3.11.5 and 3.11.6): braces are doubled, since single ones
/// stand for an argument, and nothing in it becomes a link, for which a space parts `](`.
std::string sarif_message(std::string_view text);

}  // namespace ismap::ask::formats
