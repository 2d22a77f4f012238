#include "failure.hpp"
#include "options.hpp"
#include "out_of_memory.hpp"

#include <exception>
#include <new>
#include <string>

int main(int argc, char** argv) {
  using namespace ismap::cli;
  const Output asked = output_asked_for(argc, argv);
  say_out_of_memory_as(asked);
  try {
    const Call call = parse_call(argc, argv);
    return std::visit([&](const auto& command) { return run(command, call.output); }, call.command);
  } catch (const Failure& failure) {
    complain(failure.problem(), asked);
  } catch (const std::bad_alloc&) {
    end_out_of_memory();
  } catch (const std::exception& error) {
    const std::string reason = error.what();
    complain(
        {.kind = "internal", .message = {"処理を完了できません：" + reason, "This cannot be completed: " + reason}},
        asked);
  }
  return bad_call;
}
