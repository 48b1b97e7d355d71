# The sources as part of another project: it gets headers and two dependencies, and nothing else.
source "$(dirname "$0")/../support.sh"

for name in add_subdirectory fetch_content; do
    builds "$name"
    for compiler in "${compilers[@]}"; do
        cmake --install "$build/$name-$compiler" --prefix "$build/$name-prefix"
    done
    [[ ! -e $build/$name-prefix ]] || fail "$name installs $(find "$build/$name-prefix" -type f)"
done
for commands in "$build"/add_subdirectory-*/compile_commands.json; do
    grep -qF -- "-isystem $plenary/include" "$commands" || fail "the headers are not system headers"
done

builds boost_beside
for compiler in "${compilers[@]}"; do
    grep -rqF "boost/describe/include/boost/describe" --include='*.d' "$build/boost_beside-$compiler" ||
        fail "the Boost in the same build was not used"
done
