// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, chance, and lengths and areas on the sphere; the counterpart of forms/logic/number_functions.cpp,
// random_functions.cpp and geo_functions.cpp.

const logicNumbers = (() => {
    'use strict';

    const values = logicValues;
    const { asNumber } = values;
    const { textsFrom } = logicTexts;

    const ofNumber = compute => a => asNumber(compute(a.number(0)));

    // The nearest number farther from 0.
    function nextAway(number) {
        const bits = new DataView(new ArrayBuffer(8));
        bits.setFloat64(0, number);
        const low = bits.getUint32(4) + 1;
        bits.setUint32(4, low % 4294967296);
        bits.setUint32(0, bits.getUint32(0) + (low === 4294967296 ? 1 : 0));
        return bits.getFloat64(0);
    }

    const wholeFrom = 4503599627370496; // from here on a number has no fraction to round

    // Half away from zero at a decimal place; 1.005 times 100 falls one step short of 100.5, which is given back.
    function rounded(number, places) {
        if (Number.isNaN(places))
            return places;
        if (places > 15 || !Number.isFinite(number))
            return number;
        const scale = Number('1e' + Math.min(400, Math.abs(Math.trunc(places))));
        if (places < 1)
            return scale === Infinity ? 0 : values.roundHalfAway(number / scale) * scale;
        const scaled = number * scale;
        return Math.abs(scaled) >= wholeFrom ? number : values.roundHalfAway(nextAway(scaled)) / scale;
    }

    const numbers = {
        'round': a => {
            const places = a.count > 1 ? a.number(1) : 0;
            return asNumber(rounded(a.number(0), places));
        },
        'int': ofNumber(Math.trunc),
        'floor': ofNumber(Math.floor),
        'ceiling': ofNumber(Math.ceil),
        'abs': ofNumber(Math.abs),
        'pow': a => {
            const base = a.number(0);
            return asNumber(Math.pow(base, a.number(1)));
        },
        'sqrt': ofNumber(Math.sqrt),
        'exp': ofNumber(Math.exp),
        'exp10': ofNumber(number => Math.pow(10, number)),
        'log': ofNumber(Math.log),
        'log10': ofNumber(Math.log10),
        'sin': ofNumber(Math.sin),
        'cos': ofNumber(Math.cos),
        'tan': ofNumber(Math.tan),
        'asin': ofNumber(Math.asin),
        'acos': ofNumber(Math.acos),
        'atan': ofNumber(Math.atan),
        'atan2': a => {
            const y = a.number(0);
            return asNumber(Math.atan2(y, a.number(1)));
        },
        'pi': () => Math.PI,
    };

    function anyOf(a, characters) {
        const random = a.x.scope.random();
        return Number.isNaN(random) ? '' : characters.charAt(Math.trunc(random * characters.length));
    }

    function uuid(a) {
        if (a.count === 0) {
            const id = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.split('').map(
                c => c === 'x' ? anyOf(a, '0123456789abcdef') : c === 'y' ? anyOf(a, '89ab') : c).join('');
            return id.length === 36 ? id : '';
        }
        const length = a.number(0);
        let token = '';
        for (let i = 0; i < length && i < 1000; ++i)
            token += anyOf(a, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
        return token;
    }

    const chance = {
        'random': a => asNumber(a.x.scope.random()),
        uuid,
    };

    const earthRadius = 6378100;
    const radians = degrees => degrees * Math.PI / 180;

    function pointIn(text) {
        const [latitude, longitude] = values.simplified(text).split(' ').concat('', '').map(values.numberFromText);
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            return null;
        return { latitude: radians(latitude), longitude: radians(longitude) };
    }

    // Empty: one of them is no point, or there is none.
    function pointsOf(a) {
        const written = textsFrom(a, 0).map(text => text.split(';').filter(part => part !== ''));
        const points = [].concat(...written).map(pointIn);
        return points.includes(null) ? [] : points;
    }

    const toCentimetres = number => Math.floor(Math.abs(number) * 100 + 0.5) / 100;

    function area(a) {
        const points = pointsOf(a);
        if (points.length === 0)
            return NaN;
        let sum = 0;
        points.forEach((from, i) => {
            const to = points[(i + 1) % points.length];
            sum += (to.longitude - from.longitude) * (2 + Math.sin(from.latitude) + Math.sin(to.latitude));
        });
        return toCentimetres(points.length > 2 ? sum * earthRadius * earthRadius / 2 : 0);
    }

    function distanceBetween(a, b) {
        const north = Math.sin((b.latitude - a.latitude) / 2);
        const east = Math.sin((b.longitude - a.longitude) / 2);
        const square = north * north + Math.cos(a.latitude) * Math.cos(b.latitude) * east * east;
        return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    function distance(a) {
        const points = pointsOf(a);
        if (points.length === 0)
            return NaN;
        let sum = 0;
        for (let i = 1; i < points.length; ++i)
            sum += distanceBetween(points[i - 1], points[i]);
        return toCentimetres(sum);
    }

    return Object.freeze(Object.assign({ area, distance }, numbers, chance));
})();
