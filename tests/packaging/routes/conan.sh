# The recipe in a Conan of the exact version below, kept in the build folder, over recipes that
# expose the system's Boost and fmt.
source "$(dirname "$0")/../support.sh"

tool=$build/../conan-2.34.0
if [[ ! -x $tool/bin/conan ]]; then
    python3 -m venv "$tool" || { echo "SKIPPED: no Python that can make a virtual environment"; exit 77; }
    "$tool/bin/pip" install --quiet --disable-pip-version-check "conan==2.34.0" ||
        { rm -rf "$tool"; echo "SKIPPED: Conan 2.34.0 cannot be installed with pip"; exit 77; }
fi
export CONAN_HOME=$build/home
conan() { "$tool/bin/conan" "$@"; }

conan remote remove conancenter
names=()
for compiler in "${compilers[@]}"; do
    name=${compiler//+/x}
    names+=("$name")
    CXX=$compiler conan profile detect --name "$name"
    sed -i -e 's/^compiler\.cppstd=.*/compiler.cppstd=20/' "$CONAN_HOME/profiles/$name"
    printf '[conf]\ntools.build:compiler_executables={"cpp": "%s"}\n' "$compiler" >>"$CONAN_HOME/profiles/$name"
done
first=(-pr:a "${names[0]}")

# A copy: Conan writes beside the recipes of test packages.
mkdir "$build/checkout"
cp -R "$plenary"/{LICENSE,conanfile.py,include,test_package} "$build/checkout"
conan create "$packaging/conan/boost" "${first[@]}" -o "boost/*:header_only=True"
conan create "$packaging/conan/fmt" "${first[@]}"

conan create "$build/checkout" "${first[@]}"
for name in "${names[@]:1}"; do
    conan test "$build/checkout/test_package" "plenary/$version" -pr:a "$name"
done

# One package for all settings.
for name in "${names[@]}"; do
    for type in Debug Release; do
        conan graph info --requires="plenary/$version" -pr:a "$name" -s build_type="$type" --format=json \
            >"$build/graph-$name-$type.json"
    done
done
python3 - "$build"/graph-*.json <<'END'
import json, sys
def package(name):
    nodes = json.load(open(name, encoding="utf-8"))["graph"]["nodes"].values()
    return next(node["package_id"] for node in nodes if (node["ref"] or "").startswith("plenary/"))
packages = {package(name) for name in sys.argv[1:]}
print(len(sys.argv) - 1, "settings,", packages)
assert len(packages) == 1 and None not in packages, packages
END

if refusal=$(conan install --requires="plenary/$version" "${first[@]}" -s compiler.cppstd=17 2>&1); then
    fail "C++17 was accepted"
fi
[[ $refusal == *"plenary needs C++20, and compiler.cppstd is 17: pass -s compiler.cppstd=20"* ]] ||
    fail "refused for another reason: $refusal"

# The generators, in a project that knows nothing of Conan.
for i in "${!names[@]}"; do
    folder=$build/generators-${names[$i]}
    conan install --requires="plenary/$version" -pr:a "${names[$i]}" -s build_type=Debug -of "$folder" \
        -g CMakeDeps -g CMakeToolchain -g PkgConfigDeps
    (
        compilers=("${compilers[$i]}")
        builds find_package -DCMAKE_TOOLCHAIN_FILE="$folder/conan_toolchain.cmake" -DWANTED="$major.$minor"
    )
    # shellcheck disable=SC2046
    "${compilers[$i]}" -std=c++20 "$packaging/consumer/main.cpp" -o "$folder/consumer" \
        $(PKG_CONFIG_PATH=$folder pkg-config --cflags --libs plenary)
    runs "$folder/consumer"
done
