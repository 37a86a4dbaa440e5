# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts beside it. They run from the top of the source tree.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
jobs=$(nproc)

# provided_packages: what is installed, and what that stands for: a nodejs from elsewhere has npm in it.
provided_packages() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null | sed -n 's/^installed //p' |
        tr ',' '\n' | sed 's/(.*//; s/ //g' | sort -u
}

# missing_packages LIST...: those of the lists .ci/packages-LIST that are not there.
missing_packages() {
    local list
    for list in "$@"; do
        grep -v '^#' ".ci/packages-$list"
    done | sort -u | comm -23 - <(provided_packages)
}

# install_packages LIST...: nothing to do, and no root needed, when all are there.
install_packages() {
    local missing as_root=()
    if ! command -v apt-get >/dev/null; then
        echo "No apt-get here; these Debian packages, or what they are called here, are needed:"
        cat $(printf '.ci/packages-%s ' "$@") | grep -v '^#'
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "Run this as root, or install sudo." >&2; return 1; }
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get -qq -o Acquire::Retries=3 update </dev/null || true # an old list may do
    "${as_root[@]}" apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" </dev/null
}

have_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
