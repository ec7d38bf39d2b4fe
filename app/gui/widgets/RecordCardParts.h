#pragma once
// What a record card is made of; for its own files.
#include "gui/widgets/Messages.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/RecordMeaning.h"

#include <vector>

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace mailworthy::gui {

class FlowLayout;

struct RecordCard::Parts
{
    explicit Parts(Desktop &desk) : desktop(desk) {}
    Desktop &desktop;
    RecordView view;
    bool open = false;
    TypeChip *type = nullptr;
    Para *purpose = nullptr;
    Para *host = nullptr;
    Tag *need = nullptr;
    Tag *action = nullptr;
    SeenDots *dots = nullptr;
    StatusPill *pill = nullptr;
    Button *chevron = nullptr;
    QHBoxLayout *head = nullptr;
    QWidget *marks =
        nullptr; ///< tags, dots and pill below the purpose, where there is no room beside it
    FlowLayout *marksRow = nullptr;
    bool narrow = false;
    QVBoxLayout *column = nullptr;
    QWidget *fields = nullptr;
    QBoxLayout *fieldRow = nullptr;
    QStringList fieldShape; // labels for which `fields` was built
    QString filledFor;      // key of the record that stands in them
    std::vector<ValueStrip *> strips;
    std::vector<TokenStrip *> values;
    OldValue *published = nullptr;
    QWidget *publishedRow = nullptr;
    bool changing = false; ///< what is shown in the middle of it may lay the card out at once
    NowLines *now = nullptr;
    RecordMeaning *meaning = nullptr;
    IconLine *seen = nullptr;
    IconLine *trap = nullptr;
    IconLine *afterwards = nullptr;
    QCheckBox *done = nullptr;
};

} // namespace mailworthy::gui
