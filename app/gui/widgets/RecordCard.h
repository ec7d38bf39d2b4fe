#pragma once
// One record to publish: closed a row (type, purpose, host, dots, pill), open the fields in the
// words of the owner's DNS host, each with its copy button, the value as tokens, what it means, the
// trap, and what should be seen afterwards.
#include "gui/widgets/Labels.h"
#include "gui/widgets/OldValue.h"
#include "gui/widgets/Tables.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

namespace mailworthy::gui {

class Para;

/// A field as the DNS host's form names it.
struct RecordField
{
    QString label; ///< in the language of the host's page
    QString value; ///< raw: what the copy button gives
    bool copyable = true;
    bool isValue = false;         ///< the record's value: token strip on its own line
    QStringList tokens;           ///< of a value; empty: the value as one token
    QStringList words;            ///< for the screen reader, per token
    std::vector<bool> added = {}; ///< per token: it is not published yet, while others of it are
    friend bool operator==(const RecordField &, const RecordField &) = default;
};

struct RecordView
{
    QString key;     ///< names the record through updates
    QString type;    ///< TXT
    QString purpose; ///< "SPF: who may send"
    QString host;    ///< short, beside the purpose while closed
    QString need;    ///< tag: "required"; empty: none
    QString action;  ///< tag: "Replace"; empty: none
    Status status = Status::Waiting;
    QString statusText;       ///< "Not seen yet"
    std::vector<Status> seen; ///< per name server; empty: nobody was asked
    QStringList servers;      ///< a line for each of them: who, and what it has
    QString seenWords;        ///< all of it in a sentence or two; empty: nobody was asked
    std::vector<RecordField> fields;
    std::vector<OldToken> published; ///< the value that stands there now; empty: none
    QStringList now;                 ///< who says so, and the TTL; a line for each other value
    std::optional<bool> done;        ///< ticked by the owner; nullopt: nothing is left to do
    QString trap;                    ///< "Type only s1._domainkey. …"; empty: none
    QString afterwards;              ///< "one TXT record at @ that starts with v=spf1"; empty: none
    ExplainedView meaning;           ///< of the value; without rows: nothing is to be said
    friend bool operator==(const RecordView &, const RecordView &) = default;
};

class RecordCard : public QFrame
{
    Q_OBJECT
public:
    explicit RecordCard(Desktop &desktop, QWidget *parent = nullptr);
    ~RecordCard() override;

    void setView(const RecordView &view);
    [[nodiscard]] const RecordView &view() const;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// The focus goes to the button that opens and closes it.
    void focusHead();

    /// Small: where the card is narrow its marks go below the head, so they must not keep it wide.
    QSize minimumSizeHint() const override;

signals:
    void copied(const QString &key, const QString &sentence);
    void openChanged(const QString &key, bool open); ///< by the owner
    void doneChanged(const QString &key, bool done); ///< by the owner

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillFields();
    void buildFields();
    void buildPublished();
    void showMeaning();
    [[nodiscard]] QString nameOf(const QString &control) const; ///< said aloud
    void showState();
    void placeFields();
    void placeMarks();
    void showMarks();
    [[nodiscard]] int headWidth() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// One labelled raw value on a sunken strip with its copy button, as in a record card.
class ValueStrip : public QWidget
{
    Q_OBJECT
public:
    ValueStrip(Desktop &desktop, const QString &label, const QString &what,
               QWidget *parent = nullptr);
    void setValue(const QString &raw, bool copyable = true);
    /// What to do with a field that has no value; before it is given.
    void setWhenEmpty(const QString &words) { m_whenEmpty = words; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }

private:
    Para *m_label;
    Para *m_value;
    CopyButton *m_copy;
    QWidget *m_strip;
    QString m_whenEmpty;
};

} // namespace mailworthy::gui
