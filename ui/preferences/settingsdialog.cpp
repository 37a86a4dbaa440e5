// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/settingsdialog.h"

#include "network/networkpage.h"
#include "platform/trayicon.h"
#include "preferences/doctorpage.h"
#include "presenters/languagelist.h"
#include "presenters/vaulttext.h"
#include "snyk/pace.h"
#include "updates/updatepage.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/settingsnotice.h"
#include "widgets/tabnames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLocale>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace broker::ui {

using settings::Appearance;
using settings::SecretStorage;

namespace {

constexpr QSize comfortableSize(700, 720);

/// A combo box for an item that holds one of a few values.
template <class T>
QComboBox *choiceFor(settings::Item<T> &item, const QList<std::pair<QString, T>> &choices)
{
    auto *box = new QComboBox;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        box->addItem(choices.at(i).first);
        if (choices.at(i).second == item.value())
            box->setCurrentIndex(static_cast<int>(i));
    }
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
        [changing = &item, choices](int index) { changing->set(choices.at(index).second); });
    return box;
}

QFormLayout *formOn(QWidget &page)
{
    auto *form = new QFormLayout(&page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

SettingsDialog::SettingsDialog(
    const Workspace &workspace, const PreferenceServices &services, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_services(services)
    , m_rates(workspace.settings)
    , m_before(SettingsSnapshot::of(workspace.settings))
    , m_loginBefore(services.autostart.isOn())
    , m_bar(named(new MessageBar, "settingsBar"))
{
    // The desktop has its own list of what it starts, and the user may have changed that.
    if (m_before.startAtLogin != m_loginBefore) {
        m_before.startAtLogin = m_loginBefore;
        m_workspace.settings.startAtLogin.set(m_loginBefore);
    }
    setObjectName(QStringLiteral("settingsDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Settings"));
    auto *tabs = named(new QTabWidget, "settingsTabs");
    nameTabs(*tabs, tr("Groups of settings"));
    // All of them are there at once, cut short where the screen is too narrow for their names.
    tabs->setUsesScrollButtons(false);
    tabs->setElideMode(Qt::ElideRight);
    tabs->addTab(generalPage(), tr("&General"));
    tabs->addTab(rotationPage(), tr("&Rotation"));
    tabs->addTab(privacyPage(), tr("Pr&ivacy"));
    if (m_services.network) {
        const network::ProxyLoginStore store(m_workspace.keychain, m_workspace.keys);
        auto *page = new NetworkPage({*m_services.network, store, m_workspace.settings}, m_workspace.clock);
        connect(page, &NetworkPage::changed, this, &SettingsDialog::changed);
        tabs->addTab(page, tr("&Network"));
    }
    tabs->addTab(limitsPage(), tr("&Pace"));
    tabs->addTab(new DoctorPage(workspace), tr("&Diagnostics"));
    if (m_services.updates) {
        auto *page = new UpdatePage(*m_services.updates, workspace.settings);
        connect(page, &UpdatePage::changed, this, &SettingsDialog::changed);
        tabs->addTab(page, tr("&Updates"));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    auto *unwritten = named(new MessageBar, "unwrittenBar");
    layout->addWidget(unwritten);
    (new SettingsNotice(*unwritten, this))->watch(workspace.settings);
    layout->addWidget(tabs, 1);
    layout->addWidget(
        new PlainLabel(tr("Changes take effect at once. Cancel undoes them all, except that a login "
                          "for a proxy was entered or forgotten.")));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    // The tallest page scrolls, and asks for no room by itself.
    const QMargins around = layout->contentsMargins();
    const QSize tabsToo(tabs->tabBar()->sizeHint().width() + around.left() + around.right(), 0);
    resizeForScreen(*this, sizeHint().expandedTo(comfortableSize).expandedTo(tabsToo));
}

QWidget *SettingsDialog::generalPage()
{
    settings::Settings &settings = m_workspace.settings;
    auto *page = new QWidget;
    QFormLayout *form = formOn(*page);
    QComboBox *appearance = choiceFor<Appearance>(settings.appearance,
        {{tr("As the system is"), Appearance::System}, {tr("Light"), Appearance::Light},
            {tr("Dark"), Appearance::Dark}});
    appearance->setObjectName(QStringLiteral("appearanceCombo"));
    connect(appearance, &QComboBox::currentIndexChanged, this, [this] {
        m_services.appearance.apply(m_workspace.settings.appearance.value());
        Q_EMIT changed();
    });
    form->addRow(tr("&Appearance:"), appearance);
    QList<std::pair<QString, QString>> languages{{tr("As the system is"), QString()}};
    for (const SpokenLanguage &spoken : spokenLanguages())
        languages.append({spoken.ownName, spoken.code});
    QComboBox *language = choiceFor<QString>(settings.language, languages);
    language->setObjectName(QStringLiteral("languageCombo"));
    connect(language, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    form->addRow(tr("&Language, from the next start:"), language);

    m_login = named(new QCheckBox(tr("&Start at login, in the tray")), "loginBox");
    m_login->setChecked(m_loginBefore);
    connect(m_login, &QCheckBox::toggled, this, &SettingsDialog::changeLogin);
    form->addRow(m_login);
    if (!TrayIcon::isAvailable())
        form->addRow(new PlainLabel(tr("This desktop has no tray at the moment. The window is shown instead, "
                                       "and closing it ends the program.")));

    auto *quit = named(new QCheckBox(tr("As&k before quitting while secrets are in memory only")), "quitBox");
    quit->setChecked(settings.confirmBeforeQuit.value());
    connect(quit, &QCheckBox::toggled, this, [this](bool on) {
        m_workspace.settings.confirmBeforeQuit.set(on);
        Q_EMIT changed();
    });
    form->addRow(quit);
    return page;
}

QSpinBox *SettingsDialog::addNumber(QFormLayout &form, const QString &label, const NumberText &text,
    const char *objectName, settings::Item<int> &item, int least, int most)
{
    auto *box = named(new QSpinBox, objectName);
    box->setRange(least, most);
    box->setValue(item.value());
    // What stands around the number depends on it, and on the language.
    const auto showUnit = [box, text](int value) {
        const QString whole = text(value);
        const QString number = QLocale().toString(value);
        const auto at = whole.indexOf(number);
        box->setPrefix(at < 0 ? QString() : whole.left(at));
        box->setSuffix(at < 0 ? whole : whole.mid(at + number.size()));
    };
    showUnit(item.value());
    connect(box, &QSpinBox::valueChanged, this, [this, showUnit, changing = &item](int value) {
        showUnit(value);
        changing->set(value);
        Q_EMIT changed();
    });
    form.addRow(label, box);
    return box;
}

QCheckBox *SettingsDialog::addWarning(const QString &text, int days)
{
    auto *box = named(new QCheckBox(text), QStringLiteral("warn%1").arg(days));
    box->setProperty("days", days);
    box->setChecked(m_workspace.settings.warningDays.value().contains(days));
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::changeWarnings);
    m_warnings.append(box);
    return box;
}

QWidget *SettingsDialog::rotationPage()
{
    settings::Settings &settings = m_workspace.settings;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(
        new PlainLabel(tr("Snyk recommends 90 days. A token that expires earlier is due then.")));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const NumberText days = [](int count) { return tr("%Ln day(s)", nullptr, count); };
    (void)addNumber(*form, tr("Rotate &Broker tokens every:"), days, "brokerDays",
        settings.rotationDaysBrokerToken, records::fewestRotationDays, records::mostRotationDays);
    (void)addNumber(*form, tr("Rotate Snyk &API credentials every:"), days, "apiDays",
        settings.rotationDaysApiToken, records::fewestRotationDays, records::mostRotationDays);
    (void)addNumber(*form, tr("Rotate service &credentials every:"), days, "credentialDays",
        settings.rotationDaysServiceCredential, records::fewestRotationDays, records::mostRotationDays);
    layout->addLayout(form);
    auto *group = new QGroupBox(tr("Remind me"));
    auto *warnings = new QVBoxLayout(group);
    warnings->addWidget(addWarning(tr("&30 days before"), 30));
    warnings->addWidget(addWarning(tr("&14 days before"), 14));
    warnings->addWidget(addWarning(tr("&7 days before"), 7));
    warnings->addWidget(addWarning(tr("On the day bef&ore"), 1));
    warnings->addWidget(addWarning(tr("On the da&y itself"), 0));
    layout->addWidget(group);
    layout->addStretch(1);
    return page;
}

QWidget *SettingsDialog::privacyPage()
{
    settings::Settings &settings = m_workspace.settings;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(form);
    constexpr int least = 5;
    constexpr int most = 600;
    const NumberText seconds = [](int count) { return tr("%Ln second(s)", nullptr, count); };
    (void)addNumber(*form, tr("&Clear a copied token after:"), seconds, "clipboardSeconds",
        settings.clipboardSeconds, least, most);
    (void)addNumber(*form, tr("&Hide a shown token after:"), seconds, "revealSeconds", settings.revealSeconds,
        least, most);
    constexpr int mostMinutes = 24 * 60;
    addNumber(
        *form, tr("Sign &out of Snyk after:"),
        [](int count) { return tr("%Ln minute(s) without input", nullptr, count); }, "signOutMinutes",
        settings.signOutMinutes, 0, mostMinutes)
        ->setSpecialValueText(tr("Never", "sign out of Snyk"));
    QComboBox *storage = choiceFor<SecretStorage>(settings.secretStorage,
        {{tr("The keychain of this computer"), SecretStorage::Keychain},
            {tr("Memory, until the program ends"), SecretStorage::Memory}});
    storage->setObjectName(QStringLiteral("storageCombo"));
    connect(storage, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    form->addRow(tr("Keep ne&w tokens in:"), storage);
    auto *meaning = named(new PlainLabel, "storageMeaning");
    const auto explain = [&settings, meaning] {
        meaning->setText(settings.secretStorage.value() == SecretStorage::Memory
                ? memoryOnlyText() + QLatin1Char(' ')
                    + tr("A Snyk API credential is still kept in the keychain if you ask for that.")
                : tr("Only your user account can read it. It stays there when the program ends."));
    };
    connect(storage, &QComboBox::currentIndexChanged, meaning, explain);
    explain();
    // Outside of the form, which does not find out how high a text is that becomes another.
    layout->addWidget(meaning);
    layout->addStretch(1);
    return page;
}

QWidget *SettingsDialog::limitsPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const snyk::PaceLimits usual;
    layout->addWidget(new PlainLabel(
        tr("Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API "
           "and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses "
           "every call until none has come for a minute.")
            .arg(usual.v1PerMinute)
            .arg(usual.restPerMinute)));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const NumberText calls = [](int count) { return tr("%Ln call(s) a minute", nullptr, count); };
    (void)addNumber(*form, tr("Limit of the &v1 API:"), calls, "v1Calls", m_rates.v1PerMinute,
        settings::fewestCallsPerMinute, settings::mostCallsPerMinute);
    (void)addNumber(*form, tr("Limit of the R&EST API:"), calls, "restCalls", m_rates.restPerMinute,
        settings::fewestCallsPerMinute, settings::mostCallsPerMinute);
    layout->addLayout(form);
    layout->addWidget(new PlainLabel(
        tr("This program uses %L1% of each limit. Set a limit lower when other tools use the same "
           "Snyk API credential, because Snyk counts their calls as well.")
            .arg(usual.percent)));
    layout->addStretch(1);
    return page;
}

void SettingsDialog::sayLoginFailed(const QString &title, const AutostartError &error)
{
    m_bar->showMessage({.kind = MessageKind::Error,
        .title = title,
        .lines = {QDir::toNativeSeparators(error.path), error.detail}});
    const QSignalBlocker blocker(m_login);
    m_login->setChecked(m_services.autostart.isOn());
}

void SettingsDialog::changeLogin(bool on)
{
    if (const auto set = m_services.autostart.set(on); !set) {
        sayLoginFailed(tr("The start at login could not be changed"), set.error());
        return;
    }
    m_bar->clear();
    m_workspace.settings.startAtLogin.set(on);
    Q_EMIT changed();
}

void SettingsDialog::changeWarnings()
{
    // Days that have no box were chosen elsewhere and stay.
    QList<int> days = m_workspace.settings.warningDays.value();
    for (const QCheckBox *box : std::as_const(m_warnings)) {
        const int day = box->property("days").toInt();
        days.removeAll(day);
        if (box->isChecked())
            days.append(day);
    }
    m_workspace.settings.warningDays.set(days);
    Q_EMIT changed();
}

bool SettingsDialog::putLoginBack()
{
    if (m_services.autostart.isOn() == m_loginBefore)
        return true;
    const auto set = m_services.autostart.set(m_loginBefore);
    if (!set)
        sayLoginFailed(tr("The start at login could not be restored"), set.error());
    return set.has_value();
}

void SettingsDialog::reject()
{
    // Said once: a second Cancel closes the dialog.
    if (!m_loginIsLost && !putLoginBack()) {
        m_loginIsLost = true;
        return;
    }
    SettingsSnapshot before = m_before;
    if (m_loginIsLost)
        before.startAtLogin = m_services.autostart.isOn();
    if (SettingsSnapshot::of(m_workspace.settings) != before) {
        before.restore(m_workspace.settings);
        m_services.appearance.apply(before.appearance);
        Q_EMIT changed();
    }
    QDialog::reject();
}

QDialog *openSettingsDialog(const Workspace &workspace, const PreferenceServices &services, QWidget &parent,
    const std::function<void()> &changed)
{
    auto *dialog = new SettingsDialog(workspace, services, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::changed, &parent, changed);
    dialog->open();
    return dialog;
}

void showNetworkSettings(QDialog &settings)
{
    auto *tabs = settings.findChild<QTabWidget *>(QStringLiteral("settingsTabs"));
    auto *page = settings.findChild<NetworkPage *>(QStringLiteral("networkPage"));
    if (tabs && page)
        tabs->setCurrentWidget(page);
}

} // namespace broker::ui
