// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/recorddetails.h"

#include "integrations/catalogue.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "widgets/fingerprintview.h"
#include "widgets/plainlabel.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

QString noteFor(const records::TokenRecord &record, TokenPlace place)
{
    if (record.state == records::RecordState::Replaced)
        return RecordDetails::tr(
            "Another token has taken the place of this one. Use it only for Broker clients "
            "that have not been moved to the new token yet.");
    switch (place) {
    case TokenPlace::Keychain:
        return {};
    case TokenPlace::Memory:
        return memoryOnlyText();
    case TokenPlace::Gone:
        return RecordDetails::tr("It was forgotten when the program was closed. Snyk still shows it at the "
                                 "integration.");
    }
    return {};
}

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel)
    , m_fingerprint(new FingerprintView)
    , m_note(new PlainLabel)
{
    setObjectName(QStringLiteral("recordDetails"));
    setAccessibleName(tr("Details of the selected token"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setObjectName(QStringLiteral("detailsNote"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kept = addLine(*form, tr("Kept:"), "detailsKept");
    m_origin = addLine(*form, tr("Origin:"), "detailsOrigin");
    m_due = addLine(*form, tr("Rotation due:"), "detailsDue");

    auto *columns = new QHBoxLayout;
    columns->addLayout(form, 1);
    columns->addWidget(m_fingerprint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(columns);
    layout->addWidget(m_note);
    clear();
}

PlainLabel *RecordDetails::addLine(QFormLayout &form, const QString &label, const char *objectName)
{
    auto *value = new PlainLabel;
    value->setObjectName(QString::fromLatin1(objectName));
    value->setKeyboardSelectable(true);
    value->setAccessibleName(label);
    form.addRow(label, value);
    return value;
}

void RecordDetails::showRecord(const records::TokenRecord &record, TokenPlace place, const QDateTime &nowUtc)
{
    const bool replaced = record.state == records::RecordState::Replaced;
    //: %1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.
    m_title->setText(tr("%1 in %2, %3")
                         .arg(integrations::displayNameOf(record.target.integrationType),
                             record.target.org.name, regionName(record.target.regionId)));
    m_fingerprint->setFingerprint(record.fingerprint);
    m_kept->setText(placeText(place));
    m_origin->setText(originText(record.origin));
    m_due->setText(replaced ? recordStateText(record.state) : dueDateText(record.due, nowUtc, QLocale()));
    const QString note = noteFor(record, place);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    show();
}

void RecordDetails::clear()
{
    m_fingerprint->clear();
    hide();
}

} // namespace broker::ui
