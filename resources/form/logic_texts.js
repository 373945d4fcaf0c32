// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions over texts; the counterpart of forms/logic/text_functions.cpp and coding_functions.cpp.

const logicTexts = (() => {
    'use strict';

    const values = logicValues;

    function textsFrom(a, first) {
        const texts = [];
        for (let i = first; i < a.count; ++i)
            a.values(i).forEach(value => texts.push(values.toText(value)));
        return texts;
    }

    // In C++ too the parts are computed before what stands between them.
    function join(a) {
        const texts = textsFrom(a, 1);
        return texts.join(a.text(0));
    }

    const clamped = (number, least, most) => Math.min(Math.max(number, least), most);

    // An offset as substr() counts: from 0, below 0 from the end.
    function offsetIn(text, offset) {
        if (Number.isNaN(offset))
            return 0;
        return clamped(offset < 0 ? text.length + Math.trunc(offset) : Math.trunc(offset), 0, text.length);
    }

    function substr(a) {
        const text = a.text(0);
        const start = offsetIn(text, a.number(1));
        const end = a.count > 2 ? offsetIn(text, a.number(2)) : text.length;
        return end > start ? text.slice(start, end) : '';
    }

    // XPath's own, which counts from 1 and takes a length.
    function substring(a) {
        const text = a.text(0);
        const start = Math.floor(a.number(1) + 0.5);
        const after = a.count > 2 ? start + Math.floor(a.number(2) + 0.5) : text.length + 1;
        if (Number.isNaN(start) || Number.isNaN(after))
            return '';
        const first = clamped(start - 1, 0, text.length);
        const end = clamped(after - 1, 0, text.length);
        return end > first ? text.slice(first, end) : '';
    }

    function substringBefore(a) {
        const text = a.text(0);
        return text.slice(0, Math.max(0, text.indexOf(a.text(1))));
    }

    function substringAfter(a) {
        const text = a.text(0);
        const mark = a.text(1);
        const found = text.indexOf(mark);
        return found < 0 ? '' : text.slice(found + mark.length);
    }

    function translate(a) {
        const from = a.text(1);
        const to = a.text(2);
        let translated = '';
        for (const unit of a.text(0).split('')) {
            const index = from.indexOf(unit);
            translated += index < 0 ? unit : to.charAt(index);
        }
        return translated;
    }

    // The empty part is in every text, which not every engine knows of the empty text.
    const holds = test => a => {
        const text = a.text(0);
        const part = a.text(1);
        return part === '' || test(text, part);
    };

    const textOrOwn = a => a.count > 0 ? a.text(0) : values.toText(a.x.valueAt(a.x.context.node));

    function regex(a) {
        a.x.spend(20, a.position);
        const text = a.text(0);
        const pattern = a.text(1);
        const matches = logicPattern.matchesWhole(text, pattern);
        return matches === null ? a.fail('expression.regex', pattern) : matches;
    }

    function digest(a) {
        const result = logicDigest.digest(a.text(0), a.text(1), a.count > 2 ? a.text(2) : 'base64');
        return result === null ? a.fail('expression.digest') : result;
    }

    function base64Decode(a) {
        const text = logicDigest.textFromBase64(a.text(0));
        return text === null ? a.fail('expression.base64', a.text(0)) : text;
    }

    const functions = {
        'concat': a => textsFrom(a, 0).join(''),
        join,
        substr,
        substring,
        'substring-before': substringBefore,
        'substring-after': substringAfter,
        translate,
        'string-length': a => textOrOwn(a).length,
        'normalize-space': a => values.simplified(textOrOwn(a)),
        'contains': holds((text, part) => text.includes(part)),
        'starts-with': holds((text, part) => text.startsWith(part)),
        'ends-with': holds((text, part) => text.endsWith(part)),
        regex,
        digest,
        'base64-decode': base64Decode,
    };

    return Object.freeze({ functions, textsFrom });
})();
