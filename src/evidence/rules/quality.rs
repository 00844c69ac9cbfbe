//! # Quality: the statement praises what is made or sold.
//!
//! Finds the word itself and its family: «качественные товары», "high quality", excellence, reliable, durable, premium, first-class,
//! high standards, the best goods. The labelling rubric of customer-centric statements counts it among the means. Everybody promises
//! quality, so the word tells a reader nothing; what matters is what a good thing lets people do, feel or stop worrying about.
//!
//! It leaves alone quality of life, of sleep or of air, which are results in people's lives, the qualities of a person, «в качестве», and
//! good service, which has a marker of its own.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Продавать [качественную мебель].
//! ru: Печь [хлеб высочайшего качества].
//! ru: Выпускать [надёжное оборудование].
//! ru: Мы известны [качеством продукции].
//! ru: Шить [долговечную одежду].
//! ru: Варить сыр по [европейским стандартам].
//! ru: Делать [лучшие товары].
//! en: To sell [high-quality furniture].
//! en: We bake with [the finest ingredients].
//! en: [Excellence] in every loaf.
//! en: To make [durable chairs].
//! en: [Reliable trams] for the city.
//! en: We follow [the highest standards].
//! en: To offer [premium products].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Улучшать качество жизни в посёлке.
//! ru: Он пришёл к нам в качестве ученика.
//! ru: Школа растит в детях лучшие качества человека.
//! ru: Соседи становятся друзьями.
//! en: To improve the quality of life in our valley.
//! en: Families spend quality time together.
//! en: A good friend is near.
//! en: Raise the standard of living on the islands.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds praise of what is made or sold.
pub const RULE: Rule = Rule::new(Marker::Quality, include_str!("quality.rs"));
