#!/bin/sh
# Plants faults in the rules and in the counting of time, and fails where tests notice fewer than 80 in 100.
# Needs: JDK 25, Maven. Argument: core (org.throughline.rule, org.throughline.time) or law; without one, both in turn.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/.ci/find-jdk.sh"
find_jdk_25
need_maven
cd "$root"

plant() { # module, classes, tests
    mvn -B -ntp -q -P 'mutation,!format' -pl "$1" -am -DskipTests install
    mvn -B -ntp -P 'mutation,!format' -pl "$1" org.pitest:pitest-maven:mutationCoverage \
        -DtargetClasses="$2" -DtargetTests="$3"
    echo "The faults that nobody noticed: $root/$1/target/pit-reports/index.html"
}

case ${1:-both} in
core | both) plant core 'org.throughline.rule.*,org.throughline.time.*' 'org.throughline.rule.*,org.throughline.time.*' ;;
esac
case ${1:-both} in
law | both) plant law 'org.throughline.law.*' 'org.throughline.law.*' ;;
esac
