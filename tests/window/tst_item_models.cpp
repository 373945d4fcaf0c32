// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/fold.h"
#include "app/window/models/table_filter.h"
#include "app/window/models/table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace octant;

namespace {

struct Fruit
{
    QString name;
    QString group;
    std::optional<double> weight;
};

using FruitModel = TableModel<Fruit>;

void prepare(FruitModel &model, bool grouped)
{
    model.setColumns({
        {QStringLiteral("Name"), [](const Fruit &it) { return ListCell{.text = it.name}; }},
        {QStringLiteral("Weight"),
         [](const Fruit &it) {
             return ListCell{.text = it.weight ? QString::number(*it.weight) : QString(),
                         .sort = it.weight ? QVariant(*it.weight) : QVariant()};
         },
         true},
    });
    model.setKey([](const Fruit &it) { return it.name; });
    if (grouped)
        model.setGroup([](const Fruit &it) { return it.group; });
}

const QList<Fruit> fruits = {{QStringLiteral("ябълка"), QStringLiteral("tree"), 9.5},
                             {QStringLiteral("Банан"), QStringLiteral("herb"), 120},
                             {QStringLiteral("авокадо"), QStringLiteral("tree"), {}},
                             {QStringLiteral("диня"), QStringLiteral("vine"), 4000}};

QList<RowGroup> groups()
{
    return {{QStringLiteral("tree"), [] { return ListCell{.text = QStringLiteral("Trees")}; }},
            {QStringLiteral("bush"), [] { return ListCell{.text = QStringLiteral("Bushes")}; }},
            {QStringLiteral("herb"), [] { return ListCell{.text = QStringLiteral("Herbs")}; }}};
}

/// The tree as indented lines.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u'.') + index.data().toString() + u'\n' + printed(model, index, depth + 1);
    }
    return text;
}

} // namespace

/// Lists of values as item models: order, groups, search.
class ItemModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("flat") << false;
        QTest::newRow("grouped") << true;
    }

    void keepsTheRulesOfModels()
    {
        QFETCH(bool, grouped);
        FruitModel model;
        prepare(model, grouped);
        TableFilter filter{Words(Language::Bulgarian)};
        filter.setTable(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits, grouped ? groups() : QList<RowGroup>());
        filter.sort(0, Qt::DescendingOrder);
        filter.setSearch(QStringLiteral("а"));
        model.setRows({}, {});
        QCOMPARE(filter.shownRows(), 0);
        model.setRows(fruits, grouped ? groups() : QList<RowGroup>());
        QVERIFY(filter.shownRows() > 0);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by name, whatever the case")
            << 0 << Qt::AscendingOrder << QStringLiteral("авокадо\nБанан\nдиня\nябълка\n");
        QTest::newRow("by name, backwards")
            << 0 << Qt::DescendingOrder << QStringLiteral("ябълка\nдиня\nБанан\nавокадо\n");
        QTest::newRow("by number, missing last")
            << 1 << Qt::AscendingOrder << QStringLiteral("ябълка\nБанан\nдиня\nавокадо\n");
        QTest::newRow("by number backwards, missing still last")
            << 1 << Qt::DescendingOrder << QStringLiteral("диня\nБанан\nябълка\nавокадо\n");
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, expected);
        FruitModel model;
        prepare(model, false);
        model.setRows(fruits);
        TableFilter filter{Words(Language::Bulgarian)};
        filter.setTable(&model);
        filter.sort(column, order);
        QCOMPARE(printed(filter), expected);
    }

    void groupsKeepTheirOrder()
    {
        FruitModel model;
        prepare(model, true);
        model.setRows(fruits, groups());
        QCOMPARE(printed(model), QStringLiteral("Trees\n.ябълка\n.авокадо\nHerbs\n.Банан\n\n.диня\n"));
        TableFilter filter{Words(Language::Bulgarian)};
        filter.setTable(&model);
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(printed(filter), QStringLiteral("Trees\n.ябълка\n.авокадо\nHerbs\n.Банан\n\n.диня\n"));
        filter.sort(0, Qt::AscendingOrder);
        filter.setSearch(QStringLiteral("avokado"));
        QCOMPARE(printed(filter), QStringLiteral("Trees\n.авокадо\n"));
        QCOMPARE(filter.shownRows(), 1);
        QCOMPARE(model.indexOf(QStringLiteral("Банан")).data().toString(), QStringLiteral("Банан"));
    }

    void filtersComeAndGo()
    {
        FruitModel model;
        prepare(model, false);
        model.setRows(fruits);
        TableFilter filter{Words(Language::Bulgarian)};
        filter.setTable(&model);
        filter.setFilter(QStringLiteral("heavy"),
                         [&model](int row) { return model.rows()[row].weight.value_or(0) > 100; });
        QCOMPARE(filter.shownRows(), 2);
        filter.setSearch(QStringLiteral("БАН"));
        QCOMPARE(filter.shownRows(), 1);
        filter.setSearch({});
        filter.setFilter(QStringLiteral("heavy"), {});
        QCOMPARE(filter.shownRows(), 4);
    }

    void findsInBothScripts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("same") << QStringLiteral("София") << QStringLiteral("Община София") << true;
        QTest::newRow("case") << QStringLiteral("СОФИЯ") << QStringLiteral("Община София") << true;
        QTest::newRow("official Latin") << QStringLiteral("sofia") << QStringLiteral("Община София") << true;
        QTest::newRow("other Latin") << QStringLiteral("sofiya") << QStringLiteral("Община София") << true;
        QTest::newRow("Cyrillic for Latin")
            << QStringLiteral("софия") << QStringLiteral("Sofia Municipality") << true;
        QTest::newRow("two words, any order")
            << QStringLiteral("текст бълг") << QStringLiteral("Български текстил") << true;
        QTest::newRow("letters left out")
            << QStringLiteral("кмтмнт") << QStringLiteral("ангажимент") << false;
        QTest::newRow("abbreviated") << QStringLiteral("прогр") << QStringLiteral("Напредък по програми")
                                     << true;
        QTest::newRow("consonants") << QStringLiteral("prtnr") << QStringLiteral("Partner") << true;
        QTest::newRow("another word") << QStringLiteral("Варна") << QStringLiteral("Община София") << false;
        QTest::newRow("code") << QStringLiteral("a017") << QStringLiteral("Партньор A017") << true;
    }

    void findsInBothScripts()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fit(folded(query), folded(text)) > 0, found);
    }

    void betterFitsComeFirst()
    {
        const QString query = folded(QStringLiteral("енерг"));
        QVERIFY(fit(query, folded(QStringLiteral("Енергийна ефективност"))) >
                fit(query, folded(QStringLiteral("Биоенергия"))));
        QVERIFY(fit(query, folded(QStringLiteral("Биоенергия"))) >
                fit(query, folded(QStringLiteral("един нов ергономичен"))));
    }
};

QTEST_MAIN(ItemModelsTest)
#include "tst_item_models.moc"
