#include "command_line.hpp"
#include "failure.hpp"
#include "out_of_memory.hpp"
#include "output_file.hpp"
#include "process.hpp"

#include <exception>
#include <new>
#include <string>

namespace ismap::cli {
namespace {

int answer(const Call& call) {
  OutputFile file{call.output.file};
  const int status = std::visit([&](const auto& command) { return run(command, call.output); }, call.command);
  file.keep();
  return status;
}

}  // namespace
}  // namespace ismap::cli

int main(int argc, char** argv) {
  using namespace ismap::cli;
  const std::vector<std::string> arguments = begin_process(argc, argv);
  const Output output = output_asked_for(arguments);
  say_out_of_memory_as(output);
  try {
    return answer(parse_call(arguments));
  } catch (const Failure& failure) {
    complain(failure.problems(), output);
  } catch (const std::bad_alloc&) {
    end_out_of_memory();
  } catch (const std::exception& error) {
    const std::string reason = error.what();
    const ismap::Problem problem{.kind = "internal",
                                 .message = {"処理を完了できません：" + reason, "This cannot be completed: " + reason}};
    complain({&problem, 1}, output);
  }
  return bad_call;
}
