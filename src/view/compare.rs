//! Two statements beside each other: what each is about, by which words, and which is nearer to people.

use super::out::Out;
use super::parts::field::TextField;
use super::parts::marked::Marked;
use super::parts::scale::Scale;
use super::parts::toolbar::Toolbar;
use super::state::announcement::nearer;
use super::state::{Action, Field, Missing, Parcel, State, is_enough};
use crate::analysis::Analysis;
use crate::messages::Locale;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub state: State,
    pub undo: NodeRef,
    pub act: Callback<Action>,
}

/// What can be taken out of here.
const PARCELS: [Parcel; 3] = [Parcel::Link, Parcel::Markdown, Parcel::Print];

/// The comparison.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps { id, locale, state, undo, act } = props;
    let locale = *locale;
    let scene = &state.scene;
    let words = &locale.modes().compare;
    let both = [&scene.analysis, &scene.other];
    let privacy = AttrValue::from(format!("{id}-privacy"));
    let swap = act.reform(|_: MouseEvent| Action::Swap);
    let side = |place: usize, field: Field| {
        let analysis = both[place];
        html! {
            <section class="side">
                <TextField id={format!("{id}-{}", ["first", "second"][place])} {field} label={words.fields[place]}
                    placeholder={locale.messages().widget.placeholder} value={analysis.text.clone()}
                    language={analysis.language} described_by={privacy.clone()} act={act} />
                { reading(locale, analysis, state.missing, act) }
            </section>
        }
    };
    let is_empty = both.iter().all(|analysis| analysis.text.is_empty());
    html! {
        <div class="sheet compared">
            <div class="sides">
                { side(0, Field::Statement) }
                { side(1, Field::Other) }
            </div>
            <Toolbar id={privacy.clone()} {locale} can_undo={state.can_undo()} can_redo={state.can_redo()} can_clear={!is_empty} {undo} act={act}>
                <button type="button" class="quiet" data-action="swap" aria-disabled={is_empty.to_string()} onclick={swap}>{ words.swap }</button>
            </Toolbar>
            <section part="comparison" class="comparison">
                <h2 class="kicker">{ words.outcome }</h2>
                if let Some(nearer) = nearer(both[0], both[1], locale) {
                    <p class="class-name">{ nearer }</p>
                    { axes(locale, both) }
                } else {
                    <p class="silence">{ words.empty }</p>
                }
            </section>
            if nearer(both[0], both[1], locale).is_some() {
                <Out {id} {locale} parcels={PARCELS.to_vec()} notice={state.notice} act={act} />
            }
        </div>
    }
}

/// What one of them is about, and by which words.
fn reading(locale: Locale, analysis: &Rc<Analysis>, missing: Missing, act: &Callback<Action>) -> Html {
    let has_text = is_enough(&analysis.text);
    if !has_text {
        return Html::default();
    }
    let text = analysis.text.clone();
    let open = act.reform(move |_: MouseEvent| Action::Open(text.clone()));
    html! {
        <>
            <Scale {locale} analysis={analysis} {has_text} {missing} {act} />
            if analysis.language.is_some() {
                <Marked {locale} {analysis} />
                <button type="button" class="quiet" data-action="open" onclick={open}>{ locale.modes().compare.open }</button>
            }
        </>
    }
}

/// The axes of both in one table: numbers, since two rows of bars are harder to compare than two numbers.
fn axes(locale: Locale, both: [&Rc<Analysis>; 2]) -> Html {
    let messages = locale.messages();
    let words = &locale.modes().compare;
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
