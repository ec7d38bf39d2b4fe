#pragma once
// A whole journey through the wizard for tests that look at every page: the domain typed, the key
// made, everything checked, so that every page shows all it has.
#include "Program.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

class QScrollArea;

namespace mailworthy::gui::test {

struct Destination
{
    QString world;
    QString domain;
};

/// home-start, all-good, copy-mistakes.
[[nodiscard]] const std::vector<Destination> &destinations();
/// Rows of a data function: column "place" is the index in destinations().
void destinationRows();

class Journey
{
public:
    explicit Journey(const Destination &destination);

    /// False when something on the way was missing.
    [[nodiscard]] bool begin();
    [[nodiscard]] WizardWindow &window() { return program.assistant.window(); }
    /// Sizes the window in units of a 100 % font and lets the layouts settle.
    void resize(int width, int height);
    /// What it was last sized to, which it has to be.
    [[nodiscard]] QSize asked() const { return m_asked; }
    void settle();
    /// Opens each page in turn, waits for what it starts, and calls `look` with its number from 0.
    /// False when a page never came to rest.
    [[nodiscard]] bool everyPage(const std::function<void(int)> &look);
    /// The page and its heading, as one widget that scrolls.
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QScrollArea *scroll();

    QTemporaryDir folder;
    Program program;

private:
    Destination m_destination;
    QSize m_asked;
};

/// For QVERIFY2: every fault in a line, the same one once. Qt Test cuts long messages, so all of them
/// are in the build folder as well, in screens/faults-FUNCTION-ROW.txt.
[[nodiscard]] QByteArray listed(const QStringList &faults);

/// The application's font twice as large, as long as this lives.
class LargeFont
{
public:
    explicit LargeFont(qreal factor);
    ~LargeFont();
    LargeFont(const LargeFont &) = delete;
    LargeFont &operator=(const LargeFont &) = delete;

private:
    QFont m_before;
};

} // namespace mailworthy::gui::test
