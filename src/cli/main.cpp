#include "failure.hpp"
#include "options.hpp"

#include <exception>
#include <string>

int main(int argc, char** argv) {
  using namespace ismap::cli;
  const Output asked = output_asked_for(argc, argv);
  try {
    const Call call = parse_call(argc, argv);
    return std::visit([&](const auto& command) { return run(command, call.output); }, call.command);
  } catch (const Failure& failure) {
    complain(failure.problem(), asked);
  } catch (const std::exception& error) {
    const std::string reason = error.what();
    complain(
        {.kind = "internal", .message = {"処理を完了できません：" + reason, "This cannot be completed: " + reason}},
        asked);
  }
  return bad_call;
}
