@echo off
rem Starts Serverless Label: the window without a command, else the command.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo serverless-label: no Java found; install a JDK or JRE 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
"%java%" -XX:+UseSerialGC --module-path "%home%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics -Dsun.misc.unsafe.memory.access=allow -cp "%home%\lib\*" serverlesslabel.Main %*
exit /b %errorlevel%
