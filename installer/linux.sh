#!/usr/bin/env bash
# Makes target/installer/townledger_<version>_<arch>.deb, with its own Java runtime, out of target/townledger (mvn package).
# Needs JDK 25, binutils (objcopy, for jlink) and dpkg-deb. The package is laid out here and not by jpackage, whose
# postinst calls xdg-utils: a PC that is off line may lack them, and dpkg -i alone must be enough.
set -euo pipefail
unset SOURCE_DATE_EPOCH # it would change the jars' times, by which the AOT cache knows them
cd "$(dirname "$0")/.."

program=target/townledger
work=target/installer
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)
arch=$(dpkg --print-architecture)
flags=(--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1)

fail() {
    echo "$1" >&2
    exit 1
}

[[ -x $program/bin/townledger ]] || fail "$program is not there: run mvn package first."
for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk*; do
    grep -qs '^JAVA_VERSION="25[".]' "$jdk/release" && [[ -x $jdk/bin/jpackage ]] && break
    jdk=
done
[[ -n $jdk ]] || fail "Making the package needs JDK 25: install Temurin 25 (package temurin-25-jdk) or point JAVA_HOME at one."
command -v objcopy >/dev/null || fail "Making the package needs objcopy: apt-get install binutils."

rm -rf "$work"
mkdir -p "$work/classes"

echo "Finding the modules of the JDK that the program uses"
for jar in "$program"/lib/*.jar; do
    (cd "$work/classes" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar")
done
rm -r "$work/classes/META-INF" "$work/classes/module-info.class"
modules=$("$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps "$work/classes")
rm -r "$work/classes"

# jdk.charsets: GB18030 and GBK. jdk.localedata: Chinese dates. jdk.unsupported: what libraries reach by reflection.
echo "Linking the runtime"
"$jdk/bin/jlink" --add-modules "$modules,jdk.charsets,jdk.localedata,jdk.unsupported" --output "$work/runtime" \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --include-locales en,zh

echo "Building the program folder"
"$jdk/bin/jpackage" --type app-image --name townledger --app-version "$version" --dest "$work" \
    --runtime-image "$work/runtime" --input "$program/lib" --icon installer/townledger.png \
    --main-jar townledger.jar --main-class org.townledger.app.Main \
    --java-options "${flags[*]} -XX:AOTCache=\$APPDIR/townledger.aot"
image=$work/townledger

# The cache is trained by the demonstration, which opens every screen and runs every command.
echo "Training the start-up cache"
app=$image/lib/app
classpath=$(sed -n "s:^app.classpath=\$APPDIR:$app:p" "$app/townledger.cfg" | paste -sd:)
"$image/lib/runtime/bin/java" "${flags[@]}" -Dglass.platform=Headless -Dprism.order=sw -XX:AOTCacheOutput="$app/townledger.aot" \
    -cp "$classpath" org.townledger.app.Main demo "$work/training" >"$work/training.log" 2>&1 \
    || fail "The demonstration that trains the start-up cache failed; see $work/training.log."

echo "Packing"
root=$work/root
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" \
    "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/icons/hicolor/256x256/apps"
cp -a "$image" "$root/opt/townledger"
ln -s /opt/townledger/bin/townledger "$root/usr/bin/townledger"
install -m 644 installer/townledger.desktop "$root/usr/share/applications/"
install -m 644 installer/townledger.svg "$root/usr/share/icons/hicolor/scalable/apps/"
install -m 644 installer/townledger.png "$root/usr/share/icons/hicolor/256x256/apps/"
cat >"$root/DEBIAN/control" <<CONTROL
Package: townledger
Version: $version
Architecture: $arch
Maintainer: Town Ledger <maintainers@townledger.example>
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Section: misc
Priority: optional
Depends: libc6
Recommends: libgtk-3-0 | libgtk-3-0t64, cups-bsd
Description: The ledgers of a town office, off line
 Keeps the housing, water, schooling and medical ledgers of a town, prints their
 sheets and hands them on. Brings its own Java runtime and opens no connection.
CONTROL
deb=$work/townledger_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >"$work/packing.log"
rm -r "$root" "$work/runtime"
echo "$deb ($(du -m "$deb" | cut -f1) MB)"
