; Installer for Windows. Compiled by packaging/bundling/windows.py, which defines
;   VERSION VERSION4 BUNDLE ICON SIZE_KB OUTFILE
; Compiled on Windows, and on Linux for trying.
; For one account and without administrator rights by default; /ALLUSERS on the command line,
; started as an administrator, installs for everybody. /S installs without questions.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel highest

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!ifdef NSIS_WIN32_MAKENSIS
  !define SLASH "\" ; the compiler takes paths apart at the separator of its own system
!else
  !define SLASH "/"
!endif

!define APP "Bilingual Reader"
!define ID "org.bilingualreader.BilingualReader"
!define EXE "Bilingual Reader.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

; ---- for whom: without administrator rights for this account only
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include "MultiUser.nsh"

Name "${APP}"
OutFile "${OUTFILE}"
BrandingText "${APP} ${VERSION}"
VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${APP} installer"
VIAddVersionKey "CompanyName" "Bilingual Reader contributors"
VIAddVersionKey "LegalCopyright" "Bilingual Reader contributors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${BUNDLE}${SLASH}_internal${SLASH}licenses${SLASH}LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"

LangString TextFile ${LANG_ENGLISH} "Chinese text"
LangString TextFile ${LANG_SIMPCHINESE} "中文文本"
LangString TextFile ${LANG_TRADCHINESE} "中文文字"
LangString TooOld ${LANG_ENGLISH} "${APP} needs 64-bit Windows 10 or later."
LangString TooOld ${LANG_SIMPCHINESE} "${APP} 需要 64 位 Windows 10 或更高版本。"
LangString TooOld ${LANG_TRADCHINESE} "${APP} 需要 64 位元 Windows 10 或更新版本。"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(TooOld)" /SD IDOK
    Abort
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

!macro OfferType Extension
  WriteRegNone SHCTX "Software\Classes\${Extension}\OpenWithProgids" "${ID}.Text"
  WriteRegStr SHCTX "Software\Classes\Applications\${EXE}\SupportedTypes" "${Extension}" ""
!macroend

!macro ForgetType Extension
  DeleteRegValue SHCTX "Software\Classes\${Extension}\OpenWithProgids" "${ID}.Text"
!macroend

!macro EachType Do
  !insertmacro ${Do} ".txt"
  !insertmacro ${Do} ".md"
  !insertmacro ${Do} ".html"
  !insertmacro ${Do} ".htm"
  !insertmacro ${Do} ".mhtml"
  !insertmacro ${Do} ".epub"
  !insertmacro ${Do} ".docx"
  !insertmacro ${Do} ".srt"
  !insertmacro ${Do} ".vtt"
  !insertmacro ${Do} ".ass"
!macroend

Section "-Program"
  ; An upgrade replaces the program's own folder; texts and settings are elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}${SLASH}*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${EXE}"

  ; offered under "Open with"; nobody's choice is overridden
  WriteRegStr SHCTX "Software\Classes\${ID}.Text" "" "$(TextFile)"
  WriteRegStr SHCTX "Software\Classes\${ID}.Text\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr SHCTX "Software\Classes\${ID}.Text\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  !insertmacro EachType OfferType
  WriteRegStr SHCTX "Software\Classes\Applications\${EXE}" "FriendlyAppName" "${APP}"
  WriteRegStr SHCTX "Software\Classes\Applications\${EXE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  ; "Run" (Win+R) and "start" find it by its name
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\bilingual-reader.exe" "" "$INSTDIR\bilingual-reader.exe"

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Bilingual Reader contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; Only what was installed: somebody may have chosen a folder with other things in it.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\bilingual-reader.exe"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey SHCTX "Software\Classes\${ID}.Text"
  !insertmacro EachType ForgetType
  DeleteRegKey SHCTX "Software\Classes\Applications\${EXE}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\bilingual-reader.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
