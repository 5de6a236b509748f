#!/bin/sh
# The whole rulebook over 10,000 generated clients, then a day that passes and facts that are added, against asking every
# rule of every client anew. Needs: JDK 25, Maven. Argument: another number of clients.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/jars.sh"
build_law
build_bench
"$JAVA_HOME/bin/java" -Xmx6g -XX:+UseSerialGC -cp "$classpath" org.throughline.bench.Caseload "$@"
