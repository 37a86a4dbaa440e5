#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the real Broker client with configuration that the program has written.

usage: realclient.py WRITER CHECKER CACHE

On loopback: the package's own server, its client, and a source control system that writes down what it is
asked. Skipped with 77 and the reason where the package cannot be had.
"""
import base64
import contextlib
import http.server
import json
import os
import re
import shlex
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "app/clientconfig"))
import brokerclient  # noqa: E402
import readcarriers  # noqa: E402

DOCKER_ENV_FILE, COMPOSE, KUBERNETES, HELM, NPM, DOCKER_SHELL, DOCKER_POWERSHELL = range(7)  # of carriers()
TOKEN = "a1b2c3d4-1111-4222-8333-444455556666"
OTHER_TOKEN = "b1b2c3d4-1111-4222-8333-444455556666"
NASTY = "pa$HOME!'\"#\\ $PATH é=$BROKER_TOKEN"
NASTY_IN_CHART = "pa'ss\"#\\ $5 é="
PATIENCE = 60.0
# What each switch lets through, by a path that is there with it alone; and an answer that says yes.
RULES = {"ACCEPT_CODE": ("*/git-upload-pack", "true"),
         "ACCEPT_IAC": ("/repos/:name/:repo/contents/:path*/*.tf", "tf"),
         "ACCEPT_ESSENTIALS": ("/stand-in/essentials", "true"),
         "ACCEPT_CUSTOM_PR_TEMPLATES": ("/stand-in/templates", "true"),
         "ACCEPT_LARGE_MANIFESTS": ("/repos/:owner/:repo/git/blobs/:sha", "true")}
# The image's config.default.json, as far as it is about rules (snyk/broker 5.22.14).
IMAGE_DEFAULTS = {"ACCEPT_ESSENTIALS": True, "ACCEPT_GIT": True, "ACCEPT_IAC": "tf,yaml,yml,json,tpl",
                  "ACCEPT_LARGE_MANIFESTS": True, "ACCEPT_CUSTOM_PR_TEMPLATES": True,
                  "SUPPORTED_BROKER_TYPES": ["github-enterprise"]}
# Something right for whatever a type asks for, and what each of those in the package asks for.
SAMPLES = {"GITHUB_TOKEN": "ghp_" + "s" * 36, "GITHUB": "git.example.com", "GITLAB_TOKEN": "glpat-s3cret-0123456789",
           "GITLAB": "git.example.com", "BITBUCKET": "git.example.com", "BITBUCKET_USERNAME": "svc",
           "BITBUCKET_PASSWORD": NASTY, "BITBUCKET_PAT": NASTY, "AZURE_REPOS_TOKEN": "s" * 52,
           "AZURE_REPOS_ORG": "acme", "ARTIFACTORY_URL": "art.example.com/artifactory",
           "ARTIFACTORY_URL:user": "svc", "ARTIFACTORY_URL:password": NASTY,
           "BASE_NEXUS_URL": "https://nexus.example.com", "BASE_NEXUS_URL:user": "svc",
           "BASE_NEXUS_URL:password": NASTY, "JIRA_USERNAME": "svc", "JIRA_PASSWORD": NASTY, "JIRA_PAT": NASTY,
           "JIRA_HOSTNAME": "jira.example.com", "CR_BASE": "registry.example.com", "CR_USERNAME": "svc",
           "CR_PASSWORD": NASTY, "CR_TOKEN": "s" * 40, "CR_ROLE_ARN": "arn:aws:iam::123456789012:role/SnykEcr",
           "CR_REGION": "eu-central-1", "CR_EXTERNAL_ID": "11111111-2222-4333-8444-555555555555"}
TYPES = ["github-com", "github-enterprise", "gitlab", "bitbucket-server", "bitbucket-server-bearer-auth",
         "azure-repos", "artifactory", "nexus", "nexus2", "jira", "jira-bearer-auth"]
# The real client is started with these from each carrier, and with every type where BTA_EVERY_POINT is set: one
# with a token, one with a login in an address, a registry. What each carrier holds is compared for every type.
IN_EVERY_CARRIER = ["github-enterprise", "nexus", "harbor-cr"]
REGISTRIES = ["acr", "artifactory-cr", "docker-hub", "ecr", "gcr", "github-cr", "gitlab-cr", "google-artifact-cr",
              "harbor-cr", "nexus-cr", "quay-cr", "digitalocean-cr"]
GOOGLE = ("gcr", "google-artifact-cr")
GOOGLE_KEY = json.dumps({"type": "service_account", "private_key": "-----BEGIN\\nKEY-----\\n"})
# A company's authority and a server's certificate that it signed.
AUTHORITY = """
key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
openssl req -x509 $key -days 2 -subj '/CN=Company CA' -keyout ca.key -out 'company ca.pem'
openssl req $key -subj /CN=127.0.0.1 -keyout server.key -out server.csr
echo subjectAltName=IP:127.0.0.1 > server.ext
openssl x509 -req -in server.csr -CA 'company ca.pem' -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
"""
# In front of the real npm. The commands are run as they are shown, and this is the one thing that is
# different: the package is taken from where the test has installed it, in the version that the program was
# written for, instead of being fetched once more in whatever version is the latest that day.
NPM_STAND_IN = """#!/bin/sh
[ "$*" = "install --prefix . snyk-broker" ] || { echo "not expected: npm $*" >&2; exit 1; }
cp -R "$BTA_INSTALLED/node_modules" .
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(url: str) -> tuple[int, bytes]:
    """0 when nobody listens."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return 0, b""


def wait_for(url: str, status: int) -> bytes:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found, body = get(url)
        if found == status:
            return body
        time.sleep(0.1)
    raise AssertionError(f"{url} answers {found} and not {status}: {body[:300]!r}")


class Refusing(http.server.BaseHTTPRequestHandler):
    """A source control system that knows nobody."""

    def do_GET(self):
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Answering(http.server.BaseHTTPRequestHandler):
    """A source control system that answers everything with one status."""

    status = 410

    def do_GET(self):
        body = b'{"error":"API V3 is no longer supported. Use API V4 instead."}'
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Forge(http.server.BaseHTTPRequestHandler):
    """A source control system that lets everybody in and remembers the Authorization headers."""

    seen: list[str] = []

    def do_GET(self):
        self.seen.append(self.headers.get("Authorization", ""))
        body = b"{}"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-AUSERNAME", "svc")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class GitLab(http.server.BaseHTTPRequestHandler):
    """Answers as GitLab does since version 11: there is no API 3 any more."""

    token = "glpat-0123456789abcdefghij"
    seen: list[str] = []

    def do_GET(self):
        self.seen.append(self.path)
        is_there = self.path == "/gitlab/api/v4/user"
        is_known = self.headers.get("Authorization") == f"Bearer {self.token}"
        body = b'{"username":"svc"}' if is_there and is_known else b"{}"
        self.send_response(410 if "/api/v3" in self.path else 404 if not is_there else 200 if is_known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Node:
    """One process of the package."""

    def __init__(self, root: Path, mode: str, environment: dict[str, str], log: Path):
        self.log = log
        self.output = open(log, "wb")
        self.process = subprocess.Popen(
            ["node", str(root / "node_modules/snyk-broker/dist/cli/index.js"), mode], cwd=root,
            env={"PATH": os.environ["PATH"], "HOME": "/home/of-the-test", **environment},
            stdout=self.output, stderr=subprocess.STDOUT)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.output.close()


class RealClient(unittest.TestCase):
    writer: str
    checker: str
    cache: Path

    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.folder = Path(cls.stack.enter_context(tempfile.TemporaryDirectory(dir=cls.cache)))
        cls.forge = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Forge)
        cls.forge_host = f"127.0.0.1:{cls.forge.server_address[1]}"
        threading.Thread(target=cls.forge.serve_forever, daemon=True).start()
        cls.stack.callback(cls.forge.shutdown)
        root = cls.layout("server")
        rule = [{"//": "all", "method": "any", "path": "/*"}]
        rules = {"public": rule, "private": [{**rule[0], "origin": "http://127.0.0.1"}]}
        # Not accept.json: with that name the server looks for rules to add.
        (root / "accept-server.json").write_text(json.dumps(rules), encoding="utf-8")
        (root / "config.default.json").write_text(
            json.dumps({"REMOTE_WORKLOAD_NAME": "BrokerWorkload",
                        "REMOTE_WORKLOAD_MODULE_PATH": "../broker-workload/websocketRequests",
                        "CLIENT_WORKLOAD_NAME": "BrokerClientRequestWorkload",
                        "CLIENT_WORKLOAD_MODULE_PATH": "../broker-workload/clientLocalRequests"}),
            encoding="utf-8")
        cls.port = free_port()
        cls.server_url = f"http://127.0.0.1:{cls.port}"
        server = Node(root, "server", {"BROKER_TYPE": "server", "PORT": str(cls.port),
                                       "ACCEPT": "accept-server.json"}, cls.folder / "server.log")
        cls.stack.callback(server.stop)
        wait_for(f"{cls.server_url}/healthcheck", 200)

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    @classmethod
    def layout(cls, name: str) -> Path:
        """A folder with the package in it, as after npm install.

        The package looks for its files above the place where it really is, so it cannot be a link."""
        root = cls.folder / name
        modules = root / "node_modules"
        modules.mkdir(parents=True)
        for module in (cls.cache / "node_modules").iterdir():
            if module.name == "snyk-broker":
                shutil.copytree(module, modules / module.name, copy_function=os.link, symlinks=True)
            else:
                (modules / module.name).symlink_to(module)
        return root

    def write(self, kind: str, carrier: int, values: dict[str, str], **changes: str) -> dict:
        self.client_port = free_port()
        order = {"type": kind, "carrier": carrier, "port": str(self.client_port), "server": self.server_url,
                 "token": TOKEN, "values": values, **changes}
        done = subprocess.run([self.writer], input=json.dumps(order), text=True, check=True, capture_output=True)
        return json.loads(done.stdout)

    def prepared(self, name: str, config: dict) -> Path:
        """The folder after the commands that the program gives, less those that are done already."""
        root = self.layout(name)
        lines = [line for line in config["apply"].splitlines() if "broker init" in line or "echo " in line]
        self.assertEqual(len(lines), 2)
        for line in lines:
            init = line.replace("npx --no-install broker", "node node_modules/snyk-broker/dist/cli/index.js")
            subprocess.run(["sh", "-c", init], cwd=root, check=True, capture_output=True)
        return root

    def started(self, name: str, root: Path, environment: dict[str, str]) -> Node:
        # The stand-in speaks http; everything else is as it would be.
        client = Node(root, "client", {"INSECURE_DOWNSTREAM": "true", "PREFLIGHT_CHECKS_ENABLED": "true",
                                       **environment}, self.folder / f"{name}.log")
        self.addCleanup(client.stop)
        return client

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.client_port}{path}"

    def checked(self, **changes: str) -> dict:
        """What the program's own check says of the client."""
        order = {"address": f"127.0.0.1:{self.client_port}", "token": TOKEN, "server": self.server_url, **changes}
        done = subprocess.run([self.checker], input=json.dumps(order), text=True, check=True, capture_output=True)
        return json.loads(done.stdout)

    def assert_connected(self, config: dict) -> None:
        tunnels = json.loads(wait_for(self.address(config["healthPath"]), 200))
        self.assertTrue(any(tunnel["ok"] for tunnel in tunnels))
        self.assertRegex(config["healthPath"], r"^/healthcheck/[0-9a-f]{8}$")
        # Only this configuration answers there.
        self.assertEqual(get(self.address("/healthcheck"))[0], 401)
        wait_for(f"{self.server_url}/connection-status/{TOKEN}", 200)

    def assert_forge_sees(self, path: str, wanted: str) -> None:
        """What Snyk asks through both, and the client's own check."""
        for url in (f"{self.server_url}/broker/{TOKEN}{path}", self.address("/systemcheck")):
            Forge.seen.clear()
            status, body = get(url)
            self.assertEqual(status, 200, body)
            self.assertEqual(Forge.seen, [wanted], url)

    def test_npm_with_a_password_that_the_client_would_change(self):
        values = {"BITBUCKET": self.forge_host, "BITBUCKET_USERNAME": "svc$HOME", "BITBUCKET_PASSWORD": NASTY}
        config = self.write("bitbucket-server", NPM, values)
        root = self.prepared("npm", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")
        client = self.started("npm", root, {})
        self.assert_connected(config)
        basic = base64.b64encode(f"svc$HOME:{NASTY}".encode()).decode()
        self.assert_forge_sees("/projects", f"Basic {basic}")
        seen = self.checked()
        self.assertEqual(seen["health"], "The client is connected")
        self.assertEqual(
            seen["happened"], f"The client at http://127.0.0.1:{self.client_port} was started with the marker of this "
            f"token, and all its connections to {self.server_url} are open. It does not say what else is in its "
            "configuration.")
        self.assertEqual(seen["system"], "The credential of the service works")
        # The server that the test runs is no API.
        self.assertEqual(seen["preflight"], "The client's own checks found something")
        self.assertEqual(seen["checks"][0], "The client reaches the Broker server|in order|")
        self.assertRegex(seen["checks"][1], r"^The client reaches Snyk's API\|not in order\|.*404 Not Found”$")

        self.assert_told_apart()
        client.stop()
        wait_for(self.address(config["healthPath"]), 0)
        self.assertEqual(self.checked()["health"], "Nothing listens at this address")
        wait_for(f"{self.server_url}/connection-status/{TOKEN}", 404)

    def assert_told_apart(self) -> None:
        """The same client, compared with something else."""
        with self.subTest("another token"):
            other = self.checked(token=OTHER_TOKEN)
            self.assertEqual(other["health"], "A Broker client with a different token or configuration answers")
            self.assertIn("does not know the marker of this token", other["happened"])
            # It is a client, so it is asked for the rest.
            self.assertEqual(other["system"], "The credential of the service works")
        with self.subTest("the token that is being replaced"):
            former = self.checked(token=OTHER_TOKEN, former=TOKEN)
            self.assertEqual(former["health"], "The client still has the old token")
        with self.subTest("another Broker server"):
            wrong = self.checked(server=f"http://127.0.0.1:{free_port()}")
            self.assertEqual(wrong["health"], "The client is connected to another Broker server")
        with self.subTest("nobody knows the Broker server"):
            unknown = self.checked(server="")
            self.assertEqual(unknown["health"], "The client is connected, perhaps to the wrong Broker server")
            self.assertIn(f"connections to {self.server_url} are open", unknown["happened"])
        with self.subTest("asked by https"):
            plain = self.checked(address=f"https://127.0.0.1:{self.client_port}")
            self.assertEqual(plain["health"], "This address needs “http://”")

    def test_every_type_is_connected(self):
        """In every carrier: each value as it was entered; and the client connected, of all types by the file and the
        commands for npm, and of one of each group by every other carrier."""
        # The chart takes no server but Snyk's.
        snyk = {"server": "https://broker.example.snyk.io", "api": "https://api.example.snyk.io"}
        readers = self.readers()
        for kind in TYPES + REGISTRIES:
            values = SAMPLES | ({"CR_PASSWORD": GOOGLE_KEY} if kind in GOOGLE else {})
            config = self.write(kind, NPM, values)
            root = self.prepared(f"type-{kind}", config)
            template = (root / ".env").read_text(encoding="utf-8")
            starts: dict[int, tuple[str, dict[str, str]]] = {}
            for carrier in [NPM, *readers]:
                with self.subTest(kind, carrier=readcarriers.CARRIERS[carrier]):
                    config = self.write(kind, carrier, self.fitting(carrier, values),
                                        **(snyk if carrier == HELM else {}))
                    self.assertIn("text", config)
                    starts[carrier] = ((config["text"], {}) if carrier == NPM
                                       else (template, readers[carrier](config["text"])))
                    if carrier == NPM or kind in IN_EVERY_CARRIER or "BTA_EVERY_POINT" in os.environ:
                        text, environment = starts[carrier]
                        (root / ".env").write_text(text, encoding="utf-8")
                        client = self.started(f"type-{kind}-{carrier}", root,
                                              environment | self.servers(carrier == HELM))
                        self.assert_connected(config)
                        client.stop()
            shutil.rmtree(root)
            found = readcarriers.started(list(starts.values()), self.cache)
            for carrier, has in zip(starts, found, strict=True):
                with self.subTest(kind, carrier=readcarriers.CARRIERS[carrier], values="as they were entered"):
                    self.assertEqual(has["BROKER_TOKEN"], TOKEN)
                    given = self.fitting(carrier, values)
                    readcarriers.check_entered(kind, has, {name: given[name] for name in readcarriers.ENTERED[kind]},
                                               has_chart=carrier == HELM)

    @staticmethod
    def fitting(carrier: int, values: dict[str, str]) -> dict[str, str]:
        """The chart cannot hold what the client looks up and would change."""
        return {name: NASTY_IN_CHART if carrier == HELM and value == NASTY else value
                for name, value in values.items()}

    def test_a_client_with_tls(self):
        """A certificate of its own, signed by nobody."""
        config = self.write("gitlab", NPM, {"GITLAB": self.forge_host, "GITLAB_TOKEN": "secret-0123456789"})
        root = self.prepared("tls", config)
        made = subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                               "-nodes", "-days", "2", "-subj", "/CN=broker.corp.example", "-addext",
                               "subjectAltName=IP:127.0.0.1", "-keyout", "tls.key", "-out", "tls.pem"],
                              cwd=root, capture_output=True, check=False)
        if made.returncode != 0:
            self.skipTest("openssl cannot make a certificate.")
        (root / ".env").write_text(config["text"], encoding="utf-8")
        self.started("tls", root, {"HTTPS_CERT": str(root / "tls.pem"), "HTTPS_KEY": str(root / "tls.key")})
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.client_port), 1):
                break
            time.sleep(0.1)
        seen = self.checked(address=f"https://127.0.0.1:{self.client_port}")
        self.assertEqual(seen["health"], "The client's certificate is self-signed")
        self.assertEqual(seen["happened"], f"The certificate at https://127.0.0.1:{self.client_port} was issued by its "
                         "owner, “broker.corp.example”, not by an authority.")
        self.assertEqual(self.checked()["health"], "This address needs “https://”")

    def test_a_company_authority(self):
        """A service whose certificate only the company's authority vouches for: as the program says it."""
        folder = self.folder / "authority"
        folder.mkdir()
        made = subprocess.run(["sh", "-e", "-c", AUTHORITY], cwd=folder, capture_output=True, check=False)
        if made.returncode != 0:
            self.skipTest("openssl cannot make certificates.")
        forge = http.server.ThreadingHTTPServer(("127.0.0.1", 0), GitLab)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem", folder / "server.key")
        forge.socket = context.wrap_socket(forge.socket, server_side=True)
        threading.Thread(target=forge.serve_forever, daemon=True).start()
        self.addCleanup(forge.shutdown)
        authority = folder / "company ca.pem"
        values = {"GITLAB": f"127.0.0.1:{forge.server_address[1]}/gitlab", "GITLAB_TOKEN": GitLab.token}
        for name, file, wanted in (("trusted", str(authority), 200), ("unknown", "", 500)):
            with self.subTest(name):
                config = self.write("gitlab", NPM, values, caFile=file)
                root = self.prepared(f"authority-{name}", config)
                (root / ".env").write_text(config["text"], encoding="utf-8")
                # What stands before the command that starts the client, read as the shell reads it.
                start = shlex.split(config["apply"].splitlines()[-1])
                given = dict(word.split("=", 1) for word in start[:start.index("npx")])
                self.assertEqual(given, {"NODE_EXTRA_CA_CERTS": file} if file else {})
                client = self.started(f"authority-{name}", root, {**given, "INSECURE_DOWNSTREAM": ""})
                self.assert_connected(config)
                GitLab.seen.clear()
                status, body = get(self.address("/systemcheck"))
                self.assertEqual(status, wanted, body)
                # Nobody who is not trusted is asked anything.
                self.assertEqual(GitLab.seen, ["/gitlab/api/v4/user"] if file else [])
                client.stop()

    def test_a_client_without_a_configuration_of_ours(self):
        """At the usual path, connected: that proves no token."""
        config = self.write("gitlab", NPM, {"GITLAB": self.forge_host, "GITLAB_TOKEN": "secret-0123456789"})
        root = self.prepared("unmarked", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")
        self.started("unmarked", root, {"BROKER_HEALTHCHECK_PATH": "/healthcheck"})
        wait_for(self.address("/healthcheck"), 200)
        self.assertEqual(self.checked()["health"], "The client runs with a different configuration")

    def test_the_commands_for_npm(self):
        """Every command that the program shows, by a real shell in the folder of the file."""
        config = self.write("bitbucket-server", NPM, {
            "BITBUCKET": self.forge_host, "BITBUCKET_USERNAME": "svc", "BITBUCKET_PASSWORD": NASTY})
        folder = self.folder / "commands"
        tools = self.folder / "tools"
        for made in (folder, tools):
            made.mkdir()
        (folder / config["fileName"]).write_text(config["text"], encoding="utf-8")
        (tools / "npm").write_text(NPM_STAND_IN, encoding="utf-8")
        (tools / "npm").chmod(0o755)
        environment = {"PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(self.folder), "INSECURE_DOWNSTREAM": "true",
                       "BTA_INSTALLED": str(self.cache), "npm_config_update_notifier": "false"}
        with open(self.folder / "commands.log", "wb") as log:
            shell = subprocess.Popen(["sh", "-e", "-c", config["apply"]], cwd=folder, env=environment, stdout=log,
                                     stderr=subprocess.STDOUT, start_new_session=True)
        self.addCleanup(self.end, shell)
        try:
            self.assert_connected(config)
        except AssertionError as error:
            raise AssertionError((self.folder / "commands.log").read_text(encoding="utf-8")[-2000:]) from error
        self.assertEqual(self.checked()["health"], "The client is connected")
        basic = base64.b64encode(f"svc:{NASTY}".encode()).decode()
        self.assert_forge_sees("/projects", f"Basic {basic}")
        check = subprocess.run(["sh", "-e", "-c", config["check"]], env=environment, check=True, capture_output=True)
        self.assertIn(b'"ok":true', check.stdout)
        # Nothing secret but in the file, which the commands have moved.
        self.assertEqual([path.name for path in folder.iterdir()], [config["fileName"].removesuffix(".dotenv")])
        self.end(shell)
        subprocess.run(["sh", "-e", "-c", config["remove"]], cwd=folder, env=environment, check=True)
        self.assertEqual(list(folder.iterdir()), [])

    @staticmethod
    def end(shell: subprocess.Popen) -> None:
        """The shell and the client that it runs: one group of processes."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGTERM)
        shell.wait(timeout=10)

    def test_a_refused_credential(self):
        refusing = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
        threading.Thread(target=refusing.serve_forever, daemon=True).start()
        self.addCleanup(refusing.shutdown)
        config = self.write("gitlab", NPM, {"GITLAB": f"127.0.0.1:{refusing.server_address[1]}",
                                            "GITLAB_TOKEN": "wrong-secret-0123456789"})
        root = self.prepared("refused", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")
        self.started("refused", root, {})
        self.assert_connected(config)
        seen = self.checked()
        self.assertEqual(seen["health"], "The client is connected")
        self.assertEqual(seen["system"], "The service did not accept the client's credential")
        self.assertIn("refused with status 401", seen["credentials"][0])
        self.assertNotIn("wrong-secret", json.dumps(seen))

    def test_gitlab_is_asked_where_it_answers(self):
        """In every carrier, by the client's own system check; the image has its wrong template beside it."""
        forge = http.server.ThreadingHTTPServer(("127.0.0.1", 0), GitLab)
        threading.Thread(target=forge.serve_forever, daemon=True).start()
        self.addCleanup(forge.shutdown)
        values = {"GITLAB": f"127.0.0.1:{forge.server_address[1]}/gitlab", "GITLAB_TOKEN": GitLab.token}
        npm = self.write("gitlab", NPM, values)
        root = self.prepared("gitlab", npm)
        template = (root / ".env").read_text(encoding="utf-8")
        self.assertIn("/api/v3/user?private_token=$GITLAB_TOKEN", template)  # what is corrected
        snyk = {"server": "https://broker.example.snyk.io", "api": "https://api.example.snyk.io"}
        for carrier in [*self.readers(), NPM]:
            with self.subTest(readcarriers.CARRIERS[carrier]):
                # The chart takes no server but Snyk's.
                config = self.write("gitlab", carrier, values, **(snyk if carrier == HELM else {}))
                (root / ".env").write_text(config["text"] if carrier == NPM else template, encoding="utf-8")
                environment = {} if carrier == NPM else self.readers()[carrier](config["text"])
                client = self.started(f"gitlab-{carrier}", root, environment | self.servers(carrier == HELM))
                self.assert_connected(config)
                GitLab.seen.clear()
                status, body = get(self.address("/systemcheck"))
                self.assertEqual(GitLab.seen, ["/gitlab/api/v4/user"])
                self.assertEqual(status, 200, body)
                self.assertNotIn(GitLab.token, body.decode())
                client.stop()

    def test_what_the_service_says(self):
        """Refused, not there and not reachable are three things."""
        nobody = f"127.0.0.1:{free_port()}"
        gone = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        threading.Thread(target=gone.serve_forever, daemon=True).start()
        self.addCleanup(gone.shutdown)
        there = f"127.0.0.1:{gone.server_address[1]}"
        for host, status, title, line in (
                (there, 410, "The address that the client asks does not exist", "does not exist (status 410)"),
                (there, 404, "The address that the client asks does not exist", "does not exist (status 404)"),
                (there, 403, "The service did not accept the client's credential", "refused with status 403"),
                (there, 503, "The service answered the client in an unexpected way", "answered with status 503"),
                (nobody, 0, "The client does not reach the service", "no answer from the service")):
            with self.subTest(status=status):
                Answering.status = status
                config = self.write("gitlab", NPM, {"GITLAB": host, "GITLAB_TOKEN": "secret-0123456789"})
                root = self.prepared(f"service-{status}", config)
                (root / ".env").write_text(config["text"], encoding="utf-8")
                client = self.started(f"service-{status}", root, {})
                self.assert_connected(config)
                seen = self.checked()
                self.assertEqual(seen["health"], "The client is connected")
                self.assertEqual(seen["system"], title)
                self.assertIn(line, seen["credentials"][0])
                client.stop()

    def test_a_pool_of_credentials(self):
        """The answer as a whole is that of the last one; each counts."""
        config = self.write("gitlab", NPM, {"GITLAB": self.forge_host, "GITLAB_TOKEN": "secret-0123456789"})
        root = self.prepared("pool", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")

        class Choosy(Answering):
            def do_GET(self):
                self.status = 401 if "first-secret" in self.headers.get("Authorization", "") else 200
                super().do_GET()

        choosy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Choosy)
        threading.Thread(target=choosy.serve_forever, daemon=True).start()
        self.addCleanup(choosy.shutdown)
        self.started("pool", root, {
            "BROKER_CLIENT_VALIDATION_URL": f"http://127.0.0.1:{choosy.server_address[1]}/user",
            "BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER": "Bearer $GITLAB_TOKEN",
            "BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER_POOL": "Bearer first-secret-0123,Bearer second-secret-0123"})
        self.assert_connected(config)
        seen = self.checked()
        self.assertEqual(seen["system"], "Not every credential of the client works")
        self.assertEqual(len(seen["credentials"]), 2)
        self.assertNotIn("first-secret", json.dumps(seen))

    def test_a_password_in_an_address(self):
        """Percent-encoded by the program and decoded by the client."""
        config = self.write("artifactory", NPM, {
            "ARTIFACTORY_URL": f"{self.forge_host}/artifactory", "ARTIFACTORY_URL:user": "svc@example.com",
            "ARTIFACTORY_URL:password": f"{NASTY} / ? % : @"})
        root = self.prepared("address", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")
        self.started("address", root, {})
        self.assert_connected(config)
        Forge.seen.clear()
        status, body = get(self.address("/systemcheck"))
        self.assertEqual(status, 200, body)
        basic = base64.b64encode(f"svc@example.com:{NASTY} / ? % : @".encode()).decode()
        self.assertEqual(Forge.seen, [f"Basic {basic}"])

    def test_env_file_as_the_image_has_it(self):
        """The image's folder has the template as .env, and docker's variables win over it."""
        values = {"BITBUCKET": self.forge_host, "BITBUCKET_PAT": NASTY}
        npm = self.write("bitbucket-server-bearer-auth", NPM, values)
        config = self.write("bitbucket-server-bearer-auth", DOCKER_ENV_FILE, values)
        root = self.prepared("image", npm)
        template = (root / ".env").read_text(encoding="utf-8")
        self.assertIn('"Bearer $BITBUCKET_PAT",', template)  # what is corrected
        self.started("image", root, readcarriers.docker_env_file(config["text"]))
        self.assert_connected(config)
        self.assert_forge_sees("/projects", f"Bearer {NASTY}")

    @staticmethod
    def readers() -> dict:
        """What hands its variables to the client, for each carrier of an image."""
        readers = {DOCKER_ENV_FILE: readcarriers.docker_env_file, DOCKER_SHELL: readcarriers.docker_sh,
                   # The writer's JSON loses the byte-order mark.
                   DOCKER_POWERSHELL: lambda text: readcarriers.docker_powershell("\ufeff" + text)}
        with contextlib.suppress(ImportError):
            import yaml  # noqa: F401
            readers |= {COMPOSE: readcarriers.compose, KUBERNETES: readcarriers.kubernetes, HELM: readcarriers.helm}
        return readers

    def servers(self, wanted: bool = True) -> dict[str, str]:
        """Nothing goes to Snyk from here, whatever the configuration says."""
        names = ("BROKER_SERVER_URL", "API_BASE_URL", "BROKER_DISPATCHER_BASE_URL")
        return dict.fromkeys(names, self.server_url) if wanted else {}

    def image(self, kind: str, npm: dict) -> Path:
        """The image's folder: it has defaults that the package lacks, and files of rules."""
        root = self.prepared("image-of-rules", npm)
        defaults = json.loads((root / "config.default.json").read_text(encoding="utf-8"))
        (root / "config.default.json").write_text(json.dumps(defaults | IMAGE_DEFAULTS), encoding="utf-8")
        # What is in them belongs to Snyk; here they have one rule each.
        for folder, switch in (("apprisk", "ACCEPT_ESSENTIALS"), ("customPrTemplates", "ACCEPT_CUSTOM_PR_TEMPLATES")):
            file = root / "defaultFilters" / folder / f"{kind}.json"
            file.parent.mkdir(parents=True)
            file.write_text(json.dumps([{"//": "stand-in", "method": "GET", "path": RULES[switch][0],
                                         "origin": "https://${GITHUB_API}"}]), encoding="utf-8")
        return root

    def rules_in_force(self, name: str, root: Path, environment: dict[str, str]) -> set[str]:
        client = self.started(name, root, environment | {"PORT": str(self.client_port)} | self.servers())
        rules = json.loads(wait_for(self.address("/filters"), 200))["private"]
        client.stop()
        self.assertGreater(len(rules), 100)
        paths = {rule.get("path") for rule in rules}
        return {switch for switch, (path, _) in RULES.items() if path in paths}

    def test_the_rules_in_force_are_the_chosen_ones(self):
        kind = "github-enterprise"
        values = {"GITHUB": self.forge_host, "GITHUB_TOKEN": "secret-of-github"}
        npm = self.write(kind, NPM, values)
        root = self.image(kind, npm)
        template = (root / ".env").read_text(encoding="utf-8")
        with self.subTest("what the client allows by itself"):
            found = self.rules_in_force("by-itself", root, values | {"BROKER_TOKEN": TOKEN})
            self.assertEqual(found, set(RULES) - {"ACCEPT_LARGE_MANIFESTS"})

        readers = self.readers()
        each = [{switch} for switch in RULES]
        for carrier in [*readers, NPM]:
            # One by one where it is quickest; what is written is the same list in all.
            for chosen in [set(), *(each if carrier in (DOCKER_ENV_FILE, NPM) else [set(RULES)])]:
                with self.subTest(carrier=readcarriers.CARRIERS[carrier], chosen=sorted(chosen)):
                    answers = {switch: RULES[switch][1] for switch in chosen}
                    snyk = {"server": "https://broker.example.snyk.io", "api": "https://api.example.snyk.io"}
                    config = self.write(kind, carrier, values | answers, **(snyk if carrier == HELM else {}))
                    if carrier == NPM and chosen & {"ACCEPT_ESSENTIALS", "ACCEPT_CUSTOM_PR_TEMPLATES"}:
                        self.assertIn("refused", config)  # the package lacks the files
                        continue
                    name = f"rules-{carrier}-{'-'.join(sorted(chosen))}"
                    (root / ".env").write_text(config["text"] if carrier == NPM else template, encoding="utf-8")
                    environment = {} if carrier == NPM else readers[carrier](config["text"])
                    self.assertEqual(self.rules_in_force(name, root, environment), chosen)

    def test_wrong_server(self):
        nobody = f"http://127.0.0.1:{free_port()}"
        config = self.write("gitlab", NPM, {"GITLAB": self.forge_host, "GITLAB_TOKEN": "secret"}, server=nobody)
        root = self.prepared("wrong-server", config)
        (root / ".env").write_text(config["text"], encoding="utf-8")
        self.started("wrong-server", root, {})
        tunnels = json.loads(wait_for(self.address(config["healthPath"]), 500))
        self.assertFalse(any(tunnel["ok"] for tunnel in tunnels))
        seen = self.checked()
        self.assertEqual(seen["health"], "The client runs, but it is not connected to Snyk")
        # What it could not reach it leaves out of its own list.
        self.assertRegex(seen["checks"][0], r"^The client reaches the Broker server\|no result\|The client got no ans")
        self.assertRegex(seen["checks"][1], r"^The client reaches Snyk's API\|no result\|")

    def test_wrong_token_form(self):
        values = {"GITLAB": self.forge_host, "GITLAB_TOKEN": "secret"}
        self.assertEqual(self.write("gitlab", NPM, values, token="not-a-token"), {"tokenRefused": True})
        config = self.write("gitlab", NPM, values)
        root = self.prepared("wrong-token", config)
        (root / ".env").write_text(config["text"].replace(TOKEN, "not-a-token"), encoding="utf-8")
        self.started("wrong-token", root, {})
        # It connects all the same, which is why the program does not let it come to this.
        wait_for(self.address(config["healthPath"]), 200)
        log = self.folder / "wrong-token.log"
        end = time.monotonic() + PATIENCE
        while b"unrecognised format" not in log.read_bytes() and time.monotonic() < end:
            time.sleep(0.1)
        self.assertIn(b"unrecognised format", log.read_bytes())
        # The client tells that to its log only: not in its own checks, and not in its health.
        seen = self.checked()
        self.assertEqual(seen["health"], "The client is connected")
        self.assertEqual(len(seen["checks"]), 2)

    def test_every_template_is_in_the_catalogue(self):
        """What the package's templates set, the program's file for npm sets too, to the same."""
        templates = self.cache / "node_modules/snyk-broker/dist/client-templates"
        sample = {"BITBUCKET": "h", "BITBUCKET_USERNAME": "u", "BITBUCKET_PASSWORD": "p", "BITBUCKET_PAT": "p",
                  "GITHUB": "h", "GITHUB_TOKEN": "t", "GITLAB": "h", "GITLAB_TOKEN": "t", "AZURE_REPOS_TOKEN": "t",
                  "AZURE_REPOS_ORG": "o", "ARTIFACTORY_URL": "h/artifactory", "BASE_NEXUS_URL": "https://h",
                  "JIRA_USERNAME": "u", "JIRA_PASSWORD": "p", "JIRA_PAT": "p", "JIRA_HOSTNAME": "h"}
        asked = set(sample) | {"BROKER_TOKEN", "BROKER_SERVER_URL", "BROKER_HEALTHCHECK_PATH", "BROKER_CLIENT_URL"}
        known = {"github-com", "github-enterprise", "gitlab", "bitbucket-server", "bitbucket-server-bearer-auth",
                 "azure-repos", "artifactory", "nexus", "nexus2", "jira", "jira-bearer-auth"}
        for kind in sorted(known):
            with self.subTest(kind):
                template = (templates / kind / ".env.sample").read_text(encoding="utf-8")
                ours = self.npm_lines(kind, sample)
                for name, quoted in re.findall(r"^([A-Z0-9_]+)=(.*)$", template, re.MULTILINE):
                    value = quoted.strip().rstrip(",").strip('"')
                    if name in asked and not (kind == "github-com" and name == "GITHUB"):
                        continue
                    if (kind, name) == ("gitlab", "BROKER_CLIENT_VALIDATION_URL"):
                        self.assertIn("/api/v3/", value)  # what is corrected
                        continue
                    self.assertEqual(ours.get(name), value, name)

    def npm_lines(self, kind: str, values: dict[str, str]) -> dict[str, str]:
        config = self.write(kind, NPM, values)
        (environment,) = readcarriers.node_dotenv([config["text"]], self.cache)
        return environment


if __name__ == "__main__":
    RealClient.writer = sys.argv[1]
    RealClient.checker = sys.argv[2]
    RealClient.cache = brokerclient.installed(Path(sys.argv[3]))
    unittest.main(argv=sys.argv[:1])
