// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds places among the answers and in tables: what is inside, what is around, which instances; the counterpart of
// forms/logic/navigation.h and evaluation_paths.cpp. Scopes and places are described in logic.js.

const logicNavigation = (() => {
    'use strict';

    const mostWork = 2000000;

    // Thrown by the evaluation, and caught by it.
    class Failure extends Error {
        constructor(code, position, subject) {
            super(code);
            this.problem = { code, position, subject: subject === undefined ? '' : subject };
        }
    }

    class Navigation {
        constructor(scope) {
            this.scope = scope;
            this.work = 0;
        }

        spend(work, position) {
            this.work += work;
            if (this.work > mostWork)
                throw new Failure('expression.too-much-work', position);
        }

        codeOf(name, position) {
            const code = this.scope.codeFor(name, this.scope.here());
            if (code === null)
                throw new Failure('expression.unknown-question', position, name);
            return code;
        }

        valueAt(place) {
            if (place.table)
                return place.column === null ? '' : this.cell(place.table, place.row, place.column);
            const asked = place.code !== '' && this.scope.isRelevant(place);
            return asked ? this.scope.answer(place) : '';
        }

        cell(table, row, column) {
            const cell = table.rows[row][table.columns.indexOf(column)];
            return cell === undefined ? '' : cell;
        }

        repeatsOf(code) {
            const repeats = [];
            for (let around = code; around !== ''; around = this.scope.parentOf(around)) {
                if (this.scope.isRepeat(around))
                    repeats.unshift(around);
            }
            return repeats;
        }

        // In the repeats that are around both, the same instance; in all others, every instance.
        placesFrom(code, from) {
            const repeats = this.repeatsOf(code);
            if (this.scope.isRepeat(code))
                repeats.pop();
            const around = this.repeatsOf(from.code);
            const most = Math.min(repeats.length, around.length, from.instances.length);
            let shared = 0;
            while (shared < most && repeats[shared] === around[shared])
                ++shared;
            return this.placesIn(code, from.instances.slice(0, shared));
        }

        placesIn(code, instances) {
            const repeats = this.repeatsOf(code);
            const nodes = [];
            this.expand(repeats, code, instances, nodes);
            return { nodes, many: repeats.length > instances.length };
        }

        expand(repeats, code, instances, nodes) {
            if (instances.length >= repeats.length) {
                nodes.push({ code, instances });
                return;
            }
            const count = this.scope.instanceCount(repeats[instances.length], instances);
            for (let instance = 1; instance <= count; ++instance)
                this.expand(repeats, code, instances.concat(instance), nodes);
        }

        isInside(code, outer) {
            let around = code;
            while (around !== '' && around !== outer)
                around = this.scope.parentOf(around);
            return around === outer && code !== outer;
        }

        around(place) {
            if (place.table) {
                const row = place.column === null ? -1 : place.row;
                return place.row < 0 ? null : { table: place.table, row, column: null };
            }
            if (place.code === '')
                return null;
            const instance = this.scope.isRepeat(place.code) && place.instances.length > 0;
            return {
                code: this.scope.parentOf(place.code),
                instances: instance ? place.instances.slice(0, -1) : place.instances,
            };
        }

        // From 1, among its like.
        position(place) {
            if (place.table)
                return place.column === null ? place.row + 1 : 1;
            const instance = this.scope.isRepeat(place.code) && place.instances.length > 0;
            return instance ? place.instances[place.instances.length - 1] : 1;
        }

        isCalled(place, name) {
            if (place.table)
                return name === (place.column !== null ? place.column : place.row < 0 ? 'root' : 'item');
            return this.scope.codeFor(name, place) === place.code;
        }

        isSame(a, b) {
            if (a.table || b.table)
                return a.table === b.table && a.row === b.row && a.column === b.column;
            return a.code === b.code && String(a.instances) === String(b.instances);
        }

        // Null: the scope does not tell.
        everythingIn(place, code, deep) {
            const inside = this.scope.codesIn(code);
            if (inside === null)
                return null;
            const nodes = [];
            for (const each of inside) {
                this.placesIn(each, place.instances).nodes.forEach(node => nodes.push(node));
                const farther = deep ? this.everythingIn(place, each, true) : [];
                if (farther === null)
                    return null;
                farther.forEach(node => nodes.push(node));
            }
            return nodes;
        }
    }

    // --- what a step of a path reaches

    const none = { nodes: [], many: false };
    const rowsOf = table => table.rows.map((cells, row) => ({ table, row, column: null }));

    function childInTable(place, name) {
        const { table, row } = place;
        const known = table.columns.includes(name);
        if (row < 0 && name === 'root')
            return { nodes: [place], many: false };
        if (row < 0)
            return { nodes: rowsOf(table).map(each => known && name !== 'item' ? { table, row: each.row, column: name }
                : each), many: true };
        return { nodes: place.column === null && known ? [{ table, row, column: name }] : [], many: true };
    }

    function everythingInTable(place, deep) {
        const { table, row } = place;
        if (row < 0) {
            const rows = rowsOf(table);
            return deep ? rows.concat(...rows.map(each => everythingInTable(each, false))) : rows;
        }
        return place.column === null ? table.columns.map(column => ({ table, row, column })) : [];
    }

    // What is called so directly or farther inside.
    const child = name => (x, place, position) => {
        if (place.table)
            return childInTable(place, name);
        const code = x.scope.codeFor(name, place);
        if (code === null)
            x.codeOf(name, position);
        return code !== null && x.isInside(code, place.code) ? x.placesIn(code, place.instances) : none;
    };

    const all = deep => (x, place, position) => {
        const nodes = place.table ? everythingInTable(place, deep) : x.everythingIn(place, place.code, deep);
        if (nodes === null)
            throw new Failure('expression.wildcard', position);
        return { nodes, many: true };
    };

    const ifCalled = (x, place, name) =>
        place !== null && (name === '' || x.isCalled(place, name)) ? { nodes: [place], many: false } : none;
    const parent = name => (x, place) => ifCalled(x, x.around(place), name);
    const self = name => (x, place) => ifCalled(x, place, name);

    return Object.freeze({ Failure, Navigation, child, parent, self, all });
})();
