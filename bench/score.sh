#!/bin/sh
# Reads A-files that the generator makes from these seeds, and prints how well they were read.
#   bench/score.sh SEED...          scan level in SCAN (none, light, heavy), pages in PAGES, the shared folder in SHARED
set -eu
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
scan=${SCAN:-none}
pages=${PAGES:-60}
python=${PYTHON:-/usr/bin/python3} # the one that has Debian's packages
work=${TMPDIR:-/tmp}/throughline-score
[ $# -gt 0 ] || { echo "usage: bench/score.sh SEED..." >&2; exit 2; }
[ -d "$shared/records" ] || { echo "bench/score.sh: no generator at $shared/records; set SHARED" >&2; exit 2; }
pairs=
for seed in "$@"; do
    out=$work/$scan-$pages-$seed
    if [ ! -f "$out/truth.json" ]; then
        PYTHONDONTWRITEBYTECODE=1 "$python" "$shared/records/make-afile/make_afile.py" --seed "$seed" --pages "$pages" \
            --forms "$shared/records/pdf" --scan "$scan" --out "$out"
    fi
    ./throughline read "$out/afile.pdf" --json "$out/reading.json" > "$out/read.log"
    pairs="$pairs $out/truth.json $out/reading.json"
done
# shellcheck disable=SC2086
PYTHONDONTWRITEBYTECODE=1 "$python" "$shared/records/score/score.py" $pairs --list 30 --json "$work/figures.json"
