#!/bin/sh
# Signing in by passphrase and showing the cards of 10,000 clients: without the stored key ring, in a program that has
# just been started, and later. Needs: JDK 25, Maven. Argument: another number of clients. The office is made first, which
# takes minutes; OFFICE names a folder to keep it in for the next run.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_vault
office=${OFFICE:-$work/office}
measure org.throughline.bench.SeededOffice "$office" "${1:-10000}"
measure org.throughline.bench.Unlocking "$office" without-ring
measure org.throughline.bench.Unlocking "$office"
