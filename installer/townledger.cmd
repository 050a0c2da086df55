@echo off
rem Starts the town ledger from the folder that this file lies in, with Java 25 from JAVA_HOME or the path.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version 2>&1 | findstr /r /c:"version .25[.\"]" >nul || (
    echo The town ledger needs Java 25, and none was found: install Temurin 25 ^(https://adoptium.net^) or point JAVA_HOME at one. 1>&2
    exit /b 1
)
"%java%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%~dp0..\lib\townledger.jar" org.townledger.app.Main %*
