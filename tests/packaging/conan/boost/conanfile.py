import re

from conan import ConanFile
from conan.tools.files import load


class SystemBoost(ConanFile):
    """The system's Boost under the names that Conan's has."""

    name = "boost"
    package_type = "header-library"
    options = {"header_only": [True, False]}
    default_options = {"header_only": False}

    def set_version(self):
        text = load(self, "/usr/include/boost/version.hpp")
        number = int(re.search(r"define BOOST_VERSION (\d+)", text).group(1))
        self.version = f"{number // 100000}.{number // 100 % 1000}.{number % 100}"

    def validate(self):
        # All of Boost would be built for a library that needs two headers of it.
        assert self.options.header_only, "boost/*:header_only is not set"

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "Boost")
        self.cpp_info.components["headers"].set_property("cmake_target_name", "Boost::headers")
        self.cpp_info.components["headers"].includedirs = []
        self.cpp_info.components["headers"].libdirs = []
