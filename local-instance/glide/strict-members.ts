import { notEmulated } from '../engine.ts'

/** An object of the platform whose unknown members are errors that name them, not an undefined that fails later. */
export const strictMembers = <T extends object>(what: string, members: T): T =>
    new Proxy(members, { get: (target, name) => known(what, target, name) })

/** The same for an instance of a class: its methods stay bound to it, because they reach for private fields. */
export const strictInstance = <T extends object>(what: string, instance: T): T =>
    new Proxy(instance, {
        get: (target, name) => {
            const member = known(what, target, name)
            return typeof member === 'function' ? (member as () => unknown).bind(target) : member
        },
    })

function known(what: string, target: object, name: string | symbol): unknown {
    if (typeof name !== 'symbol' && !(name in target)) throw notEmulated(`${what}.${name}`)
    return Reflect.get(target, name, target)
}
