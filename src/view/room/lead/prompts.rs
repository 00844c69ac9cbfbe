//! What is rewritten? The statements, which can be changed while the workshop runs.

use crate::room::{PROMPTS, Prompt};
use crate::view::room::desk::{Deed, Leading, PromptForm};
use crate::view::room::sight::{Area, Sight};
use yew::prelude::*;

/// The statements.
pub fn prompts(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.prompts;
    let desk = sight.desk;
    let all: Vec<(u8, &Prompt)> = desk.room.prompts().map(|(number, prompt, _)| (number, prompt)).collect();
    let item = |(number, prompt): &(u8, &Prompt)| {
        let number = *number;
        let is_edited = desk.lead.prompt.as_ref().is_some_and(|form| form.number == Some(number));
        html! {
            <li key={number}>
                if is_edited {
                    { form(sight) }
                } else {
                    <p class="statement" dir="auto">{ &prompt.statement }</p>
                    <p class="hint" dir="auto">{ &prompt.instruction }</p>
                    <div class="buttons">
                        { sight.button("link-button", "edit-prompt", words.change, Deed::Lead(Leading::Edit(Some(number)))) }
                        { sight.button("link-button", "remove-prompt", words.remove, Deed::Lead(Leading::RemovePrompt(number))) }
                    </div>
                }
            </li>
        }
    };
    let is_new = desk.lead.prompt.as_ref().is_some_and(|form| form.number.is_none());
    html! {
        <section class="prompts">
            <h3 class="kicker">{ words.title }</h3>
            if all.is_empty() { <p class="remark">{ words.empty }</p> }
            <ol>{ for all.iter().map(item) }</ol>
            if is_new {
                { form(sight) }
            } else if desk.room.sheets.len() < PROMPTS {
                { sight.button("quiet", "add-prompt", words.add, Deed::Lead(Leading::Edit(None))) }
            } else {
                <p class="hint">{ words.full }</p>
            }
        </section>
    }
}

fn form(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.prompts;
    let Some(PromptForm { statement, instruction, .. }) = &sight.desk.lead.prompt else {
        return Html::default();
    };
    let language = sight.desk.meta().map(|meta| meta.language);
    let too_long = sight.desk.too_long(statement);
    let hint = (too_long > 0).then(|| sight.words().common.too_long.say(too_long));
    let area = |name: &str, label, value, hint| Area {
        name: name.to_owned(),
        label,
        value,
        placeholder: "",
        language,
        is_open: true,
        hint,
    };
    html! {
        <div class="prompt-form">
            { sight.area(area("prompt-statement", words.statement, statement, hint), |text| Deed::Lead(Leading::Statement(text))) }
            { sight.area(area("prompt-instruction", words.instruction, instruction, None), |text| Deed::Lead(Leading::Instruction(text))) }
            <div class="buttons">
                { sight.button("loud", "save-prompt", words.save, Deed::Lead(Leading::SavePrompt)) }
                { sight.button("quiet", "leave-prompt", words.cancel, Deed::Lead(Leading::LeavePrompt)) }
            </div>
        </div>
    }
}
