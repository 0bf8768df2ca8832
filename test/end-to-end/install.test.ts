import { execFileSync } from 'node:child_process'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'

let instance: DeployedInstance

beforeAll(async () => {
    instance = await startDeployedInstance()
})
afterAll(() => instance.close())

test('the package that now-sdk install deployed is read back by now-sdk query', () => {
    const output = execFileSync(
        process.execPath,
        ['node_modules/@servicenow/sdk/bin/index.js', 'query', 'sys_app', '-q', 'scope=x_aigov_bridge', '-o', 'json'],
        {
            env: {
                ...process.env,
                NODE_ENV: 'test',
                SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
                SN_SDK_INSTANCE_URL: instance.url,
                SN_SDK_USER: 'admin',
                SN_SDK_USER_PWD: 'admin',
            },
            encoding: 'utf8',
        },
    )
    expect(output).toContain('"name":"AI Governance Bridge"')
})

test('nobody gets in with a wrong password', async () => {
    const answer = await instance.as('admin', 'wrong').request('GET', '/api/now/table/incident')
    expect(answer.status).toBe(401)
    expect(answer.json).toEqual({
        error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
        status: 'failure',
    })
})
