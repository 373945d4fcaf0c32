// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates and times; the counterpart of forms/logic/date_functions.cpp and date_format.cpp.

const logicDates = (() => {
    'use strict';

    const values = logicValues;
    const { Moment, isEmpty } = values;

    // The first argument as a moment; null: it is empty. Numbers are days since 1970-01-01.
    function momentOf(a) {
        const value = a.value(0);
        if (isEmpty(value))
            return null;
        const moment = typeof value === 'number' ? values.momentFromDays(value) : values.toMoment(value);
        return moment || a.fail('expression.not-a-date', values.toText(value));
    }

    function date(a) {
        const moment = momentOf(a);
        return moment ? new Moment(moment.day, null) : '';
    }

    function decimalDateTime(a) {
        const moment = momentOf(a);
        return moment ? moment.days() : NaN;
    }

    function decimalTime(a) {
        const value = a.value(0);
        if (isEmpty(value))
            return NaN;
        const moment = values.toMoment(value);
        const time = moment ? moment.time : values.timeFromText(values.toText(value));
        return time === null ? a.fail('expression.not-a-time', values.toText(value)) : time / 86400000;
    }

    function dateField(code, moment, scope) {
        const { padded } = values;
        const date = moment.date();
        const clock = moment.clock();
        switch (code) {
        case 'Y': return padded(date.year, 4);
        case 'y': return padded(date.year % 100, 2);
        case 'm': return padded(date.month, 2);
        case 'n': return String(date.month);
        case 'b': return scope.monthNames()[date.month - 1];
        case 'd': return padded(date.day, 2);
        case 'e': return String(date.day);
        case 'a': return scope.dayNames()[moment.dayOfWeek() - 1];
        case 'H': return padded(clock.hour, 2);
        case 'h': return String(clock.hour);
        case 'M': return padded(clock.minute, 2);
        case 'S': return padded(clock.second, 2);
        case '3': return padded(clock.millisecond, 3);
        case '%': return '%';
        default: return null;
        }
    }

    function formatDate(a) {
        const moment = momentOf(a);
        if (!moment)
            return '';
        const pattern = a.text(1);
        let text = '';
        for (let i = 0; i < pattern.length; ++i) {
            if (pattern[i] !== '%') {
                text += pattern[i];
                continue;
            }
            const code = ++i < pattern.length ? pattern[i] : ' ';
            const field = dateField(code, moment, a.x.scope);
            if (field === null)
                return a.fail('expression.date-format', code);
            text += field;
        }
        return text;
    }

    const functions = {
        'today': a => new Moment(a.x.scope.today(), null),
        'now': a => new Moment(a.x.scope.today(), a.x.scope.timeOfDay()),
        date,
        'date-time': a => momentOf(a) || '',
        'decimal-date-time': decimalDateTime,
        'decimal-time': decimalTime,
        'format-date': formatDate,
        'format-date-time': formatDate,
    };

    return Object.freeze(functions);
})();
