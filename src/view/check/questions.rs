//! So that what? Each means opens a question; an answer rebuilds the suggestions.

use crate::analysis::Analysis;
use crate::messages::Locale;
use crate::rewrite::{Answers, Question, Subject};
use crate::view::state::Action;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionsProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub analysis: Rc<Analysis>,
    pub answers: Rc<Answers>,
    pub act: Callback<Action>,
}

/// The questions; the one about the trade is asked under the field, since all other choices hang on it.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let QuestionsProps { id, locale, analysis, answers, act } = props;
    let questions: Vec<&Question> =
        analysis.questions.iter().filter(|question| question.subject != Subject::Domain).collect();
    if questions.is_empty() {
        return Html::default();
    }
    let language = analysis.language.map(|language| AttrValue::from(language.key()));
    let entry = |(place, question): (usize, &Question)| {
        html! {
            <QuestionEntry key={question.id.clone()} id={format!("{id}-question-{}", question.id)} locale={*locale}
                question={question.clone()} answer={answers.get(&question.id).cloned().map(AttrValue::from)}
                language={language.clone()} is_first={place == 0} act={act} />
        }
    };
    html! {
        <section class="questions">
            <h2 class="kicker">{ locale.messages().widget.questions }</h2>
            { for questions.into_iter().enumerate().map(entry) }
        </section>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct EntryProps {
    id: AttrValue,
    locale: Locale,
    question: Question,
    answer: Option<AttrValue>,
    language: Option<AttrValue>,
    is_first: bool,
    act: Callback<Action>,
}

#[component]
fn QuestionEntry(props: &EntryProps) -> Html {
    let EntryProps { id, locale, question, answer, language, is_first, act } = props;
    let messages = locale.messages();
    let words = &messages.widget;
    let text = match question.subject {
        Subject::Means { marker, .. } => messages.marker(marker).question,
        Subject::Domain => messages.domain_question,
        Subject::People => messages.people_question,
    };
    let name = question.id.clone();
    let reply = act.reform(move |answer: String| Action::Answer(name.clone(), answer));
    html! {
        <details part="question" class="question" data-question={question.id.clone()} open={*is_first}>
            <summary class="question-text">{ text }</summary>
            { buttons(text, question, answer.as_ref(), language.as_ref(), &reply) }
            <OwnWords {id} locale={*locale} onanswer={reply} />
            if let Some(answer) = answer {
                <p class="answered"><q lang={language.clone()} dir="auto">{ answer }</q>{ " " }{ words.announce_answered }</p>
            }
        </details>
    }
}

fn buttons(
    text: &str,
    question: &Question,
    answer: Option<&AttrValue>,
    language: Option<&AttrValue>,
    reply: &Callback<String>,
) -> Html {
    let button = |choice: &String| {
        let is_taken = answer.is_some_and(|answer| answer == choice);
        // Pressed again, it is taken back.
        let said = if is_taken { String::new() } else { choice.clone() };
        let onclick = reply.reform(move |_: MouseEvent| said.clone());
        html! {
            <button type="button" class="answer" data-action="choose" aria-pressed={is_taken.to_string()} dir="auto" {onclick}>
                { choice }
            </button>
        }
    };
    html! {
        <div class="answers" role="group" aria-label={text.to_owned()} lang={language.cloned()}>
            { for question.choices.iter().map(button) }
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct OwnWordsProps {
    id: AttrValue,
    locale: Locale,
    onanswer: Callback<String>,
}

/// A field for an answer in one's own words. Not a form: a form that is sent would leave the page.
#[component]
fn OwnWords(props: &OwnWordsProps) -> Html {
    let OwnWordsProps { id, locale, onanswer } = props;
    let words = &locale.messages().widget;
    let field = use_node_ref();
    let answer = {
        let (field, onanswer) = (field.clone(), onanswer.clone());
        Callback::from(move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                onanswer.emit(field.value());
            }
        })
    };
    let onclick = answer.reform(|_: MouseEvent| ());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        // Enter that ends a composition belongs to the keyboard of that language.
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            answer.emit(());
        }
    });
    html! {
        <div class="own-words">
            <input ref={field} id={format!("{id}-own")} type="text" class="own-field" dir="auto" autocomplete="off"
                placeholder={words.own_words} aria-label={words.own_words} {onkeydown} />
            <button type="button" class="quiet" data-action="answer" {onclick}>{ words.answer }</button>
        </div>
    }
}
