import re

from conan import ConanFile
from conan.tools.files import load


class SystemFmt(ConanFile):
    """The system's fmt under the names that Conan's has."""

    name = "fmt"
    package_type = "shared-library"
    settings = "os", "arch", "compiler", "build_type"

    def set_version(self):
        text = load(self, "/usr/include/fmt/core.h")
        number = int(re.search(r"define FMT_VERSION (\d+)", text).group(1))
        self.version = f"{number // 10000}.{number // 100 % 100}.{number % 100}"

    def package_id(self):
        self.info.clear()  # the system has one

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "fmt")
        self.cpp_info.components["_fmt"].set_property("cmake_target_name", "fmt::fmt")
        self.cpp_info.components["_fmt"].set_property("pkg_config_name", "fmt")
        self.cpp_info.components["_fmt"].includedirs = []
        self.cpp_info.components["_fmt"].libdirs = []
        self.cpp_info.components["_fmt"].system_libs = ["fmt"]
