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
    while [ -f "$state/slow-run" ]; do
        sleep 0.05
    done
    if [ -e "$containers/$name" ]; then
        echo "docker: Error response from daemon: Conflict. The container name \"/$name\" is already in use by container \"abc\"." >&2
        exit 125
    fi
    : >"$state/variables-of-$name"
    if [ -n "$file" ]; then
        printf '%s\n' "$file" >"$state/env-file-name"
        if [ -f "$file" ] && [ ! -L "$file" ]; then
            stat -c %a "$file" >"$state/env-file-mode"
            stat -c %a "$(dirname "$file")" >"$state/env-folder-mode"
        fi
        cat "$file" >"$state/variables"
        cp "$state/variables" "$state/variables-of-$name"
    fi
    if [ -f "$state/fault-run-made" ]; then
        echo created >"$containers/$name"
        cat "$state/fault-run-made" >&2
        exit 125
    fi
    echo running >"$containers/$name"
    echo 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    ;;
container)
    # As "inspect" prints them with {{json .Config.Env}}.
    for last; do :; done
    [ -e "$containers/$last" ] || { echo "Error: No such container: $last" >&2; exit 1; }
    sed 's/[\\"]/\\&/g; s/.*/"&"/' "$state/variables-of-$last" 2>/dev/null | paste -s -d , | sed 's/.*/["PATH=\/bin",&]/; s/,]/]/'
    ;;
logs)
    # The n-th line was said in the n-th nanosecond; who asks since then gets that one as well.
    since=1
    for last; do
        case $before in --since) since=$(echo "$last" | sed 's/.*\.0*//; s/Z//') ;; esac
        before=$last
    done
    [ -f "$state/log" ] && awk -v since="$since" \
        'NR >= since { printf "2026-03-14T15:09:26.%09dZ %s\n", NR, $0 }' "$state/log"
    if [ -f "$state/short-log" ]; then
        exit 0
    fi
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
