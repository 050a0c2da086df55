#!/bin/sh
# Starts the town ledger from the folder that this script lies in, with the JDK or JRE 25 that it finds by itself.
set -eu

wanted=25

script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=$(dirname "$script")/$target ;;
    esac
done
program=$(cd "$(dirname "$script")/.." && pwd -P)

is_wanted() {
    [ -x "$1/bin/java" ] && grep -q "^JAVA_VERSION=\"$wanted[\".]" "$1/release" 2>/dev/null
}

find_java() {
    on_path=$(command -v java || true)
    for home in "${JAVA_HOME:-}" \
            "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
            /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_wanted "$home"; then
            printf '%s\n' "$home/bin/java"
            return
        fi
    done
    return 1
}

if ! java=$(find_java); then
    echo "The town ledger needs Java $wanted, and none was found: install Temurin $wanted (package temurin-$wanted-jdk, or https://adoptium.net) or point JAVA_HOME at one." >&2
    exit 1
fi

exec "$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    -cp "$program/lib/townledger.jar" org.townledger.app.Main "$@"
