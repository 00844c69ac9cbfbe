//! A list of goals or tasks: each one judged, those that do most for the customer on top.

use super::out::way_out;
use super::parts::field::{TextField, text_field};
use super::parts::toolbar::toolbar;
use super::screen::Screen;
use super::state::announcement::summary;
use super::state::{Action, Field, Parcel};
use crate::analysis::Analysis;
use crate::messages::reason;
use crate::order::order_by_key;
use crate::verdict::Class;
use std::cmp::Reverse;
use std::rc::Rc;
use yew::prelude::*;

/// What can be taken out of here.
const PARCELS: &[Parcel] = &[Parcel::Link, Parcel::Table, Parcel::Markdown, Parcel::Print];

/// The list.
#[inline(never)]
pub fn list(screen: Screen<'_>) -> Html {
    let scene = &screen.state.scene;
    let words = screen.locale.list();
    let rows = sorted(&scene.rows);
    let field = TextField {
        id: screen.id("list"),
        field: Field::List,
        label: words.field,
        placeholder: words.placeholder,
        value: &scene.list,
        language: rows.first().and_then(|row| row.language),
    };
    html! {
        <div class="sheet listed">
            <section class="editor">
                { text_field(screen, field) }
                { toolbar(screen, scene.list.is_empty(), Html::default()) }
            </section>
            <section part="goals" class="goals">
                <h2 class="kicker">{ words.outcome }</h2>
                if rows.is_empty() {
                    <p class="silence">{ words.empty }</p>
                } else {
                    <p class="reason">{ summary(&rows, screen.locale) }</p>
                    { table(screen, &rows) }
                }
            </section>
            if !rows.is_empty() { { way_out(screen, PARCELS) } }
        </div>
    }
}

/// The goals in the order of what they do for the customer: the class first, then the score; equals as they came.
pub fn sorted(rows: &[Rc<Analysis>]) -> Vec<Rc<Analysis>> {
    let mut rows = rows.to_vec();
    order_by_key(&mut rows, |row| {
        (Reverse(row.language.is_some()), Reverse(row.verdict.class.index()), Reverse(row.verdict.score))
    });
    rows
}

fn table(screen: Screen<'_>, rows: &[Rc<Analysis>]) -> Html {
    let locale = screen.locale;
    let words = locale.list();
    let [goal, about, instead] = words.columns;
    let row = |row: &Rc<Analysis>| {
        let messages = locale.messages();
        let class = row.verdict.class;
        let language = row.language.map(|language| language.key());
        let open = screen.press(Action::Open(row.text.clone()));
        let first = row.rewrites.first().map(|rewrite| rewrite.text.clone());
        let (name, why) = match row.language {
            Some(_) => (messages.class(class), reason(locale, &row.verdict.facts)),
            None => ("—", messages.widget.unreadable.to_owned()),
        };
        html! {
            <tr data-class={row.language.map(|_| class.key())} data-score={row.verdict.score.to_string()}>
                <th scope="row" class="goal" lang={language} dir="auto">
                    <button type="button" class="goal-button" data-action="open" onclick={open}>{ &row.text }</button>
                </th>
                <td data-head={about}>
                    <b class="goal-class">{ name }</b>
                    <span class="hint">{ why }</span>
                </td>
                <td data-head={instead}>
                    if class == Class::Customer && row.language.is_some() {
                        <span class="hint">{ words.good }</span>
                    } else if let Some(first) = first {
                        <span class="goal-instead" lang={language} dir="auto">{ first }</span>
                    } else {
                        <span class="hint">{ words.nothing }</span>
                    }
                </td>
            </tr>
        }
    };
    html! {
        <table class="table goals-table">
            <thead><tr><th scope="col">{ goal }</th><th scope="col">{ about }</th><th scope="col">{ instead }</th></tr></thead>
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    }
}
