#!/usr/bin/env bash
# Installs the .deb that linux.sh made, starts it, makes a ledger with it, removes it, and sees that the ledger stays.
# As root, on a machine that has no town ledger installed.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    echo "$1" >&2
    exit 1
}

[[ $(id -u) == 0 ]] || fail "Trying the package needs root."
! dpkg-query --show townledger 2>/dev/null || fail "A town ledger is installed here already; it is left alone."
deb=$(echo target/installer/townledger_*.deb)
home=$(mktemp -d)
trap 'dpkg --remove townledger >/dev/null 2>&1 || true; rm -rf "$home"' EXIT

dpkg --install "$deb"
desktop-file-validate /usr/share/applications/townledger.desktop
cd "$home"
townledger --help >help.txt
[[ -s help.txt ]] || fail "townledger --help says nothing."
echo 'a password for the trial' >"$home/password"
townledger init --office 150623100000 --data "$home/ledger" --password-file "$home/password"
townledger verify --data "$home/ledger" --password-file "$home/password"
loaded=$(JAVA_TOOL_OPTIONS=-Xlog:class+load townledger --help 2>/dev/null | grep -c 'shared objects file' || true)
((loaded > 500)) || fail "The start-up cache is not used: only $loaded classes came from it."

dpkg --remove townledger
[[ ! -e /usr/bin/townledger && ! -e /opt/townledger ]] || fail "The package leaves something behind."
[[ -s $home/ledger/ledger.mv.db ]] || fail "Removing the package took the ledger with it."
echo "Installed, started, removed; the ledger is still there."
