#include "gui/widgets/Messages.h"

#include "gui/widgets/BesideLayout.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/Paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

void setWords(Button *button, const QString &text, Icon icon)
{
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setPicture(icon);
    button->setVisible(!text.isEmpty());
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(Status::Note, 20, this))
    , m_text(new Para({}, Type::Body, Tone::Text, this))
    , m_button(new Button({}, ButtonKind::Secondary, Icon::None, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 16, 8, 10, 8, 12);
    auto *words = new BesideLayout(8, 8, 200);
    words->setWords(m_text);
    words->addWidget(m_button);
    row->addWidget(m_glyph, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    setMinimum(this, 0, 48);
    m_button->setObjectName(u"bannerButton"_s);
    connect(m_button, &QPushButton::clicked, this, &Banner::acted);
    hide();
}

void Banner::setMessage(Status status, const QString &text, const QString &buttonText,
                        Icon buttonIcon)
{
    m_status = status;
    m_glyph->setStatus(status);
    m_text->setText(text);
    setAccessibleName(text);
    setWords(m_button, buttonText, buttonIcon);
    setVisible(!text.isEmpty());
    announce();
    update();
}

void Banner::announce()
{
    const QString sentence = text();
    if (!isVisible() || sentence.isEmpty() || sentence == m_announced)
        return;
    m_announced = sentence;
    QAccessibleEvent event(m_text, QAccessible::Alert); // its name is the sentence
    QAccessible::updateAccessibility(&event);
    emit announced(sentence);
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}

void Banner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // not only the page around it
        m_announced.clear();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintBox(painter, rect(), uf(10), t.of(m_status).tint, t.highContrast() ? t.text : QColor());
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Globe, QPalette::LinkVisited, 32, this))
    , m_sentence(new Para({}, Type::Strong, Tone::Text, this))
    , m_text(new Para({}, Type::Body, Tone::Text2, this))
    , m_button(new Button({}, ButtonKind::Secondary, Icon::None, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 20, 6, 20, 2, 4);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(u(6));
    column->addWidget(m_sentence);
    column->addWidget(m_text);
    column->addSpacing(u(4));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setContent(Icon icon, const QString &sentence, const QString &text,
                            const QString &buttonText, Icon buttonIcon)
{
    m_icon->setIcon(icon);
    m_sentence->setText(sentence);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setWords(m_button, buttonText, buttonIcon);
    m_button->setAccessibleDescription(sentence);
}

IconLine::IconLine(Icon icon, const QString &text, QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_text(new Para({}, Type::Body, Tone::Text2, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0, 8);
    row->addWidget(new IconLabel(icon, role, 16, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setText(text);
}

void IconLine::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

StatusSentence::StatusSentence(QWidget *parent)
    : QWidget(parent)
    , m_pill(new StatusPill(Status::Waiting, {}, this))
    , m_text(new Para({}, Type::Body, Tone::Text, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    auto *words = new QVBoxLayout;
    setMargins(words, 0, 2, 0, 2, 0); // on the pill's line
    words->addWidget(m_text);
    row->addWidget(m_pill, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 0);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

void StatusSentence::setSentence(Status status, const QString &text)
{
    m_pill->setStatus(status);
    m_text->setText(text);
    setAccessibleName(tr("%1: %2", "state, sentence").arg(statusWord(status), text));
    setVisible(!text.isEmpty());
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_arc(new GlyphLabel(Status::Running, 16, this))
    , m_clock(new IconLabel(Icon::Clock, QPalette::PlaceholderText, 16, this))
    , m_text(new Para({}, Type::Body, Tone::Text2, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Quiet, Icon::Stop, this))
{
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 3, 0, 3, 10);
    row->addWidget(m_arc);
    row->addWidget(m_clock);
    row->addWidget(m_text);
    row->addSpacing(u(10));
    row->addWidget(m_stop);
    row->addStretch(1);
    m_text->setObjectName(u"statusText"_s); // two lines where the window is small
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAccessibleName(tr("Stop"));
    m_sayFor.setSingleShot(true);
    m_sayFor.setInterval(std::chrono::seconds(4));
    m_second.setInterval(std::chrono::seconds(1));
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopAsked);
    connect(&m_sayFor, &QTimer::timeout, this, [this] {
        m_said.clear();
        showText();
    });
    connect(&m_second, &QTimer::timeout, this, [this] { showText(); });
    setActivity({});
}

void StatusLine::setActivity(const Activity &activity)
{
    if (activity.running && !m_activity.running) {
        m_since.start();
        m_second.start();
    }
    if (!activity.running)
        m_second.stop();
    m_activity = activity;
    showText();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    m_sayFor.start();
    showText();
    QAccessibleEvent event(m_text, QAccessible::Alert); // its name is the sentence now
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setNarrow(bool on)
{
    m_narrow = on;
    showText();
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::showText()
{
    m_arc->setVisible(m_activity.running);
    m_clock->setVisible(!m_activity.running && (!m_activity.text.isEmpty() || !m_said.isEmpty()));
    m_stop->setVisible(m_activity.running && m_activity.stoppable);
    QString text = m_activity.text;
    if (!m_said.isEmpty())
        text = m_said;
    else if (m_activity.running && m_since.isValid() && m_since.elapsed() >= 1000)
        text =
            tr("%1 s, %2", "seconds, what runs").arg(m_since.elapsed() / 1000).arg(m_activity.text);
    m_text->setText(text);
    m_text->setVisible(!m_narrow || !m_said.isEmpty());
}

} // namespace mailworthy::gui
