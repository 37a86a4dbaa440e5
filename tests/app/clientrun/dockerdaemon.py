#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Answers Docker's real command line as its daemon would, without running anything.

usage: dockerdaemon.py SOCKET STATE

SOCKET is where it listens; for each container that is made, STATE gets a file with its name and the
variables that it was given, one a line. The file goes with the container.
"""
import http.server
import json
import re
import socketserver
import sys
import threading
import urllib.parse
from pathlib import Path

SOCKET, STATE = Path(sys.argv[1]), Path(sys.argv[2])
ID = "c0ffee" * 10 + "beef"
containers: dict = {}
stopped = threading.Event()


class Daemon(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def address_string(self) -> str:
        return "local"

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, status: int, body: object = None, raw: bytes = b"", kind: str = "application/json") -> None:
        content = raw if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Api-Version", "1.50")
        self.send_header("Content-Type", kind)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD" and status != 204:
            self.wfile.write(content)

    def content(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def listed(self) -> list:
        return [{"Id": ID, "Names": ["/" + name], "Image": "image", "ImageID": "sha256:1", "Command": "c",
                 "Created": 1, "State": one["state"], "Status": one["state"], "Ports": [], "Labels": {},
                 "NetworkSettings": {"Networks": {}}, "Mounts": [], "HostConfig": {}}
                for name, one in containers.items()]

    def handle_any(self) -> None:
        content = self.content()
        path = re.sub(r"^/v[0-9.]+", "", self.path)
        made = re.match(r"/containers/create\?.*name=([^&]*)", path)
        one = re.match(r"/containers/([^/?]+)(?:/(start|stop|wait|logs|json))?", path)
        if path.startswith("/_ping"):
            self.answer(200, raw=b"OK", kind="text/plain")
        elif path.startswith("/info"):
            self.answer(200, {})
        elif path.startswith("/containers/json"):
            self.answer(200, self.listed())
        elif made:
            containers[made[1]] = {"state": "created"}
            (STATE / made[1]).write_text("\n".join(json.loads(content)["Env"]) + "\n", encoding="utf-8")
            self.answer(201, {"Id": ID, "Warnings": []})
        elif path.startswith("/images/create"):
            self.answer(200, raw=b'{"status":"Pulling from snyk/broker","id":"gitlab"}\r\n')
        elif one and self.command == "DELETE":
            for name in list(containers):
                (STATE / name).unlink()
            containers.clear()
            self.answer(204)
        elif one and one[2] == "start":
            for container in containers.values():
                container["state"] = "running"
            self.answer(204)
        elif one and one[2] == "stop":
            for container in containers.values():
                container["state"] = "exited"
            stopped.set()
            self.answer(204)
        elif one and one[2] == "json":
            given = (STATE / one[1]).read_text(encoding="utf-8").splitlines() if one[1] in containers else []
            self.answer(200, {"Id": ID, "Config": {"Tty": True, "Env": given}, "State": {"Status": "running"}})
        elif one and one[2] == "logs":
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.docker.raw-stream")
            self.end_headers()
            asked = urllib.parse.parse_qs(path.partition("?")[2])
            moment = b"2026-03-14T15:09:26.000000001Z " if asked.get("timestamps") else b""
            for line in (b"successfully established a connection", b"by hunter2hunter2"):
                self.wfile.write(moment + line + b"\n")
                moment = moment.replace(b"001Z", b"002Z")
            self.wfile.flush()
            stopped.wait(30)
            self.close_connection = True
        else:
            self.answer(404, {"message": "No such thing"})

    do_GET = do_POST = do_DELETE = do_HEAD = handle_any


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True


Server(str(SOCKET), Daemon).serve_forever()
