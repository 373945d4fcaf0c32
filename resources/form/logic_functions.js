// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The functions of the expression language, each from its arguments (see logic.js) to a value. How many arguments there
// are was checked when the expression was read. Here stand those for truth and for choice between values; the
// counterpart of forms/logic/logic_functions.cpp and place_functions.cpp.

const logicFunctions = (() => {
    'use strict';

    const values = logicValues;
    const { isEmpty, asNumber } = values;

    function coalesce(a) {
        for (let i = 0; i < a.count; ++i) {
            const value = a.value(i);
            if (!isEmpty(value))
                return value;
        }
        return '';
    }

    function once(a) {
        const own = a.x.valueAt(a.x.scope.here());
        return isEmpty(own) ? a.value(0) : own;
    }

    const isBetween = (number, fewest, most) => (fewest < 0 || number >= fewest) && (most < 0 || number <= most);

    function checklist(a) {
        const [fewest, most] = [a.number(0), a.number(1)];
        let held = 0;
        for (let i = 2; i < a.count; ++i)
            held += a.values(i).filter(values.toBoolean).length;
        return isBetween(held, fewest, most);
    }

    function weightedChecklist(a) {
        const [fewest, most] = [a.number(0), a.number(1)];
        const conditions = [];
        const weights = [];
        for (let i = 2; i + 1 < a.count; i += 2) {
            a.values(i).forEach(value => conditions.push(value));
            a.values(i + 1).forEach(value => weights.push(value));
        }
        let sum = 0;
        for (let i = 0; i < Math.min(conditions.length, weights.length); ++i) {
            const weight = values.toNumber(weights[i]);
            sum += values.toBoolean(conditions[i]) && !Number.isNaN(weight) ? weight : 0;
        }
        return isBetween(sum, fewest, most);
    }

    function booleanFromString(a) {
        const text = a.text(0);
        return text === '1' || /^true$/i.test(text);
    }

    const logic = {
        'true': () => true,
        'false': () => false,
        'not': a => !a.boolean(0),
        'if': a => a.value(a.boolean(0) ? 1 : 2),
        coalesce,
        once,
        checklist,
        'weighted-checklist': weightedChecklist,
        'boolean': a => a.boolean(0),
        'boolean-from-string': booleanFromString,
        'string': a => a.text(0),
        'number': a => asNumber(a.number(0)),
    };

    const all = Object.assign({}, logic, logicTexts.functions, logicNumbers, logicDates, logicRepeats);
    return new Map(Object.keys(all).map(name => [name, all[name]]));
})();

// Functions that name places.
const logicPlaceFunctions = (() => {
    'use strict';

    // The "minimal standard" generator, which ODK's randomize() prescribes.
    function seededNumbers(seed) {
        const modulus = 2147483647;
        let state = Math.trunc(seed) % modulus;
        if (state <= 0)
            state += modulus - 1;
        return () => {
            state = state * 16807 % modulus;
            return (state - 1) / (modulus - 1);
        };
    }

    // Fisher and Yates, inside out.
    function shuffled(nodes, next) {
        const result = [];
        nodes.forEach((node, i) => {
            const random = next();
            const place = Number.isNaN(random) ? i : Math.trunc(random * (i + 1));
            result.push(node);
            [result[place], result[i]] = [result[i], result[place]];
        });
        return result;
    }

    function randomize(a) {
        const given = a.places(0);
        if (a.count < 2)
            return { nodes: shuffled(given.nodes, () => a.x.scope.random()), many: given.many };
        const seed = a.number(1);
        if (!Number.isFinite(seed))
            return a.fail('expression.seed');
        return { nodes: shuffled(given.nodes, seededNumbers(seed)), many: given.many };
    }

    function instance(a) {
        const name = a.text(0);
        const table = a.x.scope.dataset(name);
        if (table === null)
            return a.fail('expression.unknown-dataset', name);
        return { nodes: [{ table, row: -1, column: null }], many: false };
    }

    function union(a) {
        const nodes = [];
        for (let i = 0; i < a.count; ++i) {
            for (const node of a.places(i).nodes) {
                a.x.spend(Math.floor(nodes.length / 16), a.position);
                if (!nodes.some(other => a.x.isSame(node, other)))
                    nodes.push(node);
            }
        }
        return { nodes, many: true };
    }

    return new Map([
        ['current', a => ({ nodes: [a.x.scope.here()], many: false })],
        ['instance', instance],
        ['|', union],
        ['randomize', randomize],
    ]);
})();
