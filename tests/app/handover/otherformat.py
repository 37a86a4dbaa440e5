#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Opens the program's hand-overs and makes some for it, by the description in sealedfile.h and content.h alone.

usage: otherformat.py HANDOVERBOX
"""
import base64
import hashlib
import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from nacl import bindings, pwhash, utils
from nacl.public import PrivateKey, PublicKey, SealedBox

MAGIC = b"broker-token-assistant-handover\n"
Entries = list[tuple[str, bytes]]


def body_of(file: bytes, head_size: int, key: bytes) -> bytes:
    head, nonce, body = file[:head_size], file[head_size:head_size + 24], file[head_size + 24:-32]
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(body, head, nonce, key)


def derived(passphrase: bytes, salt: bytes, passes: int, memory_kib: int) -> bytes:
    return pwhash.argon2id.kdf(32, passphrase, salt, opslimit=passes, memlimit=memory_kib * 1024)


def opened(file: bytes, passphrase: bytes, secret: bytes) -> tuple[bytes, bool, int]:
    """The content, whether it is of practice mode, and when it expires."""
    assert file.startswith(MAGIC)
    assert file[-32:] == hashlib.sha256(file[:-32]).digest()
    version, lock, mode, expires = struct.unpack(">HBBq", file[32:44])
    assert version == 1
    if lock == 1:
        passes, memory = struct.unpack(">II", file[44:52])
        return body_of(file, 68, derived(passphrase, file[52:68], passes, memory)), mode == 1, expires
    key = PrivateKey(secret)
    assert file[44:60] == hashlib.sha256(b"bta-key-mark" + bytes(key.public_key)).digest()[:16]
    return body_of(file, 140, SealedBox(key).decrypt(file[60:140])), mode == 1, expires


def sealed(content: bytes, lock: int, lock_bytes: bytes, key: bytes, expires: int) -> bytes:
    head = MAGIC + struct.pack(">HBBq", 1, lock, 0, expires) + lock_bytes
    nonce = utils.random(24)
    file = head + nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(content, head, nonce, key)
    return file + hashlib.sha256(file).digest()


def entries_in(content: bytes) -> Entries:
    assert len(content) % 1024 == 0
    entries = []
    at = 0
    while content[at]:
        name = content[at + 1:at + 1 + content[at]].decode("ascii")
        at += 1 + content[at]
        size, = struct.unpack(">I", content[at:at + 4])
        entries.append((name, content[at + 4:at + 4 + size]))
        at += 4 + size
    assert not any(content[at:]), "what follows the end is not zero"
    return entries


def content_of(entries: Entries) -> bytes:
    content = b"".join(
        bytes([len(name)]) + name.encode("ascii") + struct.pack(">I", len(value)) + value for name, value in entries)
    return content + bytes(1024 - len(content) % 1024)


def read_theirs(box: str, folder: Path) -> Entries:
    subprocess.run([box, "write", folder], check=True)
    content = (folder / "content").read_bytes()
    passphrase, secret = (folder / "passphrase").read_bytes(), (folder / "secret").read_bytes()
    for name, practice in (("by-passphrase", False), ("by-key", True)):
        found, is_practice, expires = opened((folder / name).read_bytes(), passphrase, secret)
        assert found == content, name
        assert is_practice == practice, name
        assert expires == 1773912600, expires  # 2026-03-19T09:30:00Z
    public = bytes(PrivateKey(secret).public_key)
    checksum = hashlib.sha256(b"bta-key-checksum" + public).digest()[:4]
    text = b"bta-key-" + base64.urlsafe_b64encode(public + checksum).rstrip(b"=")
    assert (folder / "public").read_bytes() == text
    entries = entries_in(content)
    told = dict(entries)
    assert told["sender"] == b"Ada Admin"
    assert told["secret.gitlabToken"] == b"glpat-s3cretOfGitLab-12345"
    assert told["token"] == b"5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51"
    return entries


def write_ours(box: str, folder: Path, entries: Entries) -> None:
    changed = dict(entries)
    changed["sender"] = "Zoë Other".encode()
    changed["answer.gitlabHost"] = b"other.example.com"
    changed["of.a.later.version"] = b"\x00\xff"
    content = content_of(list(changed.items()))
    passphrase, salt, key = "grüne Boote am See".encode(), utils.random(16), PrivateKey.generate()
    (folder / "passphrase").write_bytes(passphrase)
    (folder / "secret").write_bytes(bytes(key))
    (folder / "by-passphrase").write_bytes(
        sealed(content, 1, struct.pack(">II", 1, 64) + salt, derived(passphrase, salt, 1, 64), 1773912600))
    content_key = utils.random(32)
    public = PublicKey(bytes(key.public_key))
    mark = hashlib.sha256(b"bta-key-mark" + bytes(public)).digest()[:16]
    (folder / "by-key").write_bytes(
        sealed(content, 2, mark + SealedBox(public).encrypt(content_key), content_key, 1773912600))
    told = subprocess.run([box, "read", folder], check=True, capture_output=True).stdout.decode()
    line = "Zoë Other|Payments|other.example.com|glpat-s3cretOfGitLab-12345|5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51\n"
    assert told == line * 2, told


def main() -> int:
    box = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_ours(box, folder, read_theirs(box, folder))
    print("read two files, wrote two")
    return 0


if __name__ == "__main__":
    sys.exit(main())
