//! So that what? Each means opens a question; an answer rebuilds the suggestions.

use crate::rewrite::{Question, Subject};
use crate::view::screen::Screen;
use crate::view::state::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// The questions; the one about the trade is asked under the field, since all other choices hang on it.
pub fn questions(screen: Screen<'_>) -> Html {
    let questions = screen.state.analysis().questions.iter();
    let questions: Vec<&Question> =
        questions.filter(|question| question.subject != Subject::Domain).collect();
    if questions.is_empty() {
        return Html::default();
    }
    html! {
        <section class="questions">
            <h2 class="kicker">{ screen.locale.messages().widget.questions }</h2>
            { for questions.into_iter().enumerate().map(|(place, question)| entry(screen, place, question)) }
        </section>
    }
}

fn entry(screen: Screen<'_>, place: usize, question: &Question) -> Html {
    let messages = screen.locale.messages();
    let text = match question.subject {
        Subject::Means { marker, .. } => messages.marker(marker).question,
        Subject::Domain => messages.domain_question,
        Subject::People => messages.people_question,
    };
    let answer = screen.state.scene.answers.get(&question.id);
    html! {
        <details part="question" class="question" key={question.id.clone()} data-question={question.id.clone()} open={place == 0}>
            <summary class="question-text">{ text }</summary>
            { buttons(screen, text, question, answer) }
            { own_words(screen, question) }
            if let Some(answer) = answer {
                <p class="answered"><q lang={screen.statement_language()} dir="auto">{ answer }</q>{ " " }{ messages.widget.announce_answered }</p>
            }
        </details>
    }
}

fn buttons(screen: Screen<'_>, text: &'static str, question: &Question, answer: Option<&String>) -> Html {
    let button = |choice: &String| {
        let is_taken = answer == Some(choice);
        // Pressed again, it is taken back.
        let said = if is_taken { String::new() } else { choice.clone() };
        html! {
            <button type="button" class="answer" data-action="choose" aria-pressed={if is_taken { "true" } else { "false" }} dir="auto"
                onclick={screen.press(Action::Answer(question.id.clone(), said))}>
                { choice }
            </button>
        }
    };
    html! {
        <div class="answers" role="group" aria-label={text} lang={screen.statement_language()}>
            { for question.choices.iter().map(button) }
        </div>
    }
}

/// A field for an answer in one's own words. Not a form: a form that is sent would leave the page.
fn own_words(screen: Screen<'_>, question: &Question) -> Html {
    let words = &screen.locale.messages().widget;
    let answer = {
        let (act, id) = (screen.act.clone(), question.id.clone());
        Callback::from(move |event: Event| {
            if let Some(answer) = written_beside(&event) {
                act.emit(Action::Answer(id.clone(), answer));
            }
        })
    };
    let onclick = answer.reform(|event: MouseEvent| event.into());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        // Enter that ends a composition belongs to the keyboard of that language.
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            answer.emit(event.into());
        }
    });
    html! {
        <div class="own-words">
            <input id={screen.id(&["own-", &question.id].concat())} type="text" class="own-field" dir="auto" autocomplete="off"
                placeholder={words.own_words} aria-label={words.own_words} {onkeydown} />
            <button type="button" class="quiet" data-action="answer" {onclick}>{ words.answer }</button>
        </div>
    }
}

/// What stands in the field beside what was pressed.
fn written_beside(event: &Event) -> Option<String> {
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    let field = pressed.closest(".own-words").ok()??.query_selector("input").ok()??;
    Some(field.dyn_into::<HtmlInputElement>().ok()?.value())
}
