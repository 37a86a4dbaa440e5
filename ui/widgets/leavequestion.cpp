// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/leavequestion.h"

#include "widgets/consequencebox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace broker::ui {

void askBeforeLeaving(QWidget &window, const LeaveQuestion &question, const std::function<void()> &leave)
{
    auto *open = window.findChild<QMessageBox *>(question.objectName, Qt::FindDirectChildrenOnly);
    if (open && open->isVisible()) {
        open->activateWindow();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, question.title, question.text, QMessageBox::NoButton, &window);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    const QString stayText = question.stay.isEmpty()
        ? QCoreApplication::translate("broker::ui::LeaveQuestion", "&Stay here")
        : question.stay;
    QPushButton *stay = box->addButton(stayText, QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    QPushButton *end = box->addButton(question.leave, QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("endButton"));
    ConsequenceBox::mark(*end, true, {});
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, &window, [end, leave](const QAbstractButton *clicked) {
        if (clicked == end)
            leave();
    });
    box->open();
}

} // namespace broker::ui
