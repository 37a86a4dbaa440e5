#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Fills a .ts file with pseudo-translations of its own sources. usage: pseudolocale.py FILE"""
import sys
import xml.etree.ElementTree as ElementTree

from tsfile import messages, pseudo


def main() -> int:
    tree = ElementTree.parse(sys.argv[1])
    for _, message in messages(tree.getroot()):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source", ""))
        forms = list(translation.iter("numerusform"))
        for target in forms or [translation]:
            target.text = text
    tree.write(sys.argv[1], encoding="utf-8", xml_declaration=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
