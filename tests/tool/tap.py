# SPDX-License-Identifier: Apache-2.0
"""What the tool tests share: TAP output, running truce, the real data where it is there."""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(os.environ.get("TRUCE_ROOT", pathlib.Path(__file__).resolve().parent.parent.parent))
BIN = os.environ.get("TRUCE_BIN", str(ROOT / "build/truce"))
DATA = pathlib.Path(os.environ.get("TRUCE_DATA", ROOT.parent / "shared/data"))
UCDP = DATA / "ucdp-ged-syria/ged_syria_2016_2017.csv.gz"

count = failed = 0


def ok(name, good, detail=""):
    global count, failed
    count += 1
    failed += not good
    print(("ok" if good else "not ok"), count, "-", name, flush=True)
    if not good and detail:
        for line in str(detail).splitlines()[:40]:
            print("#", line, flush=True)
    return good


def skip(name, why):
    global count
    count += 1
    print("ok", count, "-", name, "# SKIP", why, flush=True)


def done():
    print(f"1..{count}", flush=True)
    sys.exit(1 if failed else 0)


def truce(*words, **more):
    return subprocess.run([BIN, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600, **more)


def folder():
    return tempfile.TemporaryDirectory(prefix="truce-test-")


def text(b):
    return b.decode("utf-8", "replace")
