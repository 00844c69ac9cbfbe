//! What does one see before there is a room? The form of a new one, and the ways into those that are.

use super::desk::{Deed, KnownRoom, Opening, STATEMENTS};
use super::sight::{Area, Line, Sight};
use super::status::notice;
use crate::messages::Locale;
use crate::room::{Names, Role};
use crate::view::parts::choice::{Choice, Item};
use yew::prelude::*;

/// The first screen.
pub fn start(sight: Sight<'_>) -> Html {
    let words = &sight.words().start;
    html! {
        <div class="start">
            <div class="screen-head">
                <h2 class="title">{ words.title }</h2>
                <p class="lede">{ words.invitation }</p>
            </div>
            { notice(sight) }
            { rooms(sight) }
            { form(sight) }
            <section class="ways-in">
                <h3 class="kicker">{ words.join }</h3>
                { sight.line(
                    Line { name: "join", label: words.join_field, value: &sight.desk.form.link, placeholder: "", most: 8000, hint: None },
                    |link| Deed::Open(Opening::Link(link)),
                ) }
                { sight.button("quiet", "join", words.join_button, Deed::Open(Opening::Join)) }
            </section>
            <section class="ways-in">
                <h3 class="kicker">{ words.exported }</h3>
                { sight.button("quiet", "open-exported", words.open_exported, Deed::Open(Opening::Exported)) }
            </section>
        </div>
    }
}

fn form(sight: Sight<'_>) -> Html {
    let words = &sight.words().start;
    let form = &sight.desk.form;
    let plans = sight.words().plans.iter();
    let plan = |plan: &crate::messages::room::Plan| {
        let minutes = u8::try_from(plan.minutes).unwrap_or_default();
        let is_chosen = form.plan == minutes;
        html! {
            <label class={classes!("option", is_chosen.then_some("is-chosen"))}>
                <input type="radio" name={sight.id("plan")} data-plan={minutes.to_string()} checked={is_chosen}
                    onchange={sight.act.reform(move |_: Event| Deed::Open(Opening::Plan(minutes)))} />
                <b>{ plan.name }</b>
                <span>{ plan.about }</span>
            </label>
        }
    };
    let names = [Names::AtReveal, Names::AtClose].into_iter().zip(words.names_choices);
    let name = |(names, label): (Names, &'static str)| {
        let is_chosen = form.names == names;
        html! {
            <label class={classes!("option", is_chosen.then_some("is-chosen"))}>
                <input type="radio" name={sight.id("names")} checked={is_chosen}
                    onchange={sight.act.reform(move |_: Event| Deed::Open(Opening::Names(names)))} />
                <span>{ label }</span>
            </label>
        }
    };
    let languages = [(Locale::Russian, "Русский"), (Locale::English, "English")];
    let choices: Vec<Item> = languages.iter().map(|(locale, name)| Item::new(locale.key(), *name)).collect();
    let onchoice = sight.act.reform(|key: String| {
        let language = crate::text::Language::from_key(&key).unwrap_or(crate::text::Language::English);
        Deed::Open(Opening::Language(language))
    });
    let language_id = sight.id("language");
    let statement = |(place, text): (usize, &String)| {
        let label = words.statement.replace("{place}", &(place + 1).to_string());
        let area = Area {
            name: format!("statement-{place}"),
            label: &label,
            value: text,
            placeholder: "",
            language: Some(form.language),
            is_open: true,
            hint: (place == 0).then(|| words.statements_hint.to_owned()),
        };
        html! {
            <div class="statement-entry" key={place}>
                { sight.area(area, move |text| Deed::Open(Opening::Statement(place, text))) }
                if form.statements.len() > 1 {
                    { sight.button("link-button", "remove-statement", words.remove_statement, Deed::Open(Opening::RemoveStatement(place))) }
                }
            </div>
        }
    };
    let carrier = match sight.desk.carrier {
        super::desk::Carrier::Device => words.device,
        super::desk::Carrier::Server => words.server,
    };
    html! {
        <section part="start-form" class="start-form">
            <h3 class="kicker">{ words.new }</h3>
            { sight.line(
                Line { name: "title", label: words.name, value: &form.title, placeholder: "", most: 80, hint: None },
                |title| Deed::Open(Opening::Title(title)),
            ) }
            <fieldset class="options">
                <legend>{ words.plan }</legend>
                { for plans.map(plan) }
            </fieldset>
            <fieldset class="statements">
                <legend>{ words.statements }</legend>
                { for form.statements.iter().enumerate().map(statement) }
                if form.statements.len() < STATEMENTS {
                    { sight.button("quiet", "add-statement", words.add_statement, Deed::Open(Opening::AddStatement)) }
                }
            </fieldset>
            { sight.line(
                Line { name: "groups", label: words.groups, value: &form.groups, placeholder: "", most: 1000, hint: Some(words.groups_hint) },
                |groups| Deed::Open(Opening::Groups(groups)),
            ) }
            <fieldset class="options">
                <legend>{ words.names }</legend>
                { for names.map(name) }
            </fieldset>
            <div class="entry">
                <label for={&language_id}>{ words.language }</label>
                <Choice id={language_id} value={form.language.key()} {choices} {onchoice} />
            </div>
            <div class="buttons">
                { sight.button("loud", "begin", words.start, Deed::Open(Opening::Begin)) }
            </div>
            <p class="hint">{ carrier }</p>
        </section>
    }
}

/// The rooms that this device remembers.
fn rooms(sight: Sight<'_>) -> Html {
    let words = &sight.words().start;
    let known = &sight.desk.known;
    if known.is_empty() {
        return Html::default();
    }
    let room = |(place, KnownRoom { title, role }): (usize, &KnownRoom)| {
        let roles = sight.words().roles;
        let role = match role {
            Role::Facilitator => roles[0],
            Role::Participant => roles[1],
            Role::Projector => roles[2],
            Role::Reader => roles[3],
        };
        let role = crate::text::letters::in_small(role);
        html! {
            <li key={place}>
                <span>{ words.room.replace("{title}", title).replace("{role}", &role) }</span>
                { sight.button("quiet", "go-on", words.go_on, Deed::Open(Opening::GoOn(place))) }
                { sight.button("link-button", "forget", words.forget, Deed::Open(Opening::Forget(place))) }
            </li>
        }
    };
    html! {
        <section class="known">
            <h3 class="kicker">{ words.rooms }</h3>
            <ul>{ for known.iter().enumerate().map(room) }</ul>
        </section>
    }
}
