#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that .ci/not-run names every test that skipped itself, with its reason."""
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / ".ci/not-run"
PRINTED = """\
1/3 Test  #7: e2e.realclient ...................***Skipped   0.60 sec
2/3 Test #53: clientconfig.npm .................   Passed    1.90 sec
The following tests did not run:
\t  7 - e2e.realclient (Skipped)
\t 54 - clientconfig.schema.helm (Skipped)
\t 55 - tst_silent (Skipped)
"""
WRITTEN = """\
7/382 Testing: e2e.realclient
7/382 Test: e2e.realclient
Output:
----------------------------------------------------------
SKIPPED: npm is not installed: the real Broker client cannot be run.
<end of output>
8/382 Testing: other.schema.helm
SKIPPED: another one.
54/382 Testing: clientconfig.schema.helm
Output:
SKIPPED: Snyk's chart is not in /a/b.
55/382 Testing: tst_silent
Output:
"""


class NotRun(unittest.TestCase):
    def said(self, printed: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("printed", printed), ("written", WRITTEN)):
                (Path(folder) / name).write_text(text, encoding="utf-8")
            done = subprocess.run(["bash", SCRIPT, "printed", "written"], cwd=folder, check=True, capture_output=True,
                                  text=True)
            return done.stdout.splitlines()

    def test_names_each_with_its_reason(self):
        self.assertEqual(self.said(PRINTED), [
            "== not run here: e2e.realclient: npm is not installed: the real Broker client cannot be run.",
            "== not run here: clientconfig.schema.helm: Snyk's chart is not in /a/b.",
            "== not run here: tst_silent: it does not say why"])

    def test_is_silent_where_all_were_run(self):
        self.assertEqual(self.said("100% tests passed, 0 tests failed out of 382\n"), [])


if __name__ == "__main__":
    unittest.main()
