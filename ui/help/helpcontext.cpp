// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpcontext.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace broker::ui {

namespace {

struct Place
{
    /// objectName of a window, a page or a part of one.
    QLatin1String name;
    /// Its id in the help.
    QLatin1String topic;
};

constexpr std::array places{
    Place{QLatin1String("connectPage"), QLatin1String("signin")},
    Place{QLatin1String("organizationPage"), QLatin1String("organizations")},
    Place{QLatin1String("integrationPage"), QLatin1String("words")},
    Place{QLatin1String("methodPage"), QLatin1String("tokens")},
    Place{QLatin1String("retrievePage"), QLatin1String("website")},
    Place{QLatin1String("pastePage"), QLatin1String("tokens")},
    Place{QLatin1String("confirmPage"), QLatin1String("tokens")},
    Place{QLatin1String("progressPage"), QLatin1String("trouble")},
    Place{QLatin1String("donePage"), QLatin1String("client")},
    Place{QLatin1String("signInPanel"), QLatin1String("signin")},
    Place{QLatin1String("apiTokenDialog"), QLatin1String("signin")},
    Place{QLatin1String("clientSecretDialog"), QLatin1String("rotation")},
    Place{QLatin1String("credentialCheckDialog"), QLatin1String("signin")},
    Place{QLatin1String("credentialWizard"), QLatin1String("tokens")},
    Place{QLatin1String("recheckDialog"), QLatin1String("tokens")},
    Place{QLatin1String("clientDialog"), QLatin1String("client")},
    Place{QLatin1String("clientFilesDialog"), QLatin1String("client")},
    Place{QLatin1String("existingWizard"), QLatin1String("handover")},
    Place{QLatin1String("sendDialog"), QLatin1String("handover")},
    Place{QLatin1String("sendManyDialog"), QLatin1String("handover")},
    Place{QLatin1String("openHandoverDialog"), QLatin1String("handover")},
    Place{QLatin1String("ownKeyDialog"), QLatin1String("handover")},
    Place{QLatin1String("rotationDialog"), QLatin1String("rotation")},
    Place{QLatin1String("dueRotations"), QLatin1String("rotation")},
    Place{QLatin1String("rotatedDialog"), QLatin1String("rotation")},
    Place{QLatin1String("sharingWizard"), QLatin1String("many")},
    Place{QLatin1String("inventoryTab"), QLatin1String("many")},
    Place{QLatin1String("diagnosisDialog"), QLatin1String("trouble")},
    Place{QLatin1String("networkPage"), QLatin1String("trouble")},
    Place{QLatin1String("proxyLoginDialog"), QLatin1String("trouble")},
    Place{QLatin1String("doctorPage"), QLatin1String("trouble")},
    Place{QLatin1String("updateDialog"), QLatin1String("trouble")},
    Place{QLatin1String("updatePage"), QLatin1String("trouble")},
    Place{QLatin1String("auditDialog"), QLatin1String("send")},
    Place{QLatin1String("settingsDialog"), QLatin1String("rotation")},
    Place{QLatin1String("exclusionsDialog"), QLatin1String("many")},
    Place{QLatin1String("pasteDialog"), QLatin1String("many")},
    Place{QLatin1String("selectionsDialog"), QLatin1String("many")},
    Place{QLatin1String("importDialog"), QLatin1String("list")},
    Place{QLatin1String("noteDialog"), QLatin1String("list")},
    Place{QLatin1String("removeDialog"), QLatin1String("list")},
    // What has no list yet has everything before it.
    Place{QLatin1String("emptyState"), QLatin1String("start")},
    Place{QLatin1String("mainWindow"), QLatin1String("list")},
};

QString topicOf(const QWidget &widget)
{
    const auto *found = std::find_if(places.begin(), places.end(),
        [name = widget.objectName()](const Place &place) { return place.name == name; });
    return found == places.end() ? QString() : QString(found->topic);
}

QString topicOfPage(const QWidget &window)
{
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isWindow() && widget->isVisible()
            && widget->objectName().endsWith(QLatin1String("Page"))) {
            if (QString topic = topicOf(*widget); !topic.isEmpty())
                return topic;
        }
    }
    return {};
}

} // namespace

QString helpTopicFor(const QWidget &window)
{
    const QWidget *focused = QApplication::focusWidget();
    // In a window beside it, such as the help: what is read there stays.
    if (focused && focused->window() != &window)
        return {};
    for (const QWidget *widget = focused; widget && widget != &window; widget = widget->parentWidget()) {
        if (QString topic = topicOf(*widget); !topic.isEmpty())
            return topic;
    }
    const QString page = topicOfPage(window);
    return page.isEmpty() ? topicOf(window) : page;
}

} // namespace broker::ui
