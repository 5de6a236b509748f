#!/bin/sh
# Plants faults in the code and fails where tests notice too few: 80 in 100 of the rules and of the counting of time, 85
# of keys and ledger. A whole module takes hours on two cores; with a number of classes, that many are drawn by lot.
# Needs: JDK 25, Maven. Arguments: core (org.throughline.rule, org.throughline.time), law or vault (keys, ledger); how
# many classes to draw, 0 for all; a seed for the lot. A busy machine makes tests slow, and a fault that only made them
# slow would count as noticed: such are counted apart.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/.ci/find-jdk.sh"
find_jdk_25
need_maven
cd "$root"
module=${1:?which part: core, law or vault}
draw=${2:-0}
seed=${3:-1}
slow=none
case $module in
core) packages='org/throughline/rule org/throughline/time' least=80 ;;
law) packages=org/throughline/law least=80 slow='*PropertiesTest,*.WonderDaysTest,*.DroppedFactsTest,*.SweepOfTheRulebookTest,*.RulebookTest,*.CarriedParametersTest' ;;
vault) packages='org/throughline/vault/keys org/throughline/vault/ledger' least=85 ;;
*) echo "no such part: $module" >&2 && exit 2 ;;
esac
tests=$(for package in $packages; do printf '%s.*,' "$package"; done | tr / . | sed 's/,$//')

# The classes of the part in an order that only the seed decides.
drawn() {
    (cd "$module/src/main/java" && find $packages -name '*.java' ! -name package-info.java) | LC_ALL=C sort |
        awk -v seed="$seed" 'BEGIN { srand(seed) } { print rand(), $0 }' | LC_ALL=C sort -n | sed 's/^[^ ]* //; s/\.java$/*/' |
        { [ "$draw" -gt 0 ] && head -n "$draw" || cat; } | tr '/\n' '.,' | sed 's/,$//'
}

mvn -B -ntp -q -P 'mutation,!format' -pl "$module" -am test-compile org.pitest:pitest-maven:mutationCoverage \
    -DfailWhenNoMutations=false -DtimeoutConstant=20000 \
    -DtargetClasses="$(drawn)" -DtargetTests="$tests" -DexcludedTestClasses="$slow"
report=$module/target/pit-reports
awk -F, -v least="$least" '
    { all++; of[$6]++ }
    END {
        noticed = of["KILLED"] + of["TIMED_OUT"] + of["MEMORY_ERROR"] + of["RUN_ERROR"]
        printf "%d faults planted, %d noticed (%.1f in 100), %d of them by time running out; %d passed by, %d in code that no test runs\n", \
            all, noticed, 100 * noticed / all, of["TIMED_OUT"], of["SURVIVED"], of["NO_COVERAGE"]
        exit 100 * noticed / all < least
    }' "$report/mutations.csv" || { echo "fewer than $least in 100: see $report/index.html" >&2; exit 1; }
