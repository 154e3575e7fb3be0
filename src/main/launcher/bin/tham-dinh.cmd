@echo off
rem Starts Tham Dinh with the first JDK of version 25 or later that this computer has.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "TD_HOME=%%~fI"
set "TD_JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined TD_JAVA for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :try "%%~$PATH:I"
if not defined TD_JAVA call :try "%TD_HOME%\runtime\bin\java.exe"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    if not defined TD_JAVA if exist "%ProgramFiles%\%%~V" (
        for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined TD_JAVA call :try "%%~fD\bin\java.exe"
    )
)
if not defined TD_JAVA if exist "%LocalAppData%\Programs\Eclipse Adoptium" (
    for /d %%D in ("%LocalAppData%\Programs\Eclipse Adoptium\*") do if not defined TD_JAVA call :try "%%~fD\bin\java.exe"
)
if not defined TD_JAVA if exist "%UserProfile%\.jdks" (
    for /d %%D in ("%UserProfile%\.jdks\*") do if not defined TD_JAVA call :try "%%~fD\bin\java.exe"
)
chcp 65001 >nul
if not defined TD_JAVA goto :missing

rem Without arguments the window opens, and needs no console behind it.
if "%~1"=="" if exist "%TD_JAVA:java.exe=javaw.exe%" (
    start "" "%TD_JAVA:java.exe=javaw.exe%" "--module-path=%TD_HOME%\lib\fx" --add-modules=javafx.controls,javafx.fxml ^
        --enable-native-access=javafx.graphics,ALL-UNNAMED ^
        --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
        --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
        -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true ^
        "-Dthamdinh.home=%TD_HOME%" ^
        -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms64m -Xmx768m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 ^
        -Xmn48m -XX:SurvivorRatio=4 ^
        %THAM_DINH_JAVA_OPTIONS% ^
        -cp "%TD_HOME%\lib\*" vn.thamdinh.app.Main %*
    exit /b 0
)
"%TD_JAVA%" "--module-path=%TD_HOME%\lib\fx" --add-modules=javafx.controls,javafx.fxml ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
    --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true ^
    "-Dthamdinh.home=%TD_HOME%" ^
    -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms64m -Xmx768m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 ^
    -Xmn48m -XX:SurvivorRatio=4 ^
    %THAM_DINH_JAVA_OPTIONS% ^
    -cp "%TD_HOME%\lib\*" vn.thamdinh.app.Main %*
exit /b %ERRORLEVEL%

:try
rem Sets TD_JAVA to %1 if that belongs to a JDK of version 25 or later; its release file says so without starting it.
if not exist "%~1" exit /b 0
if not exist "%~dp1..\release" exit /b 0
set "TD_MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~dp1..\release") do (
    if "%%A"=="JAVA_VERSION" for /f "delims=.-+" %%M in ("%%~B") do set "TD_MAJOR=%%M"
)
if %TD_MAJOR% GEQ 25 set "TD_JAVA=%~1"
exit /b 0

:missing
echo Không tìm thấy Java 25 trở lên trên máy này. 1>&2
echo   Hãy cài JDK 25, ví dụ Eclipse Temurin 25 - https://adoptium.net - hoặc đặt JAVA_HOME trỏ tới thư mục của nó. 1>&2
echo No Java 25 or later was found on this computer. 1>&2
echo   Install a JDK 25, such as Eclipse Temurin 25 - https://adoptium.net - or let JAVA_HOME name its folder. 1>&2
exit /b 4
