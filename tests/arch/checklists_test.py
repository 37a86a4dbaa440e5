#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Proves checklists.py on lists that are right and on some that are not."""
import unittest

from checklists import check, without_twin

RIGHT = [
    "target_sources(a PRIVATE\n    a.cpp\n    a.h\n    b.cpp)\n",
    "bta_room(\n    SOURCES\n        a.h\n        tst_a.cpp\n    LIBS\n        Bta::App)\n",
    "add_executable(a a.cpp)\n",
    "target_sources(a PRIVATE\n    b.cpp # of old\n    a.cpp)\n",
    "add_test(NAME a COMMAND b c.h a.cpp)\n",
]
WRONG = [
    ("target_sources(a PRIVATE\n    b.cpp b.h a.cpp)\n", "target_sources(a PRIVATE\n    a.cpp\n    b.cpp\n    b.h)\n"),
    ("add_library(a STATIC a.h a.cpp)\n", "add_library(a STATIC\n    a.cpp\n    a.h)\n"),
    ("bta_room(\n    SOURCES\n        b.cpp\n        a.cpp\n    LIBS\n        Bta::App)\n",
     "bta_room(\n    SOURCES\n        a.cpp\n        b.cpp\n    LIBS\n        Bta::App)\n"),
    ("if(X)\n    target_sources(a PRIVATE b.cpp a.cpp)\nendif()\n",
     "if(X)\n    target_sources(a PRIVATE\n        a.cpp\n        b.cpp)\nendif()\n"),
]


class Lists(unittest.TestCase):
    def test_right(self):
        for text in RIGHT:
            self.assertEqual(check(text), (text, []), text)

    def test_wrong(self):
        for text, wanted in WRONG:
            mended, lines = check(text)
            self.assertEqual(mended, wanted)
            self.assertEqual(len(lines), 1)
            self.assertEqual(check(mended), (mended, []))

    def test_twins(self):
        choice = "if(WIN32)\n    target_sources(a PRIVATE\n        a_win.cpp{})\nelse()\n    target_sources(a PRIVATE\n" \
                 "        a.cpp\n        b_unix.cpp\n        b.h)\nendif()\n"
        self.assertEqual(list(without_twin(choice.format(""))), [(7, "b_unix.cpp"), (8, "b.h")])
        self.assertEqual(list(without_twin(choice.format("\n        b_win.cpp"))), [(9, "b.h")])


if __name__ == "__main__":
    unittest.main()
