import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import valid_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0.6"


class PlenaryConan(ConanFile):
    name = "plenary"
    description = "Header-only C++20 library for the records of inter-governmental processes"
    license = "BSL-1.0"
    url = "https://example.invalid/plenary"
    homepage = "https://example.invalid/plenary"
    topics = ("header-only", "meetings", "records", "validation", "serialization")
    package_type = "header-library"
    # Asked for by validate() only: the package is the same for all of them.
    settings = "os", "arch", "compiler", "build_type"
    implements = ["auto_header_only"]
    no_copy_source = True
    # Without this Conan would build all of Boost.
    default_options = {"boost/*:header_only": True}

    exports_sources = "LICENSE", "include/*"

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "include", "plenary", "version.hpp"))
        self.version = ".".join(re.search(rf"PLENARY_VERSION_{part} (\d+)", text).group(1)
                                for part in ("MAJOR", "MINOR", "PATCH"))

    def layout(self):
        basic_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.81 <2]", transitive_headers=True)
        self.requires("fmt/[>=9 <13]", transitive_headers=True, transitive_libs=True)

    def validate(self):
        if not valid_min_cppstd(self, 20):
            raise ConanInvalidConfiguration(
                f"plenary needs C++20, and compiler.cppstd is {self.settings.get_safe('compiler.cppstd')}: "
                "pass -s compiler.cppstd=20")

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.requires = ["boost::headers", "fmt::fmt"]
        self.cpp_info.set_property("cmake_file_name", "plenary")
        self.cpp_info.set_property("cmake_target_name", "plenary::plenary")
        self.cpp_info.set_property("pkg_config_name", "plenary")
