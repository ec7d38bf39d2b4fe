#pragma once
// Files of a server configuration to choose from: picture, name, one caption each.
#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace mailworthy::gui {

struct FileView
{
    QString name;
    QString caption; ///< "6 lines change", "new"
    friend bool operator==(const FileView &, const FileView &) = default;
};

class FileModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CaptionRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setFiles(const std::vector<FileView> &files);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FileView> m_files;
};

class FileList : public QListView
{
    Q_OBJECT
public:
    explicit FileList(QWidget *parent = nullptr);
    void setFiles(const std::vector<FileView> &files);
    void setCurrentFile(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void fileChosen(int index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FileModel *m_model;
    bool m_silent = false;
};

} // namespace mailworthy::gui
