#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the certificates of the loopback server again. Only tests trust them, and only while they
# run; the keys protect nothing. Needs OpenSSL 3. Valid from 2020 to 2090, "expired" until 2011.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/ca.cnf" <<CONFIG
[ca]
default_ca = authority
[authority]
database = $work/index
new_certs_dir = $work
serial = $work/serial
default_md = sha256
unique_subject = no
policy = names
[names]
commonName = supplied
CONFIG

# certificate NAME SUBJECT START END EXTENSIONS [SIGNER OPTIONS...]
certificate() {
    name=$1 subject=$2 start=$3 end=$4 extensions=$5
    shift 5
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -config "$work/ca.cnf" \
        -keyout "$name.key" -out "$work/request" -subj "$subject" 2>/dev/null
    [ $# -gt 0 ] || set -- -selfsign -keyfile "$name.key"
    printf '%s\n' "$extensions" >"$work/extensions"
    : >"$work/index"
    openssl ca -batch -notext -rand_serial -config "$work/ca.cnf" "$@" -in "$work/request" \
        -out "$name.pem" -extfile "$work/extensions" -startdate "$start" -enddate "$end" 2>"$work/log" || { cat "$work/log"; exit 1; }
}

here='subjectAltName = DNS:localhost, IP:127.0.0.1'
elsewhere='subjectAltName = DNS:other.example'
begin=20200101000000Z
end=20900101000000Z
certificate ca '/CN=Loopback Test Authority' $begin $end 'basicConstraints = critical, CA:TRUE'
certificate selfsigned '/CN=Self-signed' $begin $end "$here"
set -- -cert ca.pem -keyfile ca.key
certificate valid '/CN=Loopback' $begin $end "$here" "$@"
certificate wronghost '/CN=Somebody else' $begin $end "$elsewhere" "$@"
certificate expired '/CN=Yesterday' 20100101000000Z 20110101000000Z "$here" "$@"
# The function has changed it.
end=20900101000000Z
# What a proxy shows that looks into connections, with an authority of its own.
certificate inspection-ca '/CN=Contoso Web Inspection/O=Contoso' $begin $end 'basicConstraints = critical, CA:TRUE'
set -- -cert inspection-ca.pem -keyfile inspection-ca.key
certificate inspected '/CN=Inspected' $begin $end \
    'subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1, DNS:other.example' "$@"
# An authority that has ended, for the list of those that were added.
certificate old-ca '/CN=Contoso Old Inspection' 20100101000000Z 20110101000000Z 'basicConstraints = critical, CA:TRUE'
# And a server's that is valid, which it vouched for.
end=20900101000000Z
set -- -cert old-ca.pem -keyfile old-ca.key
certificate outlived '/CN=Outlived' $begin $end 'subjectAltName = DNS:localhost, IP:127.0.0.1, DNS:other.example' "$@"
# Nobody is to issue more.
rm ca.key inspection-ca.key old-ca.key
