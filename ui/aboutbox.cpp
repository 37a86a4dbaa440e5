// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "aboutbox.h"

#include "platform/icons.h"
#include "platform/programfacts.h"
#include "widgets/build.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace broker::ui {

namespace {

constexpr int pictureSize = 64;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::AboutBox)
};

} // namespace

void openAboutBox(QWidget &parent, std::function<void()> lookForUpdates)
{
    auto *box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Texts::tr("About Broker Token Assistant"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), parent.devicePixelRatioF()));
    const QStringList facts = programFactLines();
    box->setText(facts.constFirst());
    const QStringList paragraphs{
        Texts::tr("Gets Snyk Broker tokens and keeps them in the keychain of this computer."),
        Texts::tr("It is free software under the Apache License 2.0. It is not made by Snyk."),
        facts.mid(1).join(u'\n'),
    };
    box->setInformativeText(paragraphs.join(QLatin1String("\n\n")));
    // So that it can be put into a mail to whoever helps.
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->addButton(QMessageBox::Close);
    box->setEscapeButton(QMessageBox::Close);
    auto *look = named(box->addButton(Texts::tr("Check for a &new version…"), QMessageBox::ActionRole),
        "checkUpdatesButton");
    // Not inside the click, which closes the box.
    QObject::connect(
        look, &QAbstractButton::clicked, &parent, std::move(lookForUpdates), Qt::QueuedConnection);
    box->setDefaultButton(QMessageBox::Close);
    box->open();
}

} // namespace broker::ui
