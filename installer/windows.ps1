# Makes target\installer\TownLedger-<version>.msi, with its own Java runtime, out of target\townledger (mvn package).
# Needs JDK 25 in JAVA_HOME, and WiX 3 or later on the path; without WiX it makes a .zip to be unpacked anywhere.
# mvn package has to run on Windows too: it fetches the Windows jars of JavaFX then.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..')

$program = 'target\townledger'
$work = 'target\installer'
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
$flags = '--enable-native-access=ALL-UNNAMED', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'

if (-not (Test-Path "$program\bin\townledger.cmd")) { throw "$program is not there: run mvn package first." }
if (-not $env:JAVA_HOME -or -not (Select-String -Quiet '^JAVA_VERSION="25[".]' "$env:JAVA_HOME\release")) {
    throw 'Making the package needs JDK 25: install Temurin 25 (https://adoptium.net) and point JAVA_HOME at it.'
}
$jdk = "$env:JAVA_HOME\bin"
function Confirm-Done($what) { if ($LASTEXITCODE -ne 0) { throw "$what ended with $LASTEXITCODE." } }

if (Test-Path $work) { Remove-Item -Recurse $work }
$classes = New-Item -ItemType Directory "$work\classes"

Write-Output 'Finding the modules of the JDK that the program uses'
$jars = Get-ChildItem "$program\lib\*.jar"
Push-Location $classes
foreach ($jar in $jars) { & "$jdk\jar" --extract --file $jar.FullName; Confirm-Done 'jar' }
Pop-Location
Remove-Item -Recurse "$classes\META-INF", "$classes\module-info.class"
$modules = & "$jdk\jdeps" --ignore-missing-deps --print-module-deps $classes.FullName; Confirm-Done 'jdeps'
Remove-Item -Recurse $classes

Write-Output 'Linking the runtime'
& "$jdk\jlink" --add-modules "$modules,jdk.charsets,jdk.localedata,jdk.unsupported" --output "$work\runtime" `
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --include-locales en,zh
Confirm-Done 'jlink'

# Windows tells programs with a console from those without: TownLedger.exe opens the window, townledger-cli.exe takes commands.
Write-Output 'Building the program folder'
Set-Content "$work\cli.properties" 'win-console=true', 'win-shortcut=false', 'win-menu=false'
& "$jdk\jpackage" --type app-image --name TownLedger --app-version $version --dest $work `
    --runtime-image "$work\runtime" --input "$program\lib" --icon installer\townledger.ico `
    --main-jar townledger.jar --main-class org.townledger.app.Main --add-launcher "townledger-cli=$work\cli.properties" `
    --java-options "$flags -XX:AOTCache=`$APPDIR\townledger.aot"
Confirm-Done 'jpackage'
$image = "$work\TownLedger"

# The cache is trained by the demonstration, which opens every screen and runs every command.
Write-Output 'Training the start-up cache'
$app = "$image\app"
$classpath = (Select-String '^app.classpath=\$APPDIR\\(.+)$' "$app\TownLedger.cfg" |
    ForEach-Object { "$app\" + $_.Matches[0].Groups[1].Value }) -join ';'
& "$image\runtime\bin\java" $flags '-Dglass.platform=Headless' '-Dprism.order=sw' "-XX:AOTCacheOutput=$app\townledger.aot" `
    -cp $classpath org.townledger.app.Main demo "$work\training"
Confirm-Done 'The demonstration that trains the start-up cache'

Write-Output 'Packing'
if (Get-Command wix, candle -ErrorAction SilentlyContinue) {
    & "$jdk\jpackage" --type msi --name TownLedger --app-version $version --dest $work --app-image $image `
        --win-per-user-install --win-menu --win-shortcut --win-upgrade-uuid 5a2f8f0c-63c1-4c1b-9a55-0f6f2f8f7d41
    Confirm-Done 'jpackage'
} else {
    Compress-Archive $image "$work\TownLedger-$version.zip"
}
Get-ChildItem "$work\TownLedger-*" | ForEach-Object { '{0} ({1:n0} MB)' -f $_.FullName, ($_.Length / 1MB) }
