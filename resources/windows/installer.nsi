; SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer for Windows: for one account, without administrator rights.
;   makensis -DVERSION=1.2.3 -DAPPID=io.github.name -DPAYLOAD=folder -DICON=app.ico -DOUTFILE=setup.exe installer.nsi
; The payload is the program and LICENSE.txt. A program that runs is told to quit; it asks its user first where
; something would be lost. `setup.exe /S [/D=C:\folder]` asks nothing, and where the program goes on running it changes
; nothing and ends with 3. `uninstall.exe /S` asks nothing either, and removes nothing while the program runs.

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
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"
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
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString Running ${LANG_ENGLISH} "${NAME} is still running. It may have a question for you. Answer it, or quit it in the tray, and then try again."
LangString Running ${LANG_GERMAN} "${NAME} läuft noch. Vielleicht steht dort eine Frage an. Bitte beantworten oder im Infobereich beenden und dann erneut versuchen."
LangString Running ${LANG_SPANISH} "${NAME} sigue en ejecución. Quizá tenga una pregunta para usted. Respóndala o ciérrelo en el área de notificación y vuelva a intentarlo."
LangString Running ${LANG_FRENCH} "${NAME} est encore en cours d’exécution. Il a peut-être une question à vous poser. Répondez-y, ou quittez-le dans la zone de notification, puis réessayez."
LangString Running ${LANG_JAPANESE} "${NAME} はまだ実行中です。質問が表示されている可能性があります。回答するか、通知領域から終了してから、もう一度お試しください。"
LangString Running ${LANG_PORTUGUESEBR} "${NAME} ainda está em execução. Talvez haja uma pergunta para você. Responda ou feche o programa na área de notificação e tente novamente."
LangString Running ${LANG_SIMPCHINESE} "${NAME} 仍在运行，可能正在等待您的回答。请先回答，或在通知区域退出，然后重试。"

; The file of a program that runs cannot be opened for writing. It is gone a moment after the program has ended.
!macro EndProgram
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    StrCpy $1 0
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${EXE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} $1 = 0
        ExecWait '"$INSTDIR\${EXE}" --quit'
      ${EndIf}
      ${If} $1 < 20
        IntOp $1 $1 + 1
        Sleep 250
        ${Continue}
      ${EndIf}
      StrCpy $1 0
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel 3
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; By the name that the program gives itself. Without it there are two of it on the task bar: the one that is pinned
; there, and the one that runs.
!macro NameShortcut FILE
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${FILE}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call 'Oleaut32::SysAllocString(w "${APPID}")p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,r4)p.r5'
        ${IPropertyStore::SetValue} $2 '($3,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(p r4)'
        System::Free $5
        System::Free $3
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${FILE}",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section
  !insertmacro EndProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
  !insertmacro NameShortcut "$SMPROGRAMS\${NAME}.lnk"

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
  !insertmacro EndProgram
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${AUTOSTART}" "${APPID}"
  DeleteRegKey HKCU "${IDENTITY}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
