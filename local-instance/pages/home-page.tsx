/** @jsxRuntime automatic @jsxImportSource preact */
import type { HttpResponse } from '../http/messages.ts'
import { menuOf } from './metadata/menu.ts'
import { renderPage } from './page.tsx'
import type { PageCall } from './page-call.ts'

/** `/`: what the user can go to. */
export const homePage = (call: PageCall): HttpResponse =>
    renderPage(call, {
        title: 'Home',
        body: (
            <>
                <div class="head">
                    <h1>Home</h1>
                </div>
                <div class="cards">
                    {menuOf(call.engine).map(({ title, modules }) => (
                        <section class="card">
                            <h2>{title}</h2>
                            <ul>
                                {modules
                                    .filter(({ href }) => href !== '')
                                    .map((module) => (
                                        <li>
                                            <a href={module.href}>{module.title}</a>
                                        </li>
                                    ))}
                            </ul>
                        </section>
                    ))}
                </div>
            </>
        ),
    })
