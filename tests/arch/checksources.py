#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the source tree against the rules that no compiler checks.

usage: checksources.py --qt-headers DIR ROOT

Prints one line per violation, "file:line: rule: what is wrong", and exits with 1 when there is one.
checksources_test.py proves each rule on a tree that breaks it.
"""
import argparse
import re
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

from cppcode import Include, blank_out, includes

# Which module may include which. A module may always include itself. Nothing may appear here that
# points upward: the order of the keys is the order of the layers, lowest first.
APP_EDGES = {
    "core": set(),
    "pac": set(),
    "settings": {"core"},
    "vault": {"core"},
    "network": {"core", "settings", "vault"},
    "snyk": {"core", "network"},
    "clientcheck": {"core", "network", "snyk"},
    "products": {"core", "snyk"},
    "sandbox": {"core", "snyk", "clientcheck", "products"},
    "records": {"core", "vault", "snyk"},
    "reminders": {"core", "settings", "vault", "records"},
    "exports": {"core", "records"},
    "audit": {"core", "exports"},
    "backup": {"core", "vault", "snyk", "records"},
    "presence": {"core", "vault", "snyk", "settings", "records", "reminders"},
    "diagnostics": {"core", "network", "snyk"},
    "integrations": {"core", "snyk", "products"},
    "clientconfig": {"core", "snyk", "records", "products", "integrations"},
    "clientrun": {"core", "clientcheck", "clientconfig"},
    "organizations": {"core", "snyk"},
    "updates": {"core", "settings", "snyk"},
    "workspace": {"core", "settings", "vault", "snyk", "records", "audit"},
    "existing": {"core", "snyk", "products", "integrations", "clientconfig"},
    "keeping": {"core", "vault", "records", "workspace"},
    "access": {"core", "settings", "vault", "snyk", "records", "reminders", "audit", "workspace", "keeping"},
    "provisioning": {
        "keeping", "workspace", "core", "settings", "vault", "snyk", "records", "integrations", "organizations", "access", "audit"},
    "credentials": {
        "keeping", "workspace", "core", "settings", "vault", "snyk", "records", "products", "integrations", "audit",
        "clientconfig"},
    "sharing": {
        "workspace", "core", "settings", "vault", "snyk", "records", "products", "integrations", "organizations", "audit",
        "clientconfig"},
    "handover": {
        "workspace", "core", "vault", "snyk", "records", "reminders", "products", "integrations", "provisioning", "credentials", "audit",
        "clientconfig"},
    "paste": {"core", "vault", "snyk", "records", "products", "integrations", "access", "provisioning", "credentials"},
    "rotation": {
        "keeping", "workspace", "core", "settings", "vault", "snyk", "records", "reminders", "integrations", "organizations", "audit",
        "clientcheck", "access"},
    "practice": {"core", "records", "rotation", "sandbox", "clientcheck"},
}
UI_EDGES = {
    "platform": set(),
    "presenters": {"platform"},
    "widgets": {"platform", "presenters"},
    "models": {"platform", "presenters"},
    "steps": {"platform", "presenters", "widgets"},
    "access": {"platform", "presenters", "widgets", "steps"},
    "board": {"platform", "presenters", "widgets", "models"},
    "transfer": {"platform", "presenters", "widgets", "models"},
    "wizard": {"platform", "presenters", "widgets", "models", "steps"},
    "existing": {"platform", "presenters", "widgets", "models", "steps", "wizard"},
    "rotation": {"platform", "presenters", "widgets", "models", "steps", "access"},
    "sharing": {"platform", "presenters", "widgets", "models", "steps", "access"},
    "inventory": {"platform", "presenters", "widgets", "models", "steps", "access"},
    "clientconfig": {"platform", "presenters", "widgets"},
    "handover": {"platform", "presenters", "widgets", "steps", "clientconfig"},
    "credentials": {"platform", "presenters", "widgets", "steps", "board"},
    "network": {"platform", "presenters", "widgets"},
    "help": {"platform", "presenters", "widgets"},
    "updates": {"platform", "presenters", "widgets"},
    "preferences": {"platform", "presenters", "widgets", "network", "updates"},
    # main, main window
    "": {"platform", "presenters", "widgets", "models", "board", "transfer", "wizard", "rotation", "sharing", "inventory", "steps",
         "access", "clientconfig", "credentials", "existing", "handover", "network", "help", "updates", "preferences"},
}

# Qt libraries that a module of app may include from, beside QtCore.
APP_QT = {"network": {"QtNetwork"}, "pac": {"QtNetwork", "QtQml"}, "snyk": {"QtNetwork"}, "sandbox": {"QtNetwork"}, "clientcheck": {"QtNetwork"}, "vault": {"QtDBus"}}
UI_QT = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus"}

CLIPBOARD_GUARD = {"ui/platform/clipboardguard.cpp", "ui/platform/clipboardguard.h"}
SECRET_EDIT = {"ui/widgets/secretlineedit.cpp", "ui/widgets/secretlineedit.h"}

# Things with one owner: pattern in the code, the files that may hold it, and what to use instead.
OWNERS = [
    (r"\bwaitFor(Finished|Done)\s*\(", {"app/core/diskthread.cpp"}, "nothing waits, but for its turn at the disk"),
    (r"\bQKeychain\b", {"app/vault/keychainjobs.cpp"}, "the keychain is reached through vault::Vault"),
    (r"\bQNetworkAccessManager\b", set(), "its answers have no bounds, see app/snyk/networkstack.h"),
    (r"\bQTcpSocket\b|\bmake_unique<QSslSocket>",
     {"app/snyk/idleconnections.cpp", "app/snyk/idleconnections.h", "app/snyk/networkexchange.cpp",
      "app/snyk/networkexchange.h"},
     "the network is reached through snyk::Http and clientcheck::ClientTransport"),
    (r"\bwaitFor(Connected|BytesWritten|ReadyRead)\s*\(", {"ui/platform/singleinstance.cpp"},
     "only a second start, which has no window, may wait"),
    (r"\bHttpsUrl\s*::\s*parse\s*\([^;()]*\bapiAddress\b", {"app/records/targetregion.cpp"},
     "an address from a file is used through records::regionOf, which compares it with the region"),
    (r"\bnew\s+(RotationDialog|ClientDialog|ClientFilesDialog)\b", {"ui/rotation/rotationguide.cpp", "ui/clientopener.cpp"},
     "a window that uses a record's addresses is opened behind ui/widgets/addressgate"),
    (r"\b(dateFormat|dateTimeFormat)\s*\(|\bQLocale::LongFormat\b", {"ui/presenters/datetext.cpp"},
     "dates are written by shortDate and shortMoment of ui/presenters/datetext.h"),
    (r"\.\s*exec\s*\(|->\s*exec\s*\(|::exec\s*\(", {"ui/main.cpp"}, "dialogs are opened, never executed"),
    # A client's whole configuration, which has its secrets in it, is the one other thing that is copied.
    (r"\bcopySecret\s*\(", {"ui/widgets/secretcard.cpp", "ui/clientconfig/configpanel.cpp"} | CLIPBOARD_GUARD,
     "a kept secret is copied by a SecretCard"),
    (r"\breplaceText\s*\(", {"ui/widgets/secretcard.cpp", "ui/widgets/secretfield.cpp"} | SECRET_EDIT,
     "a kept secret is shown by a SecretCard, an entered one by a SecretField"),
    (r"\bAction::Secret(Copied|Revealed)\b",
     {"ui/widgets/secretcard.cpp", "ui/clientconfig/configpanel.cpp", "ui/clientconfig/keptcredential.cpp",
      "ui/presenters/audittext.cpp", "app/audit/auditentry.cpp", "app/handover/openflow.cpp"},
     "whoever shows, copies or fills in a secret notes it down, and nobody else"),
]
INCLUDE_OWNERS = [
    (r"qt6?keychain/", {"app/vault/keychainjobs.cpp"}),
    (r"(QtNetwork/)?(QNetworkAccessManager|qnetworkaccessmanager\.h)$", set()),
    (r"sodium\.h$", {"app/handover/sodium.cpp"}),
]

FORBIDDEN = [
    (r"\bregisterField\b", "wizard fields are copies in QVariants"),
    (r"\bignoreSslErrors\b", "a TLS error ends the request"),
    (r"\bprocessEvents\s*\(", "no nested event loops"),
    (r"\bQEventLoop\b", "no nested event loops"),
    (r"\bsetInsecureFallback\s*\(\s*true", "never a plaintext file"),
    (r"\bSIGNAL\s*\(|\bSLOT\s*\(", "connect by pointer to member"),
    (r"\b(?!Q)[A-Za-z_]\w*\s*::\s*instance\s*\(", "no singletons"),
    (r"\bstatic\b[^;{}()=]*\binstance\s*\(", "no singletons"),
    (r"\b(static|thread_local)\s+(inline\s+)?(Q(List|Hash|Map|Set|MultiHash|MultiMap|Queue|StringList|ByteArrayList)"
     r"|std::(vector|deque|list|map|set|array|unordered_\w+))\b\s*(<[^;={}()]*>)?\s*\w+\s*[;={]",
     "what changes belongs into an object; what does not is const"),
    (r"_cast\s*<[^;>]*>\s*\(\s*wizard\s*\(", "pages do not know their wizard"),
    (r"\bQ(Shared|Scoped)Pointer\b", "use std::unique_ptr or std::shared_ptr"),
    (r"\bq(Debug|Info|Warning|Critical)\s*\(", "log to a category"),
    (r"\bnew\s+Q(Tree|List|Table)(View|Widget)\b", "a RowView tells a screen reader where the keyboard is"),
    (r"\bQThread\s*::\s*\w*sleep\b|\bsleep_for\b", "nothing sleeps"),
]
APP_FORBIDDEN = [
    (r"\b(tr|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|translate)\s*\(", "app has no text for users"),
]

MAX_LINES = 500
TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "app", "resources", "tests", "translations", "ui"}
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:")


class Violation(NamedTuple):
    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


class Source:
    """One C++ file of the tree."""

    def __init__(self, root: Path, path: Path):
        self.path = path
        self.name = path.relative_to(root).as_posix()
        self.part, *rest = self.name.split("/")
        self.module = rest[0] if len(rest) > 1 else ""
        self.text = path.read_text(encoding="utf-8")
        self.code = blank_out(self.text)

    def at(self, offset: int) -> int:
        return self.code.count("\n", 0, offset) + 1


class Checker:
    def __init__(self, root: Path, qt_headers: Path):
        self.root = root
        self.qt_headers = qt_headers
        self.sources = [Source(root, p) for p in self.files("*.cpp", "*.h", "*.mm")]

    def files(self, *patterns: str) -> Iterator[Path]:
        for part in ("app", "ui", "tests", "translations", "resources"):
            for pattern in patterns:
                yield from sorted((self.root / part).rglob(pattern))

    def run(self) -> list[Violation]:
        found = [*self.check_top_level(), *self.check_spdx(), *self.check_listed()]
        for source in self.sources:
            found += self.check_size(source)
            found += self.check_own_header(source)
            if source.part in ("app", "ui"):
                found += self.check_includes(source)
                found += self.check_tokens(source)
                found += self.check_enter_key(source)
        return sorted(found)

    def check_top_level(self) -> Iterator[Violation]:
        for entry in self.root.iterdir():
            if entry.name.startswith((".", "build")) or entry.name in TOP_LEVEL:
                continue
            yield Violation(entry.name, 1, "top-level", "does not belong at the top of the tree")

    def check_spdx(self) -> Iterator[Violation]:
        named = self.files("*.cpp", "*.h", "*.mm", "*.py", "*.sh", "*.cmake", "CMakeLists.txt")
        scripts = (p for p in (self.root / ".ci").glob("*") if p.is_file())
        for path in [self.root / "CMakeLists.txt", *named, *scripts]:
            lines = path.read_text(encoding="utf-8").splitlines()
            head = lines[1:3] if lines and lines[0].startswith("#!") else lines[:2]
            if len(head) < 2 or any(word not in line for word, line in zip(SPDX, head)):
                yield Violation(path.relative_to(self.root).as_posix(), 1, "spdx", "no SPDX lines on top")

    def check_listed(self) -> Iterator[Violation]:
        """A file that no CMakeLists.txt names is not built, whatever it says."""
        for path in self.files("*.cpp", "*.h", "*.mm", "*.ui", "*.qrc"):
            folder = path.parent
            while not self.is_named(path, folder):
                if folder == self.root:
                    name = path.relative_to(self.root).as_posix()
                    yield Violation(name, 1, "listed", "no CMakeLists.txt names this file")
                    break
                folder = folder.parent

    def is_named(self, path: Path, folder: Path) -> bool:
        lists = folder / "CMakeLists.txt"
        if not lists.is_file():
            return False
        name = path.relative_to(folder).as_posix()
        for word in re.findall(r'[^\s()"]+', re.sub(r"#.*", "", lists.read_text(encoding="utf-8"))):
            pattern = re.escape(re.sub(r"^\$\{CMAKE_CURRENT_SOURCE_DIR\}/", "", word))
            if re.fullmatch(re.sub(r"\\\$\\\{\w+\\\}", r"\\w+", pattern), name):
                return True
        return False

    def check_size(self, source: Source) -> Iterator[Violation]:
        lines = source.text.count("\n")
        if lines > MAX_LINES:
            yield Violation(source.name, lines, "size", f"{lines} lines, more than {MAX_LINES}")

    def check_own_header(self, source: Source) -> Iterator[Violation]:
        """The first include proves that the header stands on its own."""
        header = source.path.with_suffix(".h")
        if source.path.suffix == ".h" or not header.is_file():
            return
        first = next(iter(includes(source.text)), Include(1, "", False))
        own = header.relative_to(self.root / source.part).as_posix()
        if first.name not in (own, header.name if source.part == "tests" else own):
            yield Violation(source.name, first.line, "own-header", f'the first include is not "{own}"')

    def check_includes(self, source: Source) -> Iterator[Violation]:
        for include in includes(source.text):
            for pattern, owners in INCLUDE_OWNERS:
                if re.match(pattern, include.name) and source.name not in owners:
                    yield Violation(source.name, include.line, "owner",
                        f"{include.name} is for {', '.join(sorted(owners)) or 'nobody'}")
            wrong = self.wrong_local(source, include) if include.quoted else self.wrong_qt(source, include)
            if wrong:
                yield Violation(source.name, include.line, "layers", wrong)

    def wrong_local(self, source: Source, include: Include) -> str:
        name = include.name
        if name.endswith(".moc") or (source.part == "ui" and re.fullmatch(r"ui_\w+\.h", name)):
            return ""
        module = name.split("/")[0] if "/" in name else ""
        if (self.root / "app" / name).is_file() and module in APP_EDGES:
            part, edges = "app", APP_EDGES
        elif (self.root / "ui" / name).is_file() and module in UI_EDGES:
            part, edges = "ui", UI_EDGES
        else:
            return f'"{name}" is no header of a known module (written from app/ or ui/)'
        if source.part == "app" and part == "ui":
            return f'"{name}" points from app up to ui'
        if source.part != part or source.module == module:
            return ""
        if module not in edges.get(source.module, set()):
            return f'"{name}": {source.part}/{source.module} may not use {part}/{module}'
        return ""

    def wrong_qt(self, source: Source, include: Include) -> str:
        first, _, rest = include.name.partition("/")
        if (self.qt_headers / first).is_dir():
            if not rest or rest == first:
                return f"<{include.name}> is an umbrella header"
            home = {first}
        else:
            home = {h.parent.name for h in self.qt_headers.glob(f"Qt*/{include.name}")}
        if not home:
            return ""  # not a Qt header
        if include.name in home:
            return f"<{include.name}> is an umbrella header"
        allowed = UI_QT if source.part == "ui" else {"QtCore"} | APP_QT.get(source.module, set())
        if not home & allowed:
            where = f"{source.part}/{source.module}".rstrip("/")
            return f"<{include.name}> is {', '.join(sorted(home))}, which {where} may not use"
        return ""

    def check_enter_key(self, source: Source) -> Iterator[Violation]:
        """In every dialog Enter presses the button that has the focus."""
        match = re.search(r"\bclass\s+\w+(\s+final)?\s*:\s*public\s+(QDialog|QWizard)\b", source.code)
        if source.path.suffix != ".h" or not match:
            return
        made = source.path.with_suffix(".cpp")
        if not made.is_file() or "letEnterPressTheFocusedButton(" not in made.read_text(encoding="utf-8"):
            yield Violation(source.name, source.at(match.start()), "enter-key",
                "the dialog does not call letEnterPressTheFocusedButton")

    def check_tokens(self, source: Source) -> Iterator[Violation]:
        rules = FORBIDDEN + (APP_FORBIDDEN if source.part == "app" else [])
        for pattern, why in rules:
            for match in re.finditer(pattern, source.code):
                yield Violation(source.name, source.at(match.start()), "forbidden", f"{match[0]}: {why}")
        for pattern, owners, why in OWNERS:
            if source.name in owners:
                continue
            for match in re.finditer(pattern, source.code):
                yield Violation(source.name, source.at(match.start()), "owner", f"{match[0]}: {why}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qt-headers", type=Path, required=True)
    parser.add_argument("root", type=Path)
    args = parser.parse_args()
    if not (args.qt_headers / "QtCore").is_dir():
        parser.error(f"no Qt headers in {args.qt_headers}")
    checker = Checker(args.root.resolve(), args.qt_headers)
    violations = checker.run()
    for violation in violations:
        print(violation)
    print(f"{len(checker.sources)} sources, {len(violations)} violations")
    return 1 if violations or not checker.sources else 0


if __name__ == "__main__":
    sys.exit(main())
