//! How could it say the result for people? Suggestions as cards, each with its reason, its changes and what it assumes.

use crate::analysis::Analysis;
use crate::messages::{Locale, Widget};
use crate::rewrite::{Answers, Applicability, Assumption, ChangeOp, Rewrite};
use crate::verdict::Class;
use crate::view::out;
use crate::view::parts::choice::{Choice, Item};
use crate::view::state::{Action, Notice, Offered, card_id};
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RewritesProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub analysis: Rc<Analysis>,
    pub answers: Rc<Answers>,
    pub offered: Rc<Offered>,
    pub notice: Notice,
    pub act: Callback<Action>,
}

/// The suggestions, the best first.
#[component]
pub fn Rewrites(props: &RewritesProps) -> Html {
    let RewritesProps { id, locale, analysis, answers, offered, notice, act } = props;
    let words = &locale.messages().widget;
    let remark = match analysis.verdict.class {
        Class::Customer => Some(words.praise),
        _ if analysis.rewrites.is_empty() => Some(words.no_rewrites),
        _ => None,
    };
    let language = analysis.language.map(|language| AttrValue::from(language.key()));
    let card = |(place, rewrite): (usize, &Rewrite)| {
        html! {
            <Card key={rewrite.strategy.key()} id={format!("{id}-rewrite-{}", rewrite.strategy.key())} locale={*locale}
                language={language.clone()} rewrite={rewrite.clone()} choices={choices(rewrite, answers, offered)} {place} notice={notice.about(rewrite)} act={act} />
        }
    };
    html! {
        <section class="rewrites">
            <h2 class="kicker">{ words.rewrites }</h2>
            if let Some(remark) = remark { <p class="remark">{ remark }</p> }
            <div class="cards">{ for analysis.rewrites.iter().enumerate().map(card) }</div>
        </section>
    }
}

impl Notice {
    /// Itself where it is about this suggestion: the other cards need not be drawn again.
    fn about(self, rewrite: &Rewrite) -> Self {
        match self {
            Self::Copied(strategy) | Self::CopyFailed(strategy) | Self::Refused(strategy)
                if strategy == rewrite.strategy =>
            {
                self
            }
            _ => Self::Nothing,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct CardProps {
    id: AttrValue,
    locale: Locale,
    language: Option<AttrValue>,
    rewrite: Rewrite,
    choices: Vec<Assumption>,
    place: usize,
    notice: Notice,
    act: Callback<Action>,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let CardProps { id, locale, language, rewrite, place, notice, act, .. } = props;
    let messages = locale.messages();
    let words = &messages.widget;
    let strategy = messages.strategy(rewrite.strategy);
    let sentence = use_node_ref();
    let place = *place;
    let take = act.reform(move |_: MouseEvent| Action::Take(place));
    let copy = {
        let (text, key, sentence, act) =
            (rewrite.text.clone(), rewrite.strategy, sentence.clone(), act.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(place) = sentence.get() else { return };
            let (text, act) = (text.clone(), act.clone());
            spawn_local(async move {
                let is_copied = out::copy(&text, &place).await;
                act.emit(if is_copied { Action::Copied(key) } else { Action::CopyFailed(key) });
            });
        })
    };
    let state = match rewrite.applicability {
        Applicability::Ready => words.ready,
        Applicability::Draft => words.draft,
    };
    let sentence_id = format!("{id}-text");
    html! {
        <article part="rewrite" class="card" data-strategy={rewrite.strategy.key()} data-class={rewrite.class.key()}
            data-applicability={rewrite.applicability.key()} data-score={rewrite.score.to_string()}>
            <h3 class="strategy">{ strategy.name }</h3>
            <p ref={sentence} id={sentence_id.clone()} class="sentence" data-rewrite-text="" dir="auto" lang={language.clone()}>
                { &rewrite.text }
            </p>
            <p class="because">{ strategy.why }</p>
            <p class="state" id={format!("{id}-state")}>
                <b>{ state }</b>
                if !rewrite.assumptions.is_empty() { { " · " }{ words.assumption_choice } }
            </p>
            { lists(props) }
            if matches!(notice, Notice::Refused(_)) { <p class="hint">{ words.refused }</p> }
            <div class="buttons">
                <button type="button" class="loud" data-action="use" aria-describedby={sentence_id.clone()} onclick={take}>
                    { words.use_this }
                </button>
                <button type="button" class="quiet" data-action="copy" aria-describedby={sentence_id} onclick={copy}>
                    { if matches!(notice, Notice::Copied(_)) { words.copied } else { words.copy } }
                </button>
            </div>
            if matches!(notice, Notice::CopyFailed(_)) { <p class="hint">{ words.copy_failed }</p> }
            { changes(words, rewrite, language.as_ref(), place == 0) }
        </article>
    }
}

/// What the author did not say, or has answered: each a list to choose from.
fn lists(props: &CardProps) -> Html {
    let CardProps { id, locale, language, choices, act, .. } = props;
    if choices.is_empty() {
        return Html::default();
    }
    let list = |(count, assumption): (usize, &Assumption)| {
        let name = assumption.id.clone();
        let onchoice = act.reform(move |choice| Action::Answer(name.clone(), choice));
        html! {
            <Choice key={assumption.id.clone()} id={format!("{id}-choice-{count}")} label={locale.messages().widget.assumed}
                hint={format!("{id}-state")} value={assumption.text.clone()} language={language.clone()} {onchoice}
                choices={assumption.choices.iter().cloned().map(Item::same).collect::<Vec<_>>()} />
        }
    };
    html! { <div class="assumptions">{ for choices.iter().enumerate().map(list) }</div> }
}

/// What there is to choose in a card: its assumptions, and what was one before it was answered. The people come first.
fn choices(rewrite: &Rewrite, answers: &Answers, offered: &Offered) -> Vec<Assumption> {
    let own = |assumption: &Assumption| Assumption {
        id: card_id(rewrite.strategy, &assumption.id),
        ..assumption.clone()
    };
    let mut choices: Vec<Assumption> = rewrite.assumptions.iter().map(own).collect();
    for (id, text) in answers.range(card_id(rewrite.strategy, "")..) {
        let is_own = id.split('.').next() == Some(rewrite.strategy.key());
        if let Some(offered) = offered.get(id).filter(|_| is_own)
            && choices.iter().all(|choice| choice.id != *id)
        {
            choices.push(Assumption { id: id.clone(), text: text.clone(), choices: offered.clone() });
        }
    }
    choices.sort_by_key(|choice| !choice.id.ends_with(".people"));
    choices
}

/// What went, what stayed, what came; the lead shows that there is something to open.
fn changes(words: &Widget, rewrite: &Rewrite, language: Option<&AttrValue>, is_lead: bool) -> Html {
    let line = |(op, name): (ChangeOp, &'static str)| {
        let mut of_kind = rewrite
            .changes
            .iter()
            .filter(|change| change.op == op)
            .map(|change| change.text.trim())
            .peekable();
        of_kind.peek()?;
        let word = |text: &str| match op {
            ChangeOp::Drop => html! { <li><del dir="auto">{ text }</del></li> },
            ChangeOp::Keep => html! { <li dir="auto">{ text }</li> },
            ChangeOp::Add => html! { <li><ins dir="auto">{ text }</ins></li> },
        };
        Some(html! {
            <div class="change" data-change={op.key()}>
                <dt>{ name }</dt>
                <dd><ul lang={language.cloned()}>{ for of_kind.map(word) }</ul></dd>
            </div>
        })
    };
    let kinds = [(ChangeOp::Drop, words.dropped), (ChangeOp::Keep, words.kept), (ChangeOp::Add, words.added)];
    html! {
        <details class="changes" open={is_lead}>
            <summary>{ words.changes }</summary>
            <dl>{ for kinds.into_iter().filter_map(line) }</dl>
        </details>
    }
}
