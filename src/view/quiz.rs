//! A guess at other people's missions: the class first, the evidence after, and what became of the statement.

use super::parts::marked::marked;
use super::parts::scale::scale;
use super::screen::Screen;
use super::state::announcement::filled;
use super::state::{Action, Half, Quiz, Riddle};
use crate::analyze;
use crate::text::Language;
use crate::verdict::Class;
use yew::prelude::*;

/// The guessing game.
#[inline(never)]
pub fn game(screen: Screen<'_>) -> Html {
    let words = screen.locale.quiz();
    let (quiz, language) = (screen.state.quiz, screen.state.language);
    let count = Quiz::length(language);
    if count == 0 {
        // The language of the game is still under way; the line above says so.
        return Html::default();
    }
    let next = screen.press(Action::Next);
    html! {
        <div class="sheet game">
            <section part="game" class="riddle">
                if let Some(riddle) = quiz.riddle(language) {
                    <h2 class="kicker">{ words.title }{ " · " }{ filled(words.progress, "{place}", quiz.place + 1, count) }</h2>
                    if quiz.place == 0 && quiz.guess.is_none() { <p class="remark">{ words.invitation }</p> }
                    <blockquote class="riddle-text" lang={language.key()}>{ riddle.text() }</blockquote>
                    <p class="hint">{ riddle.pair.company }{ ", " }{ riddle.pair.trade }</p>
                    <p class="question-text">{ words.question }</p>
                    <div class="answers">{ for Class::ALL.into_iter().map(|class| guess(screen, class)) }</div>
                    if let Some(guess) = quiz.guess {
                        { answer(screen, riddle, guess) }
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
fn guess(screen: Screen<'_>, class: Class) -> Html {
    let guess = screen.state.quiz.guess;
    let onclick = screen.press(Action::Guess(class));
    html! {
        <button type="button" class="answer" data-action="guess" data-class={class.key()} aria-pressed={(guess == Some(class)).to_string()}
            aria-disabled={guess.is_some().to_string()} {onclick}>
            { screen.locale.messages().class(class) }
        </button>
    }
}

/// How we read it, by which words, and the other half of the pair.
fn answer(screen: Screen<'_>, riddle: Riddle, guess: Class) -> Html {
    let messages = screen.locale.messages();
    let words = screen.locale.quiz();
    let analysis = analyze(riddle.text());
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
            { scale(screen, &analysis) }
            { marked(screen.locale, &analysis) }
            <dl class="turns">
                <div class="turn" data-class={counterpart.class().key()}>
                    <dt>{ name }{ " · " }{ messages.class(counterpart.class()) }</dt>
                    <dd lang={analysis.language.map(Language::key)}>{ counterpart.text() }</dd>
                </div>
            </dl>
        </div>
    }
}
