# What the interop checks share; sourced by each run.sh.

# Ends the check: a tool cannot be had.
skip() {
    echo "SKIPPED: $1"
    exit 77
}

# Makes sure that these commands are there, or skips.
need() {
    local command
    for command in "$@"; do
        command -v "$command" >/dev/null || have_packages "${packages_of[$command]:-$command}" ||
            skip "$command is not here"
    done
}
declare -A packages_of=([node]=nodejs)

# Installs Debian packages where that is possible; true when all are there.
have_packages() {
    local missing=() package
    command -v dpkg-query >/dev/null || return 1
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    [[ $(id -u) -eq 0 ]] || return 1
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1
}

# Installs the npm packages of the package.json in a folder, and the scripts beside it, into another.
install_npm() {
    local from=$1 to=$2
    need node npm
    mkdir -p "$to"
    find "$from" -maxdepth 1 \( -name '*.mjs' -o -name '*.json' \) -exec cp {} "$to" \;
    (cd "$to" && npm install --ignore-scripts --no-audit --no-fund >install.log 2>&1) ||
        skip "npm cannot install what $from/package.json names"
}
