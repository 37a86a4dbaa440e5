#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
import re
import unittest
import xml.etree.ElementTree as ElementTree

from tsfile import breaches, faults, pseudo


def message(source, *forms, kind=None, numerus=False, context="C"):
    attribute = f' type="{kind}"' if kind else ""
    text = "".join(f"<numerusform>{f}</numerusform>" for f in forms) if numerus else "".join(forms)
    return ElementTree.fromstring(
        f"<TS><context><name>{context}</name><message{' numerus=' + chr(34) + 'yes' + chr(34) if numerus else ''}>"
        f"<source>{source}</source><translation{attribute}>{text}</translation></message></context></TS>")


class Faults(unittest.TestCase):
    def check(self, root, expected, **options):
        found = list(faults(root, 2, **options))
        self.assertEqual(bool(found), bool(expected), found)
        if expected:
            self.assertIn(expected, found[0])

    def test_good(self):
        self.check(message("Save %1", "%1 speichern"), None)
        self.check(message("%Ln days", "ein Tag", "%Ln Tage", numerus=True), None)
        self.check(message("A &amp;&amp; B", "A &amp;&amp; B"), None)
        self.check(message("&amp;Save", "&amp;Speichern"), None)

    def test_bad(self):
        for kind in ("unfinished", "vanished", "obsolete"):
            self.check(message("Save", "Speichern", kind=kind), kind)
        self.check(message("Save", ""), "empty")
        self.check(message("Save", "Speichern", context=""), "under no class")
        self.check(message("%n days", "%n Tage", numerus=True), "1 plural forms")
        self.check(message("%n days", "ein Tag", "", numerus=True), "empty")
        self.check(message("Save %1", "Speichern"), "placeholders")
        self.check(message("Save", "%1 speichern"), "placeholders")
        self.check(message("%n of %1", "%n", "%n", numerus=True), "placeholders")
        self.check(message("&amp;Save", "Speichern"), "mnemonic")
        self.check(message("Save", "Save"), "not a plural", only_plurals=True)

    def test_habits(self):
        for text, expected in (("令牌，以及 1,000", 0), ("令牌,以及", 1), ("TLS,或", 1), ("地址：“a:b”", 0),
                               ("服务账户", 1), ("服务帐户", 0)):
            self.assertEqual(len(list(breaches(message("Text", text), "zh_CN"))), expected, text)
        self.assertEqual(list(breaches(message("Text", "令牌,以及"), "de")), [])
        self.assertEqual(len(list(breaches(message("Text", "a\u008cb"), "de"))), 1)
        self.assertEqual(len(list(breaches(message("Text", "アドレス：a"), "ja"))), 1)


class Pseudo(unittest.TestCase):
    def test_longer_in_brackets(self):
        for text in ("OK", "Save", "Choose an organization to go on.", "x" * 500):
            out = pseudo(text)
            self.assertGreaterEqual(len(out), len(text) * 1.4)
            self.assertTrue(out.startswith("⟦") and out.endswith("⟧"), out)
            self.assertIn(out[1], text[0] + pseudo(text[0]))

    def test_kept(self):
        text = '%1 of %Ln: <a href="%2">&Open &amp; close</a> && %n\n'
        out = pseudo(text)
        for part in ("%1", "%Ln", '<a href="%2">', "&O", "&amp;", "</a>", "&&", "%n", "\n"):
            self.assertIn(part, out)
        self.assertEqual(sorted(re.findall(r"%L?\w", out)), sorted(re.findall(r"%L?\w", text)))
        self.assertNotIn("close", out)


if __name__ == "__main__":
    unittest.main()
