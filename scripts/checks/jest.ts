import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGate } from './gate.ts'
import type { Verdict } from './gate.ts'

interface Report {
    numPassedTests: number
    numFailedTests: number
    numRuntimeErrorTestSuites: number
}

/** Runs all tests and counts each of them; a suite that could not start counts as one failure. */
export async function runJest(): Promise<Verdict> {
    const folder = mkdtempSync(join(tmpdir(), 'jest-'))
    const file = join(folder, 'report.json')
    const gate = await runGate({ name: 'test:jest', options: `--json --outputFile=${JSON.stringify(file)}` })
    const report = readReport(file)
    rmSync(folder, { recursive: true, force: true })
    if (!report) return { passed: 0, failed: 1 }
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return { passed: report.numPassedTests, failed: Math.max(failed, gate.failed) }
}

function readReport(file: string): Report | undefined {
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as Report
    } catch {
        return undefined
    }
}
