// What scripts of UI actions find in a browser: the part of the platform's client API that is here, and no more.
'use strict'

const recordForm = () => document.querySelector('form[data-form]')

const g_form = {
    getFormElement: recordForm,
    getUniqueValue: () => recordForm().elements.sys_id.value,
    getTableName: () => recordForm().getAttribute('action').slice(1, -'.do'.length),
}

const getMessage = (text) => text

/** "Submits a form as if the user had clicked a UI Action." */
function gsftSubmit(control, form, actionName) {
    const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name: 'sys_action' })
    pressed.value = actionName ?? control.dataset.clientAction
    form.append(pressed)
    form.requestSubmit()
}

/** A question over the page: the modal `glide_modal_confirm`. */
class GlideModal {
    constructor(id) {
        if (id !== 'glide_modal_confirm') throw new Error(`GlideModal ${id} is not emulated`)
        this.preferences = {}
        this.title = ''
    }
    setTitle(title) {
        this.title = title
    }
    setWidth() {}
    setPreference(name, value) {
        this.preferences[name] = value
    }
    render() {
        const { body, onPromptComplete, onPromptCancel } = this.preferences
        const make = (tag, textContent) => Object.assign(document.createElement(tag), { textContent })
        const dialog = make('dialog', '')
        const ok = make('button', 'OK')
        const cancel = make('button', 'Cancel')
        ok.className = 'primary'
        ok.addEventListener('click', () => dialog.close('ok'))
        cancel.addEventListener('click', () => dialog.close())
        dialog.addEventListener('close', () => {
            dialog.remove()
            const answered = dialog.returnValue === 'ok' ? onPromptComplete : onPromptCancel
            answered?.()
        })
        const buttons = make('div', '')
        buttons.className = 'buttons'
        buttons.append(cancel, ok)
        dialog.append(make('h2', this.title), make('p', body ?? ''), buttons)
        document.body.append(dialog)
        dialog.showModal()
    }
}

/** What the buttons of an action do; a script that fails says so where the user looks. */
function onPress(actionId, run) {
    for (const button of document.querySelectorAll(`[data-client-action="${actionId}"]`))
        button.addEventListener('click', () => {
            try {
                run()
            } catch (error) {
                const said = Object.assign(document.createElement('p'), { className: 'message error' })
                said.textContent = `${button.textContent}: ${error}`
                document.querySelector('.messages').append(said)
            }
        })
}

Object.assign(window, { g_form, getMessage, gsftSubmit, GlideModal, onPress })
