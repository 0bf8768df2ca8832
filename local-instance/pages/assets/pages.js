// What pages do beside links and forms: narrowing the menu, offering references, adding rows, asking back.
'use strict'

const $ = (selector, root = document) => [...root.querySelectorAll(selector)]

for (const box of $('[data-menu-filter]'))
    box.addEventListener('input', () => {
        const wanted = box.value.trim().toLowerCase()
        for (const application of $('.application', box.closest('nav'))) {
            const isNamed = application.querySelector('summary').textContent.toLowerCase().includes(wanted)
            const entries = $('li', application)
            for (const entry of entries) entry.hidden = !isNamed && !entry.textContent.toLowerCase().includes(wanted)
            application.hidden = !isNamed && entries.every((entry) => entry.hidden)
        }
    })

for (const button of $('[data-confirm]'))
    button.addEventListener('click', (event) => {
        if (!confirm(button.dataset.confirm)) event.preventDefault()
    })

for (const button of $('[data-add-row]'))
    button.addEventListener('click', () => {
        const rows = button.closest('form, .pairs-input').querySelector('[data-rows]')
        const row = rows.lastElementChild.cloneNode(true)
        for (const input of $('input, textarea', row)) input.value = ''
        rows.append(row)
        row.querySelector('input, select').focus()
    })

for (const all of $('[data-select-all]'))
    all.addEventListener('change', () => {
        for (const box of $('[name=sys_selected]', all.closest('table'))) box.checked = all.checked
    })

for (const menu of $('details.more'))
    menu.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return
        menu.open = false
        menu.querySelector('summary').focus()
    })

/** A combobox as the ARIA practices describe it: arrows choose, Enter takes, Escape closes. */
function offerReferences(box) {
    const input = box.querySelector('[role=combobox]')
    const id = box.querySelector('[type=hidden]')
    const list = box.querySelector('[role=listbox]')
    let chosen = -1
    let asked = 0
    const options = () => [...list.children]
    const close = () => {
        list.hidden = true
        input.setAttribute('aria-expanded', 'false')
        input.removeAttribute('aria-activedescendant')
        chosen = -1
    }
    const choose = (index) => {
        const all = options()
        chosen = (index + all.length) % all.length
        all.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)))
        input.setAttribute('aria-activedescendant', all[chosen].id)
        all[chosen].scrollIntoView({ block: 'nearest' })
    }
    const take = (option) => {
        input.value = option.dataset.label
        id.value = option.dataset.value
        close()
    }
    const show = (found) => {
        list.replaceChildren(
            ...found.map(({ value, label, detail }, index) => {
                const option = document.createElement('li')
                option.id = `${list.id}-${index}`
                option.setAttribute('role', 'option')
                Object.assign(option.dataset, { value, label })
                option.append(label)
                if (detail) option.append(Object.assign(document.createElement('small'), { textContent: detail }))
                option.addEventListener('mousedown', (event) => {
                    event.preventDefault()
                    take(option)
                })
                return option
            }),
        )
        list.hidden = found.length === 0
        input.setAttribute('aria-expanded', String(found.length > 0))
        chosen = -1
    }
    const ask = async () => {
        const mine = ++asked
        const address = new URLSearchParams({ field: box.dataset.field, text: input.value })
        const response = await fetch(`/reference_lookup.do?${address}`)
        const found = response.ok ? (await response.json()).options : []
        if (mine === asked) show(found)
    }
    input.addEventListener('input', () => {
        id.value = ''
        // What is offered is for the text that stands there: Enter would take what fitted half of it.
        close()
        void ask()
    })
    input.addEventListener('blur', () => {
        asked++
        close()
    })
    input.addEventListener('keydown', (event) => {
        const isOpen = !list.hidden
        if (event.key === 'ArrowDown' && !isOpen) void ask()
        else if (event.key === 'ArrowDown') choose(chosen + 1)
        else if (event.key === 'ArrowUp' && isOpen) choose(chosen - 1)
        else if (event.key === 'Escape' && isOpen) close()
        else if (event.key === 'Enter' && isOpen && chosen >= 0) take(options()[chosen])
        else return
        event.preventDefault()
    })
}

$('[data-reference]').forEach(offerReferences)
