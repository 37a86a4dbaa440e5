// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenactions.h"

#include "access/credentialkind.h"
#include "access/rememberedtoken.h"
#include "board/notedialog.h"
#include "board/removaltext.h"
#include "board/removedialog.h"
#include "board/rotateddialog.h"
#include "integrations/catalogue.h"
#include "integrations/clienttype.h"
#include "presence/truedate.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/historytext.h"
#include "presenters/recordtext.h"
#include "presenters/snyktrailtext.h"
#include "records/targetregion.h"
#include "widgets/addressgate.h"
#include "widgets/browserlink.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "workspace/auditnote.h"

#include <QAction>
#include <QKeySequence>
#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::ui {

namespace {

/// What signs in to Snyk as long as the session lasts: nobody is reminded of it after that.
bool isInMemoryOnly(const records::TokenRecord &record)
{
    return access::isApiCredential(record) && record.storage == records::Storage::Memory;
}

QString whyNotDated()
{
    return TokenActions::tr("It is in memory only, until you sign out. To be reminded of it, sign in with it "
                            "and tick “Remember it on this computer”.");
}

} // namespace

TokenActions::TokenActions(QWidget &window, MessageBar &bar, const UrlOpener &opener)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_opener(opener)
{
    add(tr("&Rotate…"), "refresh", "rotateAction", &TokenActions::rotate)->setShortcut(Qt::CTRL | Qt::Key_R);
    m_setUpClient = add(tr("Set up the c&lient…"), "shield", "setUpClientAction", &TokenActions::setUpClient);
    m_setUpClient->setShortcut(Qt::CTRL | Qt::Key_K);
    m_setUpClients = add(tr("Set up clients &for all of this type…"), "shield", "setUpClientsAction",
        &TokenActions::setUpClients);
    m_openInSnyk = add(tr("&Open in Snyk"), "external-link", "openInSnykAction", &TokenActions::openInSnyk);
    m_openInSnyk->setShortcut(Qt::CTRL | Qt::Key_O);
    m_changeDue = add(tr("Change &due date"), "clock", "changeDueAction", &TokenActions::requestDueChange);
    m_changeDue->setShortcut(Qt::CTRL | Qt::Key_D);
    m_markRotated = add(tr("&Mark as rotated…"), "check", "markRotatedAction", &TokenActions::markRotated);
    m_acceptChange
        = add(tr("The change is kno&wn"), "check", "acceptChangeAction", &TokenActions::acceptChange);
    add(tr("&Notes…"), "info", "notesAction", &TokenActions::editNote)->setShortcut(Qt::Key_F2);
    m_remove = add(tr("Remo&ve…"), "trash", "removeAction", &TokenActions::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    // On the tool bar it stays the same: to resume one is offered with its row.
    m_actions.constFirst()->setIconText(m_actions.constFirst()->iconText());
    setCurrent(std::nullopt);
}

QAction *TokenActions::add(
    const QString &text, const char *iconName, const char *objectName, void (TokenActions::*action)())
{
    auto *made = command(*this, objectName, text, iconName);
    connect(made, &QAction::triggered, this, action);
    m_actions.append(made);
    return made;
}

QList<QAction *> TokenActions::actions() const
{
    return m_actions;
}

QList<QAction *> TokenActions::mainActions() const
{
    return {m_actions.constFirst(), m_setUpClient, m_changeDue};
}

QList<QAction *> TokenActions::actionsForMany() const
{
    return {m_changeDue, m_remove};
}

void TokenActions::setWorkspace(const Workspace &workspace, access::SecretList &secrets)
{
    m_workspace.emplace(workspace);
    m_secrets = &secrets;
}

void TokenActions::setCurrent(
    const std::optional<records::TokenRecord> &record, bool isUnfinished, const QString &whyNone)
{
    dropDateQuestion(record);
    if (m_resume && !m_resume->isHidden() && !(isUnfinished && record->id == m_resumeOf))
        m_bar.clear();
    m_current = record;
    m_isUnfinished = isUnfinished;
    m_many.clear();
    m_unfinished.clear();
    m_remove->setText(tr("Remo&ve…"));
    m_actions.constFirst()->setText(isUnfinished ? tr("&Resume rotation…") : tr("&Rotate…"));
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(record.has_value());
        action->setToolTip(record ? QString() : whyNone);
    }
    m_acceptChange->setVisible(isChangedElsewhere());
    // Where it is grey, it says why.
    m_setUpClient->setEnabled(tokenOfClient().has_value());
    if (record)
        m_setUpClient->setToolTip(whyNoClient());
    m_setUpClients->setEnabled(m_setUpClient->isEnabled());
    m_setUpClients->setToolTip(m_setUpClient->toolTip());
    if (isApi())
        limitToApiCredential();
    if (record && records::isHistory(*record))
        limitToHistory();
    askForTrueDate();
}

void TokenActions::setMany(const QList<records::TokenRecord> &records, const QSet<RecordId> &unfinished)
{
    dropDateQuestion(std::nullopt);
    m_many = records;
    m_unfinished = unfinished;
    const QList<QAction *> common = actionsForMany();
    for (QAction *action : common) {
        action->setEnabled(true);
        action->setToolTip({});
    }
    m_remove->setText(tr("Remo&ve from the list…"));
    const auto isUndated = [](const records::TokenRecord &record) {
        return records::isHistory(record) || isInMemoryOnly(record);
    };
    if (std::all_of(records.cbegin(), records.cend(), isUndated)) {
        m_changeDue->setEnabled(false);
        m_changeDue->setToolTip(
            records::isHistory(records.constFirst()) ? historyAdvice(records.constFirst()) : whyNotDated());
    }
}

void TokenActions::limitToHistory()
{
    QList<QAction *> ofWhatIsInUse{m_setUpClient, m_setUpClients, m_changeDue, m_markRotated};
    // What was begun is brought to its end.
    if (!m_isUnfinished)
        ofWhatIsInUse.append(m_actions.constFirst());
    for (QAction *action : std::as_const(ofWhatIsInUse)) {
        action->setEnabled(false);
        action->setToolTip(historyAdvice(*m_current));
    }
}

bool TokenActions::isApi() const
{
    return m_current && access::isApiCredential(*m_current);
}

void TokenActions::limitToApiCredential()
{
    if (isInMemoryOnly(*m_current)) {
        m_changeDue->setEnabled(false);
        m_changeDue->setToolTip(whyNotDated());
    }
    // What is rotated is the one that is remembered.
    if (isInMemoryOnly(*m_current) && access::rememberedToken(m_workspace->settings)) {
        m_actions.constFirst()->setEnabled(false);
        m_actions.constFirst()->setToolTip(whyNotRotatedText());
    }
    m_markRotated->setEnabled(false);
    m_markRotated->setToolTip(
        tr("“Rotate” stores the new credential, and with it the date: the old one would stay in use here"));
    const auto kind = access::credentialKindOf(*m_current);
    const bool isAccount = kind == access::CredentialKind::ServiceAccountKey
        || kind == access::CredentialKind::ServiceAccountToken
        || kind == access::CredentialKind::OAuthServiceAccount;
    m_openInSnyk->setEnabled(!isAccount);
    m_openInSnyk->setToolTip(isAccount
            ? tr("Snyk shows service accounts in the settings of the group or organization they belong to")
            : tr("The page of your account, with your API tokens"));
}

std::optional<records::TokenRecord> TokenActions::tokenOfClient() const
{
    if (!m_current || !m_workspace)
        return std::nullopt;
    const auto hasClient = [](const records::Target &target) {
        return !integrations::clientTypesFor(target.integrationType).isEmpty();
    };
    if (isApi())
        return std::nullopt;
    if (m_current->kind() == vault::SecretKind::BrokerToken)
        return hasClient(m_current->target) ? m_current : std::nullopt;
    for (const records::Target &target : records::targetsOf(*m_current)) {
        const auto token = m_workspace->records.currentFor(target);
        if (token && hasClient(target))
            return token;
    }
    return std::nullopt;
}

QString TokenActions::whyNoClient() const
{
    if (!m_current || tokenOfClient())
        return {};
    if (isApi())
        return tr(
            "A Broker client signs in with a Broker token, not with what signs this program in to Snyk");
    return m_current->kind() == vault::SecretKind::ServiceCredential
        ? tr("A Broker client needs a Broker token: set one up for this integration first")
        : tr("No Broker client is known for this integration");
}

void TokenActions::rotate()
{
    Q_EMIT rotateRequested(*m_current);
}

void TokenActions::setUpClient()
{
    if (const auto token = tokenOfClient())
        Q_EMIT setUpClientRequested(*token);
}

void TokenActions::setUpClients()
{
    if (const auto token = tokenOfClient())
        Q_EMIT setUpClientsRequested(*token);
}

void TokenActions::openInSnyk()
{
    const records::Target target = m_current->target;
    passAddressGate(*m_workspace, target, m_window, [this, target, isAccountPage = isApi()] {
        const auto region = records::regionOf(target);
        if (!region)
            return;
        if (isAccountPage) {
            openInBrowser(m_opener, region->accountPage(), m_bar);
            return;
        }
        const auto type = integrations::typeByKey(target.integrationType);
        const QUrl page = type ? region->integrationSettingsPage(target.org.slug, type->webUiType)
                               : region->integrationsPage(target.org.slug);
        openInBrowser(m_opener, page, m_bar);
    });
}

void TokenActions::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

void TokenActions::requestDueChange()
{
    Q_EMIT changeDueRequested();
}

void TokenActions::changeDue(const QList<RecordId> &ids, const records::TokenRecord &like)
{
    // Nobody has to rotate what is no longer in use.
    QList<RecordId> dated = ids;
    dated.removeIf([this](const RecordId &id) {
        const auto record = m_secrets->find(id);
        return record && (records::isHistory(*record) || isInMemoryOnly(*record));
    });
    store(dated, audit::Action::DueDateChanged, [this, like](records::TokenRecord &now) {
        now.dueByHand = like.dueByHand;
        now.ownDays = like.ownDays;
        now.due = records::isDueByHand(like)
            ? like.due
            : reminders::effectiveDue(now, reminders::policyFrom(m_workspace->settings)).at;
    });
}

void TokenActions::markRotated()
{
    auto *dialog = new RotatedDialog(
        *m_current, reminders::policyFrom(m_workspace->settings), m_workspace->clock.nowUtc(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const records::TokenRecord entered = dialog->record();
        store({entered.id}, audit::Action::TokenRotated, [this, entered](records::TokenRecord &now) {
            now.dueByHand = false;
            reminders::countFrom(now, *entered.rotated, reminders::policyFrom(m_workspace->settings));
        });
    });
    open(*dialog);
}

void TokenActions::acceptChange()
{
    audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, *m_current);
    entry.detail = QStringLiteral("change at Snyk accepted");
    noteAudit(*m_workspace, entry);
    m_changes->accept(m_current->id);
}

bool TokenActions::isChangedElsewhere() const
{
    if (!m_current || !m_changes)
        return false;
    const presence::SnykTrails &trails = m_changes->trails();
    const auto trail = trails.constFind(m_current->id);
    return trail != trails.cend() && presence::isChangedElsewhere(*m_current, *trail);
}

void TokenActions::dropDateQuestion(const std::optional<records::TokenRecord> &next)
{
    if (!m_useDate || m_useDate->isHidden() || (next && next->id == m_dateAskedOf))
        return;
    // It is asked again with its token.
    m_askedForDate.remove(*m_dateAskedOf);
    m_bar.clear();
}

void TokenActions::askForTrueDate()
{
    if (!m_current || !m_changes || m_bar.hasMessage() || m_askedForDate.contains(m_current->id))
        return;
    const auto trail = m_changes->trails().value(m_current->id);
    const auto made = presence::trueDateOf(*m_current, trail);
    if (!made)
        return;
    m_askedForDate.insert(m_current->id);
    m_dateAskedOf = m_current->id;
    //: %1 is a date.
    m_bar.showMessage(MessageKind::Info,
        {.title = tr("This token seems to be of %1").arg(shortDate(*made)),
            .whatHappened = snykTrailText(trail) + u'.',
            .likelyCause = tr("Its due date counts from %1, when it came into this list.")
                               .arg(shortDate(m_current->created)),
            .nextStep = tr("Should it count from %1?").arg(shortDate(*made))});
    m_useDate = m_bar.addAction(tr("&Use that date"), QStringLiteral("useTrueDateButton"));
    connect(m_useDate, &QPushButton::clicked, this, [this, id = m_current->id, made] {
        m_bar.clear();
        useDate(id, *made);
    });
    QPushButton *keep
        = m_bar.addAction(tr("&Keep the date of the list"), QStringLiteral("keepListDateButton"));
    connect(keep, &QPushButton::clicked, this, [this, id = m_current->id] {
        m_bar.clear();
        m_changes->accept(id);
    });
}

void TokenActions::useDate(const RecordId &id, const QDateTime &madeUtc)
{
    store({id}, audit::Action::DueDateChanged, [this, madeUtc](records::TokenRecord &now) {
        reminders::countFrom(now, madeUtc, reminders::policyFrom(m_workspace->settings));
    });
}

void TokenActions::editNote()
{
    auto *dialog = new NoteDialog(*m_current, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const records::TokenRecord entered = dialog->record();
        store({entered.id}, audit::Action::NoteChanged,
            [entered](records::TokenRecord &now) { now.note = entered.note; });
    });
    open(*dialog);
}

void TokenActions::tellThatRotationNeedsIt()
{
    m_bar.showMessage(MessageKind::Warning,
        {.title = tr("The rotation of this token is not finished"),
            .whatHappened = tr("The token was not removed: its rotation still needs this entry and what is "
                               "in the keychain."),
            .nextStep = tr("Resume the rotation and bring it to its end, then remove the token.")});
    m_resumeOf = m_current->id;
    m_resume = m_bar.addAction(tr("&Resume rotation…"), QStringLiteral("resumeRotationButton"));
    connect(m_resume, &QPushButton::clicked, this, [this, record = *m_current] {
        m_bar.clear();
        Q_EMIT rotateRequested(record);
    });
}

void TokenActions::remove()
{
    if (!m_many.isEmpty())
        removeMany();
    else if (m_isUnfinished)
        tellThatRotationNeedsIt();
    else
        openRemoval({*m_current}, 0);
}

void TokenActions::removeMany()
{
    QList<records::TokenRecord> going = m_many;
    const auto rotating = going.removeIf(
        [this](const records::TokenRecord &record) { return m_unfinished.contains(record.id); });
    if (going.isEmpty()) {
        m_bar.showMessage(MessageKind::Warning,
            {.title = tr("Nothing was removed"),
                .whatHappened
                = tr("The rotation of each of these tokens is not finished, and still needs it."),
                .nextStep = tr("Bring the rotations to their end, then remove the tokens.")});
        return;
    }
    openRemoval(going, static_cast<int>(rotating));
}

void TokenActions::openRemoval(const QList<records::TokenRecord> &records, int rotating)
{
    auto *dialog = new RemoveDialog(*m_workspace, records, rotating,
        m_jobs ? m_jobs->load().jobs : QList<sharing::StoredJob>(), &m_window);
    // Of one everybody sees that its row has gone.
    if (records.size() > 1) {
        connect(dialog, &RemoveDialog::removed, this, [this](const QList<records::TokenRecord> &gone) {
            m_bar.showMessage({.kind = MessageKind::Success, .title = removedText(gone)});
        });
    }
    open(*dialog);
}

void TokenActions::store(
    const QList<RecordId> &ids, audit::Action action, std::function<void(records::TokenRecord &)> edit)
{
    m_toStore.push_back({ids, action, std::move(edit)});
    if (m_toStore.size() == 1)
        storeNext();
}

QList<records::TokenRecord> TokenActions::edited(const ToStore &toStore) const
{
    QList<records::TokenRecord> records;
    for (const RecordId &id : toStore.ids) {
        auto record = m_secrets->find(id);
        if (!record)
            continue;
        toStore.edit(*record);
        records.append(*record);
    }
    return records;
}

/// One after the other: each begins with what the one before has made of the record.
void TokenActions::storeNext()
{
    while (!m_toStore.empty()) {
        const ToStore &next = m_toStore.front();
        if (const QList<records::TokenRecord> records = edited(next); !records.isEmpty()) {
            m_secrets->putAllNoted(records, next.action)
                .then(this, [this](const records::RecordStore::Stored &stored) { onStored(stored); })
                .onCanceled(this, [this] { onStored(Failure(records::RecordError::cancelled())); });
            return;
        }
        m_toStore.pop_front();
    }
}

void TokenActions::onStored(const records::RecordStore::Stored &stored)
{
    m_toStore.pop_front();
    if (!stored)
        tellFailure(stored.error());
    storeNext();
}

void TokenActions::tellFailure(const records::RecordError &error)
{
    m_hasFailed = true;
    m_bar.showMessage(MessageKind::Error, explain(error, m_workspace->clock.nowUtc()));
}

bool TokenActions::settle()
{
    m_hasFailed = false;
    // Each that has come to its end gives the next one. Of a disk that does not answer nobody hears.
    while (!m_toStore.empty()) {
        const std::size_t left = m_toStore.size();
        m_secrets->settle();
        if (m_toStore.size() == left)
            break;
    }
    return !m_hasFailed;
}

} // namespace broker::ui
