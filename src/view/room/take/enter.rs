//! Who is there? A name, which may be invented, and a group.

use crate::room::Names;
use crate::view::parts::choice::{Choice, Item};
use crate::view::room::desk::{Deed, Taking};
use crate::view::room::sight::{Line, Sight};
use yew::prelude::*;

/// The door.
pub fn enter(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.enter;
    let Some(meta) = sight.desk.meta() else { return Html::default() };
    let kept = &sight.desk.kept;
    let hint = match meta.names {
        Names::AtReveal => words.name_hints[0],
        Names::AtClose => words.name_hints[1],
    };
    let line = Line {
        name: "name",
        label: words.name,
        value: &kept.name,
        placeholder: "",
        most: 40,
        hint: Some(hint),
    };
    let group_id = sight.id("group");
    let own = meta.groups.iter().map(|group| Item::same(group.clone()));
    let choices: Vec<Item> = std::iter::once(Item::new("", words.no_group)).chain(own).collect();
    let onchoice = sight.act.reform(|group| Deed::Take(Taking::Group(group)));
    let is_named = !kept.name.trim().is_empty();
    // A name and the key Enter are enough.
    let onsubmit = sight.act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Deed::Take(Taking::Ready)
    });
    html! {
        <form class="enter" {onsubmit}>
            <h2 class="title">{ words.title.replace("{title}", &meta.title) }</h2>
            { sight.line(line, |name| Deed::Take(Taking::Name(name))) }
            { sight.button("link-button", "invent", words.invent, Deed::Take(Taking::Invent)) }
            if !meta.groups.is_empty() {
                <div class="entry">
                    <label for={&group_id}>{ words.group }</label>
                    <Choice id={group_id} value={kept.group.clone()} {choices} {onchoice} />
                </div>
            }
            <button type="submit" class="loud" data-action="ready" aria-disabled={(!is_named).to_string()}>{ words.ready }</button>
        </form>
    }
}

/// Inside, before it begins.
pub fn entered(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.enter;
    html! {
        <div class="entered">
            <h2 class="title">{ &sight.desk.kept.name }</h2>
            <p class="remark">{ words.done }</p>
            { sight.button("link-button", "rename", words.change, Deed::Take(Taking::Rename)) }
        </div>
    }
}
