//! A guess at other people's missions: the class first, the evidence after, and what became of the statement.

use super::parts::marked::Marked;
use super::parts::scale::Scale;
use super::state::announcement::filled;
use super::state::{Action, Half, Quiz, Riddle};
use crate::analyze;
use crate::messages::Locale;
use crate::text::Language;
use crate::verdict::Class;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GameProps {
    pub locale: Locale,
    pub language: Language,
    pub quiz: Quiz,
    pub act: Callback<Action>,
}

/// The guessing game.
#[component]
pub fn Game(props: &GameProps) -> Html {
    let GameProps { locale, language, quiz, act } = props;
    let words = &locale.modes().quiz;
    let next = act.reform(|_: MouseEvent| Action::Next);
    let count = Quiz::length(*language);
    if count == 0 {
        // The language of the game is still under way; the line above says so.
        return Html::default();
    }
    html! {
        <div class="sheet game">
            <section part="game" class="riddle">
                if let Some(riddle) = quiz.riddle(*language) {
                    <h2 class="kicker">{ words.title }{ " · " }{ filled(words.progress, "{place}", quiz.place + 1, count) }</h2>
                    if quiz.place == 0 && quiz.guess.is_none() { <p class="remark">{ words.invitation }</p> }
                    <blockquote class="riddle-text" lang={language.key()}>{ riddle.text() }</blockquote>
                    <p class="hint">{ riddle.pair.company }{ ", " }{ riddle.pair.trade }</p>
                    <p class="question-text">{ words.question }</p>
                    <div class="answers">{ for Class::ALL.into_iter().map(|class| guess(*locale, *quiz, class, act)) }</div>
                    if let Some(guess) = quiz.guess {
                        { answer(*locale, riddle, guess) }
                        <button type="button" class="loud" data-action="next" onclick={next}>{ words.next }</button>
                    }
                } else {
                    <h2 class="kicker">{ words.title }</h2>
                    <p class="class-name">{ filled(words.score, "{right}", quiz.right, count) }</p>
                    <p class="reason">{ words.moral }</p>
                    <button type="button" class="loud" data-action="next" onclick={next}>{ words.again }</button>
                }
            </section>
        </div>
    }
}

/// One of the three answers. They stay after the guess, so that one sees what one said.
fn guess(locale: Locale, quiz: Quiz, class: Class, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_: MouseEvent| Action::Guess(class));
    let is_taken = quiz.guess == Some(class);
    html! {
        <button type="button" class="answer" data-action="guess" data-class={class.key()} aria-pressed={is_taken.to_string()}
            aria-disabled={quiz.guess.is_some().to_string()} {onclick}>
            { locale.messages().class(class) }
        </button>
    }
}

/// How we read it, by which words, and the other half of the pair.
fn answer(locale: Locale, riddle: Riddle, guess: Class) -> Html {
    let messages = locale.messages();
    let words = &locale.modes().quiz;
    let analysis = Rc::new(analyze(riddle.text()));
    let verdict = if riddle.class() == guess {
        words.right.to_owned()
    } else {
        words.wrong.replace("{class}", messages.class(riddle.class()))
    };
    let counterpart = riddle.counterpart();
    let name = match counterpart.half {
        Half::Before => words.before,
        Half::After => words.after,
    };
    html! {
        <div class="solution">
            <p class="solution-verdict"><b>{ verdict }</b></p>
            <Scale {locale} analysis={&analysis} has_text=true />
            <Marked {locale} analysis={&analysis} />
            <dl class="turns">
                <div class="turn" data-class={counterpart.class().key()}>
                    <dt>{ name }{ " · " }{ messages.class(counterpart.class()) }</dt>
                    <dd lang={analysis.language.map(Language::key)}>{ counterpart.text() }</dd>
                </div>
            </dl>
        </div>
    }
}
