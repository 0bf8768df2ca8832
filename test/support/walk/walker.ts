import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Page } from 'puppeteer-core'

/** Somebody at a browser: everything by what a page shows, nothing by an API. */
export interface Walker {
    readonly page: Page
    open(path: string): Promise<void>
    /** Types into the field of a form, or chooses in it. */
    fill(field: string, value: string): Promise<void>
    /** Looks a reference up by keyboard: types, waits for what is offered, takes the first. */
    refer(field: string, text: string): Promise<void>
    /** Presses the button of this name and waits for the next page; fails on an error message. */
    press(label: string): Promise<void>
    /** Presses a button that asks back, and says yes. */
    confirm(label: string): Promise<void>
    follow(text: string): Promise<void>
    /** What the page says. */
    text(): Promise<string>
    /** Takes a picture, where a folder for them was given. */
    picture(name: string): Promise<void>
    close(): Promise<void>
}

export interface WalkerOptions {
    readonly chromium: string
    readonly url: string
    readonly pictures?: string | undefined
}

const SIZE = { width: 1280, height: 860 }
const LIMIT_MS = 60_000

export async function startWalker({ chromium, url, pictures }: WalkerOptions): Promise<Walker> {
    const browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage()
    page.setDefaultTimeout(LIMIT_MS)
    await page.setViewport(SIZE)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(String(error)))
    if (pictures) mkdirSync(pictures, { recursive: true })
    let count = 0
    const text = async (): Promise<string> => String(await page.evaluate('document.body.innerText'))
    const next = async (act: () => Promise<unknown>): Promise<void> => {
        await Promise.all([page.waitForNavigation(), act()])
        if (broken.length > 0) throw new Error(broken.join('\n'))
    }
    const press: Walker['press'] = async (label) => {
        await next(() => page.locator(button(label)).click())
        const wrong = await page.$('.message.error')
        if (wrong) throw new Error(`${label}: ${await text()}`)
    }
    return {
        ...fields(page),
        page,
        text,
        open: async (path) => {
            const answer = await page.goto(url + path)
            if (!answer?.ok()) throw new Error(`${path}: ${answer?.status()}\n${await text()}`)
        },
        press,
        confirm: async (label) => {
            await page.locator(button(label)).click()
            await page.waitForSelector('dialog[open]')
            await press('OK')
        },
        follow: (label) => next(() => page.locator(`::-p-xpath(//main//a[normalize-space()="${label}"])`).click()),
        picture: async (name) => {
            const file = `${String(++count).padStart(2, '0')}-${name}.png`
            if (pictures) await page.screenshot({ path: join(pictures, file) as `${string}.png` })
        },
        close: () => browser.close(),
    }
}

const button = (label: string): string => `::-p-xpath(//button[normalize-space()="${label}"])`

function fields(page: Page): Pick<Walker, 'fill' | 'refer'> {
    const clear = async (selector: string): Promise<void> => {
        await page.focus(selector)
        await page.keyboard.down('Control')
        await page.keyboard.press('a')
        await page.keyboard.up('Control')
        await page.keyboard.press('Backspace')
    }
    return {
        fill: async (field, value) => {
            const select = await page.$(`select[name="${field}"]`)
            if (select) return void (await select.select(value))
            const selector = `[name="${field}"]:not([type=hidden])`
            await clear(selector)
            await page.type(selector, value)
        },
        refer: async (field, text) => {
            const selector = `[name="sys_display.${field}"]`
            await clear(selector)
            await page.type(selector, text)
            await page.waitForFunction(`document.activeElement.getAttribute('aria-expanded') === 'true'
                && document.activeElement.closest('.reference').innerText.includes(${JSON.stringify(text)})`)
            await page.keyboard.press('ArrowDown')
            await page.keyboard.press('Enter')
            const taken = await page.$eval(selector, (input) => (input as { value?: string }).value)
            if (taken !== text) throw new Error(`${field}: ${taken} was taken, not ${text}`)
        },
    }
}
