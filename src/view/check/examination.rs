//! What else can one ask of it? Five tests beside the verdict, put to the statement only when somebody opens them.

use crate::analysis::Analysis;
use crate::examine::{Ageing, Claim, Component, Examination, Own, examine};
use crate::messages::Locale;
use crate::messages::examine::{Findings, KindMessage, TestMessage};
use crate::text::Span;
use crate::view::parts::marked::cut;
use crate::view::screen::Screen;
use crate::view::state::Action;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// The tests, closed until they are asked for.
pub fn tests(screen: Screen<'_>) -> Html {
    let words = screen.locale.examination();
    let act = screen.act.clone();
    let ontoggle = Callback::from(move |event: Event| {
        act.emit(Action::Examine(event.target_unchecked_into::<HtmlDetailsElement>().open()));
    });
    html! {
        <details part="tests" class="tests" {ontoggle}>
            <summary class="tests-title">{ words.heading }</summary>
            if screen.state.is_examined {
                <p class="remark">{ words.intro }</p>
                { examined(screen.locale, screen.state.analysis()) }
            }
        </details>
    }
}

/// The answers of the tests.
fn examined(locale: Locale, analysis: &Analysis) -> Html {
    let examined = examine(analysis);
    let findings = Findings::of(locale, &examined);
    let words = locale.examination();
    html! {
        <div class="test-list">
            { test("swap", &words.swap, &findings.swap, swap(locale, analysis, &examined)) }
            { test("opposite", &words.opposite, &findings.opposite, opposite(locale, analysis, &examined)) }
            { test("durability", &words.durability, &findings.durability, durability(locale, analysis, &examined)) }
            { test("shirt", &words.shirt, &findings.shirt, shirt(&examined)) }
            { test("completeness", &words.completeness, &findings.completeness, completeness(locale, analysis, &examined)) }
        </div>
    }
}

fn test(key: &'static str, message: &TestMessage, finding: &str, shown: Html) -> Html {
    html! {
        <section class="test" data-test={key}>
            <h3 class="test-name">{ message.name }</h3>
            <p class="test-asks">{ message.asks }</p>
            { shown }
            <p class="test-finding"><b>{ finding }</b></p>
            <p class="hint">{ message.why }</p>
        </section>
    }
}

/// The statement under a rival's name, its own words underlined.
fn swap(locale: Locale, analysis: &Analysis, examined: &Examination) -> Html {
    let words = locale.examination();
    let own = &examined.swap.own;
    let piece = |(text, place): (&str, Option<usize>)| match place {
        Some(_) => html! { <b class="own">{ text }</b> },
        None => html! { { text } },
    };
    let kinds = own.iter().map(|own: &Own| (own.span, words.own_kind(own.kind)));
    html! {
        <>
            <blockquote class="test-text" lang={language(analysis)} dir="auto">
                { for cut(&analysis.text, own.iter().map(|own| own.span)).into_iter().map(piece) }
                <footer class="signature" lang={locale.key()}>{ "— " }{ words.rival }</footer>
            </blockquote>
            { explained(analysis, kinds) }
        </>
    }
}

/// Each claim beside its opposite.
fn opposite(locale: Locale, analysis: &Analysis, examined: &Examination) -> Html {
    let words = locale.examination();
    let row = |claim: &Claim| {
        html! {
            <li>
                <q lang={language(analysis)} dir="auto">{ claim.span.of(&analysis.text) }</q>{ " → " }
                <q lang={language(analysis)} dir="auto">{ claim.phrase }</q>
                <span class="hint">{ ", " }{ if claim.is_choice { words.somebody } else { words.nobody } }</span>
            </li>
        }
    };
    html! { <ul class="test-rows">{ for examined.opposite.claims.iter().map(row) }</ul> }
}

/// The statement with what will be out of date struck, and what is left.
fn durability(locale: Locale, analysis: &Analysis, examined: &Examination) -> Html {
    let words = locale.examination();
    let struck = &examined.durability.struck;
    let piece = |(text, place): (&str, Option<usize>)| match place {
        Some(_) => html! { <del>{ text }</del> },
        None => html! { { text } },
    };
    let kinds = struck.iter().map(|ageing: &Ageing| (ageing.span, words.perishable(ageing.kind)));
    let rest = examined.durability.rest.trim();
    html! {
        <>
            <blockquote class="test-text" lang={language(analysis)} dir="auto">
                { for cut(&analysis.text, struck.iter().map(|ageing| ageing.span)).into_iter().map(piece) }
            </blockquote>
            if !struck.is_empty() {
                { explained(analysis, kinds) }
                <p>
                    <span class="hint">{ words.rest }{ ": " }</span>
                    <q lang={language(analysis)} dir="auto">{ if rest.is_empty() { "…" } else { rest } }</q>
                </p>
            }
        </>
    }
}

/// Words, each with what it is and why that matters.
fn explained<'a>(analysis: &Analysis, found: impl Iterator<Item = (Span, &'a KindMessage)>) -> Html {
    let row = |(span, message): (Span, &KindMessage)| {
        html! {
            <li>
                <q lang={language(analysis)} dir="auto">{ span.of(&analysis.text) }</q>{ ", " }{ message.name }{ ". " }
                <span class="hint">{ message.why }</span>
            </li>
        }
    };
    html! { <ul class="test-rows">{ for found.map(row) }</ul> }
}

/// So large is the print at most.
const LARGEST: usize = 24;

/// The statement on a T-shirt.
fn shirt(examined: &Examination) -> Html {
    let lines = &examined.shirt.lines;
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(1).max(1);
    // The print is as wide as the chest, where a letter is half as wide as it is high, and no taller than the cloth.
    let size = (290 / longest).min(160 / lines.len().max(1)).clamp(6, LARGEST);
    let top = 125usize.saturating_sub(lines.len() * (size + 3) / 2);
    let line = |(place, line): (usize, &String)| {
        let y = (top + (place + 1) * (size + 3)).to_string();
        html! { <text x="150" {y} text-anchor="middle" font-size={size.to_string()}>{ line }</text> }
    };
    html! {
        <svg class="shirt" viewBox="0 0 300 240" role="img" aria-label={lines.join(" ")}>
            <path class="shirt-cloth" d="M105 12 L45 40 L12 104 L54 124 L70 98 L70 232 L230 232 L230 98 L246 124 L288 104 L255 40 L195 12 C185 42 115 42 105 12 Z" />
            { for lines.iter().enumerate().map(line) }
        </svg>
    }
}

/// The nine components, those that are there with their words.
fn completeness(locale: Locale, analysis: &Analysis, examined: &Examination) -> Html {
    let words = locale.examination();
    let row = |component: Component| {
        let message = words.component(component);
        let shown = &examined.completeness.shown[component.index()];
        let is_present = !shown.is_empty();
        let quote = |span: &Span| html! { <>{ " " }<q lang={language(analysis)} dir="auto">{ span.of(&analysis.text) }</q></> };
        html! {
            <li class={classes!("component", is_present.then_some("is-present"))}>
                <b>{ message.name }</b>{ ": " }{ if is_present { words.present } else { words.absent } }
                { for shown.iter().take(3).map(quote) }
                if !is_present { <span class="hint">{ " " }{ message.why }</span> }
            </li>
        }
    };
    html! { <ul class="test-rows components">{ for Component::ALL.into_iter().map(row) }</ul> }
}

fn language(analysis: &Analysis) -> Option<&'static str> {
    analysis.language.map(|language| language.key())
}
