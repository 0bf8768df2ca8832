import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

const ga = "var ga = new GlideAggregate('{things}'); ga.addQuery('preset', '{prefix}');"
const one = (agg: string): string =>
    `${ga} ga.addAggregate('${agg}', 'count'); ga.groupBy('preset'); ga.query(); ga.next(); return Number(ga.getAggregate('${agg}', 'count'));`
const sum = `${ga} ga.addNotNullQuery('count'); ga.addAggregate('SUM', 'count');`
const rows = (show: string): string =>
    `ga.query(); var rows = []; while (ga.next()) rows.push(${show}); return rows.join(' ');`
const colors = "ga.addAggregate('COUNT'); ga.groupBy('color');"
const UNGROUPED = {
    says: 'If you do not use the groupBy() method, the result of the SUM is the cumulative value for each different value of the field for which you request the SUM.',
    in: 'api-reference/scripts/p_GlideServerAPIs.md',
    script: `${sum} ga.query(); var sums = []; while (ga.next()) sums.push(Number(ga.getAggregate('SUM', 'count'))); return sums.sort().join(' ');`,
    returns: '1 5 6',
}

/** Figures of scripts. */
export const GLIDE_AGGREGATE: Topic = {
    name: 'GlideAggregate',
    in: 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md',
    needs: ['tables'],
    records: {
        a: thing('a', { count: '1', color: 'r' }),
        b: thing('b', { count: '3', color: 'g' }),
        c: thing('c', { count: '5', color: 'g' }),
        d: thing('d', { count: '3', color: 'r' }),
        e: thing('e', { color: 'g' }),
    },
    expectations: scripts(
        [
            'Returns the value of an aggregate from the current record.',
            `${ga} ga.addAggregate('COUNT'); ga.query(); ga.next(); return Number(ga.getAggregate('COUNT'));`,
            5,
        ],
        ['AVG: Average value of the expression.', one('AVG'), 3],
        ['COUNT: Count of the number of non-null values.', one('COUNT'), 4],
        [
            'false: Do not group the results.',
            `${sum} ga.setGroup(false); ga.query(); ga.next(); return ga.getRowCount() + ' ' + Number(ga.getAggregate('SUM', 'count'));`,
            '1 12',
        ],
        ['MAX: Largest, or maximum, value.', one('MAX'), 5],
        ['MIN: Minimum value.', one('MIN'), 1],
        ['SUM: Sum of all values.', one('SUM'), 12],
        [
            "GROUP_CONCAT: Concatenates all non-null values of the group in ascending order, joins them with a comma (','), and returns the result as a string.",
            `${ga} ga.addAggregate('GROUP_CONCAT', 'count'); ga.groupBy('preset'); ga.query(); ga.next(); return '' + ga.getAggregate('GROUP_CONCAT', 'count');`,
            '1,3,3,5',
        ],
        [
            "GROUP_CONCAT_DISTINCT: Concatenates all non-null values of the group in ascending order, removes duplicates, joins them with a comma (','), and returns the result as a string.",
            `${ga} ga.addAggregate('GROUP_CONCAT_DISTINCT', 'count'); ga.groupBy('preset'); ga.query(); ga.next(); return '' + ga.getAggregate('GROUP_CONCAT_DISTINCT', 'count');`,
            '1,3,5',
        ],
        [
            'Provides the name of a field to use in grouping the aggregates.',
            `${ga} ${colors} ga.orderBy('color'); ${rows("ga.getValue('color') + ga.getAggregate('COUNT')")}`,
            'g3 r2',
        ],
        [
            'May be called numerous times to set multiple group fields.',
            `${ga} ga.addAggregate('COUNT'); ga.groupBy('color'); ga.groupBy('count'); ga.addNotNullQuery('count'); ${rows('1')}`,
            '1 1 1 1',
        ],
        [
            'Adds an encoded query to the other queries that may have been set for this aggregate.',
            `${ga} ga.addEncodedQuery('color=g^countISNOTEMPTY'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return Number(ga.getAggregate('COUNT'));`,
            2,
        ],
        [
            'Adds a query to the aggregate.',
            `${ga} ga.addQuery('count', '>', '1'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return Number(ga.getAggregate('COUNT'));`,
            3,
        ],
        [
            'Adds a not null query to the aggregate.',
            `${ga} ga.addNotNullQuery('count'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return Number(ga.getAggregate('COUNT'));`,
            4,
        ],
        [
            'Adds a null query to the aggregate.',
            `${ga} ga.addNullQuery('count'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return Number(ga.getAggregate('COUNT'));`,
            1,
        ],
        [
            'Orders the aggregates using the value of the specified field. The field is also added to the group-by list.',
            `${ga} ga.addAggregate('COUNT'); ga.orderBy('color'); ${rows("ga.getValue('color')")}`,
            'g r',
        ],
        [
            'Sorts the aggregates in descending order based on the specified field. The field will also be added to the group-by list.',
            `${ga} ga.addAggregate('COUNT'); ga.orderByDesc('color'); ${rows("ga.getValue('color')")}`,
            'r g',
        ],
        [
            'Returns the value of the specified field.',
            `${ga} ${colors} ga.addQuery('color', 'r'); ga.query(); ga.next(); return ga.getValue('color');`,
            'r',
        ],
        ['true: More results are in the query set.', `${ga} ${colors} ga.query(); return ga.hasNext();`, true],
        [
            'false: No more results in the query set.',
            `${ga} ${colors} ga.query(); ga.next(); ga.next(); return ga.hasNext();`,
            false,
        ],
        [
            'Retrieves the number of rows in the GlideAggregate object.',
            `${ga} ${colors} ga.query(); return Number(ga.getRowCount());`,
            2,
        ],
        [
            'Retrieves the table name associated with this GlideAggregate object.',
            `${ga} return ga.getTableName();`,
            '{things}',
        ],
        [
            'Gets the query necessary to return the current aggregate.',
            `${ga} ${colors} ga.addQuery('color', 'r'); ga.query(); ga.next(); return ga.getAggregateEncodedQuery().indexOf('color=r') >= 0;`,
            true,
        ],
        [
            'Hardware: AVG = 12.0000',
            `${ga} ga.addAggregate('AVG', 'count'); ga.groupBy('color'); ga.orderBy('color'); ${rows("ga.color.getDisplayValue() + Number(ga.getAggregate('AVG', 'count'))")}`,
            'Green4 Red2',
        ],
    ).concat(UNGROUPED),
}
