# What is installed, and nothing else, works from a prefix that was moved: find_package and pkg-config.
source "$(dirname "$0")/../support.sh"

installs_to "$build/first"
expected=$(
    cd "$plenary" && find include -name '*.hpp'
    printf 'share/%s\n' cmake/plenary/plenary{Config,ConfigVersion,Targets}.cmake pkgconfig/plenary.pc \
        licenses/plenary/LICENSE
)
diff <(sort <<<"$expected") <(cd "$build/first" && find . -type f | cut -c3- | sort) ||
    fail "expected the files marked <, found those marked >"
if grep -rlF -e "$plenary" -e "$build" "$build/first"; then fail "a build path was installed"; fi
cat >"$build/elsewhere.cmake" <<'END'
cmake_minimum_required(VERSION 3.23)
set(CMAKE_SIZEOF_VOID_P 2)  # no architecture that plenary was installed on
include("${VERSION_FILE}")
if(PACKAGE_VERSION_UNSUITABLE)
  message(FATAL_ERROR "the package is for one architecture only")
endif()
END
cmake -DVERSION_FILE="$build/first/share/cmake/plenary/plenaryConfigVersion.cmake" -P "$build/elsewhere.cmake"

mkdir "$build/moved"
mv "$build/first" "$build/moved/prefix"
prefix=$build/moved/prefix

builds find_package -DCMAKE_PREFIX_PATH="$prefix" -DWANTED="$major.$minor"
for wanted in $((major + 1)).0 "$major.$((minor + 1))"; do
    if refusal=$(cmake -S "$packaging/consumer/find_package" -B "$build/refused" \
        -DCMAKE_PREFIX_PATH="$prefix" -DWANTED="$wanted" 2>&1); then
        fail "version $wanted was found"
    fi
    [[ $refusal == *"plenaryConfig.cmake, version: $version"* ]] || fail "refused for another reason: $refusal"
done

export PKG_CONFIG_PATH=$prefix/share/pkgconfig
[[ $(pkg-config --modversion plenary) == "$version" ]] || fail "plenary.pc has another version"
for compiler in "${compilers[@]}"; do
    # shellcheck disable=SC2046
    "$compiler" -std=c++20 "$packaging/consumer/main.cpp" $(pkg-config --cflags --libs plenary) \
        -o "$build/pkg-config-$compiler"
    runs "$build/pkg-config-$compiler"
done
[[ $(pkg-config --cflags plenary) == *"$prefix"* ]] || fail "plenary.pc does not follow the prefix"
