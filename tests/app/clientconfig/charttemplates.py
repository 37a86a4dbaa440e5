#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Renders Snyk's chart with the values that the program writes, for every type.

usage: charttemplates.py GOLDEN CHART SOURCE [RENDERER]

GOLDEN is the folder with a file for every type, CHART one with Snyk's chart (snyk-broker-helm, charts/snyk-broker),
SOURCE is renderchart.go, and RENDERER is what was made of it before; without it, it is built here. What comes out has
to be valid for Kubernetes, and the client's container has to get what was answered in the form: the same as by the
env-file for docker, and in that what was put in. Skipped with 77 and the reason where something is missing.
"""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import brokerclient
import readcarriers
import schemas
from readcarriers import Environment

FEWEST_FILES = 46  # 23 types, needed and full
# configsamples.h, neededAnswers.
ANSWERS = dict.fromkeys(("GITHUB_TOKEN", "GITLAB_TOKEN", "BITBUCKET_PASSWORD", "BITBUCKET_PAT", "AZURE_REPOS_TOKEN",
                         "JIRA_PASSWORD", "JIRA_PAT", "CR_TOKEN"), "s3cret-of-the-service") | {
    "GITHUB": "ghe.example.com", "GITLAB": "gitlab.example.com:8443", "BITBUCKET": "bitbucket.example.com",
    "BITBUCKET_USERNAME": "svc-snyk", "AZURE_REPOS_ORG": "example-org", "JIRA_HOSTNAME": "jira.example.com",
    "JIRA_USERNAME": "svc-snyk", "ARTIFACTORY_URL": "artifactory.example.com/artifactory",
    "ARTIFACTORY_URL:user": "svc@example.com", "ARTIFACTORY_URL:password": "p/ss#$w0rd é",
    "BASE_NEXUS_URL": "https://nexus.example.com", "BASE_NEXUS_URL:user": "svc-snyk",
    "BASE_NEXUS_URL:password": "p@ss?word", "CR_BASE": "registry.example.com", "CR_USERNAME": "robot$snyk+reader",
    "CR_PASSWORD": "p\"ss\\w$HOME  rd é", "CR_ROLE_ARN": "arn:aws:iam::123456789012:role/SnykEcrServiceRole",
    "CR_REGION": "eu-central-1"}
GOOGLE_KEY = '{"type":"service_account","private_key":"-----BEGIN\\nKEY-----\\n"}'
# Where the chart and docker differ by their nature: names of what they make, and where a certificate is put.
OTHERWISE = {"CR_AGENT_URL", "BROKER_CLIENT_VALIDATION_URL", "NODE_EXTRA_CA_CERTS", "CA_CERT"}


def renderer(source: Path, folder: str) -> Path:
    go = shutil.which("go") or "/usr/lib/go/bin/go"
    if not Path(go).exists():
        schemas.skip("go is not installed (Debian: golang-go).")
    program = Path(folder) / "renderchart"
    done = subprocess.run([go, "build", "-o", str(program), str(source)], capture_output=True, text=True, check=False,
                          env={**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode",
                               "GOCACHE": f"{folder}/cache"})
    if done.returncode != 0:
        schemas.skip(f"renderchart.go cannot be built (Debian: golang-github-masterminds-sprig-dev, "
                     f"golang-gopkg-yaml.v3-dev): {done.stderr.splitlines()[:2]}")
    return program


def merged(defaults: dict, values: dict) -> dict:
    return defaults | {name: merged(defaults[name], value) if isinstance(value, dict)
                       and isinstance(defaults.get(name), dict) else value for name, value in values.items()}


def environment_of(container: dict, things: list[dict]) -> Environment:
    """As the kubelet puts it together: its own entries go before those of whole Secrets, and the last of a name."""
    secrets = {thing["metadata"]["name"]: thing.get("stringData") or {
        key: base64.b64decode(value, validate=True).decode() for key, value in (thing.get("data") or {}).items()}
        for thing in things if thing["kind"] == "Secret"}
    environment: Environment = {}
    for one in container.get("envFrom") or ():
        environment |= secrets[one["secretRef"]["name"]]
    for one in container["env"]:
        if reference := (one.get("valueFrom") or {}).get("secretKeyRef"):
            environment[one["name"]] = secrets[reference["name"]][reference["key"]]
        else:
            environment[one["name"]] = readcarriers.kubelet(str(one.get("value") or ""))
    return environment


def check_agent(environment: Environment, things: list[dict]) -> None:
    """The client finds its agent."""
    name, port = re.fullmatch(r"http://([^:/]+):(\d+)", environment["CR_AGENT_URL"]).groups()
    (service,) = [one for one in things if one["kind"] == "Service" and one["metadata"]["name"] == name]
    assert service["spec"]["ports"][0]["port"] == int(port)
    (agent,) = [one for one in things if one["kind"] == "Deployment"
                and service["spec"]["selector"].items() <= one["spec"]["template"]["metadata"]["labels"].items()]
    (container,) = agent["spec"]["template"]["spec"]["containers"]
    assert container["image"].startswith("snyk/container-registry-agent:")
    assert {"name": "SNYK_PORT", "value": port} in container["env"]


def check(kind: str, values: dict, things: list[dict], wanted: Environment) -> int:
    # By its image: the agent's is another one.
    containers = [container for thing in things if thing["kind"] == "Deployment"
                  for container in thing["spec"]["template"]["spec"]["containers"]]
    (container,) = [one for one in containers if one["image"].startswith("snyk/broker:")]
    tag = (values.get("image") or {}).get("tag")
    assert container["image"] == f"snyk/broker:{tag + '-' if tag else ''}{values['scmType']}", container["image"]
    environment = environment_of(container, things)
    if kind in readcarriers.REGISTRIES:
        check_agent(environment, things)
    # The client listens where it is asked.
    assert container["ports"][0]["containerPort"] == int(environment["PORT"])
    assert container["livenessProbe"]["httpGet"]["path"] == environment["BROKER_HEALTHCHECK_PATH"]

    has = brokerclient.expand(environment)
    expected = brokerclient.expand(wanted)
    for name in expected.keys() - OTHERWISE:
        # The name of the chart's own Service; and what the image's start script makes of the others.
        if kind in readcarriers.REGISTRIES and name == "BROKER_CLIENT_URL" or (kind, name) == ("ecr", "CR_CREDENTIALS"):
            continue
        assert has.get(name) == expected[name], f"{name}: {expected[name]!r} became {has.get(name)!r}"
    answers = ANSWERS | ({"CR_PASSWORD": GOOGLE_KEY} if kind in ("gcr", "google-artifact-cr") else {})
    asked = {name: answers[name] for name in readcarriers.ENTERED[kind] if name in answers}
    assert asked, "nothing is compared"
    readcarriers.check_entered(kind, has, asked, has_chart=True)
    return len(expected) + len(asked)


def main() -> int:
    golden, chart, source = map(Path, sys.argv[1:4])
    if not (chart / "templates").is_dir():
        schemas.skip(f"Snyk's chart is not in {chart}.")
    try:
        import yaml
        api = schemas.Api()
    except ImportError as missing:
        schemas.skip(f"{missing} (Debian: python3-kubernetes)")
    defaults = yaml.safe_load((chart / "values.yaml").read_text(encoding="utf-8"))
    about = yaml.safe_load((chart / "Chart.yaml").read_text(encoding="utf-8"))
    files = sorted(golden.glob("*.helm*.txt"))
    assert len(files) >= FEWEST_FILES
    values = {file: yaml.safe_load(schemas.own_part(file)) for file in files}
    # What the chart cannot do is said instead.
    values = {file: one for file, one in values.items() if one is not None}
    with tempfile.TemporaryDirectory() as folder:
        program = Path(sys.argv[4]) if len(sys.argv) > 4 else renderer(source, folder)
        done = subprocess.run([str(program), str(chart), about["name"], about["version"]], capture_output=True,
                              text=True, check=False,
                              input=json.dumps([merged(defaults, one) for one in values.values()]))
    assert done.returncode == 0, done.stderr
    compared, types = 0, set()
    for (file, own), text in zip(values.items(), json.loads(done.stdout)):
        kind = file.name.partition(".")[0]
        wanted = golden / file.name.replace(".helm.", ".docker-env-file.")
        things = [thing for thing in yaml.safe_load_all(text) if thing]
        try:
            for thing in things:
                api.check(thing)
            compared += check(kind, own, things, readcarriers.docker_env_file(schemas.own_part(wanted)))
        except (AssertionError, ValueError, KeyError) as wrong:
            raise AssertionError(f"{file.name}: {wrong!r}") from wrong
        types.add(kind)
    assert types == readcarriers.TYPES | readcarriers.REGISTRIES, types
    print(f"{len(values)} releases of {len(types)} types are valid, and {compared} values in their clients are as "
          "they were entered.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
