@echo off
rem Starts Octavo on a Java 17 or newer: the one JAVA_HOME names, else the one on the PATH.
rem OCTAVO_JAVA_OPTS  options for the Java machine; they come last and win.
rem OCTAVO_TRAIN      when set, this run writes lib\octavo.jsa, with which later ones start sooner.
setlocal

for %%D in ("%~dp0..\lib") do set "LIB=%%~fD"

set "JAVA=java.exe"
if not defined JAVA_HOME goto found
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
echo octavo: JAVA_HOME names no Java: %JAVA_HOME% 1>&2
exit /b 127

:found
set "ARCHIVE=-Xshare:auto"
if exist "%LIB%\octavo.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%LIB%\octavo.jsa"
if defined OCTAVO_TRAIN set "ARCHIVE=-XX:ArchiveClassesAtExit=%LIB%\octavo.jsa"

"%JAVA%" ^
  -XX:+UseSerialGC ^
  -XX:TieredStopAtLevel=1 ^
  -XX:-UsePerfData ^
  -Xlog:disable ^
  "%ARCHIVE%" ^
  --enable-native-access=ALL-UNNAMED ^
  -Dfile.encoding=UTF-8 ^
  -Djava.awt.headless=true ^
  -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog ^
  "-Doctavo.validators=%LIB%\..\validators" ^
  "-Dorg.lwjgl.librarypath=%LIB%\natives" ^
  -Dorg.lwjgl.util.NoChecks=true ^
  -Dsun.misc.unsafe.memory.access=allow ^
  %OCTAVO_JAVA_OPTS% ^
  -cp "%LIB%\*" ^
  press.octavo.cli.Main %*
exit /b %ERRORLEVEL%
