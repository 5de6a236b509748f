#!/bin/sh
# Opening 10,000 cards, each under a key of its own, against the same bytes under one key with the JDK alone, in one run.
# Needs: JDK 25, Maven. Argument: another number of cards.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_vault
measure org.throughline.vault.keys.Cards "${1:-10000}"
