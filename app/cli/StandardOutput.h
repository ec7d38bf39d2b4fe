#pragma once
// Standard output that a stop can end: whoever reads a full pipe too slowly, or not at all, holds no
// call that was interrupted. What cannot be handed over then is lost; the exit code 130 says so.
// One thread at a time.
#include <QIODevice>

#include <stop_token>

namespace mailworthy::cli {

class StandardOutput final : public QIODevice
{
public:
    explicit StandardOutput(std::stop_token stop);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    /// -1 when the other end takes nothing any more (no room, closed).
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// False when stopped and the reader takes nothing.
    [[nodiscard]] bool waitForRoom();

    std::stop_token m_stop;
    bool m_isGivenUp = false;
};

} // namespace mailworthy::cli
