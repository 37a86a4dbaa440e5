# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""What the Broker client does to its environment, and the real client from npm where it can be had."""
import fcntl
import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

SKIPPED = 77
# The one whose behaviour the catalogue and the rules were taken from.
VERSION = "5.22.14"
# The client's own expression (config.ts), with JavaScript's meaning of "." and "\b".
LOOKED_UP = re.compile(r"(\\?\$[^\n\r\u2028\u2029]+?\b)", re.ASCII)
# Of every container, and of every JavaScript object.
ALWAYS = {"HOME": "/home/node", "PATH": "/usr/bin", "toString": "function", "constructor": "function"}


def skip(reason: str) -> None:
    print(f"SKIPPED: {reason}")
    sys.exit(SKIPPED)


def expand(environment: dict[str, str]) -> dict[str, str]:
    """expandValue of every variable, in their order, in place."""
    known = {**ALWAYS, **environment}
    for name in environment:
        known[name] = LOOKED_UP.sub(
            lambda match: known.get(match[0][1:]) or match[0] if match[0][0] == "$" else match[0],
            known[name])
    return {name: known[name] for name in environment}


def installed(cache: Path) -> Path:
    """The folder with node_modules; skips the test where the client cannot be had."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed: the real Broker client cannot be run.")
    cache.mkdir(parents=True, exist_ok=True)
    failed = cache / "failed"
    with open(cache / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several tests want it at once
        if (cache / "node_modules/snyk-broker/dist/cli/index.js").exists():
            return cache
        pause = 600
        if failed.exists() and time.time() - failed.stat().st_mtime < pause:
            skip(failed.read_text(encoding="utf-8"))
        # What the package says about its own dependencies does not apply when it is one.
        (cache / "package.json").write_text(
            json.dumps({"private": True, "overrides": {"setheader": "1.0.2"}}), encoding="utf-8")
        try:
            done = subprocess.run(
                ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0",
                 "--fetch-timeout=20000", f"snyk-broker@{VERSION}"],
                cwd=cache, capture_output=True, text=True, timeout=85, check=False)
            said = [line for line in done.stderr.splitlines() if re.search(r"(?i)\berr(or|!)", line)]
            reason = "" if done.returncode == 0 else "; ".join(said[:2]) or f"exit code {done.returncode}"
        except subprocess.TimeoutExpired:
            reason = "not done after 85 seconds"
        if reason:
            shutil.rmtree(cache / "node_modules", ignore_errors=True)
            text = f"npm cannot install snyk-broker ({reason})."
            failed.write_text(text, encoding="utf-8")
            skip(text)
    return cache
