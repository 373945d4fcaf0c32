// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Regular expressions in the syntax that Qt and JavaScript read alike; the counterpart of
// forms/logic/shared_pattern.h, which says what is refused.

const logicPattern = (() => {
    'use strict';

    const mostRepetitions = 65535;
    const textEnd = '(?![\\d\\D])';

    class Refused extends Error {}

    class Reader {
        constructor(pattern) {
            this.characters = [...pattern];
            this.index = 0;
            this.shared = '';
            this.groups = []; // those open; whether each may be repeated
            this.repeatable = false;
        }

        at(offset = 0) {
            const character = this.characters[this.index + offset];
            return character === undefined ? '' : character;
        }

        add(text, repeatable) {
            this.shared += text;
            this.repeatable = repeatable;
        }

        read() {
            while (this.index < this.characters.length)
                this.readPart();
            if (this.groups.length > 0)
                throw new Refused();
            return this.shared;
        }

        readPart() {
            const character = this.at();
            switch (character) {
            case '\\':
                return this.readEscape();
            case '[':
                return this.readClass();
            case '(':
                return this.openGroup();
            case ')':
                return this.closeGroup();
            case '*':
            case '+':
            case '?':
                ++this.index;
                return this.readQuantifier(character);
            case '{':
                return this.readBraces();
            }
            ++this.index;
            if (character === '|' || character === '^')
                this.add(character, false);
            else if (character === '$')
                this.add(textEnd, false);
            else if (character === '.')
                this.add('[^\\n]', true);
            else
                this.add('}]'.includes(character) ? '\\' + character : this.sound(character), true);
        }

        // Half of a surrogate pair is no character.
        sound(character) {
            if (character === '' || /^[\ud800-\udfff]$/.test(character))
                throw new Refused();
            return character;
        }

        openGroup() {
            const special = this.at(1) === '?';
            const kind = special ? this.at(2) : ':';
            if (this.at(1) === '*' || !(kind === ':' || kind === '=' || kind === '!'))
                throw new Refused();
            this.add(special ? '(?' + kind : '(', false);
            this.groups.push(kind === ':');
            this.index += special ? 3 : 1;
        }

        closeGroup() {
            if (this.groups.length === 0)
                throw new Refused();
            ++this.index;
            this.add(')', this.groups.pop());
        }

        readQuantifier(sign) {
            if (!this.repeatable || this.at() === '+')
                throw new Refused();
            this.add(sign, false);
            if (this.at() === '?') {
                ++this.index;
                this.add('?', false);
            }
        }

        readBraces() {
            const counts = /^\{(\d*)(,(\d*))?\}/.exec(this.characters.slice(this.index, this.index + 100).join(''));
            if (!counts || counts[0] === '{}' || counts[0] === '{,}') {
                ++this.index;
                return this.add('\\{', true);
            }
            const most = counts[3] ? Number(counts[3]) : mostRepetitions;
            const fewest = Number(counts[1]);
            if (counts[1] === '' || Math.max(fewest, most) > mostRepetitions || most < fewest)
                throw new Refused();
            if (counts[1].length > 5 || (counts[3] || '').length > 5)
                throw new Refused();
            this.index += counts[0].length;
            this.readQuantifier(counts[0]);
        }

        // The character of \x41; the index stands on the x.
        readHex() {
            const digits = this.at(1) + this.at(2);
            if (!/^[0-9a-fA-F]{2}$/.test(digits) || digits === '00')
                throw new Refused();
            this.index += 3;
            return String.fromCharCode(parseInt(digits, 16));
        }

        readEscape() {
            ++this.index;
            const character = this.at();
            if (character === 'x')
                return this.add(this.literal(this.readHex()), true);
            ++this.index;
            if (character === 's' || character === 'S')
                this.add(character === 's' ? '[\\t-\\r ]' : '[^\\t-\\r ]', true);
            else if (character === 'b' || character === 'B')
                this.add('\\' + character, false);
            else if (/^[dDwWtnrf]$/.test(character))
                this.add('\\' + character, true);
            else if (/^[0-9a-zA-Z]$/.test(character))
                throw new Refused();
            else
                this.add(this.literal(this.sound(character)), true);
        }

        literal(character) {
            return '^$\\.*+?()[]{}|/'.includes(character) ? '\\' + character : character;
        }

        readClass() {
            const negated = this.at(1) === '^';
            this.index += negated ? 2 : 1;
            if (this.at() === ']')
                throw new Refused();
            this.add(negated ? '[^' : '[', false);
            while (this.at() !== '' && this.at() !== ']')
                this.readClassPart();
            if (this.at() === '')
                throw new Refused();
            ++this.index;
            this.add(']', true);
        }

        readClassPart() {
            const first = this.readAtom();
            this.shared += first.set || this.inClass(first.character);
            if (this.at() !== '-' || this.at(1) === '' || this.at(1) === ']')
                return;
            ++this.index;
            if (first.set) {
                this.shared += '\\-';
                return;
            }
            const last = this.readAtom();
            if (!last.set && last.character.codePointAt(0) < first.character.codePointAt(0))
                throw new Refused();
            this.shared += last.set ? '\\-' + last.set : '-' + this.inClass(last.character);
        }

        // Qt takes [: [. and [= for the beginning of something else.
        inClass(character) {
            if (':.='.includes(character))
                return '\\x' + character.charCodeAt(0).toString(16);
            return '\\]^-['.includes(character) ? '\\' + character : character;
        }

        // One character of a class, or a set of them.
        readAtom() {
            if (this.at() === '\\')
                return this.readAtomEscape();
            if (this.at() === '[' && /^[:.=]$/.test(this.at(1)))
                throw new Refused();
            const character = this.sound(this.at());
            ++this.index;
            return { character };
        }

        readAtomEscape() {
            ++this.index;
            const character = this.at();
            if (character === 'x')
                return { character: this.readHex() };
            ++this.index;
            if (character === 's' || character === 'S')
                return { set: character === 's' ? '\\t-\\r ' : '\\x00-\\x08\\x0e-\\x1f!-\u{10ffff}' };
            if (/^[dDwW]$/.test(character))
                return { set: '\\' + character };
            if (/^[tnrf]$/.test(character))
                return { character: { t: '\t', n: '\n', r: '\r', f: '\f' }[character] };
            if (/^[0-9a-zA-Z]$/.test(character))
                throw new Refused();
            return { character: this.sound(character) };
        }
    }

    const expressions = new Map();

    // Null: the pattern is refused. Made once for each pattern; a form has few.
    function expressionFor(pattern) {
        if (!expressions.has(pattern)) {
            let expression = null;
            try {
                expression = new RegExp('^(?:' + new Reader(pattern).read() + ')' + textEnd, 'u');
            } catch (error) {
                if (!(error instanceof Refused || error instanceof SyntaxError))
                    throw error;
            }
            expressions.set(pattern, expression);
        }
        return expressions.get(pattern);
    }

    // Whether the pattern matches the whole text; null: the pattern is refused.
    function matchesWhole(text, pattern) {
        const expression = expressionFor(pattern);
        return expression && !/[\ud800-\udfff]/u.test(text) && expression.test(text);
    }

    return Object.freeze({ matchesWhole });
})();
