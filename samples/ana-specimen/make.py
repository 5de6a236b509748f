#!/usr/bin/env python3
"""Makes afile.pdf and truth.json of the fictional Ana Specimen. See README.md.

  make.py --generator make_afile.py --forms FOLDER_OF_BLANK_FORMS --out OUT
"""
import argparse
import copy
import datetime as dt
import json
import os
import random
import runpy
import subprocess
import sys
import tempfile

import pypdf

SEED = 1
# A few days are fixed, so that the dates of one life fit together and some deadlines run on 9 November 2026.
PATCHES = [
    ("\nmain()", "\n"),
    ("day = p.order + dt.timedelta(200)", "day = p.order + dt.timedelta(7)"),
    ("recd + dt.timedelta(r.randint(150, 500))", "recd + dt.timedelta(p.days_until_notice[form])"),
]
SCANNED = {"I-213", "I-831", "I-200", "I-286", "passport-page", "birth-certificate", "translation",
           "EAD-card-copy", "IJ-order", "system-printout", "declaration", "I-797"}


def ana(made, r):
    p = made["Person"](r)
    p.given, p.middle, p.s1, p.s2, p.family = "Ana", "Luz", "Specimen", "Ejemplo", "Specimen Ejemplo"
    p.full, p.sex, p.a = "Ana Luz Specimen Ejemplo", "F", "900000042"
    p.country, p.iso3, p.eoir, p.city = "Honduras", "HND", "HO", "Puerto Ensayo"
    p.dob = dt.date(1995, 4, 7)
    p.entry1, p.entry2, p.nta_date = dt.date(2021, 5, 14), dt.date(2023, 10, 17), dt.date(2023, 10, 20)
    p.hear1, p.hear2, p.order = dt.date(2024, 9, 18), dt.date(2026, 10, 21), dt.date(2026, 10, 21)
    p.asy, p.i130 = dt.date(2024, 10, 18), dt.date(2026, 1, 5)
    p.pet = ("Mario", "Muestra")
    p.days_until_notice = {"I-765": 45, "I-130": 210, "I-485": 193}
    return p


def stranger(made, r):
    p = made["Person"](r)
    p.days_until_notice = {}
    return p


def same_again(book, doc):
    """A second copy of a document, as FOIA responses hold them."""
    twin = book.doc(doc["kind"], doc["edition"], copy_of=doc["id"])
    for number in list(doc["pages"]):
        old = book.pages[number - 1]
        page = book.page(twin, old.form, old.barcode)
        page.ops, page.redact = old.ops, old.redact
        for fact in [f for f in book.facts if f["page"] == number]:
            book.facts.append({**fact, "id": f"f{len(book.facts) + 1:04d}", "doc": twin["id"], "page": page.no})


def build(made, seed, total, folder):
    r = random.Random(seed)
    p, book = ana(made, r), made["Book"](r)
    book.note = lambda *a: None
    day = dt.timedelta
    made["foia_cover"](book, p, total)
    made["i94web"](book, p, True)
    made["hearing"](book, p, p.hear1, "MASTER")
    made["i213"](book, p)
    made["i797"](book, p, "I-589", p.rc["I-589"], "Receipt Notice", p.asy)
    made["nta"](book, p)
    notice_to_appear = book.docs[-1]
    made["i200"](book, p)
    made["i286"](book, p)
    made["form"](book, p, "I-589", folder, received=p.asy, rc=p.rc["I-589"])
    made["screen"](book, p)
    made["withheld"](book, p)
    made["i797"](book, p, "I-765", p.rc["I-765"], "Approval Notice", p.asy + day(150),
                 valid=(p.asy + day(200), p.asy + day(930)))
    made["ead"](book, p)
    made["blank"](book, p)
    made["passport"](book, p)
    made["birth"](book, p)
    other = stranger(made, random.Random(seed + 1))
    before = len(book.facts)
    made["i797"](book, other, "I-589", other.rc["I-589"], "Receipt Notice", dt.date(2024, 6, 3))
    for fact in book.facts[before:]:
        fact["subject"] = "other"
    made["i797"](book, p, "I-130", p.rc["I-130"], "Receipt Notice", p.i130, prio=p.i130)
    made["i797"](book, p, "I-485", p.rc["I-485"], "Request for Evidence", p.i130 + day(40))
    made["hearing"](book, p, p.hear2, "INDIVIDUAL")
    made["i94hist"](book, p)
    made["rap"](book, p)
    made["narrative"](book, p, 2, "declaration", "DECLARATION OF THE APPLICANT (test)")
    same_again(book, notice_to_appear)
    made["ij_order"](book, p)
    find_contradictions(book)
    return p, book


def find_contradictions(book):
    for key in ("entry.date", "dateOfBirth", "aNumber", "hearing.date", "entry.manner", "entry.class"):
        facts = [f for f in book.facts if f["key"] == key and f["subject"] == "client" and f["visible"]
                 and f["value"] and not f["kind"].startswith("I-94")]
        values = sorted({f["value"] for f in facts})
        if len(values) > 1:
            book.contra.append({"key": key, "subject": "client", "note": "", "values": [
                {"value": v, "facts": [f["id"] for f in facts if f["value"] == v]} for v in values]})


def run(made, seed, scan, forms, out):
    made["main"].__globals__["build"] = lambda s, total, folder: build(made, s, total, folder)
    sys.argv = ["make_afile.py", "--seed", str(seed), "--pages", "41", "--forms", forms, "--out", out, "--scan", scan]
    made["main"]()
    with open(os.path.join(out, "truth.json")) as file:
        return json.load(file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--generator", required=True)
    parser.add_argument("--forms", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    with open(options.generator) as file:
        source = file.read()
    for old, new in PATCHES:
        if old not in source:
            sys.exit(f"the generator has changed: it no longer holds {old!r}")
        source = source.replace(old, new)
    with tempfile.TemporaryDirectory() as work:
        patched = os.path.join(work, "make_afile.py")
        with open(patched, "w") as file:
            file.write(source)
        made = runpy.run_path(patched)
        clean = run(made, options.seed, "none", options.forms, os.path.join(work, "clean"))
        scans = run(made, options.seed, "light", options.forms, os.path.join(work, "scans"))
        join(clean, scans, work, options.out)


def join(clean, scans, work, out):
    """The pages of the scanned kinds come from the scanned file, all others from the one with text."""
    scanned = {p["page"] for p in clean["page_truth"] if p["kind"] in SCANNED}
    readers = {scan: pypdf.PdfReader(os.path.join(work, scan, "afile.pdf")) for scan in ("clean", "scans")}
    writer = pypdf.PdfWriter()
    for number in range(1, len(clean["page_truth"]) + 1):
        writer.add_page(readers["scans" if number in scanned else "clean"].pages[number - 1])
    writer.add_metadata({"/Title": "Synthetic A-file (fictional specimen person)", "/Producer": "make_afile"})
    joined = os.path.join(work, "joined.pdf")
    writer.write(joined)
    os.makedirs(out, exist_ok=True)
    subprocess.run(["qpdf", "--object-streams=generate", "--recompress-flate", "--compression-level=9",
                    "--deterministic-id", joined, os.path.join(out, "afile.pdf")], check=True)
    truth = copy.deepcopy(clean)
    truth["scan"] = "mixed text and light scans"
    truth["pages"] = len(truth["page_truth"])
    truth["page_truth"] = [scans["page_truth"][i] if p["page"] in scanned else p
                           for i, p in enumerate(clean["page_truth"])]
    truth["facts"] = [scans["facts"][i] if f["page"] in scanned else f for i, f in enumerate(clean["facts"])]
    with open(os.path.join(out, "truth.json"), "w") as file:
        json.dump(truth, file, indent=1, ensure_ascii=False)
        file.write("\n")
    print(len(truth["page_truth"]), "pages,", len(scanned), "scanned,", os.path.getsize(os.path.join(out, "afile.pdf")), "bytes")


main()
