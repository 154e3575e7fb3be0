@echo off
rem Makes, on Windows 10 or 11, the installer (.msi) and the portable folder (.zip) of Tham Dinh.
rem
rem   installer\windows\build.cmd [OUT]        OUT: a folder, target\installer where none is named
rem
rem Needs a JDK 25 or later with jpackage, named by JAVA_HOME, and Maven on the PATH; for the .msi also WiX 3.14 or later.
rem With mt.exe of the Windows SDK the launchers take folders with any letters; without it this is skipped and said.
rem Installer and folder are for one person and need no administrator: jpackage's --win-per-user-install.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
cd /d "%~dp0..\.."
set "OUT=%~1"
if not defined OUT set "OUT=target\installer"
if not defined JAVA_HOME echo JAVA_HOME must name a JDK 25 or later. 1>&2& exit /b 2
if not exist "%JAVA_HOME%\bin\jpackage.exe" echo %JAVA_HOME% has no jpackage. 1>&2& exit /b 2

call mvn -B -ntp -q -DskipTests package || exit /b 1
rem The rest is one program for all systems, so that what it makes can be tested on any of them.
"%JAVA_HOME%\bin\java.exe" -Dstdout.encoding=UTF-8 installer\windows\Package.java "%OUT%"
exit /b %ERRORLEVEL%
