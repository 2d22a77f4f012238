"""Tags the wheel for any Python 3 on this platform: it holds a library, but no module that was compiled."""

import pathlib
import re
import shutil
import subprocess
from typing import Tuple

from setuptools import Distribution, setup
from wheel.bdist_wheel import bdist_wheel

PACKAGE = pathlib.Path("src", "ismap")
BILLS = pathlib.Path("sboms")


def needed_glibc() -> int:
    """The minor number of the oldest glibc 2 that has all that the library and the command need, or 0."""
    minors = [0]
    for file in [*PACKAGE.glob("*.so.*"), *PACKAGE.glob("bin/*")]:
        needed = subprocess.run(["readelf", "--version-info", file], check=True, capture_output=True, text=True).stdout
        minors.extend(map(int, re.findall(r"Name: GLIBC_2\.(\d+)", needed)))
    return max(minors)


class WithLibrary(Distribution):
    def has_ext_modules(self) -> bool:
        return True


class AnyPython(bdist_wheel):
    def get_tag(self) -> Tuple[str, str, str]:
        platform = super().get_tag()[2]
        if platform.startswith("linux_") and needed_glibc():
            platform = platform.replace("linux_", f"manylinux_2_{needed_glibc()}_", 1)
        return "py3", "none", platform

    def egg2dist(self, egginfo_path: str, distinfo_path: str) -> None:
        super().egg2dist(egginfo_path, distinfo_path)
        shutil.copytree(BILLS, pathlib.Path(distinfo_path) / "sboms")  # where PEP 770 has them


setup(distclass=WithLibrary, cmdclass={"bdist_wheel": AnyPython})
