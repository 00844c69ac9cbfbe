//! One statement, in full: what it is, which words make it so, so that what, and how it could sound.

mod before;
mod chain;
mod context;
mod evidence;
mod examination;
mod examples;
mod questions;
mod rewrites;

use super::out::Out;
use super::parts::axes::AxesList;
use super::parts::field::TextField;
use super::parts::scale::Scale;
use super::parts::statement::Statement;
use super::parts::toolbar::Toolbar;
use super::state::{Action, Field, Parcel, State, is_enough};
use crate::messages::Locale;
use before::Before;
use chain::Chain;
use context::Context;
use evidence::EvidenceList;
use examination::Tests;
use examples::Examples;
use questions::Questions;
use rewrites::Rewrites;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub state: State,
    pub undo: NodeRef,
    pub act: Callback<Action>,
}

/// What can be taken out of here.
const PARCELS: [Parcel; 5] = [Parcel::Link, Parcel::Markdown, Parcel::Png, Parcel::Svg, Parcel::Print];

/// The whole of one statement.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let CheckProps { id, locale, state, undo, act } = props;
    let locale = *locale;
    let words = &locale.messages().widget;
    let scene = &state.scene;
    let analysis = &scene.analysis;
    let has_text = is_enough(&analysis.text);
    let is_read = has_text && analysis.language.is_some();
    let privacy = AttrValue::from(format!("{id}-privacy"));
    html! {
        <div class={classes!("sheet", is_read.then_some("is-read"))}>
            <section class="editor">
                <TextField id={format!("{id}-field")} field={Field::Statement} label={words.field} placeholder={words.placeholder}
                    value={analysis.text.clone()} language={analysis.language} described_by={privacy.clone()} act={act} />
                <Toolbar id={privacy} {locale} can_undo={state.can_undo()} can_redo={state.can_redo()}
                    can_clear={!analysis.text.is_empty()} {undo} act={act} />
                if is_read {
                    <Context {id} {locale} analysis={analysis} department={scene.department.clone()} answers={&scene.answers} act={act} />
                } else {
                    <Examples {locale} act={act} />
                }
            </section>
            <div class="judgement">
                <Scale {locale} analysis={analysis} {has_text} missing={state.missing} act={act} />
                if let Some(origin) = &scene.origin {
                    <Before {locale} origin={origin} analysis={analysis} />
                }
            </div>
            if is_read {
                <section class="reading">
                    <Statement {id} {locale} analysis={analysis} open={state.open()} act={act} />
                    <EvidenceList {id} {locale} analysis={analysis} dismissed={&scene.dismissed} open={state.open()} act={act} />
                </section>
                <AxesList {locale} axes={analysis.axes} />
                if scene.has_questions() {
                    <Questions {id} {locale} analysis={analysis} answers={&scene.answers} act={act} />
                }
                <Rewrites {id} {locale} analysis={analysis} answers={&scene.answers} offered={&scene.offered}
                    notice={state.notice} act={act} />
                <div class="more">
                    <Chain {locale} analysis={analysis} />
                    <Tests {locale} analysis={analysis} />
                </div>
                <Out {id} {locale} parcels={PARCELS.to_vec()} notice={state.notice} act={act} />
            }
        </div>
    }
}
