// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/partners/partner_form.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"
#include "records/model/eik.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

const QString dateFormat = u"dd.MM.yyyy"_s;

QString written(QDate date)
{
    return date.toString(dateFormat);
}

QDate dateIn(const QLineEdit &edit)
{
    return QDate::fromString(edit.text().trimmed(), dateFormat);
}

} // namespace

PartnerForm::PartnerForm(Session &session, const Partner &partner, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_partner(partner)
    , m_message(new Label({}, Label::Look::Danger))
{
    setObjectName(u"partnerForm"_s);
    const Framework &framework = session.framework();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::tight);
    layout->addWidget(new SectionHeading(partner.id.isStored() ? tr("Edit the partner") : tr("New partner")));
    m_message->setObjectName(u"partnerFormMessage"_s);
    m_message->hide();
    layout->addWidget(m_message);
    addLine(layout, tr("Code"), u"partnerCode"_s, m_code, partner.code.text());
    m_code->setReadOnly(partner.id.isStored()); // permanent
    addLine(layout, tr("Name in Bulgarian"), u"partnerNameBg"_s, m_nameBg, partner.name.exactly(u"bg"_s));
    addLine(layout, tr("Name in English"), u"partnerNameEn"_s, m_nameEn, partner.name.exactly(u"en"_s));
    addChoice(layout, tr("Kind"), u"partnerKind"_s, m_kind, framework.partnerKinds, partner.kind);
    addLine(layout, tr("Register code (EIK)"), u"partnerEik"_s, m_eik, partner.eik);
    connect(m_eik, &QLineEdit::textChanged, this, &PartnerForm::checkDigit);
    addChoice(layout, tr("Oblast"), u"partnerRegion"_s, m_region, framework.regions, partner.region);
    addLine(layout, tr("Municipality"), u"partnerMunicipality"_s, m_municipality, partner.municipality);
    addChoice(layout, tr("Size (companies)"), u"partnerSize"_s, m_size, framework.sizeClasses, partner.size);
    addRoles(layout);
    addLine(layout, tr("Joined (day.month.year)"), u"partnerJoined"_s, m_joined, written(partner.joined));
    addLine(layout, tr("Left (day.month.year; empty while a member)"), u"partnerLeft"_s, m_left,
            written(partner.left));
    addLine(layout, tr("Website"), u"partnerWebsite"_s, m_website, partner.website);
    m_note = new QPlainTextEdit(partner.note);
    m_note->setObjectName(u"partnerNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing());
    layout->addWidget(new FormField(tr("Note"), m_note));
    layout->addWidget(buildButtons());
    layout->addStretch();
    m_before = this->partner();
}

FormField *PartnerForm::addLine(QBoxLayout *layout, const QString &label, const QString &name,
                                QLineEdit *&edit, const QString &text)
{
    edit = new QLineEdit(text);
    edit->setObjectName(name);
    auto *field = new FormField(label, edit);
    layout->addWidget(field);
    m_fields[name] = field;
    return field;
}

FormField *PartnerForm::addChoice(QBoxLayout *layout, const QString &label, const QString &name,
                                  QComboBox *&box, const QList<Term> &terms, const QString &code)
{
    box = new QComboBox;
    box->setObjectName(name);
    box->addItem(tr("not given"), QString());
    for (const Term &term : terms)
        box->addItem(term.title.in(m_session.language()), term.code);
    box->setCurrentIndex(std::max(0, box->findData(code)));
    auto *field = new FormField(label, box);
    layout->addWidget(field);
    m_fields[name] = field;
    return field;
}

void PartnerForm::addRoles(QBoxLayout *layout)
{
    auto *group = new QWidget;
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    for (const Term &role : m_session.framework().partnerRoles) {
        auto *box = new QCheckBox(role.title.in(m_session.language()));
        box->setObjectName(u"partnerRole_"_s + role.code);
        box->setChecked(m_partner.roles.contains(role.code));
        lines->addWidget(box);
        m_roles.append(box);
    }
    layout->addWidget(new FormField(tr("Roles"), group));
}

QWidget *PartnerForm::buildButtons()
{
    auto *buttons = new QWidget;
    QPushButton *save = primaryButton(tr("Save"), u"partnerSave"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"partnerCancel"_s);
    connect(save, &QPushButton::clicked, this, &PartnerForm::save);
    connect(cancel, &QPushButton::clicked, this, &PartnerForm::cancelled);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, grid::step, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    return buttons;
}

Partner PartnerForm::partner() const
{
    Partner result = m_partner;
    result.code = PartnerCode(m_code->text().trimmed());
    result.name = Text(m_nameBg->text().trimmed(), m_nameEn->text().trimmed());
    result.kind = m_kind->currentData().toString();
    result.eik = eikDigits(m_eik->text());
    result.region = m_region->currentData().toString();
    result.municipality = m_municipality->text().trimmed();
    result.size = m_size->currentData().toString();
    result.roles.clear();
    for (const QCheckBox *box : m_roles)
        if (box->isChecked())
            result.roles.append(box->objectName().mid(12));
    result.joined = dateIn(*m_joined);
    result.left = dateIn(*m_left);
    result.website = m_website->text().trimmed();
    result.note = m_note->toPlainText().trimmed();
    return result;
}

bool PartnerForm::isChanged() const
{
    Partner now = partner();
    now.version = m_before.version;
    return now != m_before;
}

void PartnerForm::checkDigit()
{
    const bool wrong = checkEik(m_eik->text()) == EikCheck::WrongDigit;
    m_fields[u"partnerEik"_s]->setNote(
        wrong ? tr("The last digit does not fit the others: compare with the register.") : QString());
}

bool PartnerForm::check()
{
    const auto mark = [this](const QString &name, bool wrong, const QString &error) {
        m_fields[name]->setError(wrong ? error : QString());
        return !wrong;
    };
    const EikCheck eik = checkEik(m_eik->text());
    const auto noDate = [](const QLineEdit &edit) {
        return !edit.text().trimmed().isEmpty() && !dateIn(edit).isValid();
    };
    const bool code = mark(u"partnerCode"_s, m_code->text().trimmed().isEmpty(),
                           tr("A partner needs a code, such as A049."));
    const bool name = mark(u"partnerNameBg"_s, m_nameBg->text().trimmed().isEmpty(),
                           tr("Write the name as it is registered."));
    const bool given = !m_eik->text().trimmed().isEmpty();
    const bool number =
        mark(u"partnerEik"_s, given && eik == EikCheck::TenDigits,
             tr("Ten digits may be a personal number, which is not kept here. Write the "
                "register code, 9 or 13 digits.")) &&
        mark(u"partnerEik"_s, given && eik == EikCheck::NoCode, tr("A register code has 9 or 13 digits."));
    const bool joined = mark(u"partnerJoined"_s, noDate(*m_joined), tr("Write the date as 31.12.2025."));
    const bool left = mark(u"partnerLeft"_s, noDate(*m_left), tr("Write the date as 31.12.2025."));
    return code && name && number && joined && left;
}

void PartnerForm::save()
{
    if (check())
        Q_EMIT saveRequested(partner());
}

void PartnerForm::showProblem(const Problem &problem)
{
    m_message->setText(problem.sentence());
    m_message->show();
}

void PartnerForm::showConflict(const Partner &theirs)
{
    m_message->setText(tr("Somebody else has saved this partner in the meantime. What they saved stands "
                          "below each field that differs. "
                          "Save keeps your words, Cancel keeps theirs."));
    m_message->show();
    const Partner mine = partner();
    const Framework &framework = m_session.framework();
    const auto compare = [this](const QString &name, const QString &own, const QString &other) {
        m_fields[name]->setNote(
            own == other ? QString() : tr("They saved: %1").arg(other.isEmpty() ? tr("nothing") : other));
    };
    compare(u"partnerNameBg"_s, mine.name.exactly(u"bg"_s), theirs.name.exactly(u"bg"_s));
    compare(u"partnerNameEn"_s, mine.name.exactly(u"en"_s), theirs.name.exactly(u"en"_s));
    compare(u"partnerEik"_s, mine.eik, theirs.eik);
    compare(u"partnerMunicipality"_s, mine.municipality, theirs.municipality);
    compare(u"partnerWebsite"_s, mine.website, theirs.website);
    compare(u"partnerJoined"_s, written(mine.joined), written(theirs.joined));
    compare(u"partnerLeft"_s, written(mine.left), written(theirs.left));
    const auto title = [&](const QList<Term> &terms, const QString &code) {
        return titleOf(terms, code, m_session.language());
    };
    compare(u"partnerKind"_s, title(framework.partnerKinds, mine.kind),
            title(framework.partnerKinds, theirs.kind));
    compare(u"partnerRegion"_s, title(framework.regions, mine.region),
            title(framework.regions, theirs.region));
    compare(u"partnerSize"_s, title(framework.sizeClasses, mine.size),
            title(framework.sizeClasses, theirs.size));
    m_partner.version = theirs.version; // saving once more is a decision now
}

} // namespace octant
