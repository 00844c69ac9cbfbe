//! Which texts are the best? Up to three, the best first, in an order of one's own.

use crate::room::{Prompt, Sheet, Uid, blind_order};
use crate::view::room::desk::{Deed, Taking};
use crate::view::room::sight::Sight;
use crate::view::room::status::votes;
use yew::prelude::*;

/// All texts to choose from.
pub fn vote(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.vote;
    let open: Vec<_> = sight.desk.room.open().collect();
    let has_many = open.len() > 1;
    let is_empty = open.iter().all(|(_, _, sheet)| sheet.candidates().is_empty());
    html! {
        <div part="vote" class="vote">
            <h2 class="question">{ if is_empty { words.none } else { words.invitation } }</h2>
            { for open.into_iter().map(|(number, prompt, sheet)| ballot(sight, number, has_many.then_some(prompt), sheet)) }
            { votes(sight) }
        </div>
    }
}

fn ballot(sight: Sight<'_>, number: u8, prompt: Option<&Prompt>, sheet: &Sheet) -> Html {
    let words = &sight.words().participant.vote;
    let desk = sight.desk;
    let Some(uid) = desk.uid() else { return Html::default() };
    let chosen = desk.chosen(number);
    let order = blind_order(desk.log.id(), number, uid, &sheet.candidates());
    let card = |author: &Uid| {
        let text = sheet.texts.get(author).map(|entry| entry.text.clone()).unwrap_or_default();
        let rank = chosen.iter().position(|best| best == author);
        let name = rank.and_then(|place| words.ranks.get(place)).copied();
        let button = match rank {
            _ if author == uid => html! { <p class="hint" data-own="">{ words.own }</p> },
            Some(_) => sight.button(
                "quiet",
                "take-back",
                words.take_back,
                Deed::Take(Taking::TakeBack(number, author.clone())),
            ),
            None if chosen.len() >= words.ranks.len() => Html::default(),
            None => sight.button(
                "loud",
                "choose",
                words.choose,
                Deed::Take(Taking::Choose(number, author.clone())),
            ),
        };
        html! {
            <li class={classes!("place", rank.map(|_| "is-chosen"))} key={author.as_str().to_owned()}>
                <p class="statement" dir="auto">{ text }</p>
                if let Some(name) = name { <p class="rank-name">{ name }</p> }
                { button }
            </li>
        }
    };
    let left = words.ranks.len().saturating_sub(chosen.len());
    html! {
        <section class="ballot" key={number}>
            if let Some(prompt) = prompt { <p class="before statement" dir="auto">{ &prompt.statement }</p> }
            <ol class="places">{ for order.iter().map(card) }</ol>
            if !order.is_empty() {
                <p class="hint">{ words.left.say(left) }{ " " }{ if left == 0 { words.done } else { "" } }</p>
            }
        </section>
    }
}
