#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever asks for help gets the topic of what is in front: each window, and each page of the wizard, leads to one.

usage: helpplaces.py ROOT

Prints what has no topic, or one that the help does not have, and exits with 1.
"""
import re
import sys
from pathlib import Path

NAME = re.compile(r'(?:setObjectName\(|\b(?:StepWindow|StepWizard|StepPage|WizardPage|WizardStep|\w+Page)\(\s*)'
    r'QStringLiteral\("(\w+(?:Dialog|Wizard|Window|Tab|Page))"\)')
PLACE = re.compile(r'Place\{QLatin1String\("(\w+)"\), QLatin1String\("(\w+)"\)\}')
TOPIC = re.compile(r"^# .+ \{([a-z]+)\}$", re.MULTILINE)
# The help itself; what leads on by its pages, each of which has its own topic; and a window of Qt's.
WITHOUT = {"helpWindow", "tokenWizard", "openListDialog"}


def faults(root: Path) -> list[str]:
    places = dict(PLACE.findall((root / "ui/help/helpcontext.cpp").read_text(encoding="utf-8")))
    topics = set(TOPIC.findall((root / "ui/help/text/help_en.md").read_text(encoding="utf-8")))
    found = [f"{name} leads to “{topic}”, which the help does not have"
        for name, topic in places.items() if topic not in topics]
    for folder in sorted({path.parent for path in (root / "ui").rglob("*.cpp")}):
        names = {name for path in folder.glob("*.cpp") for name in NAME.findall(path.read_text(encoding="utf-8"))}
        windows = {name for name in names if not name.endswith("Page")} - WITHOUT
        # A page without a topic of its own has that of its window.
        inside = windows & places.keys()
        for name in sorted(names - WITHOUT):
            if name not in places and not (name.endswith("Page") and inside):
                found.append(f"{name} ({folder.relative_to(root)}) leads to no topic of the help")
    return found


if __name__ == "__main__":
    wrong = faults(Path(sys.argv[1]))
    print("\n".join(wrong) if wrong else "every place leads to a topic")
    sys.exit(1 if wrong else 0)
