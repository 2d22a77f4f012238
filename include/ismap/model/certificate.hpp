#pragma once

namespace ismap {

/// The standard of a certificate.
enum class Certificate { iso27001, iso27017, iso27002, iso27014 };

}  // namespace ismap
