# Which of the distribution's packages each purpose needs, and how they get here. To be sourced by bash.
#
# The names hold on Debian 12 and 13 and on Ubuntu 24.04; "a|b" is one package with two names. What is installed already
# is found without asking apt, so that a second run costs next to nothing; only what is missing is installed.

mw_build_packages=(
    g++ cmake ninja-build ccache pkgconf
    qt6-base-dev "qt6-svg-dev|libqt6svg6-dev"
    libc-ares-dev libssl-dev libidn2-dev libpsl-dev
    libminiupnpc-dev libnatpmp-dev
    libexpected-dev libkainjow-mustache-dev libarchive-dev
    ca-certificates
    qt6-l10n-tools
)
# The tests draw windows off screen, which needs a font, and read back what was printed; the servers run in network
# namespaces, which needs `ip`, and with certificates of their own. `translations/update` is in part in Perl.
mw_tests_packages=(fontconfig fonts-dejavu-core iproute2 openssl perl poppler-utils util-linux)
# A screen, hands, a clipboard, and what a screen reader listens with, for tests/window.
mw_window_packages=(xvfb xdotool xclip dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi)
# Other implementations of DKIM, for tests/peers, and what stands outside in tests/servers/mail: libraries, no server.
mw_peers_packages=(libopendkim-dev python3-dkim python3-nacl python3-dnspython python3-aiosmtpd)
# What the benchmarks put beside ours: libraries and modules, no server.
mw_bench_packages=(adns-tools bind9-dnsutils libspf2-dev python3-spf libmail-spf-perl python3-dkim python3-nacl)
mw_clang_packages=(clang-19)
# libFuzzer is in the run-time library of clang.
mw_fuzz_packages=(clang-19 libclang-rt-19-dev)
mw_coverage_packages=(python3)
# Only for tests/clean-root.
mw_roots_packages=(debootstrap git)

# One line to the person who called; everything else the tools print goes to a log.
mw_say()
{
    printf 'Mailworthy: %s\n' "$*" >&2
}

# mw_missing NAME...: prints those that are not installed.
mw_missing()
{
    local names=("${@//|/$'\n'}") installed entry name found
    # shellcheck disable=SC2086  # the alternatives are words of their own here
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' ${names[*]} 2>/dev/null) || true # what it does not know is missing
    for entry in "$@"; do
        found=
        for name in ${entry//|/ }; do
            [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] && found=yes
        done
        [ -n "$found" ] || printf '%s\n' "$entry"
    done
}

# mw_choose NAME...: of each "a|b" the one this distribution has.
mw_choose()
{
    local entry name chosen
    for entry in "$@"; do
        chosen=${entry%%|*}
        if [ "$chosen" != "$entry" ]; then
            for name in ${entry//|/ }; do
                if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
                    chosen=$name
                    break
                fi
            done
        fi
        printf '%s\n' "$chosen"
    done
}

# mw_as_root COMMAND...
mw_as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# mw_apt ARGUMENT...: apt-get without a question, its words into the log.
mw_apt()
{
    mw_as_root env DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_MODE=l \
        apt-get -q -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 "$@" >>"$mw_log" 2>&1 </dev/null
}

# mw_without_apt: on a system with another package manager, or none, the tools may stand there all the same.
mw_without_apt()
{
    local missing=() tool module
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null 2>&1 || missing+=("$tool")
    done
    if command -v pkg-config >/dev/null 2>&1; then
        for module in Qt6Widgets Qt6Svg Qt6Network libcares openssl libidn2 libpsl libarchive miniupnpc; do
            pkg-config --exists "$module" || missing+=("$module")
        done
    fi
    [ "${#missing[@]}" = 0 ] && return 0
    mw_say "there is no apt-get here, and these are missing: ${missing[*]}. Install them with this system's own means and call again."
    return 1
}

# mw_install NAME...: installs what is missing; one clear line and false when it cannot go on.
mw_install()
{
    local missing chosen
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        mw_without_apt
        return
    fi
    mapfile -t missing < <(mw_missing "$@")
    [ "${#missing[@]}" = 0 ] && return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
        mw_say "these packages are missing, and neither root nor sudo is here to install them: ${missing[*]}"
        return 1
    fi
    mw_log=$(mktemp "${TMPDIR:-/tmp}/mailworthy-install.XXXXXX") || return 1
    mapfile -t chosen < <(mw_choose "${missing[@]}")
    mw_say "installing ${chosen[*]}"
    if ! mw_apt install --no-install-recommends "${chosen[@]}"; then
        # No package lists yet, or old ones that name files which are gone.
        mw_apt update
        mapfile -t chosen < <(mw_choose "${missing[@]}")
        if ! mw_apt install --no-install-recommends "${chosen[@]}"; then
            mapfile -t missing < <(mw_missing "$@")
            mw_say "cannot install ${missing[*]}: $(mw_reason "$mw_log") (all of it: $mw_log)"
            return 1
        fi
    fi
    rm -f "$mw_log"
}

# mw_reason LOG: why apt-get failed, in a few words.
mw_reason()
{
    if grep -qE 'Temporary failure resolving|Could not resolve|Could not connect|Failed to fetch|Unable to connect' "$1"; then
        printf 'the package server cannot be reached; is there a network?'
    elif grep -qE 'a password is required|not in the sudoers|a terminal is required' "$1"; then
        printf 'sudo needs a password; call this in a terminal'
    elif grep -qE 'Unable to locate package|has no installation candidate' "$1"; then
        printf 'this distribution does not know %s' \
            "$(sed -nE "s/.*(Unable to locate package |Package '?)([a-z0-9.+-]+).*/\2/p" "$1" | sort -u | paste -sd' ')"
    else
        sed -n 's/^E: //p' "$1" | tail -n 1
    fi
}

# mw_jobs: compilers at once; one for each core, but no more than one for each GiB of free memory.
mw_jobs()
{
    local cores memory
    cores=$(nproc 2>/dev/null || printf 2)
    memory=$(awk '/^MemAvailable:/ { printf "%d", $2 / 1048576 }' /proc/meminfo 2>/dev/null)
    [ "${memory:-0}" -ge 1 ] || memory=1
    [ "$cores" -le "$memory" ] && printf '%s\n' "$cores" || printf '%s\n' "$memory"
}

# mw_build PRESET [DEFINITION...] [-- TARGET...]: configures when that is needed, then builds; in silence when all is
# built already.
mw_build()
{
    local preset=$1 folder=build/$1 definitions=() quiet=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        definitions+=("$1")
        shift
    done
    [ $# -gt 0 ] && shift
    if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ] \
        || [ "$(cat "$folder/.definitions" 2>/dev/null)" != "${definitions[*]}" ]; then
        mkdir -p "$folder"
        if ! cmake --preset "$preset" "${definitions[@]}" >"$folder/configure.log" 2>&1; then
            cat "$folder/configure.log" >&2
            mw_say "the build could not be configured; the lines above say why"
            return 1
        fi
        printf '%s' "${definitions[*]}" >"$folder/.definitions"
    fi
    [ -t 1 ] || quiet=(--quiet)
    # Nobody is there to build again after each mend: every file that does not compile is shown at once.
    [ "${CI:-}" != true ] || quiet+=(-k 0)
    ninja -C "$folder" -j "$(mw_jobs)" "${quiet[@]}" "$@" || {
        mw_say "the build failed; the lines above say why"
        return 1
    }
}
