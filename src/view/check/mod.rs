//! One statement, in full: what it is, which words make it so, so that what, and how it could sound.

mod before;
mod chain;
mod context;
mod evidence;
mod examination;
mod examples;
mod questions;
mod rewrites;

use super::out::way_out;
use super::parts::absence::absence_line;
use super::parts::axes::axes_list;
use super::parts::field::{TextField, text_field};
use super::parts::scale::scale;
use super::parts::statement::statement;
use super::parts::toolbar::toolbar;
use super::screen::Screen;
use super::state::{Field, Parcel, is_enough};
use crate::knowledge::is_whole;
use before::before;
use chain::chain;
use context::{COMPANY, context};
use evidence::evidence_list;
use examination::tests;
use examples::examples;
use questions::questions;
use rewrites::rewrites;
use yew::prelude::*;

pub use rewrites::sentence_id;

/// What can be taken out of here.
const PARCELS: &[Parcel] = &[Parcel::Link, Parcel::Markdown, Parcel::Png, Parcel::Svg, Parcel::Print];

/// The whole of one statement; its verdict and its marks before the rest has come.
pub fn check(screen: Screen<'_>) -> Html {
    let locale = screen.locale;
    let words = &locale.messages().widget;
    let scene = &screen.state.scene;
    let analysis = &scene.analysis;
    let is_read = is_enough(&analysis.text) && analysis.language.is_some();
    let is_whole = is_read && analysis.language.is_some_and(is_whole);
    let field = TextField {
        id: screen.id("field"),
        field: Field::Statement,
        label: words.field,
        placeholder: words.placeholder,
        value: &analysis.text,
        language: analysis.language,
    };
    html! {
        <div class={classes!("sheet", is_read.then_some("is-read"))}>
            <section class="editor">
                { text_field(screen, field) }
                { toolbar(screen, analysis.text.is_empty(), Html::default()) }
                if is_whole {
                    { context(screen) }
                } else if is_read {
                    { context_to_come(screen) }
                } else {
                    { examples(screen) }
                }
            </section>
            <div class="judgement">
                { scale(screen, analysis) }
                if let Some(origin) = &scene.origin { { before(locale, origin, analysis) } }
            </div>
            if is_read {
                <section class="reading">
                    { statement(screen) }
                    { evidence_list(screen) }
                </section>
                { axes_list(locale, analysis.axes) }
                if is_whole { { rest(screen) } } else { { absence_line(screen) } }
            }
        </div>
    }
}

/// Takes the room of what will stand there, so that nothing moves when it comes.
fn context_to_come(screen: Screen<'_>) -> Html {
    let words = screen.locale.modes();
    let item = |name: &'static str| {
        html! {
            <div class="context-item">
                <span class="hint">{ name }</span>
                <select class="choice" disabled=true><option>{ "…" }</option></select>
            </div>
        }
    };
    let is_company = screen.state.analysis().department == COMPANY;
    html! {
        <div class="context" aria-hidden="true">
            { item(words.speaker) }
            if is_company { { item(words.trade) } }
        </div>
    }
}

/// What is said beyond the verdict and the marks.
#[inline(never)]
fn rest(screen: Screen<'_>) -> Html {
    let locale = screen.locale;
    let scene = &screen.state.scene;
    html! {
        <>
            <div class="bench">
                if scene.has_questions() { { questions(screen) } }
                { rewrites(screen) }
            </div>
            <div class="more">
                { chain(locale, &scene.analysis) }
                { tests(screen) }
            </div>
            { way_out(screen, PARCELS) }
        </>
    }
}
