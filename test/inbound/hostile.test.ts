import { attackDoor } from '../support/hostile-door/attack.ts'

// `npm run hostile` sends more of them.
test('nothing that the door is told makes it fail, forget or keep what it refused', () => {
    const { statuses, problems } = attackDoor(4000, 20_260_515)
    expect(problems).toEqual([])
    // Each kind of answer was asked for: the attack reaches every part of the door.
    expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([200, 201, 202, 207, 400, 401, 403, 404, 409, 413])
})
