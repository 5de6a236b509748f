# Sourced by the benches of the rulebook and of the vault: builds what they measure and the bench, and sets `classpath`.

. "$root/.ci/find-jdk.sh"
find_jdk_25
need_maven
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

quietly() {
    "$@" >"$work/log" 2>&1 && return 0
    tail -n 20 "$work/log" >&2
    exit 3
}

build_law() {
    cd "$root"
    quietly mvn -B -q -P '!format' -DskipTests -pl law -am package dependency:build-classpath \
        -Dmdep.outputFile="$work/classpath-\${project.artifactId}"
    classpath="$root/law/target/classes:$(cat "$work/classpath-law")"
}

build_bench() {
    cd "$root/bench/rules"
    quietly mvn -B -q dependency:build-classpath -Dmdep.outputFile="$work/classpath-drools"
    classpath="$work/bench:$classpath:$(cat "$work/classpath-drools")"
    mkdir "$work/bench"
    # shellcheck disable=SC2046 # one word for each source
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d "$work/bench" -cp "$classpath" $(find src/main/java -name '*.java')
    cp -R src/main/resources/. "$work/bench/"
}

build_vault() {
    cd "$root"
    quietly mvn -B -q -P '!format' -DskipTests -pl vault -am package dependency:build-classpath \
        -Dmdep.outputFile="$work/classpath-\${project.artifactId}"
    classpath="$work/bench:$root/vault/target/classes:$(cat "$work/classpath-vault")"
    mkdir "$work/bench"
    # shellcheck disable=SC2046 # one word for each source
    quietly "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$work/bench" -cp "$classpath" \
        $(find "$root/bench/vault/src/main/java" -name '*.java')
}

# A bench of the vault, by its class and arguments. What libraries say of themselves is shown only if it fails.
measure() {
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$classpath" "$@" 2>"$work/log" && return 0
    tail -n 20 "$work/log" >&2
    exit 3
}
