#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""English words from WordNet's database files (Debian: wordnet-base) -> one line a word for tools/mkwords.

words.py DICT_DIR OUT
  w WORD CLASSES NOUN_KIND N V A R     classes: of n v a r; counts of each class in WordNet's tagged texts;
                                       noun kind + 64: all that it names is one person, place ("rivera")
  x FORM LEMMA CLASS                   irregular forms
Only single words of letters; sorted, so that the same database gives the same bytes."""
import pathlib
import re
import sys

dict_dir, out = pathlib.Path(sys.argv[1]), sys.argv[2]
POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
word = re.compile(r"[a-z]+")


def lines(name):
    with open(dict_dir / name, encoding="latin-1") as f:
        for line in f:
            if not line.startswith("  "):
                yield line


NAMED = 64
kind_of = {}  # noun synset offset -> lexicographer file number
instances = set()  # noun synsets that are no kind of thing but one of a kind
for line in lines("data.noun"):
    offset, kind, rest = line.split(" ", 2)
    kind_of[offset] = int(kind)
    if " @i " in rest.split(" | ")[0]:
        instances.add(offset)

words = {}
for name, pos in POS.items():
    for line in lines("index." + name):
        field = line.split()
        if not word.fullmatch(field[0]):
            continue
        entry = words.setdefault(field[0], {"classes": set(), "kind": 0, "n": 0, "v": 0, "a": 0, "r": 0})
        entry["classes"].add(pos)
        if pos == "n":
            pointers = int(field[3])
            senses = field[6 + pointers :]
            entry["kind"] = kind_of[senses[0]] + (NAMED if all(x in instances for x in senses) else 0)

SS_TYPE = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
for line in open(dict_dir / "cntlist.rev", encoding="latin-1"):
    key, _, count = line.split()
    lemma, rest = key.split("%")
    if lemma in words:
        words[lemma][SS_TYPE[rest[0]]] += int(count)

with open(out, "w", encoding="ascii") as f:
    for lemma in sorted(words):
        e = words[lemma]
        classes = "".join(c for c in "nvar" if c in e["classes"])
        f.write(f"w {lemma} {classes} {e['kind']} {e['n']} {e['v']} {e['a']} {e['r']}\n")
    forms = set()
    for name, pos in POS.items():
        for line in lines(name + ".exc"):
            field = line.split()
            if word.fullmatch(field[0]) and word.fullmatch(field[1]):
                forms.add((field[0], field[1], pos))
    for form, lemma, pos in sorted(forms):
        f.write(f"x {form} {lemma} {pos}\n")
