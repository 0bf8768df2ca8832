import { notEmulated } from '../../engine.ts'
import { readRecord } from '../../records/store.ts'
import { beginRecord } from '../../records/record.ts'
import { GlideElement, type ElementOwner } from './glide-element.ts'
import { ELEMENT_METHODS } from './scoped-methods.ts'

/** A GlideElement as scripts hold it: the fields of the record that a reference points to are its properties. */
export function elementOf(owner: ElementOwner, name: string): GlideElement {
    return new Proxy(new GlideElement(owner, name), {
        get(element, property) {
            const member: unknown = Reflect.get(element, property, element)
            if (typeof member === 'function') return (member as () => unknown).bind(element)
            if (typeof property === 'symbol') return member
            if (property === 'getRefRecord') return () => owner.referenced?.(name)
            if (ELEMENT_METHODS.includes(property)) throw notEmulated(`GlideElement.${property}`)
            return fieldOfTarget(owner, name, property)
        },
        set(_element, property) {
            throw notEmulated(`Setting ${name}.${String(property)} through a reference`)
        },
    })
}

/** Undefined where the column is no reference or its table has no such field. */
function fieldOfTarget(owner: ElementOwner, name: string, property: string): GlideElement | undefined {
    const { engine, record } = owner
    const table = record?.model.columns.get(name)?.reference ?? ''
    const model = engine.dictionary.table(table)
    if (!model?.columns.has(property)) return undefined
    // Read when it is asked for: the element of a GlideRecord follows its cursor.
    const target: ElementOwner = {
        engine,
        get record() {
            return readRecord(engine, table, owner.record?.values[name] ?? '') ?? beginRecord(model)
        },
    }
    return elementOf(target, property)
}
