#!/bin/sh
# Sealing a document of 100 MB to the disk, against copying it with fsync, in turn in one run.
# Needs: JDK 25, Maven, 3 GB of disk. Argument: another number of megabytes. TMPDIR names the disk.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_vault
measure org.throughline.bench.Sealing "$work" "${1:-100}"
