@echo off
rem Starts Serverless Label: the window without a command, else the command.
setlocal DisableDelayedExpansion
set "home=%~dp0.."

rem What this was built on decides which JavaFX lies beside it, and that which Java it needs.
set "least=17"
if exist "%home%\lib\java.least" set /p least=<"%home%\lib\java.least"

set "java="
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto none
if not exist "%java%" goto none

set "version="
for /f tokens^=2^ delims^=^" %%v in ('""%java%" -version 2^>^&1"') do if not defined version set "version=%%v"
if not defined version goto none
for /f "delims=.-+_" %%v in ("%version%") do set "major=%%v"
if %major% lss %least% goto old

rem The words decide whether this becomes a window, which the program itself decides in the end: a wrong guess costs
rem time. Files, folders and the options that may stand before a window make one; a test compares these with the program.
set "way=window"
:look
if "%~1"=="" goto start
for %%o in (--catalog --with --new-window) do if "%~1"=="%%o" goto next
if not exist "%~1" goto command
:next
shift
goto look
:command
set "way=command"

:start
rem Neither a command nor a window lives long enough for better code or several collectors to pay, and both start faster
rem without modules. The room for short-lived objects and the room kept free are small, as they would grow with every
rem drag. A catalog of 100,000 services fits into the memory allowed, unless the reader allows another. The compiler has a
rem third of a start's work, most of it in copies of small methods, of which it makes fewer here.
set "limit=-Xmx1g"
if defined JDK_JAVA_OPTIONS if not "%JDK_JAVA_OPTIONS:-Xmx=%"=="%JDK_JAVA_OPTIONS%" set "limit="
set "lean=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "jars=%home%\lib\*;%home%\lib\javafx\*"
if %way%==command "%java%" %lean% -Djava.awt.headless=true -cp "%jars%" serverlesslabel.Main %*
if %way%==window "%java%" %lean% -Xms64m -Xmn32m %limit% -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=4 --enable-native-access=ALL-UNNAMED -Dsun.misc.unsafe.memory.access=allow -cp "%jars%" serverlesslabel.Main %*
exit /b %errorlevel%

:none
echo serverless-label: no Java found; install Java %least% or newer, or set JAVA_HOME 1>&2
exit /b 3
:old
echo serverless-label: Java %least% or newer is needed; this is Java %version%: "%java%" 1>&2
exit /b 3
