#!/bin/sh
# Five rules over 100,000 generated cases, here and in Drools, in one run: first that they say the same, then cases per
# second of CPU time, as ratios. Needs: JDK 25, Maven (which fetches Drools). Argument: another number of cases.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_law
build_bench
"$JAVA_HOME/bin/java" -Xmx4g -XX:+UseSerialGC -cp "$classpath" org.throughline.bench.Five "$@"
