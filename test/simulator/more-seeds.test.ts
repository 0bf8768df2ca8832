import { expectSeedsHold } from '../support/simulator/expect-seeds.ts'

// Beside `seeds.test.ts`: two files run at once.
expectSeedsHold('second')
