"""A second implementation of the check of docs/ledger-format.md, written from that page.

usage: check_ledger.py FOLDER     each folder in it holds ledger.json and receipt-*.txt
Prints one line a folder: its name, then the faults by name. Signatures are checked by openssl.
"""
import base64, hashlib, json, os, re, subprocess, sys, tempfile


class Unreadable(Exception):
    pass


def need(condition):
    if not condition:
        raise Unreadable()


def sha(data):
    return hashlib.sha256(data).digest()


def b64(text):
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except Exception:
        raise Unreadable()
    need(base64.b64encode(data).decode() == text)
    return data


def unhex(text, length=None):
    need(isinstance(text, str) and re.fullmatch("([0-9a-f]{2})*", text))
    data = bytes.fromhex(text)
    need(length is None or len(data) == length)
    return data


def canonical(text):
    try:
        value = json.loads(text)
    except Exception:
        raise Unreadable()
    need(json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) == text)
    return value


def root_from_inclusion(leaf, index, size, path):
    """The root that a path leads to, by recursion over the shape of the tree (not by bits, as the others do)."""
    path = list(path)

    def climb(first, end):
        if end - first == 1:
            return leaf
        middle = first + (1 << ((end - first - 1).bit_length() - 1))
        if index < middle:
            below = climb(first, middle)
            need(path)
            return sha(b"\1" + below + path.pop(0))
        below = climb(middle, end)
        need(path)
        return sha(b"\1" + path.pop(0) + below)

    if not 0 <= index < size:
        return None
    try:
        root = climb(0, size)
    except Unreadable:
        return None
    return None if path else root


def roots_from_consistency(earlier, earlier_root, size, path):
    path = list(path)

    def climb(count, first, end, whole):
        if count == end:
            if whole:
                return earlier_root, earlier_root
            need(path)
            got = path.pop(0)
            return got, got
        middle = first + (1 << ((end - first - 1).bit_length() - 1))
        if count <= middle:
            old, new = climb(count, first, middle, whole)
            need(path)
            return old, sha(b"\1" + new + path.pop(0))
        old, new = climb(count, middle, end, False)
        need(path)
        left = path.pop(0)
        return sha(b"\1" + left + old), sha(b"\1" + left + new)

    try:
        found = climb(earlier, 0, size, True)
    except Unreadable:
        return None
    return None if path else found


def is_consistent(earlier, earlier_root, size, root, path):
    if earlier == size:
        return not path and earlier_root == root
    if earlier == 0:
        return not path and earlier_root == sha(b"")
    return roots_from_consistency(earlier, earlier_root, size, path) == (earlier_root, root)


def note(written):
    end = written.rfind("\n\n")
    need(end >= 0 and written.endswith("\n"))
    lines = written[end + 2:].split("\n")[:-1]
    need(0 < len(lines) <= 100)
    signatures = []
    for line in lines:
        parts = re.fullmatch("\u2014 (\\S+) ([A-Za-z0-9+/]+={0,2})", line)
        need(parts)
        data = b64(parts.group(2))
        need(len(data) > 4)
        signatures.append((parts.group(1), data[:4], data[4:]))
    return written[:end + 1], signatures


def checkpoint(text):
    lines = text.split("\n")
    need(len(lines) >= 4 and re.fullmatch("0|[1-9][0-9]{0,17}", lines[1]) and lines[0].strip())
    root = b64(lines[2])
    need(len(root) == 32)
    return lines[0], int(lines[1]), root


def key(written):
    parts = re.fullmatch("([^\\s+]+)\\+([0-9a-f]{8})\\+(.+)", written)
    need(parts)
    data = b64(parts.group(3))
    need(len(data) == 33 and data[0] == 1)
    need(sha(parts.group(1).encode() + b"\n" + data)[:4].hex() == parts.group(2))
    return parts.group(1), bytes.fromhex(parts.group(2)), data[1:]


def verifies(public, message, signature):
    if len(signature) != 64:
        return False
    with tempfile.TemporaryDirectory() as place:
        files = {"key": bytes.fromhex("302a300506032b6570032100") + public, "message": message, "signature": signature}
        for name, data in files.items():
            with open(os.path.join(place, name), "wb") as out:
                out.write(data)
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin",
             "-in", "message", "-sigfile", "signature"], cwd=place, capture_output=True)
        return done.returncode == 0


def signed(known, read):
    name, key_id, public = known
    text, signatures = read
    ours = [s for n, k, s in signatures if n == name and k == key_id]
    return bool(ours) and all(verifies(public, text.encode(), s) for s in ours)


def leaf_hash(leaf):
    return sha(b"\0" + unhex(leaf["salt"], 16) + b64(leaf["entry"]))


def entry(leaf):
    read = canonical(b64(leaf["entry"]).decode("utf-8"))
    need(read.get("v") == "throughline-entry/1" and read["counter"] >= 1)
    need(("previous" in read) == (read["counter"] > 1))
    for field in ("actor", "key", "action", "purpose", "time", "session", "result"):
        need(isinstance(read.get(field), str))
    return read


def receipt(written):
    parts = re.fullmatch("throughline-receipt/1\n(\\S+)\n([0-9]{1,18})\n([0-9a-f]{64})\n(.*)", written, re.S)
    need(parts)
    return parts.group(1), int(parts.group(2)), bytes.fromhex(parts.group(3)), note(parts.group(4))


def check(text, receipts):
    faults = set()
    excerpt = canonical(text)
    need(excerpt.get("format") == "throughline-ledger/1")
    known = key(excerpt["key"])
    read = note(excerpt["checkpoint"])
    if not signed(known, read):
        faults.add("UNSIGNED")
    origin, size, root = checkpoint(read[0])
    counter, index, before, previous = 0, -1, None, None
    for placed in excerpt["entries"]:
        leaf = leaf_hash(placed["leaf"])
        if root_from_inclusion(leaf, placed["index"], size, [unhex(h, 32) for h in placed["path"]]) != root:
            faults.add("ENTRY_CHANGED")
        one = entry(placed["leaf"])
        if one["counter"] <= counter or placed["index"] <= index:
            faults.add("ORDER_BROKEN")
        elif one["counter"] > counter + 1:
            faults.add("ENTRY_MISSING")
        elif one.get("previous") != previous:
            faults.add("CHAIN_BROKEN")
        if before is not None and one["time"] < before:
            faults.add("TIME_BACKWARDS")
        counter, index, before, previous = one["counter"], placed["index"], one["time"], leaf.hex()
    for written in receipts:
        client, count, head, old = receipt(written)
        if client != excerpt["client"]:
            faults.add("OTHER_CLIENT")
            continue
        if not signed(known, old):
            faults.add("OTHER_KEY")
        if count > 0:
            held = [p for p in excerpt["entries"] if entry(p["leaf"])["counter"] == count]
            if not held:
                faults.add("END_MISSING")
            elif leaf_hash(held[0]["leaf"]) != head:
                faults.add("HEAD_CHANGED")
        old_origin, old_size, old_root = checkpoint(old[0])
        if old_origin != origin or old_size > size:
            faults.add("NOT_GROWN")
            continue
        proofs = 0
        for earlier in excerpt["earlier"]:
            kept = note(earlier["checkpoint"])
            if not signed(known, kept):
                faults.add("UNSIGNED")
            if checkpoint(kept[0])[1:] != (old_size, old_root):
                continue
            proofs += 1
            path = [unhex(h, 32) for h in earlier["path"]]
            if not is_consistent(old_size, old_root, size, root, path):
                faults.add("NOT_GROWN")
        if not proofs and (old_size, old_root) != (size, root):
            faults.add("NOT_PROVED")
    return faults


def main():
    for name in sorted(os.listdir(sys.argv[1])):
        folder = os.path.join(sys.argv[1], name)
        read = lambda file: open(os.path.join(folder, file), encoding="utf-8", newline="").read()
        receipts = [read(file) for file in sorted(os.listdir(folder)) if file.startswith("receipt-")]
        try:
            faults = check(read("ledger.json"), receipts)
        except (Unreadable, KeyError, TypeError, AttributeError, UnicodeError):
            faults = {"UNREADABLE"}
        print(name, *sorted(faults))


main()
