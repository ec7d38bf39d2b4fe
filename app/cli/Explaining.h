#pragma once
// What `spf explain`, `dkim explain` and `dmarc explain` share: the common shape of an explained
// record, its JSON and text.
#include "cli/Output.h"

namespace mailworthy::cli {

struct ExplainedToken
{
    QString text;
    QString meaning;
    QStringList columns = {}; ///< further columns of the table (SPF: prefix, type, value, result)
    QStringList remarks = {}; ///< lines below it: what it stands for now, whose it is
    QJsonObject fields = {};  ///< beside "text" and "meaning" in JSON
};

struct ExplainedRecord
{
    QString kind; ///< empty: none of ours
    bool valid = false;
    std::optional<std::pair<qint64, QString>> error; ///< offset, expected
    std::vector<ExplainedToken> tokens;
    bool cut = false; ///< there are more tokens than are shown
    std::vector<findings::Finding> findings;
};

/// {"kind","valid","error","tokens","findings"}
[[nodiscard]] QJsonObject toJson(const ExplainedRecord &record);
/// The table and the findings; 2 when not valid, else after the findings.
[[nodiscard]] int printExplained(Invocation &call, const QString &subject,
                                 const ExplainedRecord &record, const QJsonObject &extra = {});

/// There is a name, but what stands there could not be found out: `code` with the reason; 3.
[[nodiscard]] int printUnexplained(Invocation &call, const QString &subject, const Error &reason,
                                   const QString &code);

/// The subject of a record that was given as text, without the name it stands at.
inline const QString literalSubject = QStringLiteral("record");

/// A finding about a record: severity from the catalogue, else Note.
[[nodiscard]] findings::Finding recordFinding(const QString &code, const QString &subject,
                                              const Args &args);

using ExplainText = ExplainedRecord (*)(const QByteArray &text);
/// The batch form: {"record"} in, the explanation out.
[[nodiscard]] int explainBatch(Invocation &call, ExplainText explain);

} // namespace mailworthy::cli
