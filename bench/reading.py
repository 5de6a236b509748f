"""Makes a text PDF of 600 pages, has it read by pdftotext and by us, and prints ratios of pages per CPU second."""
import os, random, resource, subprocess, sys, zlib

work, java, root = sys.argv[1:4]
PAGES = 600
WORDS = "record notice court hearing date place entry officer states subject region author visited offices closed country".split()


def write_pdf(path):
    chance = random.Random(1)
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"]
    kids = []
    for _ in range(PAGES):
        lines = [" ".join(chance.choice(WORDS) for _ in range(12)) for _ in range(45)]
        text = "BT /F1 10 Tf 12.8 TL 54 738 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        packed = zlib.compress(text.encode())
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects) + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>")
        objects.append((f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n").encode() + packed + b"\nendstream")
    objects[1] = f"<< /Type /Pages /Count {PAGES} /Kids [{' '.join(kids)}] >>"
    body, places = bytearray(b"%PDF-1.7\n"), []
    for number, thing in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n".encode() + (thing if isinstance(thing, bytes) else thing.encode()) + b"\nendobj\n"
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    body += b"".join(b"%010d 00000 n \n" % place for place in places)
    body += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    open(path, "wb").write(body)


def cpu(command):
    """CPU seconds of a command and all its children, the best of three, and what it printed."""
    best, said = None, ""
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = used if best is None else min(best, used)
    return best, said


def classpath():
    return open(os.path.join(work, "classpath")).read().strip()


pdf, one = os.path.join(work, "text.pdf"), os.path.join(work, "one.pdf")
write_pdf(pdf)
PAGES, all_pages = 1, PAGES
write_pdf(one)
PAGES = all_pages
ours = [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        os.pathsep.join([f"{root}/reading/target/test-classes", f"{root}/reading/target/classes", f"{root}/core/target/classes", classpath()]),
        "org.throughline.reading.pdf.ReadingBench"]
theirs, _ = cpu(["pdftotext", "-bbox", pdf, os.path.join(work, "out.html")])
cold, pages = cpu(ours + ["cold", pdf])
assert int(pages) == PAGES, pages
start, _ = cpu(ours + ["cold", one])
warm = float(subprocess.run([part for part in ours if part != "-XX:TieredStopAtLevel=1"] + ["warm", pdf], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout)
print(f"pdftotext -bbox  {PAGES / theirs:8.0f} pages per CPU second")
print(f"cold             {PAGES / cold:8.0f} pages per CPU second, {theirs / cold:.2f} x pdftotext (aim: 0.4)")
print(f"warm             {PAGES / warm:8.0f} pages per CPU second, {theirs / warm:.2f} x pdftotext (aim: 1.0)")
print(f"start-up         {start:8.2f} CPU seconds for a file of one page")
