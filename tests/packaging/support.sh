# Sourced by the routes, which are called with a build folder and the compilers to try.
set -euo pipefail
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
plenary=$(cd "$packaging/../.." && pwd)
build=$1
compilers=("${@:2}")
rm -rf "$build"
mkdir -p "$build"

part_of_version() {
    sed -n "s/^#define PLENARY_VERSION_$1 //p" "$plenary/include/plenary/version.hpp"
}
major=$(part_of_version MAJOR)
minor=$(part_of_version MINOR)
version=$major.$minor.$(part_of_version PATCH)

fail() {
    echo "$*" >&2
    exit 1
}

# Does the program print the version and nothing else?
runs() {
    local printed
    printed=$("$@") || fail "$* exited with $?"
    [[ $printed == "$version" ]] || fail "$*: expected $version, found $printed"
}

# Builds and runs consumer/NAME with each compiler: builds NAME [CMAKE_ARGUMENT...]
builds() {
    local compiler
    for compiler in "${compilers[@]}"; do
        cmake -S "$packaging/consumer/$1" -B "$build/$1-$compiler" -DCMAKE_BUILD_TYPE=Debug \
            -DCMAKE_CXX_COMPILER="$compiler" -DPLENARY_SOURCE="$plenary" "${@:2}"
        cmake --build "$build/$1-$compiler"
        runs "$build/$1-$compiler/consumer"
    done
}

# Installs the library alone: installs_to PREFIX
installs_to() {
    cmake -S "$plenary" -B "$build/plenary" -DCMAKE_CXX_COMPILER="${compilers[0]}" -DPLENARY_BUILD_TESTS=OFF \
        -DPLENARY_BUILD_EXAMPLES=OFF -DPLENARY_BUILD_BENCHMARKS=OFF -DCMAKE_INSTALL_MESSAGE=NEVER
    cmake --install "$build/plenary" --prefix "$1"
}
