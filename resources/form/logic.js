// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluates what forms/logic/javascript.h writes. The last of the scripts that README.md lists; needs ECMAScript 2015
// and nothing else.
//
//     const condition = x => x.fold(x.answer('area', 0), [['>', 10]]);      // ${area} > 10
//     const result = logic.evaluate(condition, scope);                      // {value} or {problem}
//
// A problem is {code, position, subject}: the codes of forms/logic, the offset in the expression's text, and what it
// is about (a question's code, a text that is no date), for the sentence that a person reads.
//
// A scope tells what an expression sees; it has the methods of forms/logic/scope.h:
//     here()                          place that the expression belongs to: {code, instances}
//     codeFor(name, from)             code that ${name} means at a place; null: none
//     answer(place)                   value, made by logic.fromAnswer(text, type); '' without an answer
//     isRelevant(place)
//     parentOf(code), isRepeat(code), instanceCount(repeat, around)
//     codesIn(code)                   array; null: not told, and * is refused
//     choiceLabel(question, choice), choiceColumn(column)    text or null
//     dataset(name)                   {columns: [name], rows: [[cell]]} or null
//     today()                         days since 1970-01-01; timeOfDay(): milliseconds since midnight
//     monthNames(), dayNames()        short names, from January and from Monday
//     random()                        from 0 up to, but without, 1; NaN: there is none
//
// A place is {code, instances} among the answers, or {table, row, column} in a dataset (row -1: the whole table;
// column null: the whole row).

const logic = (() => {
    'use strict';

    const values = logicValues;
    const { Failure, Navigation, child, parent, self, all } = logicNavigation;

    // The arguments of a call, each computed when it is asked for: a function to its value, or, where an argument
    // names places, {places: a function to them, name: what stands in ${…}}.
    class Arguments {
        constructor(x, position, given) {
            this.x = x;
            this.position = position;
            this.given = given;
            this.count = given.length;
        }

        value(index) {
            const argument = this.given[index];
            return typeof argument === 'function' ? argument() : this.x.first(argument.places());
        }

        text(index) {
            return index < this.count ? values.toText(this.value(index)) : '';
        }

        number(index) {
            return values.toNumber(this.value(index));
        }

        boolean(index) {
            return values.toBoolean(this.value(index));
        }

        isPlace(index) {
            return typeof this.given[index] !== 'function';
        }

        places(index) {
            return this.given[index].places();
        }

        values(index) {
            return this.isPlace(index) ? this.places(index).nodes.map(node => this.x.valueAt(node))
                : [this.value(index)];
        }

        reference(index) {
            return this.given[index].name || '';
        }

        fail(code, subject) {
            throw new Failure(code, this.position, subject);
        }
    }

    const compute = new Map([
        ['=', (a, b) => values.areEqual(a, b)],
        ['!=', (a, b) => !values.areEqual(a, b)],
        ['<', (a, b) => values.orderOf(a, b) < 0],
        ['<=', (a, b) => values.orderOf(a, b) <= 0],
        ['>', (a, b) => values.orderOf(a, b) > 0],
        ['>=', (a, b) => values.orderOf(a, b) >= 0],
        ['+', (a, b) => values.asNumber(values.toNumber(a) + values.toNumber(b))],
        ['-', (a, b) => values.asNumber(values.toNumber(a) - values.toNumber(b))],
        ['*', (a, b) => values.asNumber(values.toNumber(a) * values.toNumber(b))],
        ['div', (a, b) => values.asNumber(values.toNumber(a) / values.toNumber(b))],
        ['mod', (a, b) => values.asNumber(values.toNumber(a) % values.toNumber(b))],
    ]);

    // One evaluation; the `x` of the written functions.
    class Evaluation extends Navigation {
        constructor(scope) {
            super(scope);
            this.context = { node: scope.here(), position: 1, size: 1 };
        }

        // --- values

        answer(name, position) {
            return this.first(this.places(name, position));
        }

        own() {
            return this.valueAt(this.context.node);
        }

        column(name) {
            const cell = this.scope.choiceColumn(name);
            return cell === null ? '' : cell;
        }

        first(places) {
            return places.nodes.length === 0 ? '' : this.valueAt(places.nodes[0]);
        }

        negate(value) {
            return values.asNumber(-values.toNumber(value));
        }

        // Operators that bind equally strongly, from left to right.
        fold(first, rest) {
            return rest.reduce((left, [sign, right]) => compute.get(sign)(left, right), first);
        }

        or(conditions) {
            return conditions.some(condition => values.toBoolean(condition()));
        }

        and(conditions) {
            return conditions.every(condition => values.toBoolean(condition()));
        }

        call(name, position, given) {
            return logicFunctions.get(name)(new Arguments(this, position, given));
        }

        // --- places

        places(name, position) {
            return this.placesFrom(this.codeOf(name, position), this.scope.here());
        }

        ownPlace() {
            return { nodes: [this.context.node], many: false };
        }

        form() {
            return { nodes: [{ code: '', instances: [] }], many: false };
        }

        callPlaces(name, position, given) {
            return logicPlaceFunctions.get(name)(new Arguments(this, position, given));
        }

        // Those of the places for which all conditions hold.
        where(places, conditions) {
            return conditions.reduce((kept, condition) => this.filtered(kept, condition), places);
        }

        filtered(places, condition) {
            const outer = this.context;
            const nodes = places.nodes.filter((node, i) => {
                this.spend(4, 0);
                this.context = { node, position: i + 1, size: places.nodes.length };
                const result = condition();
                return typeof result === 'number' ? result === i + 1 : values.toBoolean(result);
            });
            this.context = outer;
            return { nodes, many: places.many };
        }

        // Step by step along a path; a step is [reach, position, conditions].
        walk(places, steps) {
            return steps.reduce((from, step) => this.step(from, ...step), places);
        }

        // From each of the places; what a step can reach is made by toChild() and its kin.
        step(places, reach, position, conditions) {
            const arrived = { nodes: [], many: places.many };
            for (const node of places.nodes) {
                const reached = reach(this, node, position);
                this.spend(1 + reached.nodes.length, position);
                const kept = this.where(reached, conditions);
                kept.nodes.forEach(each => arrived.nodes.push(each));
                arrived.many = arrived.many || kept.many;
            }
            return arrived;
        }

        toChild(name) {
            return child(name);
        }

        toParent(name) {
            return parent(name);
        }

        toSelf(name) {
            return self(name);
        }

        toAll(deep) {
            return all(deep);
        }
    }

    // --- for the form

    function evaluate(expression, scope) {
        try {
            return { value: expression(new Evaluation(scope)) };
        } catch (error) {
            if (error instanceof Failure)
                return { problem: error.problem };
            throw error;
        }
    }

    // Whether an answer keeps a constraint, as {value} or {problem}; an empty one keeps every constraint.
    function permits(expression, scope) {
        if (values.isEmpty(new Evaluation(scope).own()))
            return { value: true };
        const result = evaluate(expression, scope);
        return result.problem ? result : { value: values.toBoolean(result.value) };
    }

    return Object.freeze({
        evaluate, permits, fromAnswer: values.fromAnswer, isEmpty: values.isEmpty, toText: values.toText,
        toNumber: values.toNumber, toBoolean: values.toBoolean, Moment: values.Moment,
    });
})();
