#!/bin/sh
# How easy the texts for clients are to read, per topic, and each text over the limit. Needs: JDK 25.
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/.ci/find-jdk.sh"
find_jdk_25
exec "$JAVA_HOME/bin/java" "$root/office/src/test/java/org/throughline/office/plain/PlainWordsReport.java" "$root"
