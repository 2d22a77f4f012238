#include "command_line.hpp"
#include "failure.hpp"
#include "output_file.hpp"

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

void complain(std::string kind, Text message, const Output& output) {
  const Problem problem{.kind = std::move(kind), .message = std::move(message)};
  complain({&problem, 1}, output);
}

}  // namespace
}  // namespace ismap::cli

int main(int argc, char** argv) {
  using namespace ismap::cli;
  const std::vector<std::string> arguments{argv + 1, argv + argc};
  const Output output = output_asked_for(arguments);
  try {
    return answer(parse_call(arguments));
  } catch (const Failure& failure) {
    complain(failure.problems(), output);
  } catch (const std::bad_alloc&) {
    complain("memory", {"メモリーが不足しています。", "There is not enough memory."}, output);
  } catch (const std::exception& error) {
    const std::string reason = error.what();
    complain("internal", {"処理を完了できません：" + reason, "This cannot be completed: " + reason}, output);
  }
  return bad_call;
}
