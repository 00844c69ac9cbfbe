//! Which of two texts says it better? One pair at a time, without names.

use crate::room::Uid;
use crate::view::room::desk::{Deed, Taking, own_pairs, place_in_pairs};
use crate::view::room::sight::Sight;
use crate::view::room::status::votes;
use yew::prelude::*;

/// The pair to decide.
pub fn compare(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.compare;
    let desk = sight.desk;
    let pairs = own_pairs(desk);
    if pairs.is_empty() {
        // For a moment the facilitator's desk gathers the last letters; only after that does nobody have too few texts.
        let is_gathered = desk.room.open().any(|(_, _, sheet)| sheet.ballot.is_some());
        let (count, line) =
            if is_gathered { ("0", words.none) } else { ("awaited", sight.words().common.waiting) };
        return html! { <div class="compare"><p class="remark" data-pairs={count}>{ line }</p></div> };
    }
    let Some(here) = place_in_pairs(desk, &pairs) else {
        return html! {
            <div class="compare">
                <p class="remark" data-pairs="done">{ words.done }</p>
                { votes(sight) }
                { sight.button("link-button", "pair-back", words.back, Deed::Take(Taking::PairBack)) }
            </div>
        };
    };
    let (number, pair) = pairs[here].clone();
    let decision = desk.decision(number, &pair);
    let progress = words.progress.replace("{place}", &(here + 1).to_string());
    let progress = progress.replace("{count}", &pairs.len().to_string());
    let text = |author: &Uid| {
        let sheet = desk.room.sheets.get(&number);
        sheet.and_then(|sheet| sheet.texts.get(author)).map_or("", |entry| entry.text.as_str()).to_owned()
    };
    let decide = |best: Option<Uid>| Deed::Take(Taking::Decide(number, pair.clone(), best));
    let side = |place: usize| {
        let author = pair[place].clone();
        let is_chosen = decision == Some(Some(&author));
        html! {
            <div class={classes!("side", is_chosen.then_some("is-chosen"))}>
                <h3 class="kicker">{ words.sides[place] }</h3>
                <p class="statement" dir="auto">{ text(&author) }</p>
                <button type="button" class="loud" data-action="decide" data-side={place.to_string()} aria-pressed={is_chosen.to_string()}
                    onclick={sight.press(decide(Some(author)))}>{ words.choices[place] }</button>
            </div>
        }
    };
    html! {
        <div part="pair" class="compare" key={format!("{number}-{here}")}>
            <p class="progress">{ progress }</p>
            <h2 class="question">{ words.question }</h2>
            <div class="sides">{ side(0) }{ side(1) }</div>
            <div class="buttons">
                { sight.button("quiet", "undecided", words.undecided, decide(None)) }
                if here > 0 { { sight.button("link-button", "pair-back", words.back, Deed::Take(Taking::PairBack)) } }
            </div>
        </div>
    }
}
