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
use crate::text::Language;
use axes::AxesList;
use before::Before;
use editor::Editor;
use evidence::EvidenceList;
use limits::Limits;
use live::Live;
use questions::Questions;
use rewrites::Rewrites;
use scale::Scale;
use state::{Missing, State};
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
    /// Hears of the language that has to be installed before the text can be read; see [`crate::knowledge::install`].
    ///
    /// Whoever has installed it says so: `handle.send_message(Action::Installed)`, or `Action::Lost` where it did not come.
    #[prop_or_default]
    pub on_missing: Callback<Language>,
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
    /// Whether a person has done something whose analysis waits for a language.
    is_owed: bool,
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
        let widget = Self {
            state: State::new(props.text.to_string(), department(props)),
            id: format!("mission-rewriter-{}", COUNT.fetch_add(1, Ordering::Relaxed)).into(),
            root: NodeRef::default(),
            undo: NodeRef::default(),
            after: After::Nothing,
            is_owed: false,
        };
        widget.ask(ctx, Missing::Nothing);
        widget
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
        self.ask(ctx, before.missing);
        if (action.makes_event() || self.is_owed) && before.analysis != self.state.analysis {
            self.is_owed = self.state.missing != Missing::Nothing;
            ctx.props().on_analysis.emit((*self.state.analysis).clone());
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let props = ctx.props();
        let missing = self.state.missing;
        if props.department != before.department {
            self.state = self.state.after(&Action::Department(department(props)));
        }
        if props.text != before.text {
            self.state = self.state.after(&Action::Set(props.text.to_string()));
        }
        self.ask(ctx, missing);
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
                        <Scale {locale} analysis={analysis} has_text={state.has_text()} missing={state.missing} act={&act} />
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

    /// Asks for a language that was not missing before.
    fn ask(&self, ctx: &Context<Self>, before: Missing) {
        if let Missing::Awaited(language) = self.state.missing
            && self.state.missing != before
        {
            ctx.props().on_missing.emit(language);
        }
    }
}

fn department(props: &Props) -> Option<String> {
    props.department.as_ref().map(ToString::to_string)
}
