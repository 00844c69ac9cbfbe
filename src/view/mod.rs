//! What does a person see? The Yew component: one state, one step a deed, and a screen that follows from the state and the locale.

mod check;
mod compare;
mod list;
mod out;
mod parts;
mod props;
mod quiz;
#[cfg(all(feature = "room", not(fuzzing)))]
pub(crate) mod room;
// A fuzzer drives the states of the screens, which need no browser.
#[cfg(all(feature = "room", fuzzing))]
#[doc(hidden)]
#[allow(missing_docs, reason = "it is open to a fuzzer alone")]
pub mod room;
mod screen;
#[cfg(not(fuzzing))]
mod state;
#[cfg(fuzzing)]
#[doc(hidden)]
#[allow(missing_docs, reason = "it is open to a fuzzer alone")]
pub mod state;

use crate::analysis::Analysis;
use crate::knowledge::is_whole_anywhere;
use check::{check, sentence_id};
use compare::compare;
use gloo::events::EventListener;
use list::list;
use parts::absence::absence_line;
use parts::focus;
use parts::limits::limits;
use parts::live::Live;
use parts::statement::entry_id;
use parts::ways::ways;
use quiz::game;
use screen::Screen;
use state::{Missing, Scene, State, announcement};
use std::sync::atomic::{AtomicU32, Ordering};
use yew::platform::spawn_local;
use yew::prelude::*;

pub use props::Props;
pub use state::{Action, Field, LinkProblem, Mode, Notice, Outcome, Parcel, Shared};

/// The widget: a field, what the statement in it is about and why, and how it could say the result for people.
///
/// It needs its style in the page: [`STYLE`](crate::STYLE). Whoever mounts it by itself can set the text without an event:
/// `handle.send_message(Action::Set(text))`.
///
/// ```no_run
/// use mission_rewriter::messages::Locale;
/// use mission_rewriter::{Analysis, MissionRewriter};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let class = use_state(|| "");
///     let on_analysis = {
///         let class = class.clone();
///         Callback::from(move |analysis: Analysis| class.set(analysis.verdict.class.key()))
///     };
///     html! {
///         <article>
///             <MissionRewriter locale={Locale::English} text="To be the leading provider." {on_analysis} />
///             <p>{ *class }</p>
///         </article>
///     }
/// }
///
/// yew::Renderer::<Page>::new().render();
/// ```
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
    /// Hears of a link to this widget that is followed within the page.
    _links: Option<EventListener>,
}

/// What has to be looked after once the screen is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Nothing,
    /// The button that had the focus may be gone with its card.
    RescueFocus,
    /// What was opened may lie outside of the window.
    Reveal(crate::evidence::Sign),
    /// The person asked for another sheet: it begins at its top.
    Begin,
    /// A link led here, and the widget may lie outside of the window.
    Show,
}

impl Component for MissionRewriter {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let props = ctx.props();
        let language = props.locale.language();
        let state = match &props.shared {
            Some(shared) => State::of(Scene::restored(shared.clone()), language),
            None => State::new(&props.text, department(props), props.mode, language),
        };
        let widget = Self {
            state,
            id: format!("mission-rewriter-{}", COUNT.fetch_add(1, Ordering::Relaxed)).into(),
            root: NodeRef::default(),
            undo: NodeRef::default(),
            after: After::Nothing,
            is_owed: false,
            _links: web_sys::window().map(|window| {
                let follow = Self::follower(ctx);
                // The page may have been opened by such a link.
                if !props.is_back {
                    follow();
                }
                EventListener::new(&window, "hashchange", move |_| follow())
            }),
        };
        widget.ask(ctx, Missing::Nothing);
        widget
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        if let Action::TakeOut(parcel) = action {
            out::carry(parcel, &self.state, ctx.props(), &self.root, ctx.link().callback(|action| action));
            return false;
        }
        if let Action::Copy(place) = action {
            self.copy(ctx, place);
            return false;
        }
        let next = self.state.after(&action);
        let before = std::mem::replace(&mut self.state, next);
        self.after = match action {
            Action::Take(_) | Action::Disagree(..) | Action::Agree(_) if focus::is_inside(&self.root) => {
                After::RescueFocus
            }
            Action::Open(_) => After::Begin,
            Action::Restore(_) | Action::LinkBroken(_) => After::Show,
            Action::Toggle(sign) => After::Reveal(sign),
            _ => After::Nothing,
        };
        self.ask(ctx, before.missing);
        self.tell(ctx, &action, &before);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let props = ctx.props();
        let missing = self.state.missing;
        self.state.language = props.locale.language();
        if props.department != before.department {
            self.state = self.state.after(&Action::Department(department(props)));
        }
        if props.mode != before.mode {
            self.state = self.state.after(&Action::Go(props.mode));
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
            After::Reveal(sign) => focus::reveal(&self.root, &entry_id(&self.id, sign)),
            After::Begin => focus::begin(&self.root),
            After::Show => focus::show(&self.root),
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { locale, modes, .. } = ctx.props();
        let (locale, state) = (*locale, &self.state);
        let act = ctx.link().callback(|action: Action| action);
        let screen = Screen { id: &self.id, locale, state, undo: &self.undo, act: &act };
        let sheet = match state.scene.mode {
            Mode::Check => check(screen),
            // The line above says that it is under way.
            _ if !is_whole_anywhere() => Html::default(),
            Mode::Compare => compare(screen),
            Mode::List => list(screen),
            Mode::Quiz => game(screen),
        };
        html! {
            <div ref={&self.root} class="mission-rewriter" lang={locale.key()} dir="ltr" data-mode={state.scene.mode.key()}>
                <div class="paper">
                    if let Notice::LinkBroken(problem) = state.notice {
                        <p part="notice" class="notice">{ locale.modes().broken_link[problem as usize] }</p>
                    }
                    { ways(screen, modes) }
                    if matches!(state.scene.mode, Mode::List | Mode::Quiz) || state.scene.mode == Mode::Compare && !is_whole_anywhere() {
                        { absence_line(screen) }
                    }
                    { sheet }
                    { limits(locale) }
                </div>
                <Live announcement={announcement::of(state, locale)} />
            </div>
        }
    }
}

impl MissionRewriter {
    /// The analysis of the statement.
    pub fn analysis(&self) -> &Analysis {
        self.state.analysis()
    }

    /// What stands in the field.
    pub fn text(&self) -> &str {
        self.state.text()
    }

    /// Copies a suggestion; where the clipboard is closed, its sentence is left selected.
    fn copy(&self, ctx: &Context<Self>, place: usize) {
        let Some(rewrite) = self.state.analysis().rewrites.get(place) else { return };
        let (text, strategy) = (rewrite.text.clone(), rewrite.strategy);
        let Some(sentence) = focus::find(&self.root, &sentence_id(&self.id, strategy)) else { return };
        let link = ctx.link().clone();
        spawn_local(async move {
            let is_copied = out::copy(&text, &sentence).await;
            link.send_message(if is_copied {
                Action::Copied(strategy)
            } else {
                Action::CopyFailed(strategy)
            });
        });
    }

    /// Asks for a language that was not missing before.
    fn ask(&self, ctx: &Context<Self>, before: Missing) {
        if let Missing::Awaited(language) = self.state.missing
            && self.state.missing != before
        {
            ctx.props().on_missing.emit(language);
        }
    }

    /// Looks into the page's address for something that was shared.
    fn follower(ctx: &Context<Self>) -> impl Fn() + 'static {
        let (link, name) = (ctx.link().clone(), ctx.props().name.clone());
        move || {
            let (link, name) = (link.clone(), name.clone());
            spawn_local(async move {
                match out::shared_in_fragment(&name).await {
                    Some(Ok(shared)) => link.send_message(Action::Restore(shared)),
                    Some(Err(problem)) => link.send_message(Action::LinkBroken(problem)),
                    None => {}
                }
            });
        }
    }

    /// Tells the page what a person did.
    fn tell(&mut self, ctx: &Context<Self>, action: &Action, before: &State) {
        // A link is followed by a person: what it brings has to be kept as if it had been written here, but makes no event.
        if matches!(action, Action::Restore(_)) {
            ctx.props().on_change.emit(self.state.scene.shared());
        }
        // What a person did may have waited for a language.
        if action.is_of_the_page() && !self.is_owed {
            return;
        }
        if let Action::Take(place) = action
            && let Some(rewrite) = before.analysis().rewrites.get(*place)
        {
            ctx.props().on_rewrite.emit(rewrite.clone());
        }
        if before.scene != self.state.scene {
            ctx.props().on_change.emit(self.state.scene.shared());
        }
        // What nobody here can read is the same before and after, and owed all the same.
        if before.analysis() != self.state.analysis() || self.is_owed {
            self.is_owed = self.state.missing != Missing::Nothing;
            if !self.is_owed {
                ctx.props().on_analysis.emit((**self.state.analysis()).clone());
            }
        }
    }
}

fn department(props: &Props) -> Option<String> {
    props.department.as_ref().map(ToString::to_string)
}
