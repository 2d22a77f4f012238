"""python -m ismap: the command `ismap`, which the wheel carries."""

import os
import pathlib
import shutil
import sys

_BAD_CALL = 2


def main() -> None:
    """Becomes the command, with the arguments of this call."""
    carried = pathlib.Path(__file__).with_name("bin") / "ismap"
    command = os.environ.get("ISMAP_COMMAND") or (str(carried) if carried.exists() else shutil.which("ismap"))
    if command is None or not os.access(command, os.X_OK):
        sys.stderr.write(
            "コマンドismapがありません。ISMAP_COMMANDにパスを指定してください。\n"
            "The command ismap was not found: set ISMAP_COMMAND to its path.\n"
        )
        sys.exit(_BAD_CALL)
    os.execv(command, [command, *sys.argv[1:]])


if __name__ == "__main__":
    main()
