#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Feeds every rule of checksources.py a tree that breaks it, and one that does not."""
import tempfile
import unittest
from pathlib import Path

import checksources
from cppcode import blank_out, includes

SPDX = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: y\n"
CMAKE = SPDX.replace("//", "#")
QT = {"QtCore": ["QObject", "QtCore"], "QtGui": ["QIcon", "qicon.h"], "QtWidgets": ["QWidget"],
      "QtNetwork": ["QNetworkAccessManager", "QUrlInfo"], "QtDBus": ["QDBusConnection"]}

# name, file, code, the rule that must speak up (None: allowed)
CASES = [
    ("plain module", "app/snyk/x.cpp", '#include "core/id.h"\n#include <QObject>\n', None),
    ("network in snyk", "app/snyk/x.cpp", "#include <QUrlInfo>\n", None),
    ("network in core", "app/core/x.cpp", "#include <QUrlInfo>\n", "layers"),
    ("bus in vault", "app/vault/x.cpp", "#include <QDBusConnection>\n", None),
    ("bus in snyk", "app/snyk/x.cpp", "#include <QDBusConnection>\n", "layers"),
    ("widget in app", "app/core/x.cpp", "#include <QWidget>\n", "layers"),
    ("qualified widget in app", "app/core/x.cpp", "#include <QtWidgets/QWidget>\n", "layers"),
    ("gui in app", "app/core/x.cpp", "#include <QIcon>\n", "layers"),
    ("gui in app by its file name", "app/core/x.cpp", "#include <qicon.h>\n", "layers"),
    ("gui in ui", "ui/widgets/x.cpp", "#include <QIcon>\n", None),
    ("umbrella", "ui/widgets/x.cpp", "#include <QtCore>\n", "layers"),
    ("qualified umbrella", "ui/widgets/x.cpp", "#include <QtWidgets/QtWidgets>\n", "layers"),
    ("upward in app", "app/core/x.cpp", '#include "snyk/http.h"\n', "layers"),
    ("sideways in app", "app/vault/x.cpp", '#include "settings/settings.h"\n', "layers"),
    ("ui in app", "app/core/x.cpp", '#include "platform/icons.h"\n', "layers"),
    ("app in ui", "ui/platform/x.cpp", '#include "snyk/http.h"\n', None),
    ("upward in ui", "ui/platform/x.cpp", '#include "wizard/page.h"\n', "layers"),
    ("downward in ui", "ui/wizard/x.cpp", '#include "platform/icons.h"\n#include "ui_page.h"\n', None),
    ("relative include", "app/core/x.cpp", '#include "id.h"\n', "layers"),
    ("include in a comment", "app/core/x.cpp", "/*\n#include <QWidget>\n*/\n", None),
    ("keychain elsewhere", "app/vault/x.cpp", "#include <qt6keychain/keychain.h>\n", "owner"),
    ("keychain name elsewhere", "ui/widgets/x.cpp", "QKeychain::Job *job;\n", "owner"),
    ("keychain at home", "app/vault/keychainjobs.cpp", "#include <qt6keychain/keychain.h>\n", None),
    ("network manager elsewhere", "app/snyk/x.cpp", "#include <QNetworkAccessManager>\n", "owner"),
    ("network manager named", "app/snyk/networkstack.h", "class QNetworkAccessManager;\n", "owner"),
    ("socket elsewhere", "app/clientcheck/x.h", "class QTcpSocket;\n", "owner"),
    ("TLS socket elsewhere", "app/snyk/x.cpp", "auto s = std::make_unique<QSslSocket>();\n", "owner"),
    ("socket at home", "app/snyk/networkexchange.h", "class QTcpSocket;\n", None),
    ("TLS library asked for its name", "ui/x.cpp", "QSslSocket::supportsSsl();\n", None),
    ("socket wait", "app/snyk/x.cpp", "s.waitForReadyRead(5);\n", "owner"),
    ("record's address used", "ui/widgets/x.cpp", "auto a = HttpsUrl::parse(record.target.apiAddress);\n", "owner"),
    ("address of the settings used", "ui/widgets/x.cpp", "HttpsUrl::parse(s.lastApiAddress.value());\n", None),
    ("window past the gate", "ui/board/x.cpp", "auto *d = new ClientDialog(a);\n", "owner"),
    ("exec", "ui/widgets/x.cpp", "void f(D &d) { d.exec(); }\n", "owner"),
    ("exec in main", "ui/main.cpp", "int f(D &d) { return d.exec(); }\n", None),
    ("a secret copied elsewhere", "ui/wizard/x.cpp", "guard.copySecret(secret, name, time);\n", "owner"),
    ("a secret copied by the card", "ui/widgets/secretcard.cpp", "m_guard.copySecret(a, b, c);\n", None),
    ("a secret shown elsewhere", "ui/wizard/x.cpp", "edit->replaceText(text);\n", "owner"),
    ("a secret shown by the card", "ui/widgets/secretcard.cpp", "m_text->replaceText(text);\n", None),
    ("a copy noted elsewhere", "ui/wizard/x.cpp", "note(w, audit::Action::SecretCopied, r);\n", "owner"),
    ("a showing noted elsewhere", "ui/board/x.cpp", "note(w, audit::Action::SecretRevealed, r);\n", "owner"),
    ("tr in app", "app/core/x.cpp", 'auto t = X::tr("a");\n', "forbidden"),
    ("tr in ui", "ui/widgets/x.cpp", 'auto t = X::tr("a");\n', None),
    ("word ending in tr", "app/core/x.cpp", "auto t = std::unique_ptr(a); auto s = substr(1);\n", None),
    ("wizard field", "ui/wizard/x.cpp", "registerField(a, b);\n", "forbidden"),
    ("TLS errors ignored", "app/snyk/x.cpp", "r->ignoreSslErrors();\n", "forbidden"),
    ("nested loop", "app/snyk/x.cpp", "QEventLoop loop;\n", "forbidden"),
    ("processEvents", "ui/widgets/x.cpp", "QCoreApplication::processEvents();\n", "forbidden"),
    ("insecure fallback", "app/vault/x.cpp", "job->setInsecureFallback( true );\n", "forbidden"),
    ("no insecure fallback", "app/vault/x.cpp", "job->setInsecureFallback(false);\n", None),
    ("waiting", "app/snyk/x.cpp", "future.waitForFinished();\n", "owner"),
    ("SIGNAL", "ui/widgets/x.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n", "forbidden"),
    ("singleton used", "app/core/x.cpp", "Settings::instance().x();\n", "forbidden"),
    ("singleton declared", "app/core/x.h", "static Settings &instance();\n", "forbidden"),
    ("global list", "app/core/x.cpp", "QList<A *> &all()\n{\n    static QList<A *> all;\n    return all;\n}\n", "forbidden"),
    ("global hash", "ui/widgets/x.cpp", "int f() { static QHash<int, QList<int>> all{}; }\n", "forbidden"),
    ("list of the thread", "ui/x.cpp", "int f() { thread_local std::vector<int> all = g(); }\n", "forbidden"),
    ("list that stays as it is", "app/core/x.cpp", "int f() { static const QList<int> all{1}; }\n", None),
    ("function that returns a list", "app/core/x.h", "static QList<int> all(QList<int> of = {});\n", None),
    ("Qt's own", "ui/widgets/x.cpp", "QCoreApplication::instance()->x();\n", None),
    ("cast of the wizard", "ui/wizard/x.cpp", "qobject_cast<W *>(wizard());\n", "forbidden"),
    ("shared pointer", "app/core/x.cpp", "QSharedPointer<int> p;\n", "forbidden"),
    ("plain debug output", "app/core/x.cpp", "qDebug() << 1;\n", "forbidden"),
    ("categorised output", "app/core/x.cpp", "qCDebug(log) << 1;\n", None),
    ("quiet rows", "ui/board/x.cpp", "auto *list = new QTreeView;\n", "forbidden"),
    ("sleep", "app/core/x.cpp", "QThread::msleep(1);\n", "forbidden"),
    ("word in a comment", "app/core/x.cpp", "// QEventLoop and tr( are out\n", None),
    ("word in a string", "app/core/x.cpp", 'auto a = "QEventLoop"; auto b = R"(tr("x"))";\n', None),
    ("word after a digit separator", "app/core/x.cpp", "int a = 1'000; QEventLoop b; int c = 2'000;\n", "forbidden"),
    ("500 lines", "app/core/x.cpp", "\n" * 498, None),
    ("501 lines", "app/core/x.cpp", "\n" * 499, "size"),
    ("own header not first", "app/core/id.cpp", '#include <QObject>\n#include "core/id.h"\n', "own-header"),
    ("own header first", "app/core/id.cpp", '#include "core/id.h"\n#include <QObject>\n', None),
]


class Rules(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root, self.qt = Path(folder.name, "tree"), Path(folder.name, "qt")
        for module, headers in QT.items():
            for header in headers:
                self.write(self.qt / module / header, "")
        self.put("CMakeLists.txt", CMAKE)
        for header in ("app/core/id.h", "app/settings/settings.h", "app/snyk/http.h", "ui/platform/icons.h",
                       "ui/wizard/page.h"):
            self.add(header, "")

    @staticmethod
    def write(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def put(self, name, text):
        self.write(self.root / name, text)

    def add(self, name, code):
        """A source with its licence, named in its folder's CMakeLists.txt."""
        self.put(name, SPDX + code)
        lists = (self.root / name).parent / "CMakeLists.txt"
        old = lists.read_text(encoding="utf-8") if lists.exists() else CMAKE
        self.write(lists, old + f"target_sources(x PRIVATE {Path(name).name})\n")

    def rules(self):
        return [v.rule for v in checksources.Checker(self.root, self.qt).run()]

    def test_clean_tree(self):
        self.assertEqual(self.rules(), [])

    def test_cases(self):
        for name, file, code, rule in CASES:
            with self.subTest(name):
                self.add(file, code)
                found = self.rules()
                self.assertEqual(set(found), {rule} if rule else set())
                (self.root / file).unlink()

    def test_every_forbidden_pattern_has_a_case(self):
        for pattern, _ in checksources.FORBIDDEN + checksources.APP_FORBIDDEN:
            hit = any(rule == "forbidden" and checksources.re.search(pattern, blank_out(code))
                      for _, _, code, rule in CASES)
            self.assertTrue(hit, pattern)

    def test_edges_point_downward(self):
        for edges in (checksources.APP_EDGES, checksources.UI_EDGES):
            order = list(edges)
            for module, used in edges.items():
                for other in used:
                    self.assertLess(order.index(other), order.index(module), f"{module} -> {other}")

    def test_missing_licence(self):
        self.add("app/core/x.cpp", "")
        self.put("app/core/x.cpp", "int a;\n")
        self.assertEqual(self.rules(), ["spdx"])

    def test_script_with_licence_below_the_interpreter(self):
        self.put(".ci/run", "#!/bin/sh\n" + CMAKE)
        self.assertEqual(self.rules(), [])
        self.put(".ci/run", "#!/bin/sh\nexit 0\n")
        self.assertEqual(self.rules(), ["spdx"])

    def test_unlisted_source(self):
        self.put("app/core/orphan.cpp", SPDX)
        self.assertEqual(self.rules(), ["listed"])

    def test_source_in_a_comment_is_not_listed(self):
        self.put("app/vault/x.cpp", SPDX)
        self.put("app/vault/CMakeLists.txt", CMAKE + "# x.cpp\n")
        self.assertEqual(self.rules(), ["listed"])

    def test_source_listed_from_above_or_by_a_variable(self):
        self.put("ui/deep/x.cpp", SPDX)
        self.put("ui/CMakeLists.txt", CMAKE + "target_sources(x PRIVATE deep/x.cpp)\n")
        self.put("tests/tst_one.cpp", SPDX)
        self.put("tests/CMakeLists.txt", CMAKE + "foreach(n IN ITEMS one)\nadd(tst_${n} tst_${n}.cpp)\n")
        self.assertEqual(self.rules(), [])

    def test_dialog_without_its_enter_key(self):
        self.add("ui/wizard/dialog.h", "class Dialog final : public QDialog\n{\n};\n")
        self.add("ui/wizard/dialog.cpp", '#include "wizard/dialog.h"\n')
        self.assertEqual(self.rules(), ["enter-key"])
        self.add("ui/wizard/dialog.cpp",
            '#include "wizard/dialog.h"\nDialog::Dialog()\n{\n    letEnterPressTheFocusedButton(*this);\n}\n')
        self.assertEqual(self.rules(), [])

    def test_stray_file_on_top(self):
        self.put("notes.txt", "")
        self.put("build-debug/x", "")
        self.put(".clang-format", "")
        self.assertEqual(self.rules(), ["top-level"])


class Code(unittest.TestCase):
    def test_lines_stay(self):
        self.assertEqual(blank_out('a /* b\nc */ "d\\"e" // f\ng').split("\n")[1].strip(), "")
        self.assertEqual(blank_out("x\n// y\nz").count("\n"), 2)

    def test_includes(self):
        found = list(includes('#include <a>\n// #include <b>\n#  include "c/d.h" // e\n'))
        self.assertEqual([(i.line, i.name, i.quoted) for i in found], [(1, "a", False), (3, "c/d.h", True)])


if __name__ == "__main__":
    unittest.main()
