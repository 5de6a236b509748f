# Sourced by ./throughline and ./check: sets JAVA_HOME to a JDK 25, or says what to install and ends with 3.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
}

jdk_of_path() {
    javac=$(command -v javac) || return 0
    while [ -h "$javac" ]; do
        to=$(readlink "$javac")
        case $to in /*) javac=$to ;; *) javac=$(dirname "$javac")/$to ;; esac
    done
    dirname "$(dirname "$javac")"
}

find_jdk_25() {
    for home in "${JAVA_HOME:-}" "$(jdk_of_path)" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    complain "no JDK 25 was found on this computer" \
        "Throughline is written in Java 25 and cannot be built or run without it" \
        "sudo apt install openjdk-25-jdk (or Temurin 25 from https://adoptium.net), or set JAVA_HOME to a JDK 25"
    exit 3
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    complain "Maven was not found on this computer" \
        "Throughline is built with Maven 3.8 or newer, once, before it can run" \
        "sudo apt install maven (or see https://maven.apache.org/install.html)"
    exit 3
}

complain() {
    printf 'throughline: error: %s\nthroughline: means: %s\nthroughline: hint:  %s\n' "$1" "$2" "$3" >&2
}
