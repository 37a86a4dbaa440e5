// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/spokenprogress.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace broker::ui {

namespace {

class SpokenProgressAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
    Q_DISABLE_COPY_MOVE(SpokenProgressAccess)

public:
    explicit SpokenProgressAccess(SpokenProgress &bar)
        : QAccessibleWidget(&bar, QAccessible::ProgressBar)
    { }
    ~SpokenProgressAccess() override = default;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        // Not every platform passes the words of a value on; all pass a description on.
        return kind == QAccessible::Value || kind == QAccessible::Description ? bar().words()
                                                                              : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return bar().value(); }
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant minimumValue() const override { return bar().minimum(); }
    [[nodiscard]] QVariant maximumValue() const override { return bar().maximum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] const SpokenProgress &bar() const { return *static_cast<const SpokenProgress *>(widget()); }
};

QAccessibleInterface *makeProgressAccess(const QString &, QObject *object)
{
    auto *bar = qobject_cast<SpokenProgress *>(object);
    return bar ? new SpokenProgressAccess(*bar) : nullptr;
}

} // namespace

SpokenProgress::SpokenProgress(QWidget *parent)
    : QProgressBar(parent)
{
    // Qt asks the factories in turn and one that is installed twice would be asked twice.
    QAccessible::removeFactory(makeProgressAccess);
    QAccessible::installFactory(makeProgressAccess);
    setTextVisible(false);
}

SpokenProgress::~SpokenProgress() = default;

void SpokenProgress::showProgress(int done, int all, const QString &words)
{
    m_words = words;
    setRange(0, qMax(0, all));
    setValue(done);
}

} // namespace broker::ui
