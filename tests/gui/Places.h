#pragma once
// What is wrong with the places of things and words in a window, in sentences. Empty is right.
#include <QStringList>

#include <span>

class QWidget;

namespace mailworthy::gui::test {

class Journey;

/// Sizes of window and font that pages are looked at in.
struct Size
{
    int width;
    int height;
    int percent;

    [[nodiscard]] QString toString() const;
};

/// Children that stand outside of their parent or over each other, all the way down.
void misplacedIn(const QWidget *widget, QStringList &faults);
/// Words that are drawn outside of their widget or over other words, and those that end in an
/// ellipsis of ours, unless they are a value or a name that can be read whole in the tool tip.
void cutWordsIn(QWidget *root, QStringList &faults);
/// The same for the whole window: the page, and what stands still around it.
void cutWordsIn(Journey &journey, QStringList &faults);
/// A page that scrolling does not reach all of, or that goes sideways.
void unreachableIn(Journey &journey, QStringList &faults);

/// All three on every page at every size. False when a page never came to rest.
[[nodiscard]] bool lookEverywhere(Journey &journey, std::span<const Size> sizes,
                                  QStringList &faults);

} // namespace mailworthy::gui::test
