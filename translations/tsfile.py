# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a .ts file, and how a text is made pseudo-translated."""
import re
import xml.etree.ElementTree as ElementTree
from typing import Iterator

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# Never to be touched inside a text: placeholders, mnemonics, entities, tags, escapes.
KEPT = re.compile(r"%L?(?:\d{1,2}|n)|&&|&\w+;|&\w|<[^<>]*>|\s+")
ACCENTS = str.maketrans(
    "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
FILLER = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîx šéṽéñ éîĝĥţ ñîñé ţéñ "
# What a language writes in one way only here; both ways in one program look like two programs.
HABITS = {
    "zh_CN": [(r"[\u4e00-\u9fff”][,:;]|(?<!;)[,:;][\u4e00-\u9fff“]", "punctuation of another script"),
              ("账[户号]", "帐户 everywhere else")],
    "ja": [("[，：；？！]", "wide punctuation, which is narrow everywhere else")],
}


def pseudo(text: str) -> str:
    """Accented, at least 40 % longer, in brackets; what a program needs in it stays."""
    out, end = [], 0
    for match in KEPT.finditer(text):
        out += [text[end:match.start()].translate(ACCENTS), match[0]]
        end = match.end()
    out.append(text[end:].translate(ACCENTS))
    visible = len(re.sub(r"<[^<>]*>", "", text))
    wanted = max(2, -(-visible * 4 // 10))
    filler = (FILLER * (wanted // len(FILLER) + 1))[:wanted - 1].rstrip()
    return "⟦" + "".join(out) + " " + filler.ljust(wanted - 1, "~") + "⟧"


def messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def placeholders(text: str) -> set[str]:
    """%n and %Ln are the same number."""
    return {p.replace("L", "") for p in PLACEHOLDER.findall(text)}


def faults(root: ElementTree.Element, plurals: int, only_plurals: bool = False) -> Iterator[str]:
    """One line for each message that a user would miss; `plurals` is how many forms the language has."""
    for context, message in messages(root):
        source = message.findtext("source", "")
        where = f"{context}: {source!r}"
        if not context:
            yield f"{where}: under no class, so the program never finds it; call tr() of the class by its own name"
            continue
        translation = message.find("translation")
        numerus = message.get("numerus") == "yes"
        if only_plurals and not numerus:
            yield f"{where}: not a plural"
            continue
        if translation is None or translation.get("type"):
            kind = "missing" if translation is None else translation.get("type")
            yield f"{where}: {kind}"
            continue
        forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
        if numerus and len(forms) != plurals:
            yield f"{where}: {len(forms)} plural forms, not {plurals}"
        for form in forms:
            if not form.strip():
                yield f"{where}: empty"
                continue
            lost, extra = (placeholders(source) - placeholders(form), placeholders(form) - placeholders(source))
            # "one day" needs no number.
            if extra or lost - ({"%n"} if numerus else set()):
                yield f"{where}: placeholders differ: {' '.join(sorted(lost | extra))}"
            if not numerus and mnemonic(source) != mnemonic(form):
                yield f"{where}: a mnemonic (&) on one side only"


def breaches(root: ElementTree.Element, language: str) -> Iterator[str]:
    """One line for each text that is not written as the others of its language are."""
    for context, message in messages(root):
        translation = message.find("translation")
        text = "".join(translation.itertext()) if translation is not None else ""
        for pattern, why in [("[\u0080-\u009f\ufffd]", "no character"), *HABITS.get(language, [])]:
            found = re.search(pattern, text)
            if found:
                yield f"{context}: {text!r}: {found[0]!r}: {why}"


def mnemonic(text: str) -> bool:
    return bool(re.search(r"(?<!&)&(?![&\s]|\w+;)", text.replace("&&", "")))
