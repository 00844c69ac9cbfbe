//! What does a person see? The Yew component: one state, one step a deed, and a screen that follows from the analysis and the locale.

mod action;
mod announcement;
mod axes;
mod before;
mod choice;
mod clipboard;
mod editor;
mod evidence;
mod focus;
mod limits;
mod live;
mod questions;
mod rewrites;
mod scale;
mod state;
mod statement;
mod step;

use crate::analysis::Analysis;
use crate::messages::Locale;
use crate::rewrite::Rewrite;
use axes::AxesList;
use before::Before;
use editor::Editor;
use evidence::EvidenceList;
use limits::Limits;
use live::Live;
use questions::Questions;
use rewrites::Rewrites;
use scale::Scale;
use state::State;
use statement::Statement;
use std::sync::atomic::{AtomicU32, Ordering};
use yew::prelude::*;

pub use action::{Action, Notice};

/// What a page tells the component.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The statement to begin with. Another one later takes the place of what stands in the field.
    #[prop_or_default]
    pub text: AttrValue,
    /// The language of the interface.
    pub locale: Locale,
    /// The key of the department, where the page knows it.
    #[prop_or_default]
    pub department: Option<AttrValue>,
    /// Hears of each analysis that follows from what a person did.
    #[prop_or_default]
    pub on_analysis: Callback<Analysis>,
    /// Hears of the suggestion that a person took.
    #[prop_or_default]
    pub on_rewrite: Callback<Rewrite>,
}

/// The widget: a field, what the statement in it is about and why, and how it could say the result for people.
///
/// Whoever mounts it can set the text without an event: `handle.send_message(Action::Set(text))`.
#[derive(Debug)]
pub struct MissionRewriter {
    state: State,
    /// Begins the ids of this widget: a page may hold several without shadow roots between them.
    id: AttrValue,
    root: NodeRef,
    undo: NodeRef,
    /// What has to be looked after once the screen is there.
    after: After,
}

/// What has to be looked after once the screen is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Nothing,
    /// The button that had the focus may be gone with its card.
    RescueFocus,
    /// What was opened may lie outside of the window.
    Reveal(crate::evidence::Sign),
}

impl Component for MissionRewriter {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let props = ctx.props();
        Self {
            state: State::new(props.text.to_string(), department(props)),
            id: format!("mission-rewriter-{}", COUNT.fetch_add(1, Ordering::Relaxed)).into(),
            root: NodeRef::default(),
            undo: NodeRef::default(),
            after: After::Nothing,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let next = self.state.after(&action);
        let before = std::mem::replace(&mut self.state, next);
        self.after = match action {
            Action::Take(_) if focus::is_inside(&self.root) => After::RescueFocus,
            Action::Toggle(sign) => After::Reveal(sign),
            _ => After::Nothing,
        };
        if let Action::Take(place) = action
            && let Some(rewrite) = before.analysis.rewrites.get(place)
        {
            ctx.props().on_rewrite.emit(rewrite.clone());
        }
        if action.makes_event() && before.analysis != self.state.analysis {
            ctx.props().on_analysis.emit((*self.state.analysis).clone());
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let props = ctx.props();
        if props.department != before.department {
            self.state = self.state.after(&Action::Department(department(props)));
        }
        if props.text != before.text {
            self.state = self.state.after(&Action::Set(props.text.to_string()));
        }
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _is_first: bool) {
        match std::mem::replace(&mut self.after, After::Nothing) {
            After::Nothing => {}
            After::RescueFocus => focus::rescue(&self.root, &self.undo),
            After::Reveal(sign) => focus::reveal(&self.root, &evidence::item_id(&self.id, sign)),
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let locale = ctx.props().locale;
        let state = &self.state;
        let analysis = &state.analysis;
        let act = ctx.link().callback(|action: Action| action);
        let id = &self.id;
        let is_read = state.has_text() && analysis.language.is_some();
        html! {
            <div ref={&self.root} class="mission-rewriter" lang={locale.key()} dir="ltr">
                <div class={classes!("sheet", is_read.then_some("is-read"))}>
                    <Editor {id} {locale} analysis={analysis} can_undo={state.can_undo()} undo={&self.undo} act={&act} />
                    <div class="judgement">
                        <Scale {locale} analysis={analysis} has_text={state.has_text()} />
                        if let Some(origin) = &state.origin {
                            <Before {locale} origin={origin} analysis={analysis} />
                        }
                    </div>
                    if is_read {
                        <section class="reading">
                            <Statement {id} {locale} analysis={analysis} open={state.open()} act={&act} />
                            <EvidenceList {id} {locale} analysis={analysis} open={state.open()} act={&act} />
                        </section>
                        <Rewrites {id} {locale} analysis={analysis} answers={&state.answers} offered={&state.offered}
                            notice={state.notice} act={&act} />
                        if state.has_questions() {
                            <Questions {id} {locale} analysis={analysis} answers={&state.answers} act={&act} />
                        }
                        <AxesList {locale} axes={analysis.axes} />
                    }
                    <Limits {locale} />
                </div>
                <Live announcement={announcement::of(state, locale)} />
            </div>
        }
    }
}

impl MissionRewriter {
    /// The analysis of what stands in the field.
    pub fn analysis(&self) -> &Analysis {
        &self.state.analysis
    }
}

fn department(props: &Props) -> Option<String> {
    props.department.as_ref().map(ToString::to_string)
}
