#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
# Named docker or podman and put in front of the PATH of a test, it behaves like their command line for what
# the program asks of it, and notes down what it was given. Its containers are files in $BTA_ENGINE_STATE.
# "fault-run" there, for example, holds what "run" says before it fails; "fault-run-made" the same after the
# container was made.
state=$BTA_ENGINE_STATE
containers=$state/containers
mkdir -p "$containers"
printf '%s\n' "$*" >>"$state/calls"
env >>"$state/environment"
if [ -f "$state/fault-$1" ]; then
    cat "$state/fault-$1" >&2
    exit 1
fi

names_of() {
    for word in "$@"; do
        case $word in -*|[0-9]*) ;; *) printf '%s\n' "$word" ;; esac
    done
}

command=$1
shift
case $command in
ps)
    for container in "$containers"/*; do
        if [ -e "$container" ]; then
            printf '%s\t%s\n' "$(basename "$container")" "$(cat "$container")"
        fi
    done
    ;;
pull)
    echo "latest: Pulling from $1"
    if [ -f "$state/slow-pull" ]; then
        exec sleep 60
    fi
    printf 'a1b2: Downloading 1MB/2MB\ra1b2: Pull complete\n'
    echo "Status: Downloaded newer image for $1"
    ;;
image)
    [ -f "$state/has-image" ] || { echo "Error: No such image" >&2; exit 1; }
    ;;
network)
    if [ "$1" = create ]; then
        if [ -e "$state/network-$2" ]; then
            echo "Error response from daemon: network with name $2 already exists" >&2
            exit 1
        fi
        : >"$state/network-$2"
    else
        rm "$state/network-$2"
    fi
    ;;
run)
    name= file=
    while [ $# -gt 0 ]; do
        case $1 in
        --name) name=$2 ;;
        --env-file) file=$2 ;;
        esac
        shift
    done
    if [ -e "$containers/$name" ]; then
        echo "docker: Error response from daemon: Conflict. The container name \"/$name\" is already in use by container \"abc\"." >&2
        exit 125
    fi
    if [ -n "$file" ]; then
        printf '%s\n' "$file" >"$state/env-file-name"
        if [ -f "$file" ] && [ ! -L "$file" ]; then
            stat -c %a "$file" >"$state/env-file-mode"
            stat -c %a "$(dirname "$file")" >"$state/env-folder-mode"
        fi
        cat "$file" >"$state/variables"
    fi
    if [ -f "$state/fault-run-made" ]; then
        echo created >"$containers/$name"
        cat "$state/fault-run-made" >&2
        exit 125
    fi
    echo running >"$containers/$name"
    echo 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    ;;
logs)
    for last; do :; done
    cat "$state/log" 2>/dev/null
    while [ "$(cat "$containers/$last" 2>/dev/null)" = running ]; do
        sleep 0.05
    done
    ;;
stop)
    for name in $(names_of "$@"); do
        echo exited >"$containers/$name"
    done
    ;;
rm)
    for name in $(names_of "$@"); do
        rm -f "$containers/$name"
    done
    ;;
*)
    echo "unknown command: $command" >&2
    exit 1
    ;;
esac
