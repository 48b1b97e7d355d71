# The steps of the overlay port, taken by cmake alone: vcpkg itself would have to be downloaded. The
# packages that the manifests name are the system's here.
source "$(dirname "$0")/../support.sh"

port=$plenary/packaging/vcpkg/ports/plenary
cmake -DPORT_FOLDER="$port" -DBUILD="$build/port" -DPACKAGE="$build/package" -P "$packaging/vcpkg/run_port.cmake"
if grep -rlF -e "$plenary" -e "$build" "$build/package"; then fail "a build path was installed"; fi
mv "$build/package" "$build/installed"
# The usage that a user is shown is what the consumer does.
for line in "find_package(plenary CONFIG REQUIRED)" "target_link_libraries(main PRIVATE plenary::plenary)"; do
    grep -qF "$line" "$build/installed/share/plenary/usage" || fail "usage does not say $line"
done
builds find_package -DCMAKE_PREFIX_PATH="$build/installed"

# The library's own dependencies are the same in the manifest of the checkout and in the port's.
python3 - "$plenary/vcpkg.json" "$port/vcpkg.json" <<'END'
import json, sys
checkout, port = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
own = [name for name in port["dependencies"] if isinstance(name, str)]
assert checkout["dependencies"] == own, f"{checkout['dependencies']} and {own}"
assert set(checkout["features"]) == {"examples", "tests"}
END
