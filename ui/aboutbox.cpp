// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "aboutbox.h"

#include "platform/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSslSocket>

namespace broker::ui {

namespace {

constexpr int pictureSize = 64;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::AboutBox)
};

} // namespace

void openAboutBox(QWidget &parent)
{
    auto *box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Texts::tr("About Broker Token Assistant"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), parent.devicePixelRatioF()));
    //: %1 is a version number.
    box->setText(Texts::tr("Broker Token Assistant %1").arg(QCoreApplication::applicationVersion()));
    const QString tls = QSslSocket::sslLibraryVersionString();
    const QString paragraphs[] = {
        Texts::tr("Gets Snyk Broker tokens and keeps them in the keychain of this computer."),
        Texts::tr("It is free software under the Apache License 2.0. It is not made by Snyk."),
        //: %1 is a version number, %2 name and version of a library.
        Texts::tr("Qt %1, TLS by %2")
            .arg(QString::fromLatin1(qVersion()), tls.isEmpty() ? Texts::tr("nothing") : tls),
    };
    box->setInformativeText(
        paragraphs[0] + QLatin1String("\n\n") + paragraphs[1] + QLatin1String("\n\n") + paragraphs[2]);
    box->open();
}

} // namespace broker::ui
