// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/authoritylist.h"

#include "network/authorityfile.h"
#include "platform/icons.h"
#include "presenters/datetext.h"
#include "presenters/filetext.h"
#include "widgets/breakingdelegate.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/roomydelegate.h"
#include "widgets/rowview.h"
#include "widgets/savedialog.h"
#include "widgets/wraplayout.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using network::AuthorityFlaw;

namespace {

/// The heading, and an authority with its fingerprint in two lines.
constexpr int fewestLines = 8;
/// What the settings take.
constexpr qsizetype mostPem = 64 * 1024;

QString flawText(AuthorityFlaw flaw)
{
    switch (flaw) {
    case AuthorityFlaw::TooLarge:
        return AuthorityList::tr(
            "It is larger than any file of certificates. Choose the file that holds only your "
            "company's certificates.");
    case AuthorityFlaw::PrivateKey:
        return AuthorityList::tr(
            "There is a private key in it, which belongs to nobody but its owner. Ask your IT "
            "department for the certificate alone, and tell them that the key was given out.");
    case AuthorityFlaw::NoCertificate:
        return AuthorityList::tr(
            "There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, "
            "*.crt or *.cer.");
    case AuthorityFlaw::NoAuthority:
        return AuthorityList::tr(
            "Its certificate is that of a server, not of an authority, so it cannot vouch for "
            "others. Ask your IT department for the root certificate.");
    case AuthorityFlaw::TooMany:
        return AuthorityList::tr(
            "There are too many certificates in it. Choose the file that holds only your "
            "company's.");
    }
    return {};
}

QString fingerprintText(const network::CertificateFacts &facts)
{
    return AuthorityList::tr("SHA-256 fingerprint: %1").arg(facts.sha256);
}

QTreeWidgetItem *rowOf(const network::CertificateFacts &facts, const QDateTime &nowUtc)
{
    const bool isExpired = facts.untilUtc < nowUtc;
    const bool isEarly = facts.fromUtc > nowUtc;
    QString until = shortDate(facts.untilUtc);
    if (isExpired)
        until = AuthorityList::tr("expired on %1").arg(until);
    else if (isEarly)
        until = AuthorityList::tr("valid only from %1").arg(shortDate(facts.fromUtc));
    // In one cell, which is all that a row is read out by: whole, whatever the width.
    auto *row = new QTreeWidgetItem({facts.subject + u'\n' + fingerprintText(facts), until});
    // Beside the name, and not beside the middle of the fingerprint.
    row->setTextAlignment(1, Qt::AlignLeading | Qt::AlignTop);
    if (isExpired || isEarly)
        row->setIcon(1, icon(QStringLiteral("warning"), Tone::Warning));
    for (int column = 0; column < row->columnCount(); ++column)
        row->setToolTip(column, row->text(column).toHtmlEscaped());
    return row;
}

} // namespace

AuthorityList::AuthorityList(settings::Settings &settings, const QDateTime &nowUtc, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_nowUtc(nowUtc)
    , m_authorities(network::fromPem(settings.authorities.value()))
    , m_bar(named(new MessageBar, "authorityBar"))
    , m_list(named(new RowView<QTreeWidget>, "authorityList"))
    , m_add(button("addAuthorityButton", tr("&Add from a file…"), "plus"))
    , m_remove(button("removeAuthorityButton", tr("Re&move"), "trash"))
    , m_copy(button("copyAuthorityFingerprintButton", tr("Cop&y the fingerprint"), "copy"))
    , m_save(button("saveAuthoritiesButton", tr("Save for the &Broker client…")))
{
    buildLayout();
    connect(m_add, &QPushButton::clicked, this, &AuthorityList::askForFile);
    connect(m_remove, &QPushButton::clicked, this, &AuthorityList::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, &AuthorityList::askWhereToSave);
    connect(m_copy, &QPushButton::clicked, this, &AuthorityList::copyFingerprint);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AuthorityList::refreshButtons);
    refresh();
}

void AuthorityList::buildLayout()
{
    m_list->setAccessibleName(tr("Certificates that you added"));
    m_list->setHeaderLabels({tr("Authority"), tr("Valid until")});
    showAsTable(*m_list);
    breakTexts(*m_list);
    m_list->setItemDelegateForColumn(1, new RoomyDelegate(m_list));
    m_list->setMinimumHeight(fontMetrics().height() * fewestLines);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_save->setToolTip(
        tr("One file with all of them, for the field “File with the company's certificates” of the client"));
    auto *buttons = new WrapLayout;
    for (QPushButton *button : {m_add, m_remove, m_copy, m_save})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void AuthorityList::refresh()
{
    m_list->clear();
    for (const QSslCertificate &authority : std::as_const(m_authorities))
        m_list->addTopLevelItem(rowOf(network::factsOf(authority), m_nowUtc));
    refreshButtons();
}

void AuthorityList::refreshButtons()
{
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_copy->setEnabled(m_list->currentItem() != nullptr);
    m_save->setEnabled(!m_authorities.isEmpty());
}

qsizetype AuthorityList::currentRow() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_authorities.size() ? row : -1;
}

void AuthorityList::copyFingerprint()
{
    if (const qsizetype row = currentRow(); row >= 0)
        QGuiApplication::clipboard()->setText(network::factsOf(m_authorities.at(row)).sha256);
}

void AuthorityList::askForFile()
{
    auto *dialog = named(new QFileDialog(window(), tr("Add your company's certificate"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                             tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")),
        "openAuthorityDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityList::addFrom);
    dialog->open();
}

void AuthorityList::addFrom(const QString &path)
{
    m_bar->clear();
    // There may be a private key in it, by mistake.
    m_reading.start(
        this,
        [this, &path](
            const std::stop_token &) { return m_files.readSecret(path, network::largestAuthorityFile + 1); },
        [this, path](const Result<Secret, UnreadFile> &file) { onRead(path, file); }, UnreadFile{});
}

void AuthorityList::refuse(const QString &title, const QString &why)
{
    m_bar->showMessage({.kind = MessageKind::Error, .title = title, .lines = {why}});
}

void AuthorityList::onRead(const QString &path, const Result<Secret, UnreadFile> &file)
{
    const QString title = tr("%1 was not added").arg(QDir::toNativeSeparators(path));
    if (!file) {
        const bool isTooLarge = file.error().error.problem == FileProblem::TooLarge;
        refuse(title, isTooLarge ? flawText(AuthorityFlaw::TooLarge) : unreadFileText(file.error()));
        return;
    }
    const auto found = file->reveal([](QByteArrayView plain) {
        return network::readAuthorities(QByteArray::fromRawData(plain.data(), plain.size()));
    });
    if (found)
        add(title, *found);
    else
        refuse(title, flawText(found.error()));
}

void AuthorityList::add(const QString &title, const QList<QSslCertificate> &found)
{
    QList<QSslCertificate> all = m_authorities;
    for (const QSslCertificate &authority : found) {
        if (!all.contains(authority))
            all.append(authority);
    }
    const bool isTooMuch = all.size() > network::mostAuthorities || network::toPem(all).size() > mostPem;
    if (isTooMuch) {
        refuse(title, flawText(AuthorityFlaw::TooMany));
        return;
    }
    const auto added = static_cast<int>(all.size() - m_authorities.size());
    const bool hasExpired = std::any_of(found.cbegin(), found.cend(),
        [this](const QSslCertificate &one) { return one.expiryDate().toUTC() < m_nowUtc; });
    keep(all);
    Message message{.kind = hasExpired ? MessageKind::Warning : MessageKind::Success,
        .title = tr("%Ln certificate(s) added", nullptr, added),
        .lines = {tr("Compare the fingerprint with the one that your IT department names. Only this program "
                     "trusts it, from now on.")}};
    // Here, because the list below may be out of sight.
    if (found.size() == 1)
        message.lines.append(fingerprintText(network::factsOf(found.constFirst())));
    if (hasExpired)
        message.lines.append(
            tr("One of them has expired: what it vouches for is still refused. Ask for the new "
               "one."));
    m_bar->showMessage(message);
}

void AuthorityList::removeCurrent()
{
    const qsizetype row = currentRow();
    if (row < 0)
        return;
    QList<QSslCertificate> left = m_authorities;
    left.removeAt(row);
    m_bar->clear();
    keep(left);
}

void AuthorityList::keep(const QList<QSslCertificate> &authorities)
{
    m_authorities = authorities;
    m_settings.authorities.set(network::toPem(authorities));
    refresh();
    Q_EMIT changed();
}

void AuthorityList::askWhereToSave()
{
    openSaveDialog(*window(),
        {.title = tr("Save the certificates for the Broker client"),
            .name = QStringLiteral("company-ca.pem"),
            .filter = tr("Certificates (*.pem)")},
        this, [this](const QString &path) { saveTo(path); });
}

void AuthorityList::saveTo(const QString &path)
{
    if (const auto saved = saveFile(path, network::toPem(m_authorities)); !saved) {
        m_bar->showMessage(unsavedMessage(path, saved.error()));
        return;
    }
    m_settings.authorityFile.set(path);
    Q_EMIT changed();
    m_bar->showMessage({.kind = MessageKind::Success,
        .title = tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
        .lines
        = {tr("The configuration of a Broker client now offers this file in its field for the company's "
              "certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).")}});
}

} // namespace broker::ui
