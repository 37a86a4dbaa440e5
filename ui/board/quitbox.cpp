// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/quitbox.h"

#include "widgets/build.h"
#include "widgets/consequencebox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::QuitBox)
};

} // namespace

QMessageBox *openQuitBox(QWidget &window, const QuitQuestion &question, const std::function<void()> &quit)
{
    auto *box = named(new QMessageBox(&window), "quitQuestion");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(Texts::tr("Quit"));
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.consequence);
    //: Button: ends the program although tokens are lost.
    QPushButton *go = box->addButton(Texts::tr("Quit and forget"), QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("quitButton"));
    ConsequenceBox::mark(*go, true, {});
    //: Button: does not end the program.
    QPushButton *stay = box->addButton(Texts::tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, &window, [go, quit](const QAbstractButton *button) {
        if (button == go)
            quit();
    });
    box->open();
    return box;
}

} // namespace broker::ui
