#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# bad-disks.sh COMMAND [ARGUMENT...]
#
# Runs COMMAND with two small disks of its own, which only it sees: BTA_SMALL_DISK (256 KiB, to be
# filled) and BTA_OTHER_DISK (to be mounted read-only). Where the system does not permit it, COMMAND
# runs without these variables. Exit status is COMMAND's.
set -eu
if [ "${1:-}" != --inside ]; then
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    if unshare -m true 2>/dev/null; then
        unshare -m "$0" --inside "$root" "$@" && status=0 || status=$?
    elif unshare -rm true 2>/dev/null; then
        unshare -rm "$0" --inside "$root" "$@" && status=0 || status=$?
    else
        "$@" && status=0 || status=$?
    fi
    exit "$status"
fi
root=$2
shift 2
mkdir "$root/small" "$root/other"
if mount -t tmpfs -o size=256k,mode=700 none "$root/small" 2>/dev/null \
    && mount -t tmpfs -o size=1m,mode=700 none "$root/other" 2>/dev/null; then
    export BTA_SMALL_DISK="$root/small" BTA_OTHER_DISK="$root/other"
fi
"$@"
