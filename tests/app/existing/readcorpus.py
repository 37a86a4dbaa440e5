#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the corpus of existing files with somebody else's parsers.

usage: readcorpus.py CORPUS CACHE

What stands under "==== expected" was written down from what the program read. Here PyYAML, json, real shells, Node's
dotenv and the rules of docker's env-files read the same files: token, credential and host have to be the same.
"""
import base64
import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "clientconfig"))
import readcarriers  # noqa: E402
from readcarriers import Environment  # noqa: E402

FEWEST_CLIENTS = 90
# What the program reads and its own reader would not: there is nothing to compare with.
BY_NOBODY_ELSE = {"docker-blanks-after-backslash.txt": "a shell ends the command at the blank",
                  "docker-windows.txt": "the language of cmd.exe",
                  "docker-windows-quotes.txt": "the language of cmd.exe",
                  "docker-windows-set.txt": "the language of cmd.exe",
                  "compose-env-file-hole.txt": "env-files as Compose reads them",
                  "powershell-backticks.txt": "PowerShell", "powershell-table.txt": "PowerShell",
                  "powershell-table-elsewhere.txt": "PowerShell", "powershell-two-tables.txt": "PowerShell",
                  "powershell-variable.txt": "PowerShell"}
SECRETS = {"githubToken": "GITHUB_TOKEN", "gitlabToken": "GITLAB_TOKEN", "bitbucketPassword": "BITBUCKET_PASSWORD",
           "bitbucketPat": "BITBUCKET_PAT", "azureToken": "AZURE_REPOS_TOKEN", "jiraPassword": "JIRA_PASSWORD",
           "jiraPat": "JIRA_PAT", "registryPassword": "CR_PASSWORD", "registryToken": "CR_TOKEN"}
NAMES = {"bitbucketUsername": "BITBUCKET_USERNAME", "jiraUsername": "JIRA_USERNAME", "registryUsername": "CR_USERNAME",
         "azureOrganization": "AZURE_REPOS_ORG", "registryRole": "CR_ROLE_ARN", "registryRegion": "CR_REGION",
         "registryExternalId": "CR_EXTERNAL_ID"}
HOSTS = {"githubHost": "GITHUB", "gitlabHost": "GITLAB", "bitbucketHost": "BITBUCKET", "jiraHost": "JIRA_HOSTNAME",
         "registryHost": "CR_BASE"}
ADDRESSES = {"artifactory": "ARTIFACTORY_URL", "nexus": "BASE_NEXUS_URL"}
CHART = {**{key: name for name, key in (readcarriers.CHART | readcarriers.CHART_UNQUOTED).items()},
         "crRoleArn": "CR_ROLE_ARN", "crRegion": "CR_REGION", "crExternalId": "CR_EXTERNAL_ID", "crToken": "CR_TOKEN"}
RECORDER = """#!/bin/sh
{ printf '%s\\0' "${0##*/}" "$@"; printf '\\0'; env -0; printf '\\0'; } >> "$BTA_REPORT"
"""


class Case:
    """A file of the corpus: what is given, and the clients that the program reads in it."""

    def __init__(self, file: Path):
        given, _, expected = file.read_bytes().decode("utf-8").partition("==== expected\n")
        self.name = file.name
        parts = re.split(r"^====(.*)\n", given, flags=re.MULTILINE)[1:]
        self.sources = [(name.strip(), text) for name, text in zip(parts[::2], parts[1::2])]
        self.clients: list[Environment] = []
        for line in expected.splitlines():
            key, _, value = line.partition(" ")
            if key == "client":
                self.clients.append({})
            elif self.clients and key not in ("ignored", "refused"):
                self.clients[-1].setdefault(key, value)
            if key in ("further:", "further,"):
                name, _, text = value.removeprefix("hidden: ").partition("=")
                self.clients[-1]["further " + name] = text

    @property
    def text(self) -> str:
        return self.sources[0][1]

    def source(self, path: str) -> str:
        return next(text for name, text in self.sources if name == path.rpartition("/")[2])


def env_file(text: str) -> Environment:
    """Docker refuses a file with a line that is no assignment; those are passed over here."""
    lines = [line for line in text.removeprefix("\ufeff").split("\n") if "=" in line or line.startswith("#")]
    return readcarriers.docker_env_file("\n".join(lines))


def inspected(text: str) -> list[Environment]:
    return [dict(one.split("=", 1) for one in container["Config"]["Env"]) for container in json.loads(text)]


def options_of_run(case: Case, words: list[str], inherited: Environment) -> Environment:
    of_files: Environment = {}
    environment: Environment = {}
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in ("--env-file",):
            of_files |= env_file(case.source(following))
        short = re.fullmatch("-[ditPq]*e=?(.*)", word)
        given = (following if word == "--env" or short and not short[1] else short[1] if short
                 else word[6:] if word.startswith("--env=") else "")
        name, equals, value = given.partition("=")
        if equals:
            environment[name] = value
        elif name in inherited:
            environment[name] = inherited[name]
    return of_files | environment


def run_by_a_shell(text: str) -> list[tuple[list[str], Environment]]:
    """Every command for docker, podman or helm that the script gives, with the environment that it was given in."""
    with tempfile.TemporaryDirectory() as folder:
        for tool in ("docker", "podman", "helm"):
            (Path(folder) / tool).write_text(RECORDER, encoding="utf-8")
        (Path(folder) / "sudo").write_text('#!/bin/sh\nexec "$@"\n', encoding="utf-8")
        for tool in Path(folder).iterdir():
            tool.chmod(0o755)
        script, report = Path(folder) / "script", Path(folder) / "report"
        script.write_text(text, encoding="utf-8", newline="")
        shell = "bash" if "bash" in text.partition("\n")[0] else "sh"
        # Of a script that hands the token on by its name alone and does not export it, nothing gets to a client but
        # where the name is exported in the session already; and then it is what the script says.
        subprocess.run([shell, str(script)], check=True, capture_output=True, cwd=folder,
                       env={"PATH": f"{folder}:/usr/bin:/bin", "HOME": folder, "BTA_REPORT": str(report),
                            "BROKER_TOKEN": "of the session"})
        parts = [part.split("\0") for part in report.read_bytes().decode("utf-8").split("\0\0")]
        return [(words, dict(one.split("=", 1) for one in passed)) for words, passed in zip(parts[::2], parts[1::2])]


def docker_sh(case: Case) -> list[Environment]:
    # What was pasted is a script of its own; what has a name is there for what refers to it.
    scripts = [text for name, text in case.sources if not name] or [case.text]
    return [options_of_run(case, words, inherited) for text in scripts
            for words, inherited in run_by_a_shell(text)
            if words[0] in ("docker", "podman") and "run" in words[1:5]]


def interpolated(value: object, known: Environment) -> str:
    """Compose's, of what is used in the corpus."""
    def looked_up(match: re.Match) -> str:
        if match[0] == "$$":
            return "$"
        return known.get(match[1], "") or (match[3] if match[2] == ":-" else "")
    text = {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    return re.sub(r"\$\$|\$\{(\w+)(?:(:-|:\?)([^}]*))?\}", looked_up, text)


def compose(case: Case, known: Environment) -> list[Environment]:
    import yaml
    found = []
    services = [service for document in yaml.safe_load_all(case.text)
                for service in document.get("services", {}).values()]
    for service in services:
        environment = dict(known) if ".env" in (service.get("env_file") or []) else {}
        entries = service.get("environment") or {}
        if isinstance(entries, list):
            entries = dict(one.split("=", 1) if "=" in one else (one, None) for one in entries)
        for name, value in entries.items():
            if value is not None:
                environment[name] = interpolated(value, known)
            elif name in known:
                environment[name] = known[name]
        found.append(environment)
    return found


def kept_values(thing: dict) -> Environment:
    """Those that are no base64 are nobody's value."""
    data = thing.get("data") or {}
    if thing["kind"] == "Secret":
        plain = {}
        for key, value in data.items():
            with contextlib.suppress(ValueError):
                plain[key] = base64.b64decode(value, validate=True).decode()
        data = plain
    return data | (thing.get("stringData") or {})


def kubernetes(case: Case) -> list[Environment]:
    import yaml
    things = [(at, thing) for at, (_, text) in enumerate(case.sources) for thing in yaml.safe_load_all(text) if thing]
    things = [(at, one) for at, thing in things for one in (thing["items"] if thing["kind"] == "List" else [thing])]
    kept = [(at, thing["metadata"].get("namespace", ""), thing["metadata"]["name"], kept_values(thing))
            for at, thing in things if thing["kind"] in ("Secret", "ConfigMap")]
    found = []
    for at, thing in things:
        space = thing["metadata"].get("namespace", "")

        def nearest(name: str, at: int = at, space: str = space) -> Environment | None:
            """Of the same file where there is one; nothing where several are as near."""
            named = [one for one in kept if one[1:3] == (space, name)]
            named = [one for one in named if one[0] == at] or named
            return named[0][3] if len(named) == 1 else None
        pod = thing["spec"]["template"]["spec"] if thing["kind"] == "Deployment" else thing.get("spec") or {}
        for container in pod.get("containers") or ():
            environment: Environment = {}
            for one in container.get("envFrom") or ():
                environment |= nearest((one.get("secretRef") or one.get("configMapRef"))["name"])
            for one in container.get("env") or ():
                if "value" in one:
                    # A reference to what stands before it.
                    value = re.sub(r"(?<!\$)\$\((\w+)\)", lambda match: environment.get(match[1], match[0]),
                                   one["value"])
                    environment[one["name"]] = value.replace("$$", "$")
                else:
                    reference = one["valueFrom"]["secretKeyRef"]
                    # Nobody has what is in a Secret that is not here.
                    values = nearest(reference["name"])
                    if values is not None:
                        environment[one["name"]] = values[reference["key"]]
            found.append(environment)
    return found or [one[3] for one in kept]


def set_by_helm(words: list[str]) -> dict:
    values = {}
    for option, word in zip(words, words[1:]):
        if option == "--set":
            values |= dict(one.split("=", 1) for one in re.split(r",(?![^{]*\})", word))
        elif option == "--set-literal":
            values |= dict([word.split("=", 1)])
    return values


def charts_in(document: dict) -> list[dict]:
    values = document["spec"].get("values", {}) if "spec" in document else document
    if "brokerToken" in values or "scmType" in values:
        return [values]
    return [one for one in values.values() if isinstance(one, dict) and "scmType" in one]


def helm(case: Case) -> list[Environment]:
    import yaml
    if case.text.startswith("helm "):
        charts = [set_by_helm(words) for words, _ in run_by_a_shell(case.text)]
    else:
        charts = [values for document in yaml.safe_load_all(case.text) for values in charts_in(document)]
    found = []
    for values in charts:
        environment = {CHART[key]: value for key, value in values.items() if key in CHART}
        if values.get("scmType") == "gitlab" and "GITHUB_TOKEN" in environment:
            environment["GITLAB_TOKEN"] = environment.pop("GITHUB_TOKEN")
        found.append(environment)
    return found


def dotenv(texts: list[str], cache: Path) -> list[Environment]:
    return list(readcarriers.node_dotenv(texts, cache))


def environments(case: Case, cache: Path) -> list[Environment]:
    carrier = case.clients[0]["carrier"]
    if carrier == "npm":
        return dotenv([case.text], cache)
    if carrier == "docker-env-file":
        return inspected(case.text) if case.text.lstrip().startswith("[") else [env_file(case.text)]
    if carrier == "compose":
        beside = [text for name, text in case.sources[1:] if name == ".env"]
        return compose(case, dotenv(beside, cache)[0] if beside else {})
    return {"docker-sh": docker_sh, "kubernetes": kubernetes, "helm": helm}[carrier](case)


def bare(host: str) -> str:
    return re.sub("^https?://", "", host).rstrip("/")


def with_parts(environment: Environment) -> Environment:
    """What people had made by the start script is in one variable."""
    if "CR_CREDENTIALS" not in environment:
        return environment
    login = json.loads(base64.b64decode(environment["CR_CREDENTIALS"], validate=True))
    if login["type"] == "digitalocean-cr":
        return environment | {"CR_TOKEN": login["password"]}
    return environment | {"CR_USERNAME": login["username"], "CR_PASSWORD": login["password"],
                          "CR_BASE": login["registryBase"]}


def compare(client: Environment, found: list[Environment]) -> None:
    (has,) = [one for one in found if one.get("BROKER_TOKEN", "").lower() == client["BROKER_TOKEN"]]
    has = with_parts(has)
    for answer, name in (SECRETS | NAMES).items():
        if answer in client:
            assert has.get(name) == client[answer], (name, has.get(name), client[answer])
    for answer, name in HOSTS.items():
        if answer in client:
            assert bare(has.get(name, "")) == client[answer], (name, has.get(name), client[answer])
    # No credential is passed over.
    elsewhere = client.get("no", "").removeprefix("credential: referred to ")
    for answer, name in SECRETS.items():
        if name == elsewhere:
            assert not has.get(name) or has[name].startswith("$"), f"{name} is not elsewhere"
            continue
        assert not has.get(name) or answer in client or "further " + name in client, f"{name} is not read"
    for product, name in ADDRESSES.items():
        assert not has.get(name) or f"{product}Address" in client, f"{name} is not read"
        if f"{product}Address" in client:
            address = urllib.parse.urlsplit(has[name] if "://" in has[name] else f"https://{has[name]}")
            assert urllib.parse.unquote(address.username) == client[f"{product}Username"]
            assert urllib.parse.unquote(address.password) == client[f"{product}Password"]
            where = address.netloc.rpartition("@")[2] + address.path
            assert bare(client[f"{product}Address"]) == bare(where), where
    for key, value in client.items():
        if key.startswith("further "):
            assert has[key.removeprefix("further ")] == value, key


def main() -> int:
    corpus, cache = map(Path, sys.argv[1:])
    cases = [case for case in map(Case, sorted(corpus.iterdir())) if case.clients and case.name not in BY_NOBODY_ELSE]
    # Those that need Node come last: where it is missing, the others are read all the same.
    cases.sort(key=lambda case: case.clients[0]["carrier"] == "npm" or any(name == ".env" for name, _ in case.sources))
    clients = 0
    for case in cases:
        found = environments(case, cache)
        for client in case.clients:
            try:
                compare(client, found)
            except (AssertionError, ValueError, KeyError) as wrong:
                raise AssertionError(f"{case.name}: {wrong!r}") from wrong
            clients += 1
    assert clients >= FEWEST_CLIENTS, clients
    print(f"{clients} clients of {len(cases)} files are read by others as the program reads them.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
