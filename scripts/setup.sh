# Sourced by the scripts beside it, from the top of the repository: sees to it that there is what
# they build with. On Debian and Ubuntu it installs what is missing, elsewhere it says what that is.

# What each need means, and which package has it.
declare -A plenary_needs=(
    [compiler]="g++ 12 or newer, or another compiler of C++20 (set CXX)"
    [make]="make"
    [cmake]="CMake 3.23 or newer"
    [boost]="the headers of Boost 1.81 or newer"
    [fmt]="fmt 9 or newer"
    [cli11]="CLI11 2.1 or newer"
    [catch2]="Catch2 2.13 or 3"
    [python3]="Python 3.8 or newer"
    [nlohmann]="nlohmann/json, whose reading is compared"
    [benchmark]="Google Benchmark"
    [peers]="simdjson, RapidJSON, nlohmann/json and libical"
    [doxygen]="Doxygen"
    [clang]="clang 19 with its sanitizers"
    [clang_format]="clang-format 19"
    [clang_tidy]="clang-tidy 19"
)
declare -A plenary_packages=(
    [compiler]=g++ [make]=make [cmake]=cmake [fmt]=libfmt-dev [cli11]=libcli11-dev
    [catch2]=catch2 [python3]=python3 [nlohmann]=nlohmann-json3-dev
    [benchmark]=libbenchmark-dev [peers]="libsimdjson-dev rapidjson-dev nlohmann-json3-dev libical-dev"
    [doxygen]=doxygen
    [clang]="clang-19 libclang-rt-19-dev" [clang_format]=clang-format-19 [clang_tidy]=clang-tidy-19
)

# Does the compiler take these lines?
compiles() {
    printf '%s\n' "$@" | "${CXX:-g++}" -std=c++20 -fsyntax-only -x c++ - 2>/dev/null
}

# The name under which a tool of clang 19 is installed.
clang_tool() {
    local name
    for name in "$1-19" "$1"; do
        if "$name" --version 2>/dev/null | grep -q 'version 19\.'; then
            echo "$name"
            return
        fi
    done
    echo "$1-19"
    return 1
}

have() {
    case $1 in
        compiler) compiles '#include <concepts>' '#include <memory_resource>' \
            '#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12' '#error too old' '#endif' ;;
        make) command -v make >/dev/null ;;
        cmake) cmake --version 2>/dev/null | at_least 3.23 ;;
        boost) compiles '#include <boost/version.hpp>' '#if BOOST_VERSION < 108100' '#error too old' '#endif' ;;
        fmt) compiles '#include <fmt/core.h>' '#if FMT_VERSION < 90000' '#error too old' '#endif' ;;
        cli11) compiles '#include <CLI/Version.hpp>' '#if CLI11_VERSION_MAJOR < 2' '#error too old' '#endif' ;;
        catch2) compiles '#if !__has_include(<catch2/catch_all.hpp>) && !__has_include(<catch2/catch.hpp>)' \
            '#error none' '#endif' ;;
        nlohmann) compiles '#include <nlohmann/json_fwd.hpp>' ;;
        benchmark) compiles '#include <benchmark/benchmark.h>' ;;
        peers) compiles '#include <simdjson.h>' '#include <rapidjson/rapidjson.h>' '#include <nlohmann/json_fwd.hpp>' '#include <libical/ical.h>' ;;
        doxygen) command -v doxygen >/dev/null ;;
        clang) echo 'int main() {}' | "$(clang_tool clang++)" -fsanitize=address,undefined -x c++ - -o /dev/null 2>/dev/null ;;
        clang_format) clang_tool clang-format >/dev/null ;;
        clang_tidy) clang_tool clang-tidy >/dev/null ;;
        python3) python3 --version 2>/dev/null | at_least 3.8 ;;
    esac
}

# Is the version in the line read not older than this one?
at_least() {
    local line=
    read -r line || true
    cat >/dev/null  # or else the program that writes more could be stopped by a broken pipe
    [[ $line =~ ([0-9]+)\.([0-9]+) ]] || return 1
    ((BASH_REMATCH[1] > ${1%%.*} || (BASH_REMATCH[1] == ${1%%.*} && BASH_REMATCH[2] >= ${1##*.})))
}

# The version that apt would install, if any.
candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'
}

# The name of the package of Boost's headers: the distribution's usual one where it is new enough,
# or else the newest that it has beside it, as Debian 12 has.
boost_package() {
    if candidate libboost-dev | at_least 1.81; then
        echo libboost-dev
        return
    fi
    apt-cache pkgnames libboost1. 2>/dev/null | sort -V | awk '/^libboost1\.(8[1-9]|9[0-9])-dev$/ { name = $1 } END { print name }'
}

# The version of an installed package, without what the distribution adds.
package_version() {
    dpkg-query -W -f '${Version}' "$1" 2>/dev/null | sed 's/^[0-9]*://; s/[-+].*//' || echo unknown
}

package_for() {
    if [[ $1 == boost ]]; then boost_package; else echo "${plenary_packages[$1]}"; fi
}

# Packages for needs, as far as apt knows them; fails where one is not known.
packages_for() {
    local need name known=0
    for need in "$@"; do
        name=$(package_for "$need")
        # Some needs are met by several packages together.
        if [[ -n $name && -n $(candidate "${name%% *}") ]]; then xargs -n 1 <<<"$name"; else known=1; fi
    done
    return "$known"
}

missing_of() {
    local need
    for need in "$@"; do
        have "$need" || echo "$need"
    done
}

# Says what is missing and ends the script.
give_up() {
    local need
    {
        echo "$1"
        shift
        for need in "$@"; do echo "  - ${plenary_needs[$need]}"; done
        if command -v apt-get >/dev/null; then
            echo "As root:  apt-get install $(for need in "$@"; do
                name=$(package_for "$need"); echo "${name:-${plenary_packages[$need]:-libboost1.81-dev}}"
            done | xargs)"
        fi
    } >&2
    exit 1
}

# Makes sure that all needs named are met: ensure compiler cmake boost
ensure() {
    local missing packages log root=()
    mapfile -t missing < <(missing_of "$@")
    ((${#missing[@]} == 0)) && return

    command -v apt-get >/dev/null || give_up "Please install what is missing:" "${missing[@]}"
    if (($(id -u) != 0)); then
        # Without -n it might ask for a password.
        command -v sudo >/dev/null && sudo -n true 2>/dev/null ||
            give_up "Please install what is missing (this needs root, and there is no sudo without a password):" \
                "${missing[@]}"
        root=(sudo -n)
    fi
    root+=(env DEBIAN_FRONTEND=noninteractive)

    if ! packages_for "${missing[@]}" >/dev/null; then
        "${root[@]}" apt-get -qq update >&2 || give_up "apt-get update failed. What is missing:" "${missing[@]}"
    fi
    mapfile -t packages < <(packages_for "${missing[@]}")
    echo "Installing: ${packages[*]}" >&2
    # Some of them cannot be installed beside older ones: libboost1.81-dev would throw out
    # libboost1.74-dev and all that needs it. That is not for a script to decide.
    if ((${#packages[@]} != 0)); then
        log=$(mktemp)  # of interest only where it ends badly
        if ! "${root[@]}" apt-get -qq install -y --no-install-recommends --no-remove "${packages[@]}" >"$log" 2>&1; then
            cat "$log" >&2
            rm -f "$log"
            give_up "apt-get could not install this; if packages would have to be removed for it, that is for you to decide:" \
                "${missing[@]}"
        fi
        rm -f "$log"
    fi
    mapfile -t missing < <(missing_of "${missing[@]}")
    ((${#missing[@]} == 0)) || give_up "This distribution does not have, or not new enough:" "${missing[@]}"
}
