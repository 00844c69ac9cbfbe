//! Who is there? People and groups. The names lie folded: this window may be on the wall.

use crate::room::{Meta, Person, Uid};
use crate::view::room::desk::{Deed, Leading};
use crate::view::room::sight::{Line, Sight};
use yew::prelude::*;

/// The people.
pub fn people(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.people;
    let room = &sight.desk.room;
    let row = |(uid, person): (&Uid, &Person)| {
        let is_muted = room.moderation.get(uid).is_some_and(|moderation| moderation.muted.is_some());
        let (name, label, deed) = match is_muted {
            true => ("unmute", words.unmute, Leading::Unmute(uid.clone())),
            false => ("mute", words.mute, Leading::Mute(uid.clone())),
        };
        html! {
            <tr key={uid.as_str().to_owned()}>
                <th scope="row" dir="auto">{ &person.name }</th>
                <td dir="auto">{ if person.group.is_empty() { words.no_group } else { &person.group } }</td>
                <td>
                    if is_muted { <span class="hint">{ words.muted }{ " " }</span> }
                    { sight.button("link-button", name, label, Deed::Lead(deed)) }
                </td>
            </tr>
        }
    };
    html! {
        <details class="people">
            <summary>{ words.title }{ format!(" · {}", room.people.len()) }</summary>
            if room.people.is_empty() {
                <p class="remark">{ words.empty }</p>
            } else {
                <table>
                    <thead><tr><th scope="col">{ words.columns[0] }</th><th scope="col">{ words.columns[1] }</th><td></td></tr></thead>
                    <tbody>{ for room.people.iter().map(row) }</tbody>
                </table>
                <p class="hint">{ words.hint }</p>
            }
        </details>
    }
}

/// The groups.
pub fn groups(sight: Sight<'_>, meta: &Meta) -> Html {
    let words = &sight.words().facilitator.groups;
    let members =
        |group: &str| sight.desk.room.people.values().filter(|person| person.group == group).count();
    let item = |(place, group): (usize, &String)| {
        html! {
            <li key={group.clone()}>
                <span dir="auto">{ group }</span>{ " " }
                <span class="hint">{ words.members.say(members(group)) }</span>
                { sight.button("link-button", "remove-group", words.remove, Deed::Lead(Leading::RemoveGroup(place))) }
            </li>
        }
    };
    let line = Line {
        name: "group-name",
        label: words.name,
        value: &sight.desk.lead.group,
        placeholder: "",
        most: 40,
        hint: None,
    };
    html! {
        <details class="group-list">
            <summary>{ words.title }{ format!(" · {}", meta.groups.len()) }</summary>
            if meta.groups.is_empty() { <p class="remark">{ words.empty }</p> }
            <ul>{ for meta.groups.iter().enumerate().map(item) }</ul>
            { sight.line(line, |name| Deed::Lead(Leading::GroupName(name))) }
            { sight.button("quiet", "add-group", words.add, Deed::Lead(Leading::AddGroup)) }
        </details>
    }
}
