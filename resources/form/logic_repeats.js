// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choices, tables to look them up in, and what goes over the instances of a repeat; the counterpart of
// forms/logic/choice_functions.cpp and repeat_functions.cpp.

const logicRepeats = (() => {
    'use strict';

    const values = logicValues;
    const { isEmpty, asNumber } = values;

    const choicesIn = list => values.simplified(list).split(' ').filter(choice => choice !== '');

    function selected(a) {
        const choices = choicesIn(a.text(0));
        const sought = values.trimmed(a.text(1));
        return sought === '' ? choices.length === 0 : choices.includes(sought);
    }

    function selectedAt(a) {
        const choices = choicesIn(a.text(0));
        const index = a.number(1);
        return index >= 0 && index < choices.length ? choices[Math.trunc(index)] : '';
    }

    // The question is given as '${code}' between quotes, or as its path.
    function choiceName(a) {
        const named = a.reference(1) ? null : /([^/{}\t-\r ]+)[\t-\r ]*\}?[\t-\r ]*$/.exec(a.text(1));
        const question = a.x.codeOf(a.reference(1) || (named ? named[1] : ''), a.position);
        const label = a.x.scope.choiceLabel(question, a.text(0));
        return label === null ? '' : label;
    }

    function pulldata(a) {
        let name = a.text(0);
        let table = a.x.scope.dataset(name);
        if (table === null && name.endsWith('.csv')) {
            name = name.slice(0, -4);
            table = a.x.scope.dataset(name);
        }
        if (table === null)
            return a.fail('expression.unknown-dataset', name);
        const keyColumn = a.text(2);
        const key = a.text(3);
        a.x.spend(table.rows.length, a.position);
        for (let row = 0; row < table.rows.length; ++row) {
            if (a.x.cell(table, row, keyColumn) === key)
                return a.x.cell(table, row, a.text(1));
        }
        return '';
    }

    const choices = {
        selected,
        'selected-at': selectedAt,
        'count-selected': a => choicesIn(a.text(0)).length,
        'jr:choice-name': choiceName,
        pulldata,
    };

    // Instances in which nothing is answered are skipped; a question outside of a repeat is a number or none.
    function numbersOf(a) {
        const found = [];
        for (let i = 0; i < a.count; ++i) {
            const places = a.isPlace(i) ? a.places(i) : null;
            const all = places ? places.nodes.map(node => a.x.valueAt(node)) : [a.value(i)];
            for (const value of all) {
                if (!(places && places.many && isEmpty(value)))
                    found.push(values.toNumber(value));
            }
        }
        return found;
    }

    function outermost(a, farther) {
        const found = numbersOf(a);
        if (found.length === 0 || found.some(Number.isNaN))
            return NaN;
        return asNumber(found.reduce((best, number) => farther(number, best) ? number : best));
    }

    function position(a) {
        if (a.count === 0)
            return a.x.context.position;
        const places = a.places(0);
        return places.nodes.length === 0 ? NaN : a.x.position(places.nodes[0]);
    }

    // 0: the instance does not exist. A blank index is the first instance.
    function instanceAt(index) {
        if (isEmpty(index))
            return 1;
        const number = values.toNumber(index);
        return number >= 1 && number <= 2147483647 ? Math.trunc(number) : 0;
    }

    // Null: the arguments do not name that repeat.
    function instanceGiven(a, repeat) {
        for (let i = 1; i + 1 < a.count; i += 2) {
            if (a.x.codeOf(a.reference(i), a.position) === repeat)
                return instanceAt(a.value(i + 1));
        }
        return null;
    }

    // One for each repeat around the question: as given, else the one that the expression is in, else the first.
    // Null: one of them does not exist.
    function instancesToRead(a, repeats) {
        const here = a.x.scope.here();
        const around = a.x.repeatsOf(here.code);
        const instances = [];
        for (const repeat of repeats) {
            const own = here.instances[around.indexOf(repeat)];
            const given = instanceGiven(a, repeat);
            const instance = given !== null ? given : own === undefined ? 1 : own;
            if (instance < 1 || instance > a.x.scope.instanceCount(repeat, instances))
                return null;
            instances.push(instance);
        }
        return instances;
    }

    function indexedRepeat(a) {
        const code = a.x.codeOf(a.reference(0), a.position);
        const repeats = a.x.repeatsOf(code);
        for (let i = 1; i < a.count && repeats.length > 0; i += 2) {
            if (!repeats.includes(a.x.codeOf(a.reference(i), a.position)))
                return a.fail('expression.outside-repeat', a.reference(0));
        }
        if (repeats.length === 0)
            return a.fail('expression.outside-repeat', a.reference(0));
        const instances = instancesToRead(a, repeats);
        return instances ? a.x.valueAt({ code, instances }) : '';
    }

    const overInstances = {
        'sum': a => asNumber(numbersOf(a).reduce((sum, number) => sum + number, 0)),
        'min': a => outermost(a, (number, best) => number < best),
        'max': a => outermost(a, (number, best) => number > best),
        'count': a => a.places(0).nodes.length,
        'count-non-empty': a => a.places(0).nodes.filter(node => !isEmpty(a.x.valueAt(node))).length,
        position,
        'last': a => a.x.context.size,
        'indexed-repeat': indexedRepeat,
    };

    return Object.freeze(Object.assign({}, choices, overInstances));
})();
