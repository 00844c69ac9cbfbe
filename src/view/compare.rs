//! Two statements beside each other: what each is about, by which words, and which is nearer to people.

use super::out::way_out;
use super::parts::field::{TextField, text_field};
use super::parts::marked::marked;
use super::parts::scale::scale;
use super::parts::toolbar::toolbar;
use super::screen::Screen;
use super::state::announcement::nearer;
use super::state::{Action, Field, Parcel, is_enough};
use crate::analysis::Analysis;
use crate::messages::Locale;
use yew::prelude::*;

/// What can be taken out of here.
const PARCELS: &[Parcel] = &[Parcel::Link, Parcel::Markdown, Parcel::Print];

/// The comparison.
#[inline(never)]
pub fn compare(screen: Screen<'_>) -> Html {
    let locale = screen.locale;
    let scene = &screen.state.scene;
    let words = locale.compare();
    let both: [&Analysis; 2] = [&scene.analysis, &scene.other];
    let is_empty = both.iter().all(|analysis| analysis.text.is_empty());
    let nearer = nearer(both[0], both[1], locale);
    let swap = html! {
        <button type="button" class="quiet" data-action="swap" aria-disabled={if is_empty { "true" } else { "false" }}
            onclick={screen.press(Action::Swap)}>
            { words.swap }
        </button>
    };
    html! {
        <div class="sheet compared">
            <div class="sides">
                { side(screen, 0, Field::Statement, both[0]) }
                { side(screen, 1, Field::Other, both[1]) }
            </div>
            { toolbar(screen, is_empty, swap) }
            <section part="comparison" class="comparison">
                <h2 class="kicker">{ words.outcome }</h2>
                if let Some(nearer) = nearer {
                    <p class="class-name">{ nearer }</p>
                    { axes(locale, both) }
                } else {
                    <p class="silence">{ words.empty }</p>
                }
            </section>
            if nearer.is_some() { { way_out(screen, PARCELS) } }
        </div>
    }
}

/// One of them: the field, what it is about, and by which words.
fn side(screen: Screen<'_>, place: usize, field: Field, analysis: &Analysis) -> Html {
    let locale = screen.locale;
    let words = locale.compare();
    let field = TextField {
        id: screen.id(["first", "second"][place]),
        field,
        label: words.fields[place],
        placeholder: locale.messages().widget.placeholder,
        value: &analysis.text,
        language: analysis.language,
    };
    html! {
        <section class="side">
            { text_field(screen, field) }
            if is_enough(&analysis.text) {
                { scale(screen, analysis) }
                if analysis.language.is_some() {
                    { marked(locale, analysis) }
                    <button type="button" class="quiet" data-action="open" onclick={screen.press(Action::Open(analysis.text.clone()))}>
                        { words.open }
                    </button>
                }
            }
        </section>
    }
}

/// The axes of both in one table: numbers, since two rows of bars are harder to compare than two numbers.
fn axes(locale: Locale, both: [&Analysis; 2]) -> Html {
    let messages = locale.messages();
    let words = locale.compare();
    let values = both.map(|analysis| analysis.axes.all());
    let row = |(place, name): (usize, &'static str)| {
        let [first, second] = [values[0][place], values[1][place]];
        let cell = |own: u8, other: u8| {
            html! { <td class={classes!("number", (own > other).then_some("is-more"))}>{ own }</td> }
        };
        html! { <tr><th scope="row">{ name }</th>{ cell(first, second) }{ cell(second, first) }</tr> }
    };
    html! {
        <table class="table axes-table">
            <thead>
                <tr>
                    <th scope="col">{ words.axis }</th>
                    { for words.short.iter().map(|name| html! { <th scope="col" class="number">{ *name }</th> }) }
                </tr>
            </thead>
            <tbody>{ for messages.axes.into_iter().enumerate().map(row) }</tbody>
        </table>
    }
}
