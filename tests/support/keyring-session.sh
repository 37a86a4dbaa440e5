#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# keyring-session.sh MODE COMMAND [ARGUMENT...]
#
# Runs COMMAND with a session bus, home folder and gnome-keyring of its own, and takes all of it away
# again. Needs no display, and nothing of the user's own session is seen or touched. No prompter can
# be started, so whatever would ask the user ends as if he had refused. Exit status is COMMAND's.
#
#   unlocked  the login keyring exists and is open
#   mute      the same; COMMAND stops and continues the daemon itself
#   restarted the same; COMMAND kills the daemon and starts others itself
#   locked    it exists on disk and is locked, as after a login without password; before that, while
#             it was open, "COMMAND --seed" has been run
#   fresh     the service runs and there is no keyring yet
#   none      a session bus without any Secret Service
#   nobus     not even a session bus
#
# COMMAND finds KEYRING_MODE, KEYRING_PASSWORD and, where a daemon runs, KEYRING_PID.
set -eu

if [ "${1:-}" != --inside ]; then
    [ $# -ge 2 ] || { sed -n '5,21p' "$0" >&2; exit 64; }
    # Short, because the path of a socket may have 107 bytes only.
    root=$(mktemp -d /tmp/keyring.XXXXXX)
    trap 'rm -rf "$root"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    mkdir -m 700 "$root/run" "$root/home" "$root/services"
    cat >"$root/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$root/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$root/services</servicedir>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
BUS
    for variable in $(env | sed -n 's/^\(XDG_[A-Z_]*\|DBUS_[A-Z_]*\|DESKTOP_SESSION\|KDE_[A-Z_]*\|GNOME_[A-Z_]*\|DISPLAY\|WAYLAND_DISPLAY\|QTKEYCHAIN_BACKEND\)=.*/\1/p'); do
        unset "$variable"
    done
    export HOME="$root/home" XDG_RUNTIME_DIR="$root/run"
    export KEYRING_MODE="$1" KEYRING_PASSWORD=contract
    if [ "$1" = nobus ]; then
        shift
        export DBUS_SESSION_BUS_ADDRESS="unix:path=$root/run/nothing-here"
        "$@" && status=0 || status=$?
    else
        dbus-run-session --config-file="$root/bus.conf" -- "$0" --inside "$@" && status=0 || status=$?
    fi
    exit "$status"
fi
shift
mode=$1
shift

daemon=
stop_daemon() {
    [ -n "$daemon" ] || return 0
    # A test may have left it stopped, and then it would not hear the end.
    kill -CONT "$daemon" 2>/dev/null || true
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    daemon=
}
trap stop_daemon EXIT
trap 'exit 143' INT TERM HUP

has_service() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}

# start_daemon FILE OPTION...: with what it reads from standard input.
start_daemon() {
    input=$1
    shift
    gnome-keyring-daemon --foreground --components=secrets "$@" <"$input" >"$XDG_RUNTIME_DIR/keyring.log" 2>&1 &
    daemon=$!
    tries=0
    until has_service; do
        tries=$((tries + 1))
        if [ $tries -gt 500 ] || ! kill -0 "$daemon" 2>/dev/null; then
            echo "keyring-session: gnome-keyring did not start" >&2
            cat "$XDG_RUNTIME_DIR/keyring.log" >&2
            exit 70
        fi
        sleep 0.02
    done
    export KEYRING_PID=$daemon
}

printf %s "$KEYRING_PASSWORD" >"$XDG_RUNTIME_DIR/password"
case $mode in
unlocked | mute | restarted) start_daemon "$XDG_RUNTIME_DIR/password" --unlock ;;
locked)
    start_daemon "$XDG_RUNTIME_DIR/password" --unlock
    "$1" --seed
    stop_daemon
    start_daemon /dev/null --start
    ;;
fresh) start_daemon /dev/null --start ;;
none) ;;
*)
    echo "keyring-session: unknown mode $mode" >&2
    exit 64
    ;;
esac
rm -f "$XDG_RUNTIME_DIR/password"

"$@" && status=0 || status=$?
exit "$status"
