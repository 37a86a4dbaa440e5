; SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer for Windows: for one account, without administrator rights.
;   makensis -DVERSION=1.2.3 -DAPPID=io.github.name -DPAYLOAD=folder -DICON=app.ico -DOUTFILE=setup.exe installer.nsi
; The payload is the program and LICENSE.txt. `setup.exe /S [/D=C:\folder]` asks nothing, and changes nothing and
; ends with 3 while the program runs. `uninstall.exe /S` asks nothing either, and removes nothing while it runs.

Unicode true
Target amd64-unicode

!define NAME "Broker Token Assistant"
!define EXE "broker-token-assistant.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPID}"
!define IDENTITY "Software\Classes\AppUserModelId\${APPID}"
!define AUTOSTART "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${NAME}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "The ${NAME} authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "2026 The ${NAME} authors, Apache-2.0"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString Running ${LANG_ENGLISH} "${NAME} is running. Quit it, in the tray as well, and then try again."
LangString Running ${LANG_GERMAN} "${NAME} läuft noch. Bitte beenden, auch im Infobereich, und dann erneut versuchen."

; The file of a program that runs cannot be opened for writing.
!macro EndWhileRunning
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${EXE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel 3
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

Section
  !insertmacro EndWhileRunning
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"

  ; Under this name Windows shows what the program has to say.
  WriteRegStr HKCU "${IDENTITY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${IDENTITY}" "IconUri" "$INSTDIR\${EXE}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The ${NAME} authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; The list, the settings and the credentials are the user's: they stay.
Section "Uninstall"
  !insertmacro EndWhileRunning
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${AUTOSTART}" "${APPID}"
  DeleteRegKey HKCU "${IDENTITY}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
