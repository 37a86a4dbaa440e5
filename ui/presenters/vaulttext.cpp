// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/vaulttext.h"

#include "presenters/redact.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using vault::VaultErrorKind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::VaultText)
};

QString title(VaultErrorKind kind)
{
    switch (kind) {
    case VaultErrorKind::NotFound:
        return Texts::tr("The keychain does not have it");
    case VaultErrorKind::Locked:
        return Texts::tr("The keychain is locked");
    case VaultErrorKind::Denied:
        return Texts::tr("The keychain refused access");
    case VaultErrorKind::NoService:
        return Texts::tr("There is no keychain");
    case VaultErrorKind::StoppedWaiting:
        return Texts::tr("The keychain has not answered yet");
    case VaultErrorKind::NotConfirmed:
        return Texts::tr("The keychain did not confirm it");
    case VaultErrorKind::TooLarge:
        return Texts::tr("The entry is too large for the keychain");
    case VaultErrorKind::Unreadable:
        return Texts::tr("The entry in the keychain cannot be read");
    case VaultErrorKind::Unnamed:
        return Texts::tr("The settings are not saved");
    case VaultErrorKind::Other:
        return Texts::tr("The keychain reported an error");
    }
    return {};
}

QString whatHappened(VaultErrorKind kind, VaultAction action)
{
    const bool uncertain = kind == VaultErrorKind::StoppedWaiting || kind == VaultErrorKind::NotConfirmed;
    switch (action) {
    case VaultAction::Save:
        return uncertain
            ? Texts::tr(
                "The secret may not have been saved. This program still holds it: do not close it yet.")
            : Texts::tr("The secret was not saved. This program still holds it: do not close it yet.");
    case VaultAction::Read:
        if (kind == VaultErrorKind::Unnamed)
            return Texts::tr(
                "The keychain has the new secret. The settings, which say that it is to be used, "
                "could not be written.");
        return kind == VaultErrorKind::NotFound
            ? Texts::tr("The secret is not in the keychain of this computer.")
            : Texts::tr("The secret could not be read. Nothing was changed.");
    case VaultAction::Remove:
        return uncertain ? Texts::tr("The secret may not have been removed.")
                         : Texts::tr("The secret was not removed and may still be in the keychain.");
    }
    return {};
}

QString likelyCause(VaultErrorKind kind)
{
    switch (kind) {
    case VaultErrorKind::NotFound:
        return Texts::tr(
            "It was removed with another program, saved on another computer, or saved by another user.");
    case VaultErrorKind::Locked:
        return Texts::tr("The keychain was not unlocked when you signed in, or the prompt for its password "
                         "was dismissed.");
    case VaultErrorKind::Denied:
        return Texts::tr("Access was denied when the system asked, or a policy of your company forbids it.");
    case VaultErrorKind::NoService:
        return Texts::tr(
            "No keychain service runs for your session. Small desktops and remote sessions often have none.");
    case VaultErrorKind::StoppedWaiting:
        return Texts::tr("The system may still be asking you for a password, perhaps behind another window.");
    case VaultErrorKind::NotConfirmed:
        return Texts::tr("Read back, the entry was not what was saved. Another program may be changing it, "
                         "or the keychain failed without saying so.");
    case VaultErrorKind::TooLarge:
        return Texts::tr("The keychain of this system can only hold short entries.");
    case VaultErrorKind::Unreadable:
        return Texts::tr("The entry was made by another program, or it is damaged.");
    case VaultErrorKind::Unnamed:
        return Texts::tr("The disk is full, or you may not write where the settings are.");
    case VaultErrorKind::Other:
        return Texts::tr("The service behind the keychain failed, or it is being updated.");
    }
    return {};
}

QString nextStep(VaultErrorKind kind, VaultAction action)
{
    switch (kind) {
    case VaultErrorKind::NotFound:
        return Texts::tr("Save it here again. Snyk's Web UI still shows a Broker token; a credential has to "
                         "be entered again.");
    case VaultErrorKind::Locked:
        return Texts::tr("Unlock the keychain and try again. The system asks for its password, usually the "
                         "one that you sign in with.");
    case VaultErrorKind::Denied:
        return Texts::tr("Try again and allow access when the system asks.");
    case VaultErrorKind::NoService:
        return Texts::tr("Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret "
                         "in memory for this session only.");
    case VaultErrorKind::StoppedWaiting:
        return Texts::tr("Look for the prompt of the system and answer it, then try again.");
    case VaultErrorKind::NotConfirmed:
        return Texts::tr(
            "Try again. If that does not help, look at the entry in the keychain program of your system.");
    case VaultErrorKind::TooLarge:
        return Texts::tr("Check that you entered only the token or the password and nothing else.");
    case VaultErrorKind::Unreadable:
        return Texts::tr(
            "Look at the entry in the keychain program of your system. Saving it again replaces it.");
    case VaultErrorKind::Unnamed:
        return Texts::tr("Make room or correct the permissions, then try again.");
    case VaultErrorKind::Other:
        // Never an end of the program or of the session: a token may be in memory only.
        return action == VaultAction::Save ? Texts::tr(
                   "Try again. If that does not help, restart the keychain service of your system and try "
                   "once more. Do not close this program or sign out before the token is saved or copied.")
                                           : Texts::tr("Try again. If that does not help, restart the "
                                                       "keychain service of your system and try once more.");
    }
    return {};
}

QString unstored(bool isUncertain)
{
    return isUncertain
        ? Texts::tr("It may not be stored. Put it in a safe place yourself before you go on.")
        : Texts::tr("It is not stored anywhere. Put it in a safe place yourself before you go on.");
}

QString loseQuestion(bool isUncertain)
{
    return isUncertain ? Texts::tr("It may not be stored", "title of a question")
                       : Texts::tr("It is not stored anywhere", "title of a question");
}

// For support, in English.
QLatin1String nameOf(VaultErrorKind kind)
{
    switch (kind) {
    case VaultErrorKind::NotFound:
        return QLatin1String("NotFound");
    case VaultErrorKind::Locked:
        return QLatin1String("Locked");
    case VaultErrorKind::Denied:
        return QLatin1String("Denied");
    case VaultErrorKind::NoService:
        return QLatin1String("NoService");
    case VaultErrorKind::StoppedWaiting:
        return QLatin1String("StoppedWaiting");
    case VaultErrorKind::NotConfirmed:
        return QLatin1String("NotConfirmed");
    case VaultErrorKind::TooLarge:
        return QLatin1String("TooLarge");
    case VaultErrorKind::Unreadable:
        return QLatin1String("Unreadable");
    case VaultErrorKind::Unnamed:
        return QLatin1String("Unnamed");
    case VaultErrorKind::Other:
        return QLatin1String("Other");
    }
    return QLatin1String("Unknown");
}

QLatin1String nameOf(VaultAction action)
{
    switch (action) {
    case VaultAction::Save:
        return QLatin1String("saving");
    case VaultAction::Read:
        return QLatin1String("reading");
    case VaultAction::Remove:
        return QLatin1String("removing");
    }
    return QLatin1String("unknown");
}

} // namespace

Explanation explain(const vault::VaultError &error, VaultAction action, const QDateTime &nowUtc)
{
    return {.title = title(error.kind),
        .whatHappened = whatHappened(error.kind, action),
        .likelyCause = likelyCause(error.kind),
        .nextStep = nextStep(error.kind, action),
        .details
        = redact(QStringLiteral("Time: %1\nKeychain, while %2: %3\nDetail: %4")
                     .arg(nowUtc.toString(Qt::ISODate), nameOf(action), nameOf(error.kind), error.detail))};
}

QString shortText(VaultErrorKind kind)
{
    switch (kind) {
    case VaultErrorKind::NotFound:
        return Texts::tr("Not there", "state of a keychain entry");
    case VaultErrorKind::Locked:
        return Texts::tr("Locked", "state of a keychain entry");
    case VaultErrorKind::Denied:
        return Texts::tr("Denied", "state of a keychain entry");
    case VaultErrorKind::NoService:
        return Texts::tr("No keychain", "state of a keychain entry");
    case VaultErrorKind::StoppedWaiting:
        return Texts::tr("Waiting", "state of a keychain entry");
    case VaultErrorKind::NotConfirmed:
        return Texts::tr("Not confirmed", "state of a keychain entry");
    case VaultErrorKind::TooLarge:
        return Texts::tr("Too large", "state of a keychain entry");
    case VaultErrorKind::Unreadable:
        return Texts::tr("Unreadable", "state of a keychain entry");
    case VaultErrorKind::Unnamed:
        return Texts::tr("Settings not saved", "state of a keychain entry");
    case VaultErrorKind::Other:
        return Texts::tr("Error", "state of a keychain entry");
    }
    return {};
}

QString doneText(VaultAction action)
{
    switch (action) {
    case VaultAction::Save:
        return Texts::tr("Saved in the keychain of this computer, and read back to be sure.");
    case VaultAction::Read:
        return Texts::tr("Read from the keychain of this computer.");
    case VaultAction::Remove:
        return Texts::tr("Removed from the keychain of this computer.");
    }
    return {};
}

QString waitingText(VaultAction action)
{
    switch (action) {
    case VaultAction::Save:
        return Texts::tr(
            "Saving in the keychain. The system may be asking for your password in another window.");
    case VaultAction::Read:
        return Texts::tr(
            "Reading from the keychain. The system may be asking for your password in another window.");
    case VaultAction::Remove:
        return Texts::tr(
            "Removing from the keychain. The system may be asking for your password in another window.");
    }
    return {};
}

QString memoryOnlyText()
{
    return Texts::tr(
        "It is kept only in memory and is gone when this program closes. It is never written to a file.");
}

QString unstoredText(const vault::VaultError &error)
{
    return unstored(mayBeStored(error));
}

QString loseQuestionText(const vault::VaultError &error)
{
    return loseQuestion(mayBeStored(error));
}

} // namespace broker::ui
