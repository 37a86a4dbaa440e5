#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds the files for Kubernetes and Helm against the schemas of those who read them.

usage: schemas.py kubernetes|helm GOLDEN [CHART]

GOLDEN is the folder with a file for every type. Kubernetes' schema is that of its own API, as in its Python
client. CHART is a folder with Snyk's chart (snyk-broker-helm, charts/snyk-broker): its values.schema.json, and its
templates where the program "helm" is there; what they make has to be valid for Kubernetes as well. Skipped
with 77 and the reason where one of them is missing.
"""
import base64
import binascii
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
FEWEST_FILES = 46  # 23 types, needed and full


def skip(reason: str) -> None:
    print(f"SKIPPED: {reason}")
    sys.exit(SKIPPED)


def own_part(file: Path) -> str:
    """Of a golden file: what the user gets, without its name and what follows."""
    text = file.read_text(encoding="utf-8").partition("\n")[2]
    return text.partition("==== masked\n")[0]


class Api:
    """The API's objects: every field known, of its type, and none missing that is needed."""
    PLAIN = {"str": str, "int": int, "bool": bool, "float": (int, float)}
    NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")

    def __init__(self):
        from kubernetes import client
        self.client = client
        self.configuration = client.Configuration()

    def check(self, thing: dict) -> None:
        group, _, version = thing["apiVersion"].rpartition("/")
        assert (group, version) in (("", "v1"), ("apps", "v1")), thing["apiVersion"]
        self.check_as(thing, "V1" + thing["kind"], thing["kind"])
        name = thing["metadata"]["name"]
        assert self.NAME.fullmatch(name) and len(name) <= 63, name
        if thing["kind"] == "Deployment":
            self.check_deployment(thing)
        for value in (thing.get("data") or {}).values() if thing["kind"] == "Secret" else ():
            base64.b64decode(value, validate=True)

    def check_deployment(self, thing: dict) -> None:
        template = thing["spec"]["template"]
        wanted = thing["spec"]["selector"]["matchLabels"].items()
        assert wanted <= template["metadata"]["labels"].items(), "the selector finds other pods"
        volumes = {volume["name"] for volume in template["spec"].get("volumes") or ()}
        for container in template["spec"]["containers"]:
            # The chart says some of its own twice, to the same.
            environment: dict[str, dict] = {}
            for one in container.get("env") or ():
                assert environment.setdefault(one["name"], one) == one, f"set twice: {one['name']}"
            assert {one["name"] for one in container.get("volumeMounts") or ()} <= volumes
            ports = {port["name"] for port in container.get("ports") or () if "name" in port}
            for probe in ("livenessProbe", "readinessProbe"):
                port = ((container.get(probe) or {}).get("httpGet") or {}).get("port")
                assert not isinstance(port, str) or port in ports, port

    def check_as(self, value: object, kind: str, path: str) -> None:
        if kind in self.PLAIN:
            wanted = self.PLAIN[kind]
            is_right = isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool))
            assert is_right, f"{path}: {value!r} is no {kind}"
        elif kind == "object":  # a number or the name of a port, for example
            assert isinstance(value, (str, int)) and not isinstance(value, bool), f"{path}: {value!r}"
        elif inner := re.fullmatch(r"list\[(.*)\]", kind):
            assert isinstance(value, list), f"{path}: {value!r} is no list"
            for at, one in enumerate(value):
                self.check_as(one, inner[1], f"{path}[{at}]")
        elif inner := re.fullmatch(r"dict\(str, (.*)\)", kind):
            assert isinstance(value, dict), f"{path}: {value!r} is no map"
            # The API takes a number for a quantity as well.
            if path.endswith((".limits", ".requests")):
                value = {name: str(one) for name, one in value.items() if not isinstance(one, bool)}
            for name, one in value.items():
                assert isinstance(name, str), f"{path}: {name!r}"
                self.check_as(one, inner[1], f"{path}.{name}")
        else:
            self.check_object(value, getattr(self.client, kind), path)

    def check_object(self, value: object, kind: type, path: str) -> None:
        assert isinstance(value, dict), f"{path}: {value!r} is no {kind.__name__}"
        # What is null counts as not there.
        value = {name: one for name, one in value.items() if one is not None}
        known = {json_name: name for name, json_name in kind.attribute_map.items()}
        assert value.keys() <= known.keys(), f"{path}: not known: {value.keys() - known.keys()}"
        for json_name, one in value.items():
            self.check_as(one, kind.openapi_types[known[json_name]], f"{path}.{json_name}")
        # It refuses to be made without what is needed.
        kind(**{known[json_name]: one for json_name, one in value.items()},
             local_vars_configuration=self.configuration)


def kubernetes(golden: Path) -> None:
    try:
        import yaml
        api = Api()
    except ImportError as missing:
        skip(f"{missing} (Debian: python3-kubernetes)")
    files = sorted(golden.glob("*.kubernetes*.txt"))
    assert len(files) >= FEWEST_FILES
    objects = 0
    for file in files:
        for thing in yaml.safe_load_all(own_part(file)):
            try:
                api.check(thing)
            except (AssertionError, ValueError, binascii.Error) as wrong:
                raise AssertionError(f"{file.name}: {wrong}") from wrong
            objects += 1
    # It notices what is wrong.
    some = next(yaml.safe_load_all(own_part(files[0])))
    for wrong in ({**some, "spec": {}}, {**some, "data": {"A": 1}}, {**some, "data": {"A": "%"}},
                  {**some, "metadata": {"name": "A_b"}}):
        try:
            api.check(wrong)
        except (AssertionError, ValueError):
            continue
        raise AssertionError(f"taken for valid: {wrong}")
    print(f"{objects} objects of {len(files)} files are valid.")


def rendered(chart: Path, values: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "values.yaml"
        file.write_text(values, encoding="utf-8")
        done = subprocess.run(["helm", "template", "release", str(chart), "--values", str(file)],
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


def helm(golden: Path, chart: Path) -> None:
    if not (chart / "values.schema.json").is_file():
        skip(f"Snyk's chart is not in {chart}.")
    try:
        import jsonschema
        import yaml
        api = Api()
    except ImportError as missing:
        skip(f"{missing} (Debian: python3-jsonschema, python3-kubernetes)")
    validator = jsonschema.Draft202012Validator(
        json.loads((chart / "values.schema.json").read_text(encoding="utf-8")),
        format_checker=jsonschema.FormatChecker())
    defaults = yaml.safe_load((chart / "values.yaml").read_text(encoding="utf-8"))
    templates = "".join(file.read_text(encoding="utf-8") for file in (chart / "templates").iterdir())
    files = sorted(golden.glob("*.helm*.txt"))
    assert len(files) >= FEWEST_FILES
    has_helm = shutil.which("helm") is not None
    for file in files:
        text = own_part(file)
        values = yaml.safe_load(text)
        if values is None:
            continue  # what the chart cannot do, which is said instead
        problems = [f"{list(one.absolute_path)}: {one.message}" for one in validator.iter_errors(values)]
        assert not problems, f"{file.name}: {problems}"
        for name in values:
            # The schema takes names that nobody reads.
            assert name in defaults or re.search(rf"\.Values\.{name}\b", templates), f"{file.name}: {name}"
        if has_helm:
            for thing in yaml.safe_load_all(rendered(chart, text)):
                if thing:
                    api.check(thing)
    print(f"{len(files)} files fit the schema of the chart" + (" and its templates." if has_helm else "."))


def main() -> int:
    golden = Path(sys.argv[2])
    if sys.argv[1] == "kubernetes":
        kubernetes(golden)
    else:
        helm(golden, Path(sys.argv[3]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
