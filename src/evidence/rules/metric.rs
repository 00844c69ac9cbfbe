//! # Metric: numbers, ranks, dates, and channels that go out of date.
//!
//! Finds figures (25 %, two million), terms ("by 2030"), places in a ranking, watched indicators, and channels such as an app, an online
//! store or a hotline. The labelling rubric of customer-centric statements counts all of them as one marker: a metric says how much and
//! by when, and a mission should outlive both. The number belongs to the plan beneath the mission; the channel belongs to the
//! year in which it was written.
//!
//! It leaves alone numbers that only name something (COVID-19, K-12, «XXI век», ages of children) and words such as "one" and "first".
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: [К 2030 году] испечь [400] караваев.
//! ru: Увеличить выручку [в 2 раза].
//! ru: Отдать городу [25 %] урожая.
//! ru: Войти в [первую десятку] мебельных фабрик Урала.
//! ru: Продавать чай через [мобильное приложение] и [интернет-магазин].
//! ru: Отвечать на звонки [круглосуточно].
//! ru: [Вдвое] меньше бумаги [за три года].
//! en: [By 2030], bake [400] loaves.
//! en: Grow sales [by 15 percent].
//! en: To be [among the top ten] paint makers in Ohio.
//! en: Sell tea through a [mobile app] and an [online store].
//! en: Answer the phone [around the clock].
//! en: [Double our revenue] [within five years].
//! en: Serve [two million] households.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Человек XXI века хочет тишины.
//! ru: Первый раз в первый класс идут без слёз.
//! ru: Семьи пережили COVID-19 и снова собираются за столом.
//! ru: Одна мысль греет всех.
//! en: A first child changes a house.
//! en: Families got through COVID-19 and sit at one table again.
//! en: Teachers of K-12 pupils sleep well.
//! en: Each day brings one good thing.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds numbers, ranks, dates and channels that go out of date.
pub const RULE: Rule = Rule::new(Marker::Metric, include_str!("metric.rs"));
