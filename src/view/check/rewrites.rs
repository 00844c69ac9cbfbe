//! How could it say the result for people? Suggestions as cards, each with its reason, its changes and what it assumes.

use crate::messages::Widget;
use crate::order::order_by_key;
use crate::rewrite::{Answers, Applicability, Assumption, ChangeOp, Rewrite, Strategy};
use crate::verdict::Class;
use crate::view::parts::choice::{Choice, Item};
use crate::view::screen::Screen;
use crate::view::state::{Action, Notice, Offered, card_id};
use yew::prelude::*;

/// The suggestions, the best first.
pub fn rewrites(screen: Screen<'_>) -> Html {
    let words = &screen.locale.messages().widget;
    let analysis = screen.state.analysis();
    let remark = match analysis.verdict.class {
        Class::Customer => Some(words.praise),
        _ if analysis.rewrites.is_empty() => Some(words.no_rewrites),
        _ => None,
    };
    let cards = analysis.rewrites.iter().enumerate();
    html! {
        <section class="rewrites">
            <h2 class="kicker">{ words.rewrites }</h2>
            if let Some(remark) = remark { <p class="remark">{ remark }</p> }
            <div class="cards">{ for cards.map(|(place, rewrite)| card(screen, place, rewrite)) }</div>
        </section>
    }
}

/// The id of the sentence of a card.
pub fn sentence_id(id: &str, strategy: Strategy) -> String {
    [id, "-sentence-", strategy.key()].concat()
}

fn card(screen: Screen<'_>, place: usize, rewrite: &Rewrite) -> Html {
    let messages = screen.locale.messages();
    let words = &messages.widget;
    let strategy = messages.strategy(rewrite.strategy);
    let notice = screen.state.notice;
    let is = |notice_of: fn(Strategy) -> Notice| notice == notice_of(rewrite.strategy);
    let state = match rewrite.applicability {
        Applicability::Ready => words.ready,
        Applicability::Draft => words.draft,
    };
    let sentence = AttrValue::from(sentence_id(screen.id, rewrite.strategy));
    html! {
        <article part="rewrite" class="card" key={rewrite.strategy.key()} data-strategy={rewrite.strategy.key()}
            data-class={rewrite.class.key()} data-applicability={rewrite.applicability.key()} data-score={rewrite.score.to_string()}>
            <h3 class="strategy">{ strategy.name }</h3>
            <p id={&sentence} class="sentence" data-rewrite-text="" dir="auto" lang={screen.statement_language()}>{ &rewrite.text }</p>
            <p class="because">{ strategy.why }</p>
            <p class="state" id={state_id(screen, rewrite)}>
                <b>{ state }</b>
                if !rewrite.assumptions.is_empty() { { " · " }{ words.assumption_choice } }
            </p>
            { lists(screen, rewrite) }
            if is(Notice::Refused) { <p class="hint">{ words.refused }</p> }
            <div class="buttons">
                <button type="button" class="loud" data-action="use" aria-describedby={&sentence} onclick={screen.press(Action::Take(place))}>
                    { words.use_this }
                </button>
                <button type="button" class="quiet" data-action="copy" aria-describedby={&sentence} onclick={screen.press(Action::Copy(place))}>
                    { if is(Notice::Copied) { words.copied } else { words.copy } }
                </button>
            </div>
            if is(Notice::CopyFailed) { <p class="hint">{ words.copy_failed }</p> }
            { changes(words, rewrite, screen.statement_language(), place == 0) }
        </article>
    }
}

fn state_id(screen: Screen<'_>, rewrite: &Rewrite) -> AttrValue {
    screen.id(&["state-", rewrite.strategy.key()].concat())
}

/// What the author did not say, or has answered: each a list to choose from.
fn lists(screen: Screen<'_>, rewrite: &Rewrite) -> Html {
    let scene = &screen.state.scene;
    let choices = choices(rewrite, &scene.answers, &scene.offered);
    if choices.is_empty() {
        return Html::default();
    }
    let list = |assumption: &Assumption| {
        let name = assumption.id.clone();
        let onchoice = screen.act.reform(move |choice| Action::Answer(name.clone(), choice));
        html! {
            <Choice key={assumption.id.clone()} id={screen.id(&["choice-", &assumption.id.replace('.', "-")].concat())}
                label={screen.locale.messages().widget.assumed} hint={state_id(screen, rewrite)} value={assumption.text.clone()}
                language={screen.statement_language()} {onchoice}
                choices={assumption.choices.iter().cloned().map(Item::same).collect::<Vec<_>>()} />
        }
    };
    html! { <div class="assumptions">{ for choices.iter().map(list) }</div> }
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
    order_by_key(&mut choices, |choice| !choice.id.ends_with(".people"));
    choices
}

/// What went, what stayed, what came; the lead shows that there is something to open.
fn changes(words: &Widget, rewrite: &Rewrite, language: Option<&'static str>, is_lead: bool) -> Html {
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
                <dd><ul lang={language}>{ for of_kind.map(word) }</ul></dd>
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
