// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What expressions come to, and how one kind of value becomes another; the counterpart of
// forms/logic/expression_value.h, civil_time.h and comparison.h. An empty value is '', a text a string, a number a
// number (NaN counts as empty), a truth a boolean, a date a Moment.

const logicValues = (() => {
    'use strict';

    const millisecondsPerDay = 86400000;
    const firstDay = -719162; // 0001-01-01
    const lastDay = 2932896; // 9999-12-31
    // What Qt takes for a space.
    const blank = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
    const outerBlanks = new RegExp('^[' + blank + ']+|[' + blank + ']+$', 'g');
    const blanks = new RegExp('[' + blank + ']+', 'g');
    const timePattern =
        '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3})\\d*)?)?[\\t-\\r ]*(?:Z|[+-]\\d{2}(?::?\\d{2})?)?';
    const wholeTime = new RegExp('^' + timePattern + '$');
    const wholeMoment = new RegExp('^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]' + timePattern + ')?$');

    const trimmed = text => text.replace(outerBlanks, '');
    const simplified = text => trimmed(text).replace(blanks, ' ');
    const padded = (number, width) => String(number).padStart(width, '0');

    // A civil day, counted from 1970-01-01, and the milliseconds since its midnight; null: a day alone. There is
    // no time zone.
    class Moment {
        constructor(day, time) {
            this.day = day;
            this.time = time;
            Object.freeze(this);
        }

        days() {
            return this.time === null ? this.day : this.day + this.time / millisecondsPerDay;
        }

        // The parts of the date in the Gregorian calendar, reckoned in years that begin in March.
        date() {
            const shifted = this.day + 719468;
            const era = Math.floor(shifted / 146097);
            const dayOfEra = shifted - era * 146097;
            const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) -
                                          Math.floor(dayOfEra / 146096)) / 365);
            const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
            const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
            const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
            return {
                year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
                month,
                day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
            };
        }

        // 1 is Monday, 7 Sunday.
        dayOfWeek() {
            return ((this.day + 3) % 7 + 7) % 7 + 1;
        }

        clock() {
            const time = this.time === null ? 0 : this.time;
            return {
                hour: Math.floor(time / 3600000),
                minute: Math.floor(time / 60000) % 60,
                second: Math.floor(time / 1000) % 60,
                millisecond: time % 1000,
            };
        }

        toText() {
            const date = this.date();
            const day = padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
            if (this.time === null)
                return day;
            const clock = this.clock();
            return day + 'T' + padded(clock.hour, 2) + ':' + padded(clock.minute, 2) + ':' +
                padded(clock.second, 2) + '.' + padded(clock.millisecond, 3);
        }
    }

    function dayOf(year, month, day) {
        const marchYear = month <= 2 ? year - 1 : year;
        const era = Math.floor(marchYear / 400);
        const yearOfEra = marchYear - era * 400;
        const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
        return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear -
            719468;
    }

    // Null: the four captures are no time of day.
    function timeFromCaptures([hour, minute, second, fraction]) {
        const hours = Number(hour);
        const minutes = Number(minute);
        const seconds = Number(second || 0);
        if (hours > 23 || minutes > 59 || seconds > 59)
            return null;
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((fraction || '').padEnd(3, '0'));
    }

    // Milliseconds; null: it is no time of day.
    function timeFromText(text) {
        const match = wholeTime.exec(trimmed(text));
        return match ? timeFromCaptures(match.slice(1)) : null;
    }

    // Null: it is no date.
    function momentFromText(text) {
        const match = wholeMoment.exec(trimmed(text));
        if (!match)
            return null;
        const [year, month, day] = match.slice(1, 4).map(Number);
        const moment = new Moment(dayOf(year, month, day), null);
        const real = moment.date();
        if (year < 1 || real.year !== year || real.month !== month || real.day !== day)
            return null;
        if (match[4] === undefined)
            return moment;
        const time = timeFromCaptures(match.slice(4));
        return time === null ? null : new Moment(moment.day, time);
    }

    // Null outside the years 1 to 9999; a whole number gives a date alone.
    function momentFromDays(days) {
        if (!(days >= firstDay && days < lastDay + 1))
            return null;
        const whole = Math.floor(days);
        const milliseconds = roundHalfAway((days - whole) * millisecondsPerDay);
        if (milliseconds >= millisecondsPerDay)
            return new Moment(whole + 1, null);
        return new Moment(whole, milliseconds > 0 ? milliseconds : null);
    }

    function roundHalfAway(number) {
        const whole = Math.trunc(number);
        return Math.abs(number - whole) >= 0.5 ? whole + Math.sign(number) : whole;
    }

    // Minus zero becomes zero.
    const asNumber = number => number + 0;

    function numberFromText(text) {
        const numeral = trimmed(text);
        const isNumeral = /^-?[0-9]*[.,]?[0-9]*$/.test(numeral) && /[0-9]/.test(numeral);
        return isNumeral ? asNumber(Number(numeral.replace(',', '.'))) : NaN;
    }

    // Without exponent, in as few digits as tell numbers apart.
    function numberToText(number) {
        if (Number.isNaN(number))
            return '';
        const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(number));
        if (!parts)
            return String(number);
        const digits = parts[2] + (parts[3] || '');
        const exponent = Number(parts[4]);
        return parts[1] + (exponent < 0 ? '0.' + '0'.repeat(-exponent - 1) + digits : digits.padEnd(exponent + 1, '0'));
    }

    function fromAnswer(text, type) {
        if (type === 'integer' || type === 'decimal') {
            const number = numberFromText(text);
            return Number.isNaN(number) ? text : number;
        }
        if (type === 'date' || type === 'datetime')
            return momentFromText(text) || text;
        return text;
    }

    const isEmpty = value => value === '' || Number.isNaN(value);

    function toText(value) {
        if (typeof value === 'number')
            return numberToText(value);
        return value instanceof Moment ? value.toText() : String(value);
    }

    function toNumber(value) {
        if (typeof value === 'number' || typeof value === 'boolean')
            return Number(value);
        if (value instanceof Moment)
            return value.days();
        const number = numberFromText(value);
        const moment = Number.isNaN(number) ? momentFromText(value) : null;
        return moment ? moment.days() : number;
    }

    // Any text but the empty one is true, 'false' included.
    function toBoolean(value) {
        return typeof value === 'number' ? !Number.isNaN(value) && value !== 0 : Boolean(value);
    }

    // Null: it is no date. Numbers are not taken for dates here.
    function toMoment(value) {
        if (value instanceof Moment)
            return value;
        return typeof value === 'string' ? momentFromText(value) : null;
    }

    function nearlyEqual(left, right) {
        const larger = Math.max(Math.abs(left), Math.abs(right));
        const allowed = Math.max(1e-12, 4 * Number.EPSILON * larger);
        return left === right || (Number.isFinite(larger) && Math.abs(left - right) < allowed);
    }

    // Below 0, 0 or above 0; NaN where either is no number.
    function orderOf(left, right) {
        const [a, b] = [toNumber(left), toNumber(right)];
        if (nearlyEqual(a, b))
            return 0;
        return a < b ? -1 : a > b ? 1 : NaN;
    }

    function areEqual(left, right) {
        if (typeof left === 'boolean' || typeof right === 'boolean')
            return toBoolean(left) === toBoolean(right);
        const date = left instanceof Moment || right instanceof Moment;
        const asDays = date && toMoment(left) !== null && toMoment(right) !== null;
        if (asDays || typeof left === 'number' || typeof right === 'number')
            return orderOf(left, right) === 0;
        return toText(left) === toText(right);
    }

    return Object.freeze({
        Moment, momentFromText, momentFromDays, timeFromText, fromAnswer, isEmpty, toText, toNumber, toBoolean,
        toMoment, orderOf, areEqual, asNumber, numberFromText, roundHalfAway, trimmed, simplified, padded,
    });
})();
