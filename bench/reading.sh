#!/bin/sh
# Pages per CPU second on a text PDF of 600 pages, against `pdftotext -bbox`, as ratios in one run; and start-up.
# Needs: JDK 25, Maven, pdftotext, python3. Builds the reading module first.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/.ci/find-jdk.sh"
find_jdk_25
need_maven
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mvn -B -q -P '!format' -DskipTests -pl reading -am package dependency:build-classpath -Dmdep.outputFile="$work/classpath-\${project.artifactId}" >"$work/log" 2>&1 || {
    tail -n 20 "$work/log" >&2
    exit 3
}
mv "$work/classpath-reading" "$work/classpath"
exec python3 bench/reading.py "$work" "$JAVA_HOME/bin/java" "$root"
