#!/bin/sh
# The same work of an office on PostgreSQL, in a process of its own on this machine, and on SQLite, in turn in one run.
# Needs: JDK 25, Maven. Argument: how many clients a round begins, 50 if not given.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_vault
measure org.throughline.bench.TwoEngines "$work" "${1:-50}"
