#!/bin/sh
# Writing and proving one entry of the log, in one of 1,000 and in one of 1,000,000 entries, against a plain row.
# Needs: JDK 25, Maven, 2 GB of disk. Argument: another number of entries.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_vault
measure org.throughline.bench.Ledger "$work" "${1:-1000000}"
