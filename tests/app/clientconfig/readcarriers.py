#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Reads what the program writes for each carrier with somebody else's parser.

usage: readcarriers.py CARRIER SAMPLES CACHE

SAMPLES is the program that writes the files. For each value: what the client has in the end, after the
carrier's parser and its own expansion, is what went in.
"""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path
from typing import Callable, Iterable, Iterator

import brokerclient

CARRIERS = ["docker-env-file", "compose", "kubernetes", "helm", "npm", "docker-sh", "docker-powershell"]
FEWEST_VALUES = 10_000
TYPES = {"github-com", "github-enterprise", "gitlab", "bitbucket-server", "bitbucket-server-bearer-auth", "azure-repos",
         "artifactory", "nexus", "nexus2", "jira", "jira-bearer-auth"}
REGISTRIES = {"acr", "artifactory-cr", "docker-hub", "ecr", "gcr", "github-cr", "gitlab-cr", "google-artifact-cr",
              "harbor-cr", "nexus-cr", "quay-cr", "digitalocean-cr"}
# For each type: what is asked; "NAME:user" and "NAME:password" are a login inside the address NAME.
ENTERED = {"github-com": ["GITHUB_TOKEN"], "github-enterprise": ["GITHUB_TOKEN", "GITHUB"],
           "gitlab": ["GITLAB_TOKEN", "GITLAB"],
           "bitbucket-server": ["BITBUCKET", "BITBUCKET_USERNAME", "BITBUCKET_PASSWORD"],
           "bitbucket-server-bearer-auth": ["BITBUCKET", "BITBUCKET_PAT"],
           "azure-repos": ["AZURE_REPOS_TOKEN", "AZURE_REPOS_ORG"],
           "artifactory": ["ARTIFACTORY_URL", "ARTIFACTORY_URL:user", "ARTIFACTORY_URL:password"],
           "nexus": ["BASE_NEXUS_URL", "BASE_NEXUS_URL:user", "BASE_NEXUS_URL:password"],
           "nexus2": ["BASE_NEXUS_URL", "BASE_NEXUS_URL:user", "BASE_NEXUS_URL:password"],
           "jira": ["JIRA_HOSTNAME", "JIRA_USERNAME", "JIRA_PASSWORD"],
           "jira-bearer-auth": ["JIRA_HOSTNAME", "JIRA_PAT"]}
ENTERED |= {kind: ["CR_BASE", "CR_USERNAME", "CR_PASSWORD"] for kind in REGISTRIES}
ENTERED |= {"ecr": ["CR_ROLE_ARN", "CR_REGION", "CR_EXTERNAL_ID"], "digitalocean-cr": ["CR_BASE", "CR_TOKEN"]}
# Of enum RefusalReason.
LINE_BREAK, NO_QUOTES_LEFT, CLIENT_WOULD_CHANGE, CHART_WRITES_UNQUOTED, CHART_BREAKS_ON_QUOTE = 1, 3, 7, 8, 9
CHART_REFUSES_LOG_LEVEL = 11

Environment = dict[str, str]


def decoded(text: str) -> str:
    return base64.b64decode(text).decode("utf-8")


def docker_env_file(text: str) -> Environment:
    """docker/cli, pkg/kvfile: lines end at LF or CR LF, names have no white space, values are literal."""
    environment = {}
    for line in text.encode().split(b"\n"):
        line = line[:-1] if line.endswith(b"\r") else line
        line = line.lstrip()
        if not line or line.startswith(b"#"):
            continue
        name, equals, value = line.partition(b"=")
        assert equals and not re.search(rb"\s", name), line
        assert len(line) < 65536
        environment[name.decode()] = value.decode()
    return environment


def undollared(value: str) -> str:
    """Compose's interpolation when no variable is meant: only "$$" may be there."""
    assert "$" not in value.replace("$$", ""), value
    return value.replace("$$", "$")


def compose(text: str) -> Environment:
    import yaml
    services = yaml.safe_load(text)["services"]
    name, service = next(iter(services.items()))
    assert service["init"] is True
    if "container-registry-agent" in service["image"]:
        agent = services[f"{name}-agent"]
        assert agent["image"].startswith("snyk/container-registry-agent:")
        assert service["environment"]["CR_AGENT_URL"] == f"http://{name}-agent:{agent['environment']['SNYK_PORT']}"
        assert service["environment"]["BROKER_CLIENT_URL"] == f"http://{name}:{service['environment']['PORT']}"
        assert service["depends_on"] == [f"{name}-agent"] and len(services) == 2
    else:
        assert len(services) == 1
    return {name: undollared(value) for name, value in service["environment"].items()}


def kubelet(value: str) -> str:
    """k8s.io/kubernetes third_party/forked/golang/expansion, with no variable to be found."""
    out, at = "", 0
    while at < len(value):
        if value[at] == "$" and at + 1 < len(value):
            if value[at + 1] == "$":
                out += "$"
                at += 2
                continue
            assert value[at + 1] != "(", "a reference: " + value
        out += value[at]
        at += 1
    return out


def kubernetes(text: str) -> Environment:
    import yaml
    secret, deployment, service, *further = yaml.safe_load_all(text)
    assert (secret["kind"], deployment["kind"], service["kind"]) == ("Secret", "Deployment", "Service")
    if further:
        agent, address = further
        name = agent["metadata"]["name"]
        (port,) = address["spec"]["ports"]
        assert agent["spec"]["template"]["metadata"]["labels"] == address["spec"]["selector"]
        assert address["metadata"]["name"] == name == deployment["metadata"]["name"] + "-agent"
        assert {"name": "CR_AGENT_URL", "value": f"http://{name}:{port['port']}"} \
            in deployment["spec"]["template"]["spec"]["containers"][0]["env"]
    environment = {}
    for entry in deployment["spec"]["template"]["spec"]["containers"][0]["env"]:
        if "value" in entry:
            assert isinstance(entry["value"], str)
            environment[entry["name"]] = kubelet(entry["value"])
        else:
            reference = entry["valueFrom"]["secretKeyRef"]
            assert reference["name"] == secret["metadata"]["name"]
            environment[entry["name"]] = base64.b64decode(secret["data"][reference["key"]]).decode()
    return environment


CHART = {
    "GITHUB_TOKEN": "scmToken", "BROKER_TOKEN": "brokerToken", "BITBUCKET_PASSWORD": "bitbucketPassword",
    "BITBUCKET_PAT": "bitbucketPat", "AZURE_REPOS_TOKEN": "azureReposToken",
    "ARTIFACTORY_URL": "artifactoryUrl", "BASE_NEXUS_URL": "baseNexusUrl", "NEXUS_URL": "nexusUrl",
    "JIRA_PASSWORD": "jiraPassword", "JIRA_PAT": "jiraPat", "CR_PASSWORD": "crPassword"}
CHART_UNQUOTED = {
    "GITHUB": "github", "GITHUB_API": "githubApi", "GITHUB_GRAPHQL": "githubGraphQl", "GITLAB": "gitlab",
    "BITBUCKET_USERNAME": "bitbucketUsername", "BITBUCKET": "bitbucket", "BITBUCKET_API": "bitbucketApi",
    "AZURE_REPOS_ORG": "azureReposOrg", "AZURE_REPOS_HOST": "azureReposHost", "JIRA_USERNAME": "jiraUsername",
    "JIRA_HOSTNAME": "jiraHostname", "BROKER_CLIENT_URL": "brokerClientUrl", "CR_TYPE": "crType", "CR_BASE": "crBase",
    "CR_ROLE_ARN": "crRoleArn", "CR_REGION": "crRegion", "CR_EXTERNAL_ID": "crExternalId",
    "NO_PROXY": "noProxy"}


def helm(text: str) -> Environment:
    """The chart's templates: b64enc | quote, no quotes, or squote (snyk-broker-helm _scmConfig.tpl)."""
    import yaml
    values = yaml.safe_load(text)
    # values.schema.json
    assert values.get("logLevel", "info") in ("info", "debug")
    assert re.match("^https://broker(.*)snyk(gov)?.io", values.get("brokerServerUrl", "https://broker.snyk.io"))
    # _helpers.tpl, snyk-broker.noProxy
    if "noProxy" in values:
        assert all(re.fullmatch("[a-zA-Z0-9.-]+", entry) for entry in values["noProxy"].split(",")), values["noProxy"]
    environment = {name: values[key] for name, key in CHART.items() if key in values}
    if values["scmType"] == "gitlab" and "GITHUB_TOKEN" in environment:
        environment["GITLAB_TOKEN"] = environment.pop("GITHUB_TOKEN")
    for name, key in CHART_UNQUOTED.items():
        # Of all types, the template of Nexus alone leaves this one out.
        is_lost = key == "brokerClientUrl" and values["scmType"].startswith("nexus")
        if key in values and not is_lost:
            rendered = yaml.safe_load(f"- name: {name}\n  value: {values[key]}\n")[0]["value"]
            assert isinstance(rendered, str), (name, values[key], rendered)
            environment[name] = rendered
    if values.get("logLevel"):
        environment["LOG_LEVEL"] = values["logLevel"]
    # extra-resources.yaml and the container's own specification.
    wanted = [one["secretRef"]["name"] for one in (values.get("extraContainerSpecs") or {}).get("envFrom", [])]
    for extra in values.get("extraObjects", []):
        assert extra["kind"] == "Secret" and extra["metadata"]["name"] in wanted and "{{" not in str(extra)
        environment |= extra["stringData"]
    for entry in values.get("env", []):
        # The chart's own entry of that name would be the second one.
        assert entry["name"] not in environment, entry
        line = f"- name: {entry['name']}\n  value: '{entry['value']}'\n"
        environment[entry["name"]] = yaml.safe_load(line)[0]["value"]
    # broker_deployment.yaml: what the chart adds by itself.
    own = {"PORT": str(values["deployment"]["container"]["containerPort"]),
           "BROKER_HEALTHCHECK_PATH": values.get("healthCheckPath", "/healthcheck")}
    if not values.get("disableAutoAcceptRules"):
        own |= {"ACCEPT_CODE": "true", "ACCEPT_IAC": "tf,yaml,yml,json,tpl"}
    if values.get("enableAppRisk", "true"):
        own["ACCEPT_APPRISK"] = "true"
    assert not own.keys() & environment.keys(), "set twice"
    environment |= own
    return environment


class FakeDocker:
    """A `docker` in the PATH that writes down what it was given."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.report = folder / "report"
        program = folder / "docker"
        program.write_text(f"#!/bin/sh\n{{ printf '%s\\0' \"$@\"; printf '\\0'; env -0; }} > '{self.report}'\n")
        program.chmod(0o755)

    def environment(self, command: list[str]) -> Environment:
        path = f"{self.folder}:{os.environ['PATH']}"
        subprocess.run(command, check=True, env={"PATH": path, "HOME": str(self.folder)}, cwd=self.folder,
                       capture_output=True)
        arguments, _, passed = self.report.read_bytes().partition(b"\0\0")
        inherited = dict(entry.decode().split("=", 1) for entry in passed.split(b"\0") if entry)
        words = [word.decode() for word in arguments.split(b"\0")]
        assert words[0] == "run" and "--init" in words
        environment = {}
        for flag, word in zip(words, words[1:]):
            if flag == "--env":
                name, equals, value = word.partition("=")
                environment[name] = value if equals else inherited[name]
        return environment


def docker_sh(text: str) -> Environment:
    shells = [shell for shell in ("dash", "bash", "busybox") if shutil.which(shell)] or ["sh"]
    found = None
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "run.sh")
        script.write_bytes(text.encode())
        for shell in shells:
            command = [shell, "sh", str(script)] if shell == "busybox" else [shell, str(script)]
            environment = FakeDocker(Path(folder)).environment(command)
            assert found in (None, environment), shell
            found = environment
    return found


SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"


def powershell_string(text: str, at: int) -> tuple[str, int]:
    """PowerShell's tokenizer, ScanStringLiteral: any single quote ends it, two of them are the second."""
    assert text[at] in SINGLE_QUOTES
    value, at = "", at + 1
    while True:
        if text[at] in SINGLE_QUOTES:
            if text[at + 1] not in SINGLE_QUOTES:
                return value, at + 1
            at += 1
        value += text[at]
        at += 1


def docker_powershell(text: str) -> Environment:
    if shutil.which("pwsh"):
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder, "run.ps1")
            script.write_bytes(text.encode())
            return FakeDocker(Path(folder)).environment(
                ["pwsh", "-NoProfile", "-NonInteractive", "-File", str(script)])
    head = "$variables = [ordered]@{\n"
    assert text.startswith("\ufeff" + head) or text.startswith("\ufeff& docker 'network' 'create' ")
    environment, at = {}, text.index(head) + len(head)
    while not text.startswith("}", at):
        name = re.compile(r" {4}([A-Za-z0-9_]+) = ").match(text, at)
        value, at = powershell_string(text, name.end())
        assert text[at] == "\n"
        environment[name[1]], at = value, at + 1
    return environment


def node_dotenv(texts: list[str], cache: Path) -> Iterator[Environment]:
    folder = brokerclient.installed(cache)
    program = ("const {parse} = require(require.resolve('dotenv', {paths: [process.argv[1]]}));"
               "const files = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
               "process.stdout.write(JSON.stringify(files.map(text => Object.entries(parse(text)))));")
    done = subprocess.run(["node", "-e", program, str(folder / "node_modules/snyk-broker/dist")], check=True,
                          input=json.dumps(texts), capture_output=True, text=True)
    return (dict(entries) for entries in json.loads(done.stdout))


LOADER = """
const fs = require('fs'), path = require('path');
const [package, folder] = process.argv.slice(1);
const {loadBrokerConfig} = require(path.join(package, 'dist/lib/hybrid-sdk/common/config/config.js'));
const before = {...process.env};
process.chdir(folder);
(async () => {
  const results = [];
  for (const [text, environment] of JSON.parse(fs.readFileSync('starts.json', 'utf8'))) {
    fs.writeFileSync('.env', text);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before, environment);
    await loadBrokerConfig({});
    results.push({...process.env});
  }
  fs.writeFileSync('results.json', JSON.stringify(results));
})();
"""


def started(starts: list[tuple[str, Environment]], cache: Path) -> list[Environment]:
    """The client's own loader: what it has of its file .env, by dotenv, and of the variables that it was started with,
    after its expansion."""
    package = brokerclient.installed(cache) / "node_modules/snyk-broker"
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "starts.json").write_text(json.dumps(starts), encoding="utf-8")
        subprocess.run(["node", "-e", LOADER, str(package), folder], check=True, capture_output=True,
                       env={"PATH": os.environ["PATH"], "HOME": folder})
        return json.loads(Path(folder, "results.json").read_text(encoding="utf-8"))


def npm(texts: list[str], cache: Path) -> list[Environment]:
    return started([(text, {}) for text in texts], cache)


def registry_credentials(kind: str, entered: Environment) -> dict:
    """CR_CREDENTIALS, by Snyk's start script (snyk/broker, bin/container-registry-agent) and its documentation."""
    if kind == "ecr":
        return {"type": kind, "roleArn": entered["CR_ROLE_ARN"],
                "extra": {"region": entered["CR_REGION"], "externalId": entered.get("CR_EXTERNAL_ID", "")}}
    is_token = kind == "digitalocean-cr"
    is_key = kind in ("gcr", "google-artifact-cr")
    return {"type": kind, "registryBase": entered["CR_BASE"],
            "username": entered["CR_TOKEN"] if is_token else "_json_key" if is_key else entered["CR_USERNAME"],
            "password": entered["CR_TOKEN" if is_token else "CR_PASSWORD"]}


def is_told_otherwise(kind: str, name: str) -> bool:
    """What the client of the chart needs no variable for: the image's start script makes what the agent of ECR is told,
    and what the agents of the others are told has the address in it, which may be one that the chart cannot quote."""
    return (kind, name) == ("ecr", "CR_CREDENTIALS") or (kind in REGISTRIES and kind != "ecr" and name == "CR_BASE")


def check_entered(kind: str, has: Environment, entered: Environment, refused: Iterable[str] = (),
                  has_chart: bool = False) -> None:
    """Whatever was entered is what the client has: in a variable of its own, in the login inside an address, or in
    what the agent is told. The chart leaves it to the image's start
    script to tell the agent of ECR, with nothing in it that the script would have to quote."""
    for name, value in entered.items():
        variable, _, part = name.partition(":")
        if variable in refused or (kind in REGISTRIES and variable in ("CR_USERNAME", "CR_PASSWORD", "CR_TOKEN")):
            continue
        found = has.get(variable)
        if found is None and has_chart and is_told_otherwise(kind, variable):
            continue
        assert found is not None, f"{kind}: {name} is missing"
        if part or f"{variable}:user" in entered:
            address, wanted = (urllib.parse.urlsplit(text if "://" in text else f"https://{text}")
                               for text in (found, entered[variable]))
            if part:
                found = urllib.parse.unquote(address.username if part == "user" else address.password)
            else:
                found, value = ((one.netloc.rpartition("@")[2], one.path) for one in (address, wanted))
        if variable == "AZURE_REPOS_ORG":  # a part of addresses
            found = found if found == value else urllib.parse.unquote(found)
        assert found == value, f"{kind}: {name}: {value!r} became {found!r}"
    if kind in REGISTRIES:
        assert has["CR_TYPE"] == kind, has["CR_TYPE"]
        if kind == "ecr" and has_chart and "CR_CREDENTIALS" not in has:
            assert all(re.fullmatch(r"[^\s\"\\$]+", value) for value in entered.values()), entered
            return
        given = json.loads(base64.b64decode(has["CR_CREDENTIALS"], validate=True))
        assert given == registry_credentials(kind, entered), f"{kind}: {given}"


def refusal_is_right(reason: int, name: str, value: str) -> bool:
    """Only what the carrier really cannot hold is refused."""
    if reason == LINE_BREAK:
        return bool(re.search(r"[\r\n]", value))
    if reason == NO_QUOTES_LEFT:
        quotes = sum(quote in value for quote in "'\"`")
        hard = re.search(r"[#\s\\]|[^ -~]", value)
        return "\r" in value or (bool(hard) and (quotes == 3 or "\\" in value))
    if reason == CLIENT_WOULD_CHANGE:
        return "$" in value
    if reason == CHART_WRITES_UNQUOTED:
        return name in CHART_UNQUOTED and not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{5,}(\.[A-Za-z0-9_-]+)*", value)
    if reason == CHART_BREAKS_ON_QUOTE:
        return (name not in CHART_UNQUOTED or name in ("NO_PROXY", "BROKER_CLIENT_URL")) and bool(
            re.search(r"['\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", value))
    if reason == CHART_REFUSES_LOG_LEVEL:
        return name == "LOG_LEVEL" and value not in ("info", "debug")
    return False


def main() -> int:
    carrier, samples, cache = sys.argv[1:]
    done = subprocess.run([samples, str(CARRIERS.index(carrier))], check=True, capture_output=True)
    written = json.loads(done.stdout)
    texts = [decoded(file["text"]) for file in written["files"]]
    readers: dict[str, Callable[[str], Environment]] = {
        "docker-env-file": docker_env_file, "compose": compose, "kubernetes": kubernetes, "helm": helm,
        "docker-sh": docker_sh, "docker-powershell": docker_powershell}
    afterwards = (npm(texts, Path(cache)) if carrier == "npm"
                  else (brokerclient.expand(readers[carrier](text)) for text in texts))

    checked = 0
    types: set[str] = set()
    for file, after in zip(written["files"], afterwards):
        for name, value in file["values"].items():
            wanted = decoded(value)
            if carrier == "helm" and name not in after and is_told_otherwise(file["type"], name):
                continue
            assert after.get(name) == wanted, f"{name}: {wanted!r} became {after.get(name)!r}"
            checked += 1
        if "entered" in file:
            entered = {name: decoded(value) for name, value in file["entered"].items()}
            check_entered(file["type"], after, entered, file["refused"], carrier == "helm")
            types.add(file["type"])
            checked += len(entered)
    refused = written["refused"]
    for one in refused:
        value = decoded(one["value"])
        assert refusal_is_right(one["reason"], one["name"], value), f"refused, {one['reason']}: {value!r}"
    if carrier in ("compose", "kubernetes", "docker-sh", "docker-powershell"):
        assert not refused
    assert checked + len(refused) >= FEWEST_VALUES
    assert types == TYPES | REGISTRIES, types
    print(f"{carrier}: {checked} values of {len(types)} types came out as they went in, {len(refused)} were refused.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
