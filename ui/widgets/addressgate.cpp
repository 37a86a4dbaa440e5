// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/addressgate.h"

#include "access/confirmedaddress.h"
#include "presenters/regiontext.h"
#include "records/targetregion.h"
#include "widgets/leavequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::AddressGate)
};

LeaveQuestion foreignAddress(const snyk::Region &region)
{
    return {QStringLiteral("foreignAddressQuestion"), Texts::tr("This is not an address of Snyk"),
        //: %1 is an address.
        Texts::tr("Snyk is said to be reached at %1 here. None of Snyk's regions has this address, and you "
                  "have not used it on this computer.")
            // As it is sent: a letter of another script would pass for one of Snyk's.
            .arg(addressText(region.api.url())),
        Texts::tr("&Use this address"),
        Texts::tr("Your Snyk API credential and the Broker token would be sent there. Use it only if your "
                  "company has "
                  "a Snyk installation of its own at this address. Otherwise somebody may have changed the "
                  "list, or the backup or hand-over that it came from."),
        Texts::tr("&Cancel")};
}

void refuse(const records::Target &target, QWidget &window)
{
    const QString name = QStringLiteral("contradictingAddressBox");
    if (auto *open = window.findChild<QMessageBox *>(name, Qt::FindDirectChildrenOnly);
        open && open->isVisible()) {
        open->activateWindow();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, Texts::tr("Region and address contradict each other"),
        Texts::tr("The list of tokens names the region %1, but the address %2. Nothing was opened, so "
                  "that no token is sent to the wrong place.")
            .arg(regionName(target.regionId), addressText(QUrl(target.apiAddress))),
        QMessageBox::Close, &window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        Texts::tr("Somebody or something has changed the list, or the backup that it came from. Remove "
                  "this entry, then set the token up again; there you choose the region yourself."));
    box->open();
}

} // namespace

void passAddressGate(const Workspace &workspace, const records::Target &target, QWidget &window,
    const std::function<void()> &go)
{
    if (workspace.practice) {
        go();
        return;
    }
    const auto region = records::regionOf(target);
    if (!region) {
        refuse(target, window);
        return;
    }
    if (access::isConfirmed(*region, workspace.settings)) {
        go();
        return;
    }
    askBeforeLeaving(window, foreignAddress(*region), [&settings = workspace.settings, region = *region, go] {
        access::confirm(region, settings);
        go();
    });
}

} // namespace broker::ui
